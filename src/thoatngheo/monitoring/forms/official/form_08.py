"""Form 8: the poor and the near-poor by groups; each household stands in one column, that of the first group it belongs to.

Which group comes first the form does not say; `laws/report-forms/readings.yaml` does.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _

from thoatngheo.monitoring.forms.spec import Column, Form, Note, households
from thoatngheo.monitoring.forms.words import IS_EITHER, IS_NEAR_POOR, IS_POOR, NEAR_POOR, POOR
from thoatngheo.reviews.snapshots.readings import readings

ALL = _("Tổng số")
MINORITY = _("Hộ dân tộc thiểu số")
NO_LABOUR = _("Hộ không có khả năng lao động")
MERIT = _("Hộ có thành viên là người có công với cách mạng")
OTHERS = _("Khác")


def groups() -> Mapping[str, str]:
    """`first_group`: the first group in the stated order that a household belongs to, if any; `in_groups`: to how many it does."""
    order = readings().group_order
    first = " ".join(f"WHEN {name} THEN '{name}'" for name in order)
    return {"first_group": f"CASE {first} END", "in_groups": " + ".join(f"coalesce({name}, false)::INT" for name in order)}


FORM = Form(
    8,
    _("Hộ nghèo, hộ cận nghèo theo các nhóm đối tượng"),
    among=IS_EITHER,
    reads=("people", "minority", "no_labour", "merit"),
    also=groups,
    of_members=True,
    two_lines=True,
    columns=(
        Column(1, ALL, POOR, count=households(IS_POOR)),
        Column(2, MINORITY, POOR, count=households(f"{IS_POOR} AND first_group = 'minority'")),
        Column(3, NO_LABOUR, POOR, count=households(f"{IS_POOR} AND first_group = 'no_labour'")),
        Column(4, MERIT, POOR, count=households(f"{IS_POOR} AND first_group = 'merit'")),
        Column(5, OTHERS, POOR, formula="1-2-3-4", count=households(f"{IS_POOR} AND first_group IS NULL")),
        Column(6, ALL, NEAR_POOR, count=households(IS_NEAR_POOR)),
        Column(7, MINORITY, NEAR_POOR, count=households(f"{IS_NEAR_POOR} AND first_group = 'minority'")),
        Column(8, NO_LABOUR, NEAR_POOR, count=households(f"{IS_NEAR_POOR} AND first_group = 'no_labour'")),
        Column(9, MERIT, NEAR_POOR, count=households(f"{IS_NEAR_POOR} AND first_group = 'merit'")),
        Column(10, OTHERS, NEAR_POOR, formula="6-7-8-9", count=households(f"{IS_NEAR_POOR} AND first_group IS NULL")),
    ),
    notes=(
        lazy(lambda: str(readings().groups), str)(),
        Note(_("%(count)s hộ thuộc nhiều nhóm."), count=households("in_groups > 1")),
    ),
)
