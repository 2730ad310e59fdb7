"""A campaign as a table: one row for each of its rounds, sorted and filtered as the address says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.working_days import Calendar
from thoatngheo.reviews.board.deadlines import Deadlines, deadlines
from thoatngheo.reviews.board.stages import Stage, stages
from thoatngheo.reviews.board.tally import Tally, tallies
from thoatngheo.reviews.process.law import Process
from thoatngheo.reviews.rounds.models import Round

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True, slots=True)
class Row:
    """One commune: its counts, the step where most households wait, the step where most are late, and how many are late in all."""

    round: Round
    tally: Tally
    waits: Stage | None
    latest: Stage | None
    late: int
    overdue: bool

    @property
    def share(self) -> float:
        """Households with a decision among those listed, 0 to 1; nothing listed is nothing done."""
        return self.tally.ended / self.tally.listed if self.tally.listed else 0.0

    @property
    def is_late(self) -> bool:
        return bool(self.late or self.overdue or self.tally.meetings_late)


def rows(rounds: Sequence[Round], process: Process, calendar: Calendar, today: date) -> list[Row]:
    """A row for each round of one process; one query, whatever their number."""
    return rows_of([(each, process) for each in rounds], calendar, today)


def rows_of(rounds: Sequence[tuple[Round, Process]], calendar: Calendar, today: date) -> list[Row]:
    """The same where the rounds follow several processes."""
    counted = tallies([each.pk for each, _ in rounds], today)
    limits: dict[tuple[str, date], Deadlines | None] = {}
    found = []
    for each, process in rounds:
        limit = None
        if each.ends_on:
            if (process.code, each.ends_on) not in limits:
                limits[process.code, each.ends_on] = deadlines(process, calendar, each.ends_on)
            limit = limits[process.code, each.ends_on]
        tally = counted[each.pk]
        waiting = [stage for stage in stages(tally, limit, today) if stage.count and stage.code != "ended"]
        overdue = each.state == Round.State.OPEN and each.ends_on is not None and each.ends_on < today
        most = max(waiting, key=lambda stage: stage.count) if waiting else None
        latest = max((stage for stage in waiting if stage.late), key=lambda stage: stage.late_count, default=None)
        found.append(Row(each, tally, most, latest, sum(stage.late_count for stage in waiting), overdue))
    return found


SORTS: dict[str, StrOrPromise] = {
    "ten": _("Tên đơn vị"),
    "tien-do": _("Tiến độ, thấp trước"),
    "tre": _("Trễ hạn, nhiều trước"),
    "khieu-nai": _("Khiếu nại, nhiều trước"),
}
FILTERS: dict[str, StrOrPromise] = {
    "": _("Tất cả"),
    "tre": _("Trễ hạn"),
    "tra-lai": _("Đang bị trả lại"),
    "chua-xong": _("Chưa quyết định"),
    "da-quyet-dinh": _("Đã quyết định, chưa công bố"),
    "khong-khop": _("Số liệu không khớp"),
}


def sorted_rows(found: Sequence[Row], by: str) -> list[Row]:
    if by == "tien-do":
        return sorted(found, key=lambda row: (row.share, row.round.unit.name_sort))
    if by == "tre":
        return sorted(found, key=lambda row: (not row.overdue, -row.late, row.round.unit.name_sort))
    if by == "khieu-nai":
        return sorted(found, key=lambda row: (-row.tally.complaints, row.round.unit.name_sort))
    return sorted(found, key=lambda row: row.round.unit.name_sort)


def filtered_rows(found: Sequence[Row], by: str) -> list[Row]:
    """The rows of one kind."""
    kinds: dict[str, Callable[[Row], bool]] = {
        "tre": lambda row: row.is_late,
        "tra-lai": lambda row: row.tally.returned > 0,
        "chua-xong": lambda row: row.round.state == Round.State.OPEN,
        "da-quyet-dinh": lambda row: row.round.state == Round.State.DECIDED,
        "khong-khop": lambda row: bool(row.round.failures),
    }
    keep = kinds.get(by)
    return [row for row in found if keep(row)] if keep else list(found)


@dataclass(frozen=True, slots=True)
class Sums:
    """The foot of the table, over the rows that are shown."""

    communes: int
    decided: int
    published: int
    listed: int
    ended: int
    late: int
    late_communes: int
    returned: int
    complaints: int
    upheld: int
    unbalanced: int


def sums(found: Sequence[Row]) -> Sums:
    states = [row.round.state for row in found]
    return Sums(
        communes=len(found),
        decided=sum(state != Round.State.OPEN for state in states),
        published=sum(state == Round.State.PUBLISHED for state in states),
        listed=sum(row.tally.listed for row in found),
        ended=sum(row.tally.ended for row in found),
        late=sum(row.late for row in found),
        late_communes=sum(row.is_late for row in found),
        returned=sum(row.tally.returned for row in found),
        complaints=sum(row.tally.complaints for row in found),
        upheld=sum(row.tally.upheld for row in found),
        unbalanced=sum(bool(row.round.failures) for row in found),
    )
