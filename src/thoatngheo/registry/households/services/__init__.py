"""Writes of the registry: one function, one use case, in one transaction, behind the gate."""

from thoatngheo.registry.households.services.groups import join_group, leave_group
from thoatngheo.registry.households.services.households import add_household, correct_household, dissolve_household, move_household
from thoatngheo.registry.households.services.members import (
    add_member,
    change_head,
    merge_households,
    record_death,
    remove_member,
    split_household,
)
from thoatngheo.registry.households.services.people import NewMember, correct_person
from thoatngheo.registry.households.services.statements import state_facts
from thoatngheo.registry.households.services.totals import record_total

__all__ = [
    "NewMember",
    "add_household",
    "add_member",
    "change_head",
    "correct_household",
    "correct_person",
    "dissolve_household",
    "join_group",
    "leave_group",
    "merge_households",
    "move_household",
    "record_death",
    "record_total",
    "remove_member",
    "split_household",
    "state_facts",
]
