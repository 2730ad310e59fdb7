"""What waits to be taken over from units of the past, what would be written, what was."""

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
from thoatngheo.registry.households.models import TakeOver
from thoatngheo.web.figures import day
from thoatngheo.web.tables import Column, Kind, Table, joined

if TYPE_CHECKING:
    from django.forms import BoundField

    from thoatngheo.registry.takeovers.forms import Planned
    from thoatngheo.registry.takeovers.old_places import OldPlace

PlaceRow = tuple["OldPlace", "BoundField"]  # a place of the past and the field beside it
COUNT, OLD, NEW = _("Số hộ"), _("Nơi cũ"), _("Nơi mới")


class Waiting(NamedTuple):
    """A commune and how many households it has still to take over."""

    commune: Unit
    households: int


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
