"""Forms of activities."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.offering import offer_choices
from thoatngheo.core.words import label_of
from thoatngheo.plans.activities.models import Activity, ActivityOutput, Beneficiary
from thoatngheo.plans.activities.services.activities import About
from thoatngheo.plans.activities.serving import Served
from thoatngheo.plans.budget.fields import MoneyField
from thoatngheo.plans.budget.models import FundLine
from thoatngheo.plans.register.models import Agency, Plan, Project
from thoatngheo.registry.households.forms.fields import CountField, DayField

FOR_WHOM = [choice for choice in Served.choices if choice[0]]


class ActivityForm(forms.Form):
    """What, for whom, how much, by when."""

    unit = forms.ModelChoiceField(Unit.objects.none(), label=label_of(Activity, "unit"), empty_label=_("Chọn đơn vị"))
    plan = forms.ModelChoiceField(
        Plan.objects.none(), label=label_of(Activity, "plan"), required=False, empty_label=_("Không thuộc kế hoạch nào")
    )
    project = forms.ModelChoiceField(
        Project.objects.none(), label=label_of(Activity, "project"), required=False, empty_label=_("Không thuộc dự án nào")
    )
    line = forms.ModelChoiceField(FundLine.objects.none(), label=label_of(Activity, "line"), required=False, empty_label=_("Chưa chọn"))
    name = forms.CharField(
        label=label_of(Activity, "name"), widget=forms.Textarea(attrs={"rows": 2}), help_text=_("Như in trong kế hoạch.")
    )
    agency = forms.ModelChoiceField(Agency.objects.none(), label=label_of(Activity, "agency"), required=False, empty_label=_("Chưa chọn"))
    in_charge = forms.CharField(label=label_of(Activity, "in_charge"), required=False)
    audience = forms.CharField(
        label=label_of(Activity, "audience"),
        required=False,
        help_text=_("Ví dụ: trẻ em dưới 16 tuổi thuộc hộ nghèo, cận nghèo, mới thoát nghèo."),
    )
    categories = forms.MultipleChoiceField(
        label=label_of(Activity, "categories"),
        required=False,
        choices=FOR_WHOM,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Không chọn ô nào: mọi hộ."),
    )
    age_from = CountField(label=label_of(Activity, "age_from"), required=False, help_text=_("Ví dụ 5; để trống nếu không giới hạn."))
    age_under = CountField(label=label_of(Activity, "age_under"), required=False, help_text=_("Ví dụ 16; để trống nếu không giới hạn."))
    output = forms.CharField(label=label_of(Activity, "output"), required=False, help_text=_("Ví dụ: trẻ được bổ sung đa vi chất."))
    output_unit = forms.CharField(label=label_of(Activity, "output_unit"), required=False, help_text=_("trẻ, phiếu, lớp, hộ …"))
    quantity = CountField(label=label_of(Activity, "quantity"), required=False)
    rounds = CountField(label=label_of(Activity, "rounds"), initial="1")
    counted_by = forms.ChoiceField(
        label=label_of(Activity, "counted_by"),
        choices=Activity.Counting.choices,
        widget=forms.RadioSelect,
        initial=Activity.Counting.REPORTED,
        help_text=_("Đếm từ danh sách thì không ghi tay số lượng nữa, để không tính hai lần."),
    )
    money = MoneyField(small=True, label=label_of(Activity, "money"), required=False)
    starts_on = DayField(label=label_of(Activity, "starts_on"), required=False)
    due_on = DayField(label=label_of(Activity, "due_on"), required=False)
    state = forms.ChoiceField(label=label_of(Activity, "state"), choices=Activity.State.choices, initial=Activity.State.PLANNED)

    def __init__(self, *args: Any, choices: dict[str, QuerySet[Any]], activity: Activity | None = None, **kwargs: Any) -> None:
        if activity is not None:
            kwargs["initial"] = {name: getattr(activity, name) for name in About.__slots__}
        super().__init__(*args, **kwargs)
        for name, rows in choices.items():
            cast("forms.ModelChoiceField[Any]", self.fields[name]).queryset = rows
        if activity is not None:
            del self.fields["unit"]

    def clean_rounds(self) -> int:
        return int(self.cleaned_data["rounds"] or 0)

    def about(self) -> About:
        told = {name: self.cleaned_data[name] for name in About.__slots__}
        return About(**(told | {"categories": tuple(told["categories"])}))


class OutputForm(forms.Form):
    """What came out in a round."""

    round_no = forms.TypedChoiceField(label=label_of(ActivityOutput, "round_no"), coerce=int)
    on = DayField(label=label_of(ActivityOutput, "on"))
    quantity = forms.IntegerField(label=label_of(ActivityOutput, "quantity"), help_text=_("Ghi số âm để sửa giảm số đã ghi."))
    note = forms.CharField(label=label_of(ActivityOutput, "note"), required=False)

    def __init__(self, *args: Any, rounds: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_choices(self, "round_no", [(number, number) for number in range(1, rounds + 1)])


class ServeForm(forms.Form):
    """When, in which round, and why somebody outside the audience."""

    round_no = forms.IntegerField(label=label_of(Beneficiary, "round_no"), min_value=1)
    on = DayField(label=_("Ngày thụ hưởng"))
    value = MoneyField(small=True, label=_("Trị giá cho mỗi người, mỗi hộ"), required=False)
    note = forms.CharField(label=label_of(Beneficiary, "note"), required=False)
    outside = forms.CharField(
        label=label_of(Beneficiary, "outside"),
        required=False,
        help_text=_("Chỉ ghi khi chọn người hoặc hộ không thuộc đối tượng của hoạt động."),
    )
