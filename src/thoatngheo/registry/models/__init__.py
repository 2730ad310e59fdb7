"""Households and people over time. Nothing is overwritten: what changes gets a new dated row."""

from thoatngheo.registry.models.batch import ImportBatch
from thoatngheo.registry.models.disclosures import Disclosure
from thoatngheo.registry.models.events import HouseholdEvent
from thoatngheo.registry.models.groups import Group, HouseholdGroup
from thoatngheo.registry.models.household import Household, Residence
from thoatngheo.registry.models.people import Membership, Person, Relation, Sex
from thoatngheo.registry.models.statements import Source, Statement
from thoatngheo.registry.models.takeovers import TakeOver
from thoatngheo.registry.models.totals import AreaTotal

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
