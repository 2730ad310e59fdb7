"""Form 15: the members of the poor households, one line for each person; its columns are those of form 14."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.monitoring.forms.official.form_14 import COLUMNS
from thoatngheo.monitoring.forms.spec import Form, Rows
from thoatngheo.monitoring.forms.words import IS_POOR

FORM = Form(15, _("Danh sách chi tiết hộ nghèo"), COLUMNS, rows=Rows.PEOPLE, among=IS_POOR)
