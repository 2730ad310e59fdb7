"""Forms of poverty-reduction models."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.plans.activities.forms.dong import DongField
from thoatngheo.plans.activities.forms.households import HouseholdField
from thoatngheo.plans.activities.models import Activity, Pilot
from thoatngheo.plans.activities.services.pilots import PilotAbout
from thoatngheo.registry.forms.fields import DayField


class PilotForm(forms.Form):
    """What is tried, where, since when, for how much."""

    unit = forms.ModelChoiceField(Unit.objects.none(), label=_("Địa bàn"), empty_label=_("Chọn đơn vị"))
    name = forms.CharField(label=_("Tên mô hình"), help_text=_("Ví dụ: Nuôi bò sinh sản."))
    about = forms.CharField(label=_("Nội dung"), required=False, widget=forms.Textarea(attrs={"rows": 3}))
    activity = forms.ModelChoiceField(
        Activity.objects.none(), label=_("Thuộc hoạt động"), required=False, empty_label=_("Không thuộc hoạt động nào")
    )
    replicates = forms.ModelChoiceField(
        Pilot.objects.none(), label=_("Nhân rộng từ mô hình"), required=False, empty_label=_("Mô hình mới"),
        help_text=_("Chỉ những mô hình đã được đánh giá là nhân rộng hoặc điều chỉnh rồi làm tiếp."),
    )  # fmt: skip
    starts_on = DayField(label=_("Bắt đầu"))
    ends_on = DayField(label=_("Kết thúc"), required=False, help_text=_("Để trống khi mô hình còn làm."))
    cost = DongField(label=_("Kinh phí nhà nước"), required=False)
    own_cost = DongField(label=_("Hộ đóng góp"), required=False)
    result = forms.CharField(label=_("Kết quả"), required=False, widget=forms.Textarea(attrs={"rows": 3}))

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
    verdict = forms.ChoiceField(label=_("Đánh giá"), choices=Pilot.Verdict.choices, widget=forms.RadioSelect)
    reason = forms.CharField(label=_("Vì sao đánh giá như vậy"), widget=forms.Textarea(attrs={"rows": 3}))
    on = DayField(label=_("Ngày đánh giá"))


class JoinForm(forms.Form):
    household = HouseholdField(label=_("Hộ"))
    on = DayField(label=_("Tham gia từ"))

    def __init__(self, *args: Any, user: Any, place: Unit, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = cast(HouseholdField, self.fields["household"])
        field.user, field.place = user, place


class PartForm(forms.Form):
    left_on = DayField(label=_("Thôi tham gia"), required=False)
    result = forms.CharField(label=_("Kết quả của hộ"), required=False, widget=forms.Textarea(attrs={"rows": 2}))
