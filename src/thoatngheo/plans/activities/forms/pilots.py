"""Forms of poverty-reduction models."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.words import label_of
from thoatngheo.plans.activities.forms.households import HouseholdField
from thoatngheo.plans.activities.models import Activity, Pilot, PilotHousehold
from thoatngheo.plans.activities.services.pilots import PilotAbout
from thoatngheo.plans.budget.fields import MoneyField
from thoatngheo.registry.households.forms.fields import DayField


class PilotForm(forms.Form):
    """What is tried, where, since when, for how much."""

    unit = forms.ModelChoiceField(Unit.objects.none(), label=label_of(Pilot, "unit"), empty_label=_("Chọn đơn vị"))
    name = forms.CharField(label=label_of(Pilot, "name"), help_text=_("Ví dụ: Nuôi bò sinh sản."))
    about = forms.CharField(label=label_of(Pilot, "about"), required=False, widget=forms.Textarea(attrs={"rows": 3}))
    activity = forms.ModelChoiceField(
        Activity.objects.none(), label=_("Thuộc hoạt động"), required=False, empty_label=_("Không thuộc hoạt động nào")
    )
    replicates = forms.ModelChoiceField(
        Pilot.objects.none(), label=label_of(Pilot, "replicates"), required=False, empty_label=_("Mô hình mới"),
        help_text=_("Chỉ những mô hình đã được đánh giá là nhân rộng hoặc điều chỉnh rồi làm tiếp."),
    )  # fmt: skip
    starts_on = DayField(label=label_of(Pilot, "starts_on"))
    ends_on = DayField(label=label_of(Pilot, "ends_on"), required=False, help_text=_("Để trống khi mô hình còn làm."))
    cost = MoneyField(small=True, label=label_of(Pilot, "cost"), required=False)
    own_cost = MoneyField(small=True, label=label_of(Pilot, "own_cost"), required=False)
    result = forms.CharField(label=label_of(Pilot, "result"), required=False, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: Any, choices: dict[str, QuerySet[Any]], pilot: Pilot | None = None, **kwargs: Any) -> None:
        if pilot is not None:
            kwargs["initial"] = {name: getattr(pilot, name) for name in PilotAbout.__slots__}
        super().__init__(*args, **kwargs)
        for name, rows in choices.items():
            cast("forms.ModelChoiceField[Any]", self.fields[name]).queryset = rows
        if pilot is not None:
            del self.fields["unit"]

    def told(self) -> PilotAbout:
        return PilotAbout(**{name: self.cleaned_data[name] for name in PilotAbout.__slots__})


class JudgeForm(forms.Form):
    verdict = forms.ChoiceField(label=label_of(Pilot, "verdict"), choices=Pilot.Verdict.choices, widget=forms.RadioSelect)
    reason = forms.CharField(label=_("Vì sao đánh giá như vậy"), widget=forms.Textarea(attrs={"rows": 3}))
    on = DayField(label=_("Ngày đánh giá"))


class JoinForm(forms.Form):
    household = HouseholdField(label=label_of(PilotHousehold, "household"))
    on = DayField(label=_("Tham gia từ"))

    def __init__(self, *args: Any, user: Any, place: Unit, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = cast(HouseholdField, self.fields["household"])
        field.user, field.place = user, place


class PartForm(forms.Form):
    left_on = DayField(label=label_of(PilotHousehold, "left_on"), required=False)
    result = forms.CharField(label=label_of(PilotHousehold, "result"), required=False, widget=forms.Textarea(attrs={"rows": 2}))
