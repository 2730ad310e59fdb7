"""Groups beside the category, from a day to a day."""

from __future__ import annotations

from datetime import date

from thoatngheo.accounts.models import User
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households.constraints import translated
from thoatngheo.registry.households.models import Group, Household, HouseholdGroup
from thoatngheo.registry.households.policies import EDIT_HOUSEHOLD
from thoatngheo.registry.households.problems import GROUP_ENDED, NO_REASON
from thoatngheo.registry.households.services.households import possible_on


@use_case(EDIT_HOUSEHOLD, on="household")
def join_group(*, actor: User, household: Household, group: Group, since: date, source: str) -> HouseholdGroup:
    """The household belongs to a group from the day on; `source` is the list or paper that says so."""
    possible_on(household, since)
    if not source.strip():
        raise NO_REASON()
    with translated():
        return HouseholdGroup.objects.create(household=household, group=group, since=since, source=tidy(source))


@use_case(EDIT_HOUSEHOLD, on="entry.household")
def leave_group(*, actor: User, entry: HouseholdGroup, until: date) -> HouseholdGroup:
    """The household no longer belongs to the group from the day on."""
    if entry.until is not None:
        raise GROUP_ENDED(day=f"{entry.until:%d/%m/%Y}")
    possible_on(entry.household, until)
    entry.until = until
    with translated():
        entry.save(update_fields=["until"])
    return entry
