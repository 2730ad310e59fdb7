"""The forms as the law's report layout has them: fifteen forms, of which the last two are lists of people.

Titles, order of columns and formula rows follow the official layout. Forms 4 to 7 have one column for
each indicator of the standard: twelve under Decree 07/2021/NĐ-CP, ten under Decision 59/2015/QĐ-TTg.
Form 9 has one column for each ethnic group that occurs. Of forms 12 and 13, the local forms of Đắk Nông,
only some columns were seen; the others stay out, and the form says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.problems import ProblemKind
from thoatngheo.monitoring.forms.spec import HIDDEN, Column, Form, Subject

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

FORM_UNKNOWN = ProblemKind("monitoring.form.unknown", says="Không có biểu mẫu số {number}.", do="Các biểu hiện có: 1 đến 15.", status=404)

HOUSEHOLDS, PEOPLE, SHARE = _("Số hộ"), _("Số khẩu"), _("Tỷ lệ (%)")
POOR, NEAR_POOR = _("Hộ nghèo"), _("Hộ cận nghèo")
BALANCE = "1-2-3-4+5+6+7+8"
FIRST_INDICATOR, FIRST_SHARE = 3, 2  # the column of the first indicator in forms 4 and 6, and in forms 5 and 7
FEMALE_HEAD = 200  # forms 12 and 13 have such a column; its official number was not seen
UNSEEN = "(*)"


def pair(first: int, above: StrOrPromise, whole: int, counted: StrOrPromise) -> tuple[Column, Column]:
    """A count and its share of another column."""
    return Column(first, counted, above), Column(first + 1, SHARE, above, part=first, whole=whole)


STANDING = (
    Column(1, HOUSEHOLDS, _("Tổng số")),
    Column(2, _("Nhân khẩu"), _("Tổng số")),
    *pair(3, POOR, 1, HOUSEHOLDS),
    *pair(5, NEAR_POOR, 1, HOUSEHOLDS),
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


def by_group(first: int, above: StrOrPromise) -> tuple[Column, ...]:
    """Form 8: the groups of the poor (columns 1 to 5) or of the near-poor (6 to 10)."""
    titles = (
        _("Tổng số"),
        _("Hộ dân tộc thiểu số"),
        _("Hộ không có khả năng lao động"),
        _("Hộ có thành viên là người có công với cách mạng"),
    )
    last = Column(first + 4, _("Khác"), above, formula="-".join(str(number) for number in range(first, first + 4)))
    return (*(Column(number, title, above) for number, title in enumerate(titles, first)), last)


def of_children(first: int, above: StrOrPromise, asked: Sequence[str]) -> tuple[Column, ...]:
    """Form 11: the children of the poor (columns 1 to 4) or of the near-poor (5 to 8), and what they lack."""
    lacks = (
        ("children_uninsured", _("Y tế: bảo hiểm y tế")),
        ("children_malnourished", _("Y tế: dinh dưỡng")),
        ("children_out_of_school", _("Giáo dục")),
    )
    columns = (Column(number, title, above, unasked=code not in asked) for number, (code, title) in enumerate(lacks, first + 1))
    return (Column(first, _("Tổng số trẻ em"), above), *columns)


CAUSES = tuple(
    Column(number, title)
    for number, title in enumerate(
        (
            _("Không có, thiếu đất sản xuất"),
            _("Không có, thiếu vốn sản xuất, kinh doanh"),
            _("Không có, thiếu lao động"),
            _("Không có công cụ, phương tiện sản xuất"),
            _("Không có kiến thức về sản xuất"),
            _("Không có kỹ năng lao động, sản xuất"),
            _("Có người ốm đau, bệnh nặng, tai nạn"),
            _("Nguyên nhân khác"),
        ),
        1,
    )
)


def of_minorities(counted: StrOrPromise, rate: StrOrPromise, minority_rate: StrOrPromise) -> tuple[Column, ...]:
    """Forms 12 and 13, as far as they were seen: 1=2+3, 20=9/1*100, 21=11/3*100; the local groups (4, 12, 22) have no list yet."""
    everybody = _("Tổng số hộ")
    return (
        Column(1, everybody, everybody, formula="2+3"),
        Column(2, _("Hộ không phải dân tộc thiểu số"), everybody),
        Column(3, _("Hộ dân tộc thiểu số"), everybody),
        Column(9, _("Tổng số"), counted),
        Column(11, _("Dân tộc thiểu số"), counted),
        Column(FEMALE_HEAD, _("Chủ hộ là nữ"), counted, mark=UNSEEN, name="c_female_head"),
        Column(20, rate, SHARE, part=9, whole=1),
        Column(21, minority_rate, SHARE, part=11, whole=3),
    )


MINORITY_POOR = of_minorities(POOR, _("Hộ nghèo"), _("Hộ nghèo dân tộc thiểu số"))
MINORITY_NEAR_POOR = of_minorities(NEAR_POOR, _("Hộ cận nghèo"), _("Hộ cận nghèo dân tộc thiểu số"))

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
        Form(
            8,
            _("Hộ nghèo, hộ cận nghèo theo các nhóm đối tượng"),
            Subject.GROUPS,
            columns=(*by_group(1, POOR), *by_group(6, NEAR_POOR)),
            two_lines=True,
        ),
        Form(9, _("Hộ nghèo, hộ cận nghèo theo dân tộc"), Subject.ETHNICITY),
        Form(10, _("Hộ nghèo theo nguyên nhân nghèo"), Subject.CAUSES, "poor", CAUSES),
        Form(11, _("Chỉ tiêu thiếu hụt của trẻ em thuộc hộ nghèo, hộ cận nghèo"), Subject.CHILDREN),
        Form(12, _("Kết quả rà soát hộ nghèo (dân tộc thiểu số, chủ hộ là nữ)"), Subject.MINORITY, "poor", MINORITY_POOR),
        Form(13, _("Kết quả rà soát hộ cận nghèo (dân tộc thiểu số, chủ hộ là nữ)"), Subject.MINORITY, "near_poor", MINORITY_NEAR_POOR),
        Form(14, _("Danh sách chi tiết hộ cận nghèo"), Subject.LIST, "near_poor"),
        Form(15, _("Danh sách chi tiết hộ nghèo"), Subject.LIST, "poor"),
    )
}


def form(number: int) -> Form:
    """The form of this number."""
    if number not in FORMS:
        raise FORM_UNKNOWN(number=number)
    return FORMS[number]


def columns_of(chosen: Form, indicators: Sequence[tuple[str, StrOrPromise]]) -> tuple[Column, ...]:
    """The columns of forms 1 to 8, 10, 12 and 13 under a standard with these indicators (code, name)."""
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


def columns_of_groups(names: Sequence[str]) -> tuple[Column, ...]:
    """Form 9 with these ethnic groups: the poor, then the near-poor, each in all, Kinh, minorities together, each group, others."""
    return (*of_ethnicities(1, POOR, names), *of_ethnicities(len(names) + 5, NEAR_POOR, names))


def of_ethnicities(first: int, above: StrOrPromise, names: Sequence[str]) -> tuple[Column, ...]:
    last = first + 3 + len(names)
    sums = f"{first + 3}+…+{last - 1}" if len(names) > 1 else str(first + 3) if names else ""
    return (
        Column(first, _("Tổng số"), above, formula=f"{first + 1}+{first + 2}+{last}"),
        Column(first + 1, _("Kinh"), above),
        Column(first + 2, _("Tổng dân tộc thiểu số"), above, formula=sums),
        *(Column(number, name, above) for number, name in enumerate(names, first + 3)),
        Column(last, _("Khác (chưa rõ dân tộc)"), above),
    )
