"""The official result forms 1 to 7: what they hold, how they are computed, how they are written."""

from thoatngheo.monitoring.forms.computing import compute
from thoatngheo.monitoring.forms.declared import FORMS, form
from thoatngheo.monitoring.forms.table import FormTable, Row, as_json

__all__ = ["FORMS", "FormTable", "Row", "as_json", "compute", "form"]
