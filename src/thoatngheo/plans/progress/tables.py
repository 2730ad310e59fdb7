"""How far the targets are: of one unit, of all units, for the leader; and what units reported."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.words import label_of
from thoatngheo.plans.progress.counting.boards import Line
from thoatngheo.plans.progress.models import Achievement
from thoatngheo.plans.targets.models import Target
from thoatngheo.web.figures import day
from thoatngheo.web.tables import BREAK, Column, Kind, Table, joined

NOW: Column[Line] = Column(_("Đến nay"), lambda line: line.figure, Kind.FIGURE)
AIM: Column[Line] = Column(_("Chỉ tiêu"), lambda line: line.aim, Kind.FIGURE)
FORECAST: Column[Line] = Column(_("Dự báo"), lambda line: line.forecast, Kind.FIGURE)
LIGHT: Column[Line] = Column(_("Mức"), template="plans/progress/cells/light.html")
DONE: Column[Line] = Column(_("Đã làm được"), template="plans/progress/cells/done.html")


class Report(NamedTuple):
    """A report with its value as people write it."""

    row: Achievement
    value: str


def of_unit(rows: Iterable[Line]) -> Table[Line]:
    """The targets of one unit, each with its reasons."""
    name: Column[Line] = Column(_("Nội dung"), template="plans/progress/cells/target.html", css="wide")
    return Table(
        _("Chỉ tiêu của đơn vị"), rows, (name, NOW, AIM, DONE, FORECAST, LIGHT), empty=_("Đơn vị này chưa có chỉ tiêu nào phải đạt.")
    )


def bases(rows: Iterable[Line]) -> Table[Line]:
    """What the plan counted on at its start, and what the ledger says."""
    return Table(
        _("Số đầu kỳ và số dự kiến phát sinh"),
        rows,
        (
            Column(_("Nội dung"), lambda line: line.target.label),
            Column(_("Theo sổ"), lambda line: line.figure, Kind.FIGURE),
            Column(_("Theo kế hoạch"), lambda line: line.aim, Kind.FIGURE),
        ),
    )


def of_target(target: Target, rows: Iterable[Line]) -> Table[Line]:
    """One target, unit by unit."""
    unit: Column[Line] = Column(_("Đơn vị"), template="plans/progress/cells/unit.html")
    return Table(target.label, rows, (unit, NOW, AIM, FORECAST, LIGHT))


def for_leader(rows: Iterable[Line]) -> Table[Line]:
    """The targets of one unit on a sheet of paper: the last reason only."""
    name: Column[Line] = Column(_("Nội dung"), lambda line: line.target.label)
    why: Column[Line] = Column(_("Vì sao"), lambda line: line.why[-1] if line.why else "")
    return Table(_("Chỉ tiêu, khó đạt đứng trước"), rows, (name, NOW, AIM, FORECAST, LIGHT, why))


def reports(rows: Iterable[Report]) -> Table[Report]:
    return Table(
        _("Các báo cáo kết quả"),
        rows,
        (
            Column(label_of(Achievement, "target"), lambda each: each.row.target.label),
            Column(label_of(Achievement, "unit"), lambda each: each.row.unit.full_name),
            Column(label_of(Achievement, "day"), lambda each: each.row.day, Kind.DAY),
            Column(label_of(Achievement, "value"), lambda each: each.value, Kind.FIGURE),
            Column(_("Theo báo cáo nào"), lambda each: joined(BREAK, each.row.source, each.row.note)),
            Column(_("Người ghi"), lambda each: f"{each.row.by.full_name}, {day(each.row.at)}"),
        ),
    )
