"""Households and people over time. Nothing is overwritten: what changes gets a new dated row."""

from thoatngheo.registry.households.models.batch import ImportBatch
from thoatngheo.registry.households.models.disclosures import Disclosure
from thoatngheo.registry.households.models.events import HouseholdEvent
from thoatngheo.registry.households.models.groups import Group, HouseholdGroup
from thoatngheo.registry.households.models.household import Household, Residence
from thoatngheo.registry.households.models.people import Membership, Person, Relation, Sex
from thoatngheo.registry.households.models.statements import Source, Statement
from thoatngheo.registry.households.models.takeovers import TakeOver
from thoatngheo.registry.households.models.totals import AreaTotal

__all__ = [
    "AreaTotal",
    "Disclosure",
    "Group",
    "Household",
    "HouseholdEvent",
    "HouseholdGroup",
    "ImportBatch",
    "Membership",
    "Person",
    "Relation",
    "Residence",
    "Sex",
    "Source",
    "Statement",
    "TakeOver",
]
