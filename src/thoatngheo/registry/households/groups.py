"""The groups of a household on a day, the derived one included (requirements A4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from thoatngheo.registry.households.models import Group, Household, HouseholdGroup, Relation
from thoatngheo.registry.households.querysets import in_force
from thoatngheo.registry.households.reads import members_on

KINH = "01"


@dataclass(frozen=True, slots=True)
class GroupOnDay:
    """A group that a household belongs to; `entry` is None where the membership is derived and not entered."""

    label: str
    since: date | None
    source: str
    entry: HouseholdGroup | None = None


def is_minority(ethnicity: str) -> bool | None:
    """Whether an ethnic group is a minority (every group but Kinh); None where it is unknown."""
    return None if not ethnicity else ethnicity != KINH


def groups_of(household: Household, day: date) -> list[GroupOnDay]:
    """Groups entered for the household, and "ethnic-minority household", which follows from its head's ethnicity."""
    rows = household.groups.filter(in_force("since", "until", day)).order_by("since")
    entered = [GroupOnDay(str(Group(row.group).label), row.since, row.source, row) for row in rows]
    head = next((member for member in members_on(household, day) if member.relation == Relation.HEAD), None)
    if head and is_minority(head.person.ethnicity):
        entered.insert(0, GroupOnDay(_("Hộ dân tộc thiểu số"), None, _("suy ra từ dân tộc của chủ hộ")))
    return entered
