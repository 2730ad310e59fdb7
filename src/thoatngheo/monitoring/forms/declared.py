"""The forms as the law's report layout has them (15 forms; these are the first seven).

Titles, order of columns and formula rows follow the official layout. Forms 4 to 7 have one column for
each indicator of the standard: twelve under Decree 07/2021/NĐ-CP, ten under Decision 59/2015/QĐ-TTg.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.problems import ProblemKind
from thoatngheo.monitoring.forms.spec import HIDDEN, Column, Form, Subject

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

FORM_UNKNOWN = ProblemKind("monitoring.form.unknown", says="Chưa có biểu mẫu số {number}.", do="Các biểu hiện có: 1 đến 7.", status=404)

HOUSEHOLDS, PEOPLE, SHARE = _("Số hộ"), _("Số khẩu"), _("Tỷ lệ (%)")
BALANCE = "1-2-3-4+5+6+7+8"
FIRST_INDICATOR, FIRST_SHARE = 3, 2  # the column of the first indicator in forms 4 and 6, and in forms 5 and 7


def pair(first: int, above: StrOrPromise, whole: int, counted: StrOrPromise) -> tuple[Column, Column]:
    """A count and its share of another column."""
    return Column(first, counted, above), Column(first + 1, SHARE, above, part=first, whole=whole)


STANDING = (
    Column(1, HOUSEHOLDS, _("Tổng số")),
    Column(2, _("Nhân khẩu"), _("Tổng số")),
    *pair(3, _("Hộ nghèo"), 1, HOUSEHOLDS),
    *pair(5, _("Hộ cận nghèo"), 1, HOUSEHOLDS),
    *pair(7, _("Hộ nông, lâm, ngư nghiệp có mức sống trung bình"), 1, HOUSEHOLDS),
    *pair(9, _("Nhân khẩu hộ nghèo"), 2, PEOPLE),
    *pair(11, _("Nhân khẩu hộ cận nghèo"), 2, PEOPLE),
    *pair(13, _("Nhân khẩu hộ nông, lâm, ngư nghiệp có mức sống trung bình"), 2, PEOPLE),
)
POOR_FLOWS = (
    Column(1, _("Tổng số hộ nghèo đầu kỳ")),
    Column(2, _("Trở thành hộ cận nghèo"), _("Số hộ thoát nghèo")),
    Column(3, _("Vượt chuẩn hộ cận nghèo"), _("Số hộ thoát nghèo")),
    Column(4, _("Số hộ khác giảm")),
    Column(5, _("Số hộ cận nghèo trở thành hộ nghèo")),
    Column(6, _("Hộ tái nghèo"), _("Số hộ nghèo bổ sung")),
    Column(7, _("Hộ nghèo phát sinh mới"), _("Số hộ nghèo bổ sung")),
    Column(8, _("Số hộ khác tăng")),
    Column(9, _("Tổng số hộ nghèo cuối kỳ"), formula=BALANCE),
)
NEAR_POOR_FLOWS = (
    Column(1, _("Tổng số hộ cận nghèo đầu kỳ")),
    Column(2, _("Trở thành hộ nghèo"), _("Số hộ ra khỏi cận nghèo")),
    Column(3, _("Vượt chuẩn hộ cận nghèo"), _("Số hộ ra khỏi cận nghèo")),
    Column(4, _("Số hộ khác giảm")),
    Column(5, _("Số hộ nghèo trở thành hộ cận nghèo")),
    Column(6, _("Hộ tái cận nghèo"), _("Số hộ cận nghèo bổ sung")),
    Column(7, _("Hộ cận nghèo phát sinh mới"), _("Số hộ cận nghèo bổ sung")),
    Column(8, _("Số hộ khác tăng")),
    Column(9, _("Tổng số hộ cận nghèo cuối kỳ"), formula=BALANCE),
)

FORMS = {
    form.number: form
    for form in (
        Form(
            1,
            _("Tổng hợp kết quả chính thức rà soát hộ nghèo; hộ cận nghèo; hộ nông, lâm, ngư nghiệp có mức sống trung bình"),
            Subject.STANDING,
            columns=STANDING,
        ),
        Form(2, _("Tổng hợp diễn biến hộ nghèo"), Subject.FLOWS, "poor", POOR_FLOWS, two_lines=True),
        Form(3, _("Tổng hợp diễn biến hộ cận nghèo"), Subject.FLOWS, "near_poor", NEAR_POOR_FLOWS, two_lines=True),
        Form(4, _("Phân tích các chỉ số thiếu hụt của hộ nghèo"), Subject.DEPRIVATIONS, "poor"),
        Form(5, _("Tỷ lệ (%) các chỉ số thiếu hụt của hộ nghèo"), Subject.DEPRIVATION_RATES, "poor"),
        Form(6, _("Phân tích các chỉ số thiếu hụt của hộ cận nghèo"), Subject.DEPRIVATIONS, "near_poor"),
        Form(7, _("Tỷ lệ (%) các chỉ số thiếu hụt của hộ cận nghèo"), Subject.DEPRIVATION_RATES, "near_poor"),
    )
}


def form(number: int) -> Form:
    """The form of this number."""
    if number not in FORMS:
        raise FORM_UNKNOWN(number=number)
    return FORMS[number]


def columns_of(chosen: Form, indicators: Sequence[tuple[str, StrOrPromise]]) -> tuple[Column, ...]:
    """The form's columns under a standard with these indicators (code, name)."""
    whole = Column(1, _("Tổng số hộ nghèo") if chosen.category == "poor" else _("Tổng số hộ cận nghèo"))
    if chosen.subject is Subject.DEPRIVATIONS:
        last = FIRST_INDICATOR + len(indicators) - 1
        parts = (Column(number, name, _("Trong đó, thiếu hụt chỉ số")) for number, (code, name) in enumerate(indicators, FIRST_INDICATOR))
        return (whole, Column(2, _("Tổng số thiếu hụt của các chỉ số"), formula=f"3+4+…+{last}"), *parts)
    if chosen.subject is Subject.DEPRIVATION_RATES:
        shares = (
            Column(number, name, _("Tỷ lệ (%) hộ thiếu hụt so với tổng số hộ"), part=HIDDEN + number, whole=1)
            for number, (code, name) in enumerate(indicators, FIRST_SHARE)
        )
        return (whole, *shares)
    return chosen.columns
