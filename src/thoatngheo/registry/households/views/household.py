"""The household page, the heart: head and address, what other rooms say, members, facts with their sources, history."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from thoatngheo.accounts.acting import Acting
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds
from thoatngheo.areas.levels import Level
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households import panels, tables
from thoatngheo.registry.households.ethnic_groups import name_of
from thoatngheo.registry.households.facts import Said, facts_in, facts_of, statements_about
from thoatngheo.registry.households.groups import groups_of
from thoatngheo.registry.households.models import Household, Membership
from thoatngheo.registry.households.national_id import masked_cipher
from thoatngheo.registry.households.policies import ADD_MEMBER, EDIT_HOUSEHOLD, SHOW_NATIONAL_ID, STATE_FACTS, VIEW_HOUSEHOLD
from thoatngheo.registry.households.privacy import dimensions_for, names_for
from thoatngheo.registry.households.reads import members_on, residences_of
from thoatngheo.registry.households.services.disclosures import is_open, open_page
from thoatngheo.registry.households.vocabulary import Dimension
from thoatngheo.web.views import Crumb, Gated, Page

DIMENSIONS: dict[Dimension, StrOrPromise] = {
    Dimension.INCOME: _("Thu nhập, điểm"),
    Dimension.HOUSING: _("Nhà ở"),
    Dimension.WATER: _("Nước, vệ sinh, môi trường"),
    Dimension.INFORMATION: _("Thông tin"),
    Dimension.HEALTH: _("Y tế"),
    Dimension.EDUCATION: _("Giáo dục"),
    Dimension.EMPLOYMENT: _("Việc làm"),
    Dimension.CAUSES: _("Nguyên nhân nghèo"),
    Dimension.PERSON: _("Khác"),
}


class OfHousehold(Acting, Gated):
    """A view about one household of the address; what lies outside the person's area does not exist."""

    @cached_property
    def household(self) -> Household:
        rows = gate.visible(self.request.user, VIEW_HOUSEHOLD, Household.objects.all()).select_related("unit", "unit__parent")
        found = rows.filter(pk=self.kwargs["household"]).first()
        if found is None:
            raise Http404
        gate.found(self.request.user, VIEW_HOUSEHOLD, found)
        return found

    def subject(self) -> Household:
        return self.household

    @property
    def page_of_household(self) -> str:
        return reverse("registry:household", args=[self.household.pk])


@dataclass(frozen=True, slots=True)
class Line:
    """A member as the page shows it."""

    membership: Membership
    ethnicity: str
    national_id: str
    facts: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The facts of one dimension; `same` is one of them when all were said by the same person on the same day."""

    code: str
    label: StrOrPromise
    said: tuple[Said, ...]

    @property
    def same(self) -> Said | None:
        origins = {(one.said_on, one.said_by, one.source, one.survey, one.recorded_by) for one in self.said}
        return self.said[0] if len(origins) == 1 else None


class HouseholdPage(OfHousehold, Page):
    """One household as of a day (`?ngay=2018-12-31`; today without)."""

    action = VIEW_HOUSEHOLD
    template_name = "registry/household.html"
    help = _("Mỗi thông tin ghi rõ ai nói, ngày nào. Sửa một thông tin là ghi thêm lời mới, lời cũ vẫn được giữ.")

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if request.user.is_authenticated and gate.allows(request.user, self.action):
            if not names_for(request.user).open(self.household.path) and not is_open(self.actor, self.household):
                return HttpResponseRedirect(reverse("registry:open", args=[self.household.pk]))
            if holds(request.user, Role.AUDITOR) and not is_open(self.actor, self.household):
                open_page(actor=self.actor, household=self.household, reason="kiểm tra, giám sát")
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def day(self) -> date:
        try:
            return date.fromisoformat(self.request.GET.get("ngay", ""))
        except ValueError:
            return timezone.localdate()

    def heading(self) -> str:
        return self.household.head_name

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(_("Hộ gia đình"), reverse("registry:households")), Crumb(self.household.code))

    def as_of(self) -> date:
        return self.day

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        dimensions = dimensions_for(user)
        said = [one for one in facts_of(self.household, self.day) if one.fact.dimension in dimensions]
        lines, may_edit = self.lines(said), gate.allows(user, EDIT_HOUSEHOLD, self.household)
        kwargs.update(
            household=self.household,
            place=place_of(self.household),
            day=self.day,
            lines=lines,
            members=tables.members(lines, may_edit=may_edit) if lines else None,
            sections=sections(said),
            dimensions=[(code.value, label) for code, label in DIMENSIONS.items() if code in dimensions],
            groups=groups_of(self.household, self.day),
            residences=residences_of(self.household),
            events=self.household.events.select_related("person", "other", "recorded_by").order_by("-on", "-id"),
            statements=self.statements(dimensions),
            panels=panels.shown(self.household, user, self.day),
            may_edit=may_edit,
            may_add_member=gate.allows(user, ADD_MEMBER, self.household),
            may_state=gate.allows(user, STATE_FACTS, self.household),
            may_show_id=gate.allows(user, SHOW_NATIONAL_ID, self.household),
            today=timezone.localdate(),
        )
        return super().get_context_data(**kwargs)

    def lines(self, said: Sequence[Said]) -> list[Line]:
        about: dict[object, list[Said]] = defaultdict(list)
        for one in said:
            about[one.person_id].append(one)
        rows = members_on(self.household, self.day)
        return [Line(row, name_of(row.person.ethnicity), masked(row.person.id_cipher), tuple(about[row.person_id])) for row in rows]

    def statements(self, dimensions: frozenset[Dimension]) -> list[dict[str, Any]]:
        """Everything that was ever said, the latest first; only facts of the dimensions that the person sees."""
        shown = []
        for statement in statements_about(self.household, self.day):
            facts = [one for one in facts_in(statement) if one.fact.dimension in dimensions]
            if facts:
                shown.append({"statement": statement, "facts": facts})
        return shown[::-1]


def sections(said: Sequence[Said]) -> list[Section]:
    """The household's own facts by dimension, in the order of the page; empty ones are left out."""
    by: dict[Dimension, list[Said]] = defaultdict(list)
    for one in said:
        if one.person_id is None:
            by[one.fact.dimension].append(one)
    return [Section(code.value, label, tuple(by[code])) for code, label in DIMENSIONS.items() if by[code]]


def place_of(household: Household) -> str:
    """Address, hamlet and commune, each once: lists often write the unit into the address already."""
    names = [household.unit.full_name]
    if household.unit.level == Level.HAMLET and household.unit.parent:
        names.append(household.unit.parent.full_name)
    return ", ".join([household.address, *(name for name in names if name not in household.address)]).strip(", ")


def masked(cipher: bytes | memoryview | None) -> str:
    """The masked number; a page still opens when the key is lost."""
    try:
        return masked_cipher(cipher)
    except Problem:
        return "?"
