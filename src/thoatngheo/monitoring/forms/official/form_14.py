"""Form 14: the members of the near-poor households, one line for each person. A national ID number is in no column.

Source: the report layout of Thông tư 07/2021/TT-BLĐTBXH, Phụ lục VII. Form 15 has the same columns.
"""

from __future__ import annotations

from collections.abc import Callable

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from thoatngheo.monitoring.forms.people import Cell, Line, PersonColumn
from thoatngheo.monitoring.forms.spec import Form, Rows
from thoatngheo.monitoring.forms.words import IS_NEAR_POOR
from thoatngheo.registry.households.ethnic_groups import name_of
from thoatngheo.registry.households.vocabulary import RELATIONS
from thoatngheo.reviews.rounds.domain import Flow

BIRTH, SUPPORT = _("Năm sinh"), _("Nhu cầu hỗ trợ")
# A household that was in the category before is "cũ"; one that comes (again) is "tái" or "mới"; of the first review nobody can say.
OLD, AGAIN, NEW = _("cũ"), _("tái"), _("mới")
FLOW_WORDS = {Flow.STAYED: OLD, Flow.POOR_AGAIN: AGAIN, Flow.NEAR_POOR_AGAIN: AGAIN, Flow.FIRST: ""}


def marked(true: bool) -> str:
    return "x" if true else ""


def birth(line: Line) -> str:
    """The year of birth: the form asks no more."""
    day, year = line.member["birth_date"], line.member["birth_year"]
    return str(day.year) if day else str(year or "")


def relation(line: Line) -> str:
    if line.member["relation"] == "spouse":
        return gettext("Vợ") if line.member["sex"] == "female" else gettext("Chồng")
    return str(RELATIONS[line.member["relation"]])


def flow(line: Line) -> str:
    return str(FLOW_WORDS.get(Flow(line.member["flow"]), NEW)) if line.first else ""


def need(wanted: str) -> Callable[[Line], str]:
    """A mark in the household's first line when it asked for this support; the words are those of the registry's lists."""
    return lambda line: marked(line.first and wanted in (line.member["support"] or ()))


def column(number: int, name: str, title: StrOrPromise, cell: Callable[[Line], Cell], above: StrOrPromise = "") -> PersonColumn:
    """The lists print no numbers below their headings."""
    return PersonColumn(number, title, above, mark=" ", name=name, cell=cell)


COLUMNS = (
    column(1, "household", _("STT chủ hộ"), lambda line: line.household),
    column(2, "member", _("STT thành viên"), lambda line: int(line.member["member_no"])),
    column(3, "name", _("Họ và tên; thôn"), lambda line: f"{line.name}; {line.place}" if line.first and line.place else line.name),
    column(4, "birth_male", _("Nam"), lambda line: birth(line) if line.member["sex"] == "male" else "", BIRTH),
    column(5, "birth_female", _("Nữ"), lambda line: birth(line) if line.member["sex"] != "male" else "", BIRTH),
    column(6, "ethnicity", _("Dân tộc"), lambda line: name_of(line.member["ethnicity"] or "")),
    column(7, "relation", _("Quan hệ với chủ hộ"), relation),
    column(8, "flow", _("Mới, tái, cũ"), flow),
    column(9, "merit", _("Hộ chính sách có công"), lambda line: marked(line.first and line.member["merit"])),
    column(10, "social_protection", _("Đối tượng bảo trợ xã hội"), lambda line: marked(line.member["social_protection"])),
    column(11, "no_labour_capacity", _("Không có khả năng lao động"), lambda line: marked(line.member["able_to_work"] is False)),
    column(12, "health", _("Y tế"), need("Y tế"), SUPPORT),
    column(13, "education", _("Giáo dục"), need("Giáo dục"), SUPPORT),
    column(14, "production", _("Sản xuất"), need("Sản xuất"), SUPPORT),
    column(15, "credit", _("Tín dụng"), need("Tín dụng"), SUPPORT),
    column(16, "housing", _("Nhà ở"), need("Nhà ở"), SUPPORT),
    column(17, "other", _("Khác"), need("Khác"), SUPPORT),
)

FORM = Form(14, _("Danh sách chi tiết hộ cận nghèo"), COLUMNS, rows=Rows.PEOPLE, among=IS_NEAR_POOR)
