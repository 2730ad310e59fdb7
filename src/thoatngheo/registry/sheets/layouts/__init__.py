"""The lists that officers send and fetch in Excel, by their kind. A file in the layout of the one goes in and comes out."""

from thoatngheo.registry.households.models import ImportBatch
from thoatngheo.registry.sheets.layouts.household_layout import HOUSEHOLD_LIST
from thoatngheo.registry.sheets.layouts.member_layout import MEMBER_LIST

LAYOUTS = {ImportBatch.Kind.HOUSEHOLDS: HOUSEHOLD_LIST, ImportBatch.Kind.MEMBERS: MEMBER_LIST}

__all__ = ["HOUSEHOLD_LIST", "LAYOUTS", "MEMBER_LIST"]
