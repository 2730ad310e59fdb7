"""The steps of one round as lines of its board: how many households wait there, for what, until when. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from thoatngheo.reviews.cases.states import State

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from thoatngheo.reviews.board.deadlines import Deadlines
    from thoatngheo.reviews.board.tally import Tally


@dataclass(frozen=True, slots=True)
class Stage:
    """One line: `waits` says what the households wait for, `deed` the next deed of the commune; `due` the last day for it."""

    code: str
    title: StrOrPromise
    waits: StrOrPromise
    deed: StrOrPromise
    count: int
    due: date | None
    late: bool
    late_count: int = 0


def stages(tally: Tally, limits: Deadlines | None, today: date) -> list[Stage]:
    """The lines in the order of the law; those of the loops only where a household is in them."""
    post_by = limits.post_by if limits else None
    repost_by = limits.repost_by if limits else None
    decide_by = limits.decide_by if limits else None

    def line(code: str, words: tuple[StrOrPromise, StrOrPromise, StrOrPromise], count: int, due: date | None) -> Stage:
        late = bool(count and due and due < today)
        return Stage(code, *words, count, due, late, count if late else 0)

    found = [
        line("survey", SURVEY, tally.of(State.LISTED), post_by),
        line("classify", CLASSIFY, tally.of(State.SURVEYED), post_by),
        line("meeting", MEETING, tally.of(State.CLASSIFIED), post_by),
        line("posting", POSTING, tally.of(State.MEETING_HELD), post_by),
        Stage("on_wall", *ON_WALL, tally.on_wall, tally.wall_ends, False),
    ]
    if tally.of(State.COMPLAINED):
        late = tally.complaints_late
        found.append(Stage("recheck", *RECHECK, tally.of(State.COMPLAINED), tally.complaint_due, late > 0, late))
    if tally.of(State.RECHECKED):
        found.append(line("repost", REPOST, tally.of(State.RECHECKED), repost_by))
    found.append(line("decision", DECISION, tally.settled, decide_by))
    found.append(Stage("ended", *ENDED, tally.ended, None, False))
    return found


Words = tuple["StrOrPromise", "StrOrPromise", "StrOrPromise"]
SURVEY: Words = (_("Trong danh sách"), _("Chờ thu thập thông tin (Phiếu B)"), _("Rà soát các hộ"))
CLASSIFY: Words = (_("Đã thu thập thông tin"), _("Chờ phân loại"), _("Chạy phân loại"))
MEETING: Words = (_("Đã phân loại"), _("Chờ họp thôn"), _("Lập cuộc họp"))
POSTING: Words = (_("Đã họp thôn"), _("Chờ niêm yết"), _("Niêm yết danh sách"))
ON_WALL: Words = (_("Đang niêm yết"), _("Chờ hết thời gian niêm yết"), _("Xem danh sách niêm yết"))
RECHECK: Words = (_("Có khiếu nại"), _("Chờ phúc tra"), _("Phúc tra khiếu nại"))
REPOST: Words = (_("Đã phúc tra"), _("Chờ niêm yết lại"), _("Niêm yết lại"))
DECISION: Words = (_("Hết thời gian niêm yết"), _("Chờ quyết định"), _("Lập quyết định"))
ENDED: Words = (_("Đã quyết định"), _("Xong"), _("Xem quyết định"))
