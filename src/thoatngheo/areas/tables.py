"""Units in lists: found ones, provinces of a day, what lies in a unit, where it came from and what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.lineage import Origin
from thoatngheo.areas.models import Unit
from thoatngheo.web.figures import day as shown
from thoatngheo.web.tables import Column, Kind, Table, Text

UNIT, CODE, SPAN = _("Đơn vị"), _("Mã"), _("Thời gian")
PERIOD = "areas/cells/period.html"


class Province(NamedTuple):
    """A province on a day, with how many units lie in it."""

    unit: Unit
    districts: int
    communes: int


def page_of(unit: Unit, day: date | None = None) -> str:
    address = reverse("areas:unit", args=[unit.pk])
    return f"{address}?ngay={day:%Y-%m-%d}" if day else address


def found(rows: Iterable[Unit]) -> Table[Unit]:
    return Table(
        _("Đơn vị tìm thấy"),
        rows,
        (
            Column(UNIT, lambda unit: unit.full_name, link=page_of),
            Column(CODE, lambda unit: unit.code),
            Column(_("Thuộc"), above),
            Column(SPAN, template=PERIOD),
        ),
    )


def above(unit: Unit) -> str:
    """The two units that it lies in."""
    parent = unit.parent
    return ", ".join(each.full_name for each in (parent, parent and parent.parent) if each)


def provinces(rows: Iterable[Province], day: date, *, districts: bool) -> Table[Province]:
    """`districts`: on that day there were districts."""
    return Table(
        gettext("Tỉnh, thành phố vào ngày %(day)s") % {"day": shown(day)},
        rows,
        (
            Column(_("Tỉnh, thành phố"), lambda row: row.unit.full_name, link=lambda row: page_of(row.unit, day)),
            Column(CODE, lambda row: row.unit.code),
            Column(_("Cấp huyện"), lambda row: row.districts, Kind.NUMBER, when=districts),
            Column(_("Cấp xã"), lambda row: row.communes, Kind.NUMBER),
        ),
    )


def children(rows: Iterable[Unit], day: date) -> Table[Unit]:
    return Table(
        gettext("Đơn vị trực thuộc ngày %(day)s") % {"day": shown(day)},
        rows,
        (
            Column(UNIT, lambda unit: unit.full_name, link=lambda unit: page_of(unit, day)),
            Column(CODE, lambda unit: unit.code),
            Column(SPAN, template=PERIOD),
        ),
    )


def lineage(caption: Text, rows: Iterable[Origin], *, old: bool) -> Table[Origin]:
    """Where a unit came from (`old`), or what became of it."""

    def other(step: Origin) -> Unit:
        return step.link.predecessor if old else step.link.successor

    return Table(
        caption,
        rows,
        (
            Column(UNIT, lambda step: other(step).full_name, link=lambda step: page_of(other(step))),
            Column(CODE, lambda step: other(step).code),
            Column(_("Từ ngày"), lambda step: step.link.on, Kind.DAY),
            Column(_("Cách"), lambda step: step.link.get_kind_display(), beside=steps),
            Column(_("Căn cứ"), lambda step: step.link, template="areas/cells/source.html"),
        ),
    )


def steps(step: Origin) -> str:
    return gettext("(qua %(distance)s bước)") % {"distance": step.distance} if step.distance > 1 else ""
