"""Forms of mobilised funds."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.words import label_of
from thoatngheo.plans.activities.forms.households import HouseholdField
from thoatngheo.plans.activities.models import Activity, Fund, FundGift, FundUse
from thoatngheo.plans.budget.fields import MoneyField
from thoatngheo.plans.register.models import Agency
from thoatngheo.registry.households.forms.fields import DayField


class FundForm(forms.Form):
    unit = forms.ModelChoiceField(Unit.objects.none(), label=label_of(Fund, "unit"), empty_label=_("Chọn đơn vị"))
    name = forms.CharField(label=label_of(Fund, "name"), help_text=_("Ví dụ: Quỹ Vì người nghèo."))
    agency = forms.ModelChoiceField(Agency.objects.none(), label=label_of(Fund, "agency"), required=False, empty_label=_("Chưa chọn"))

    def __init__(self, *args: Any, choices: dict[str, QuerySet[Any]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, rows in choices.items():
            cast("forms.ModelChoiceField[Any]", self.fields[name]).queryset = rows


class GiftForm(forms.Form):
    on = DayField(label=label_of(FundGift, "on"))
    donor = forms.CharField(
        label=label_of(FundGift, "donor"), help_text=_("Chỉ cán bộ của địa bàn xem được tên. Người không muốn nêu tên: ghi như vậy.")
    )
    goods = forms.CharField(
        label=label_of(FundGift, "goods"), required=False, help_text=_("Ví dụ: 50 suất quà, 2 con bò; để trống nếu là tiền.")
    )
    amount = MoneyField(label=label_of(FundGift, "amount"), signed=True)
    note = forms.CharField(label=label_of(FundGift, "note"), required=False, help_text=_("Ghi giảm thì ghi lý do ở đây."))


class UseForm(forms.Form):
    on = DayField(label=label_of(FundUse, "on"))
    purpose = forms.CharField(label=label_of(FundUse, "purpose"), help_text=_("Ví dụ: sửa nhà cho hộ nghèo; ghi giảm thì ghi lý do."))
    amount = MoneyField(label=label_of(FundUse, "amount"), signed=True)
    decision_number = forms.CharField(label=label_of(FundUse, "decision_number"), help_text=_("Quyết định, biên bản hoặc phiếu chi."))
    decision_on = DayField(label=label_of(FundUse, "decision_on"), required=False)
    household = HouseholdField(label=_("Hộ nhận"), required=False)
    activity = forms.ModelChoiceField(Activity.objects.none(), label=_("Cho hoạt động"), required=False, empty_label=_("Không"))

    def __init__(self, *args: Any, user: Any, place: Unit, activities: QuerySet[Activity], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = cast(HouseholdField, self.fields["household"])
        field.user, field.place = user, place
        cast("forms.ModelChoiceField[Activity]", self.fields["activity"]).queryset = activities
