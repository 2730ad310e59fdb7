"""The official forms as the law's report layout has them, one file each: thirteen tables of counts and two lists of people.

Titles, order of columns and formula rows follow the official layout; the number of a form and of a column is all that is needed
to find what it counts: form 8, column 5 is `Column(5, …)` in `form_08.py`.
"""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind
from thoatngheo.monitoring.forms.official import (
    form_01,
    form_02,
    form_03,
    form_04,
    form_05,
    form_06,
    form_07,
    form_08,
    form_09,
    form_10,
    form_11,
    form_12,
    form_13,
    form_14,
    form_15,
)
from thoatngheo.monitoring.forms.spec import Form

FORM_UNKNOWN = ProblemKind("monitoring.form.unknown", says="Không có biểu mẫu số {number}.", do="Các biểu hiện có: 1 đến 15.", status=404)

FORMS: dict[int, Form] = {
    each.number: each
    for each in (
        form_01.FORM, form_02.FORM, form_03.FORM, form_04.FORM, form_05.FORM, form_06.FORM, form_07.FORM, form_08.FORM,
        form_09.FORM, form_10.FORM, form_11.FORM, form_12.FORM, form_13.FORM, form_14.FORM, form_15.FORM,
    )
}  # fmt: skip


def form(number: int) -> Form:
    """The form of this number."""
    if number not in FORMS:
        raise FORM_UNKNOWN(number=number)
    return FORMS[number]
