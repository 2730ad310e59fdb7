"""Days that the Government has moved: written down and taken back by an administrator."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from thoatngheo.core.dates import show_day
from thoatngheo.core.models import DayMoved
from thoatngheo.core.policies import MOVE_DAYS
from thoatngheo.core.problems import ProblemKind
from thoatngheo.core.use_cases import use_case
from thoatngheo.core.working_days import Calendar

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

NOTHING_MOVED = ProblemKind(
    "core.day.not_moved",
    says="Ngày {day} vốn đã là {kind}; không có gì để ghi.",
    do="Xem lại ngày, hoặc chọn loại ngày ngược lại.",
)
ALREADY_MOVED = ProblemKind(
    "core.day.already_moved",
    says="Ngày {day} đã có trong danh sách với lý do “{reason}”.",
    do="Bỏ dòng cũ trước khi ghi lại.",
)
WORDS = {True: "ngày làm việc", False: "ngày nghỉ"}


@use_case(MOVE_DAYS)
def move_day(*, actor: Person, day: date, works: bool, reason: str, source: str) -> DayMoved:
    """From now on the day is worked, or is off. Raises NOTHING_MOVED where the public list says the same, ALREADY_MOVED."""
    held = DayMoved.objects.filter(day=day).first()
    if held:
        raise ALREADY_MOVED(day=show_day(day), reason=held.reason)
    if Calendar().is_working(day) == works:
        raise NOTHING_MOVED(day=show_day(day), kind=WORDS[works])
    return DayMoved.objects.create(day=day, works=works, reason=reason, source=source)


@use_case(MOVE_DAYS)
def move_day_back(*, actor: Person, moved: DayMoved) -> None:
    """The day is again what the public list says; the journal keeps what was written."""
    moved.delete()
