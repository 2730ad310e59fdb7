"""The official result forms 1 to 15: what they hold, how they are computed, how they are written."""

from thoatngheo.monitoring.forms.computing import compute
from thoatngheo.monitoring.forms.lists import MemberList, list_as_json, list_members
from thoatngheo.monitoring.forms.official import FORMS, form
from thoatngheo.monitoring.forms.table import FormTable, Row, as_json

__all__ = ["FORMS", "FormTable", "MemberList", "Row", "as_json", "compute", "form", "list_as_json", "list_members"]
