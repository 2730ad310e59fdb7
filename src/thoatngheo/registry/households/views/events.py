"""Forms about a household: what it says, who joins and leaves, what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.forms import BaseForm
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from thoatngheo.accounts.acting import Acting
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.registry.households import services
from thoatngheo.registry.households.forms import events as forms
from thoatngheo.registry.households.models import Household, Membership, Person, Relation
from thoatngheo.registry.households.policies import ADD_MEMBER, EDIT_HOUSEHOLD, VIEW_HOUSEHOLD
from thoatngheo.registry.households.problems import NO_SUCH_CODE
from thoatngheo.registry.households.services.households import present
from thoatngheo.registry.households.views.household import OfHousehold
from thoatngheo.web.views import Crumb, FormPage


def homes(user: Any) -> Any:
    """The places where the person may settle a household: hamlets in force, and communes without hamlets."""
    places = Unit.objects.filter(within("path", scope(user, *EDIT_HOUSEHOLD.who)), level__in=[Level.COMMUNE, Level.HAMLET], valid_to=None)
    return places.select_related("parent").order_by("-level", "name_sort")


class HouseholdForm(OfHousehold, FormPage):
    """A form about one household; goes back to its page."""

    action = EDIT_HOUSEHOLD
    done: StrOrPromise = _("Đã ghi.")

    def crumbs(self) -> Sequence[Crumb]:
        return (
            Crumb(_("Hộ gia đình"), reverse("registry:households")),
            Crumb(self.household.head_name, self.page_of_household),
            Crumb(self.title),
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(cancel=self.page_of_household, **kwargs)

    def do(self, form: Any) -> None:
        """The deed itself, through a service."""
        raise NotImplementedError

    def save(self, form: BaseForm) -> str:
        self.do(form)
        messages.success(self.request, str(self.done))
        return self.page_of_household

    @cached_property
    def members(self) -> list[Membership]:
        return present(self.household, timezone.localdate())

    def dated(self) -> dict[str, Any]:
        """The arguments of a form about members."""
        return {"members": self.members, "today": timezone.localdate()}

    def member(self, key: object) -> Person:
        """The member that a form or address names."""
        found = next((row.person for row in self.members if str(row.person_id) == str(key)), None)
        if found is None:
            raise Http404
        return found


class MemberForm(HouseholdForm):
    """A form about one member."""

    @cached_property
    def person(self) -> Person:
        return self.member(self.kwargs["person"])

    def heading(self) -> str:
        return f"{self.title}: {self.person.name}"


class AddHousehold(Acting, FormPage):
    action = EDIT_HOUSEHOLD
    title = _("Thêm hộ")
    form_class = forms.HouseholdForm
    help = _("Nhập nhiều hộ cùng lúc thì dùng “Nhập từ Excel”.")

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(_("Hộ gia đình"), reverse("registry:households")), Crumb(self.title))

    def form_arguments(self) -> dict[str, Any]:
        return {"units": homes(self.request.user), "today": timezone.localdate()}

    def save(self, form: Any) -> str:
        asked = form.cleaned_data
        household = services.add_household(
            actor=self.actor,
            unit=asked["unit"],
            on=asked["on"],
            address=asked["address"],
            members=[form.member(Relation.HEAD)],
        )
        messages.success(self.request, gettext("Đã thêm hộ {code}. Bây giờ hãy thêm các thành viên khác.").format(code=household.code))
        return reverse("registry:household", args=[household.pk])


class CorrectHousehold(HouseholdForm):
    title = _("Sửa địa chỉ, ghi chú")
    form_class = forms.AddressForm

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"address": self.household.address, "note": self.household.note}}

    def do(self, form: Any) -> None:
        services.correct_household(actor=self.actor, household=self.household, **form.cleaned_data)


class AddMember(HouseholdForm):
    action = ADD_MEMBER
    title = _("Thêm thành viên")
    form_class = forms.MemberForm

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"on": timezone.localdate()}}

    def do(self, form: Any) -> None:
        member = form.member(Relation(form.cleaned_data["relation"]))
        asked = form.cleaned_data
        services.add_member(actor=self.actor, household=self.household, member=member, on=asked["on"], reason=asked["reason"])


class CorrectMember(MemberForm):
    title = _("Sửa thành viên")
    form_class = forms.PersonForm
    help = _("Chỉ dùng khi ghi sai. Qua đời, rời hộ, đổi chủ hộ có mục riêng. Số định danh để trống thì giữ số đang có.")

    def form_arguments(self) -> dict[str, Any]:
        person = self.person
        birth = f"{person.birth_date:%d/%m/%Y}" if person.birth_date else person.birth_year
        return {"initial": {"name": person.name, "birth": birth, "sex": person.sex, "ethnicity": person.ethnicity}}

    def do(self, form: Any) -> None:
        changes = {"name": form.cleaned_data["name"], **form.about()}
        number = form.cleaned_data["national_id"]
        services.correct_person(actor=self.actor, household=self.household, person=self.person, changes=changes, national_id=number)


class RemoveMember(MemberForm):
    title = _("Rời hộ")
    form_class = forms.EndForm

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"on": timezone.localdate()}}

    def do(self, form: Any) -> None:
        services.remove_member(actor=self.actor, household=self.household, person=self.person, **form.cleaned_data)


class Death(MemberForm):
    title = _("Qua đời")
    form_class = forms.NewHeadForm

    def form_arguments(self) -> dict[str, Any]:
        return {**self.dated(), "required": self.is_head}

    @property
    def is_head(self) -> bool:
        return any(row.relation == Relation.HEAD and row.person_id == self.person.pk for row in self.members)

    def do(self, form: Any) -> None:
        head = form.cleaned_data["head"]
        new_head = self.member(head) if head else None
        services.record_death(actor=self.actor, household=self.household, person=self.person, on=form.cleaned_data["on"], new_head=new_head)


class ChangeHead(HouseholdForm):
    title = _("Đổi chủ hộ")
    form_class = forms.NewHeadForm
    help = _("Quan hệ của những người khác với chủ hộ mới có thể cần sửa lại.")

    def form_arguments(self) -> dict[str, Any]:
        return self.dated()

    def do(self, form: Any) -> None:
        new_head = self.member(form.cleaned_data["head"])
        services.change_head(actor=self.actor, household=self.household, new_head=new_head, on=form.cleaned_data["on"])


class Split(HouseholdForm):
    title = _("Tách hộ")
    form_class = forms.SplitForm
    help = _("Những người được chọn lập một hộ mới cùng thôn; hộ cũ giữ chủ hộ.")

    def form_arguments(self) -> dict[str, Any]:
        return self.dated()

    def do(self, form: Any) -> None:
        asked = form.cleaned_data
        services.split_household(
            actor=self.actor,
            household=self.household,
            people=[self.member(key) for key in asked["people"]],
            head=self.member(asked["head"]),
            on=asked["on"],
            address=asked["address"],
        )


class Merge(HouseholdForm):
    title = _("Nhập vào hộ khác")
    form_class = forms.MergeForm

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"on": timezone.localdate()}}

    def do(self, form: Any) -> None:
        asked = form.cleaned_data
        into = gate.visible(self.actor, VIEW_HOUSEHOLD, Household.objects.all()).filter(code=asked["code"].strip()).first()
        if into is None:
            raise NO_SUCH_CODE(code=asked["code"])
        services.merge_households(actor=self.actor, household=self.household, into=into, on=asked["on"], note=asked["note"])


class Move(HouseholdForm):
    title = _("Chuyển nơi ở")
    form_class = forms.MoveForm

    def form_arguments(self) -> dict[str, Any]:
        return {"units": homes(self.actor), "today": timezone.localdate()}

    def do(self, form: Any) -> None:
        asked = form.cleaned_data
        services.move_household(
            actor=self.actor, household=self.household, to=asked["unit"], on=asked["on"], address=asked["address"], note=asked["note"]
        )


class Dissolve(HouseholdForm):
    title = _("Không còn hộ")
    form_class = forms.EndForm
    help = _("Dùng khi cả hộ đi khỏi địa phương hoặc không còn ai. Hộ và lịch sử của hộ vẫn được giữ.")

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"on": timezone.localdate()}}

    def do(self, form: Any) -> None:
        services.dissolve_household(actor=self.actor, household=self.household, **form.cleaned_data)


class JoinGroup(HouseholdForm):
    title = _("Ghi vào nhóm")
    form_class = forms.GroupForm
    help = _("Nhóm “hộ dân tộc thiểu số” được suy ra từ dân tộc của chủ hộ, không phải ghi.")

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"since": timezone.localdate()}}

    def do(self, form: Any) -> None:
        services.join_group(actor=self.actor, household=self.household, **form.cleaned_data)


class LeaveGroup(HouseholdForm):
    title = _("Ra khỏi nhóm")
    form_class = forms.DayForm

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"on": timezone.localdate()}}

    def do(self, form: Any) -> None:
        entry = self.household.groups.filter(pk=self.kwargs["entry"]).first()
        if entry is None:
            raise Http404
        services.leave_group(actor=self.actor, entry=entry, until=form.cleaned_data["on"])
