"""Whether the forms agree."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from thoatngheo.monitoring.reconciliation import Equation
from thoatngheo.web.tables import Column, Kind, Table


def equations(rows: Iterable[Equation]) -> Table[Equation]:
    """Every equation between the forms, with the places where it does not hold."""
    return Table(
        _("Các đẳng thức"),
        rows,
        (
            Column(_("Biểu"), lambda equation: ", ".join(str(form) for form in equation.forms)),
            Column(_("Đẳng thức"), lambda equation: equation.says),
            Column(_("Số chỗ"), lambda equation: equation.checked, Kind.NUMBER),
            Column(_("Kết quả"), template="monitoring/cells/agrees.html"),
        ),
        quiet=True,
    )
