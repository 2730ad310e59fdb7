"""What happens to households and members."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.offering import offer_rows
from thoatngheo.core.words import label_of
from thoatngheo.registry.households.ethnic_groups import BY_CODE
from thoatngheo.registry.households.forms.fields import BirthField, DayField
from thoatngheo.registry.households.models import Group, Household, HouseholdGroup, Membership, Person, Relation, Sex
from thoatngheo.registry.households.services import NewMember

EMPTY = ("", _("Chưa biết"))


class PersonForm(forms.Form):
    """Who somebody is."""

    name = forms.CharField(label=label_of(Person, "name"))
    birth = BirthField(label=_("Ngày sinh"), required=False, help_text=_("Ví dụ 31/12/1980; nếu chỉ biết năm thì ghi 1980"))
    sex = forms.ChoiceField(label=label_of(Person, "sex"), required=False, choices=[EMPTY, *Sex.choices])
    ethnicity = forms.ChoiceField(label=label_of(Person, "ethnicity"), required=False, choices=[EMPTY, *BY_CODE.items()])
    national_id = forms.CharField(label=_("Số định danh"), required=False, help_text=_("12 chữ số; số CMND cũ có 9 chữ số"))

    def about(self) -> dict[str, Any]:
        """Birth, sex and ethnicity in the words of the services."""
        birth = self.cleaned_data["birth"]
        return {
            "birth_date": birth.date if birth else None,
            "birth_year": birth.year if birth and not birth.date else None,
            "sex": self.cleaned_data["sex"],
            "ethnicity": self.cleaned_data["ethnicity"],
        }

    def member(self, relation: Relation) -> NewMember:
        return NewMember(self.cleaned_data["name"], relation, national_id=self.cleaned_data["national_id"], **self.about())


class HouseholdForm(PersonForm):
    """A new household: where, since when, and its head."""

    unit = forms.ModelChoiceField(Unit.objects.none(), label=_("Thôn, tổ dân phố"), empty_label=_("Chọn nơi ở"))
    address = forms.CharField(label=label_of(Household, "address"), required=False, help_text=_("Số nhà, đường, xóm"))
    on = DayField(label=_("Từ ngày"))
    field_order = ("unit", "address", "on", "name", "birth", "sex", "ethnicity", "national_id")

    def __init__(self, *args: Any, units: Any, today: date, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"on": today})
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Họ và tên chủ hộ")
        offer_rows(self, "unit", units)


class MemberForm(PersonForm):
    """Somebody joins."""

    relation = forms.ChoiceField(
        label=label_of(Membership, "relation"), choices=[choice for choice in Relation.choices if choice[0] != Relation.HEAD]
    )
    on = DayField(label=_("Từ ngày"))
    reason = forms.CharField(label=label_of(Membership, "reason"), required=False, help_text=_("Sinh con, kết hôn, trở về …"))


class AddressForm(forms.Form):
    address = forms.CharField(label=label_of(Household, "address"), required=False)
    note = forms.CharField(label=_("Ghi chú"), required=False, widget=forms.Textarea(attrs={"rows": 3}))


class ReasonForm(forms.Form):
    reason = forms.CharField(label=_("Lý do"), help_text=_("Được ghi lại cùng tên của bạn và thời điểm"))


class EndForm(forms.Form):
    """Something ends on a day, for a reason."""

    on = DayField(label=_("Từ ngày"))
    reason = forms.CharField(label=_("Lý do"))


class GroupForm(forms.Form):
    group = forms.ChoiceField(label=label_of(HouseholdGroup, "group"), choices=Group.choices)
    since = DayField(label=label_of(HouseholdGroup, "since"))
    source = forms.CharField(label=_("Căn cứ"), help_text=_("Danh sách, quyết định, giấy tờ"))


class DayForm(forms.Form):
    on = DayField(label=_("Từ ngày"))


class MoveForm(forms.Form):
    unit = forms.ModelChoiceField(Unit.objects.none(), label=_("Nơi ở mới"), empty_label=_("Chọn nơi ở mới"))
    address = forms.CharField(label=_("Địa chỉ mới"), required=False)
    on = DayField(label=_("Từ ngày"))
    note = forms.CharField(label=_("Ghi chú"), required=False)

    def __init__(self, *args: Any, units: Any, today: date, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"on": today})
        super().__init__(*args, **kwargs)
        offer_rows(self, "unit", units)


class MergeForm(forms.Form):
    code = forms.CharField(label=_("Mã của hộ nhận"), help_text=_("Mọi thành viên của hộ này vào hộ đó; hộ này kết thúc"))
    on = DayField(label=_("Từ ngày"))
    note = forms.CharField(label=_("Lý do"))


class MembersForm(forms.Form):
    """A day and one or more of the household's members."""

    on = DayField(label=_("Từ ngày"))

    def __init__(self, *args: Any, members: Sequence[Membership], today: date, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"on": today})
        super().__init__(*args, **kwargs)
        self.members = {str(row.person_id): row for row in members}
        self.choices = [(key, row.person.name) for key, row in self.members.items() if row.relation != Relation.HEAD]


class NewHeadForm(MembersForm):
    def __init__(self, *args: Any, required: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = self.choices if required else [("", _("Không đổi chủ hộ")), *self.choices]
        self.fields["head"] = forms.ChoiceField(label=_("Chủ hộ mới"), choices=choices, required=required)


class SplitForm(MembersForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["people"] = forms.MultipleChoiceField(
            label=_("Những người tách ra"), choices=self.choices, widget=forms.CheckboxSelectMultiple
        )
        self.fields["head"] = forms.ChoiceField(
            label=_("Chủ hộ của hộ mới"), choices=self.choices, help_text=_("Một trong những người tách ra")
        )
        self.fields["address"] = forms.CharField(label=_("Địa chỉ của hộ mới"), required=False)
