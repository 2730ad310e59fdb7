"""The pages of the official forms, and the page that checks whether they agree."""

from thoatngheo.monitoring.views.forms import FormFile, FormPage, ListFormPage, number_in, related
from thoatngheo.monitoring.views.reconciliation import ReconciliationPage

__all__ = ["FormFile", "FormPage", "ListFormPage", "ReconciliationPage", "number_in", "related"]
