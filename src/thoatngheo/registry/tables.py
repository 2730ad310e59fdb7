"""Households, their members, uploaded lists, totals, and what is taken over from units of the past."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.core.words import label_of
from thoatngheo.registry.models import AreaTotal, Household, ImportBatch, TakeOver
from thoatngheo.web.figures import day
from thoatngheo.web.tables import DASH, Column, Kind, Table, joined

if TYPE_CHECKING:
    from django.forms import BoundField

    from thoatngheo.registry.forms.take_overs import Planned
    from thoatngheo.registry.old_places import OldPlace
    from thoatngheo.registry.views.household import Line

PlaceRow = tuple["OldPlace", "BoundField"]  # a place of the past and the field beside it
COUNT, OLD, NEW = _("Số hộ"), _("Nơi cũ"), _("Nơi mới")


class HouseholdRow(NamedTuple):
    """A household, with its head's name as the person may read it."""

    row: Household
    head: str


class Waiting(NamedTuple):
    """A commune and how many households it has still to take over."""

    commune: Unit
    households: int


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


def batches(rows: Iterable[ImportBatch]) -> Table[ImportBatch]:
    return Table(
        _("Các lần nhập"),
        rows,
        (
            Column(_("Tệp"), lambda batch: batch.file_name, link=lambda batch: reverse("registry:batch", args=[batch.pk])),
            Column(_("Loại"), lambda batch: batch.get_kind_display()),
            Column(_("Người tải, lúc"), template="registry/cells/uploaded.html"),
            Column(_("Trạng thái"), lambda batch: batch.get_state_display()),
            Column(_("Số dòng"), lambda batch: batch.rows_read, Kind.NUMBER),
            Column(_("Dòng tốt"), lambda batch: batch.rows_good, Kind.NUMBER),
        ),
    )


def problems(rows: Iterable[Mapping[str, Any]]) -> Table[Mapping[str, Any]]:
    """What is wrong in an uploaded list, cell by cell."""
    return Table(
        _("Danh sách lỗi"),
        rows,
        (
            Column(_("Dòng"), lambda problem: problem["row"], Kind.NUMBER),
            Column(_("Cột"), lambda problem: f"{problem['sheet']}, {problem['column']}"),
            Column(_("Giá trị"), lambda problem: problem["value"], empty=DASH),
            Column(_("Lỗi"), lambda problem: problem["says"]),
            Column(_("Cách sửa"), lambda problem: problem["do"]),
        ),
    )


def totals(rows: Iterable[AreaTotal]) -> Table[AreaTotal]:
    return Table(
        _("Tổng số hộ, nhân khẩu theo đơn vị và ngày"),
        rows,
        (
            Column(_("Đơn vị"), lambda row: row.unit),
            Column(label_of(AreaTotal, "on"), lambda row: row.on, Kind.DAY),
            Column(COUNT, lambda row: row.households, Kind.NUMBER),
            Column(_("Nhân khẩu"), lambda row: row.people, Kind.NUMBER),
            Column(_("Hộ dân tộc thiểu số"), lambda row: row.minority_households, Kind.NUMBER),
            Column(_("Nguồn"), template="registry/cells/source.html"),
        ),
    )


def old_places(rows: Iterable[Waiting]) -> Table[Waiting]:
    return Table(
        _("Xã mới và số hộ còn ghi ở các đơn vị cũ của xã"),
        rows,
        (
            Column(
                _("Xã, phường"), lambda row: row.commune.full_name, link=lambda row: reverse("registry:take-over", args=[row.commune.pk])
            ),
            Column(_("Số hộ còn ghi ở đơn vị cũ"), lambda row: row.households, Kind.NUMBER),
        ),
    )


def page_of(commune: Unit) -> str:
    return reverse("registry:take-over", args=[commune.pk])


def planned(rows: Iterable[Planned], total: int) -> Table[Planned]:
    """What would be written, before it is."""
    return Table(
        _("Những gì sẽ được ghi"),
        rows,
        (
            Column(
                OLD,
                lambda plan: joined(
                    ", ", plan.place.unit.full_name, plan.place.commune.full_name if plan.place.commune != plan.place.unit else ""
                ),
                total=_("Cộng"),
            ),
            Column(COUNT, lambda plan: plan.place.households, Kind.NUMBER, total=total),
            Column(NEW, lambda plan: joined(" ", plan.to, fresh() if plan.new else "")),
        ),
    )


def fresh() -> SafeString:
    return format_html("<strong>{}</strong>", gettext("(thôn mới, sẽ được nhập)"))


def places(rows: Iterable[PlaceRow], total: int) -> Table[PlaceRow]:
    """The old places, each with a field for the hamlet of the new commune."""
    return Table(
        _("Nơi cũ và thôn của xã mới"),
        rows,
        (
            Column(_("Xã cũ"), lambda row: row[0].commune.full_name, beside=divided, total=_("Cộng")),
            Column(_("Thôn cũ"), hamlet),
            Column(COUNT, lambda row: row[0].households, Kind.NUMBER, total=total),
            Column(_("Thôn của xã mới"), template="registry/cells/new_place.html"),
        ),
    )


def divided(row: PlaceRow) -> str:
    return "" if row[0].whole else gettext("(đã chia cho nhiều xã)")


def hamlet(row: PlaceRow) -> str:
    return gettext("Chưa rõ thôn") if row[0].commune == row[0].unit else row[0].unit.full_name


def taken_over(rows: Iterable[TakeOver]) -> Table[TakeOver]:
    return Table(
        _("Những lần đã tiếp nhận"),
        rows,
        (
            Column(OLD, lambda each: with_commune(each.origin)),
            Column(NEW, lambda each: each.unit.full_name),
            Column(COUNT, lambda each: each.households, Kind.NUMBER),
            Column(_("Kể từ ngày"), lambda each: each.on, Kind.DAY),
            Column(_("Ai làm, khi nào"), lambda each: f"{each.done_by.full_name}, {day(each.done_at)}"),
            Column(_("Hoàn tác"), template="registry/cells/undo_take_over.html"),
        ),
    )


def with_commune(unit: Unit) -> str:
    return f"{unit.full_name}, {unit.parent.full_name}" if unit.level == Level.HAMLET and unit.parent else unit.full_name
