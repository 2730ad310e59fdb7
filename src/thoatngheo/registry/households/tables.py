"""Households, their members, and the totals that somebody stated."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.core.words import label_of
from thoatngheo.registry.households.models import AreaTotal, Household
from thoatngheo.web.figures import day
from thoatngheo.web.tables import DASH, Column, Kind, Table

if TYPE_CHECKING:
    from thoatngheo.registry.households.views.household import Line


class HouseholdRow(NamedTuple):
    """A household, with its head's name as the person may read it."""

    row: Household
    head: str


def households(rows: Iterable[HouseholdRow], *, masked: bool) -> Table[HouseholdRow]:
    """`masked`: names and addresses are not for this reader."""
    return Table(
        _("Danh sách hộ"),
        rows,
        (
            Column(
                _("Chủ hộ"),
                lambda each: each.head,
                link=lambda each: reverse("registry:household", args=[each.row.pk]),
                beside=lambda each: ended(each.row),
            ),
            Column(_("Mã hộ"), lambda each: each.row.code),
            Column(_("Thôn, tổ dân phố"), lambda each: with_parent(each.row.unit)),
            Column(_("Địa chỉ"), lambda each: "" if masked else each.row.address, empty=DASH),
            Column(_("Số người"), lambda each: getattr(each.row, "people", None), Kind.NUMBER),
        ),
    )


def ended(row: Household) -> SafeString | str:
    if row.ended_on is None:
        return ""
    return format_html('<span class="optional">{}</span>', gettext("không còn từ %(day)s") % {"day": day(row.ended_on)})


def with_parent(unit: Unit) -> str:
    return f"{unit}, {unit.parent}" if unit.level == Level.HAMLET and unit.parent else str(unit)


def members(rows: Iterable[Line], *, may_edit: bool) -> Table[Line]:
    """The members of a household, as the page of the household shows them."""
    return Table(
        _("Thành viên của hộ"),
        rows,
        (
            Column(_("Họ và tên"), template="registry/cells/member.html", css="wide"),
            Column(_("Quan hệ"), lambda line: line.membership.get_relation_display()),
            Column(_("Ngày sinh"), born, empty=DASH),
            Column(_("Giới tính"), lambda line: line.membership.person.get_sex_display(), empty=DASH),
            Column(_("Dân tộc"), lambda line: line.ethnicity, empty=DASH),
            Column(_("Số định danh"), template="registry/cells/national_id.html"),
            Column(_("Việc"), template="registry/cells/deeds.html", css="no-print", when=may_edit),
        ),
    )


def born(line: Line) -> str:
    """The day, or only the year, as far as it is known."""
    person = line.membership.person
    return day(person.birth_date) if person.birth_date else str(person.birth_year or "")


def totals(rows: Iterable[AreaTotal]) -> Table[AreaTotal]:
    return Table(
        _("Tổng số hộ, nhân khẩu theo đơn vị và ngày"),
        rows,
        (
            Column(_("Đơn vị"), lambda row: row.unit),
            Column(label_of(AreaTotal, "on"), lambda row: row.on, Kind.DAY),
            Column(_("Số hộ"), lambda row: row.households, Kind.NUMBER),
            Column(_("Nhân khẩu"), lambda row: row.people, Kind.NUMBER),
            Column(_("Hộ dân tộc thiểu số"), lambda row: row.minority_households, Kind.NUMBER),
            Column(_("Nguồn"), template="registry/cells/source.html"),
        ),
    )
