"""The lists that officers send and fetch in Excel, by their kind. A file in the layout of the one goes in and comes out."""

from thoatngheo.registry.layouts.household_layout import HOUSEHOLD_LIST
from thoatngheo.registry.layouts.member_layout import MEMBER_LIST
from thoatngheo.registry.models import ImportBatch

LAYOUTS = {ImportBatch.Kind.HOUSEHOLDS: HOUSEHOLD_LIST, ImportBatch.Kind.MEMBERS: MEMBER_LIST}

__all__ = ["HOUSEHOLD_LIST", "LAYOUTS", "MEMBER_LIST"]
