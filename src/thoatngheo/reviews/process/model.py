"""The legal process of the review on one day: steps, windows, terms and quorum, each with its source."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from rulebook.words import NOTHING, Lang, Words
from thoatngheo.core.problems import ProblemKind

VALUE_UNKNOWN = ProblemKind(
    "reviews.process.value_unknown",
    says="Quy trình “{process}” chưa có giá trị cho “{name}”.",
    do="Bổ sung giá trị và nguồn vào laws/review-process, hoặc chọn ngày thuộc quy trình khác.",
)
KIND_UNKNOWN = ProblemKind(
    "reviews.process.kind_unknown",
    says="Quy trình “{process}” không có loại rà soát “{kind}”.",
    do="Chọn loại rà soát khác, hoặc ngày thuộc quy trình khác.",
)

STEP_UNKNOWN = ProblemKind(
    "reviews.process.step_unknown",
    says="Phần mềm hỏi về bước “{step}”, một bước mà quy trình rà soát không biết.",
    do="Báo cho người quản trị: đây là lỗi của phần mềm, không phải của bạn.",
)
# Every step that some process of `laws/review-process` has or had; a test compares. What a process of one day lacks is not unknown.
STEPS = frozenset(
    {"request", "list", "survey", "meeting", "posting", "recheck", "repost", "district_opinion", "decision", "certificate", "escape"}
)

Told = int | Fraction | str | tuple[Words, ...] | None


@dataclass(frozen=True, slots=True)
class Value:
    """What a term of the law is from a day on. `value` is None where the law's value is not known."""

    name: str
    title: Words
    unit: Words
    value: Told
    since: date
    source: str
    verified: bool
    note: str

    @property
    def words(self) -> tuple[Words, ...]:
        """The entries of a list; none where the value is no list."""
        return self.value if isinstance(self.value, tuple) else ()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of review. `first` and `last` are (month, day) of the year, both included; or it starts from a day of each
    month and lasts `days` (calendar days after the day it starts); or, with none of them, the law names no window."""

    code: str
    title: Words
    source: str
    verified: bool
    note: str
    first: tuple[int, int] | None = None
    last: tuple[int, int] | None = None
    month_from: int | None = None
    days: int | None = None
    reason_needed: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `loop` marks one that happens only when its cause does (a complaint)."""

    code: str
    title: Words
    kinds: tuple[str, ...]
    actor: Words
    rule: Words
    forms: tuple[str, ...]
    loop: bool
    starts: date | None
    ends: date | None
    source: str
    verified: bool
    note: str

    def in_force(self, day: date) -> bool:
        return (self.starts is None or self.starts <= day) and (self.ends is None or day <= self.ends)


@dataclass(frozen=True, slots=True)
class LegalForm:
    code: str
    title: Words
    source: str
    verified: bool
    note: str


@dataclass(frozen=True, slots=True)
class Help:
    """Two sentences for a screen, with the article."""

    text: Words
    source: str
    verified: bool
    note: str = ""

    def says(self, lang: Lang = "vi") -> str:
        """The sentences with their source in brackets."""
        return f"{self.text[lang]} ({self.source})"


class Window(NamedTuple):
    """When a review may run, both days included; None where the law names no such day."""

    starts: date | None
    ends: date | None

    def holds(self, day: date) -> bool:
        return (self.starts is None or self.starts <= day) and (self.ends is None or day <= self.ends)


@dataclass(frozen=True, slots=True)
class Process:
    """The process in force on `day`; numbers raise VALUE_UNKNOWN where the law's value is not known."""

    code: str
    day: date
    title: Words
    source: str
    verified: bool
    note: str
    kinds: Mapping[str, Kind]
    values: Mapping[str, Value]
    steps: tuple[Step, ...]
    forms: Mapping[str, LegalForm]
    texts: Mapping[str, Help]

    def value(self, name: str) -> Value:
        """A term with its title, unit, source and whether it was seen. Raises VALUE_UNKNOWN where there is none."""
        found = self.values.get(name)
        if found is None:
            raise VALUE_UNKNOWN(process=self.title.vi, name=name)
        return found

    def number(self, name: str) -> int:
        found = self.value(name)
        if not isinstance(found.value, int):
            raise VALUE_UNKNOWN(process=self.title.vi, name=found.title.vi)
        return found.value

    @property
    def basis(self) -> Value:
        """The acts a decision cites; not verified where nobody saw the text that prolongs them."""
        return self.value("basis")

    @property
    def quorum(self) -> Fraction:
        """Least share of those attending who must agree."""
        found = self.value("quorum")
        if not isinstance(found.value, int | Fraction):
            raise VALUE_UNKNOWN(process=self.title.vi, name=found.title.vi)
        return Fraction(found.value)

    @property
    def minutes_copies(self) -> int:
        return self.number("minutes_copies")

    @property
    def posting_days(self) -> int:
        """Working days."""
        return self.number("posting_days")

    @property
    def recheck_days(self) -> int:
        """Working days from receipt, at most."""
        return self.number("recheck_days")

    @property
    def repost_days(self) -> int:
        """Working days."""
        return self.number("repost_days")

    @property
    def opinion_days(self) -> int:
        """Working days for the district's opinion; only where the process has that step."""
        return self.number("opinion_days")

    @property
    def escape_months(self) -> int:
        return self.number("escape_months")

    @property
    def phieu_a_limit(self) -> int:
        """With fewer signs than this the household that asked goes on the list."""
        return self.number("phieu_a_limit")

    @property
    def phieu_a_signs(self) -> int:
        return self.number("phieu_a_signs")

    @property
    def first_day_counts(self) -> bool:
        """Whether a term's first day is one of its days; give it to `Calendar.add(counting_first_day=…)`."""
        return self.number("first_day_counts") == 1

    @property
    def meeting_invited(self) -> tuple[Words, ...]:
        return self.value("meeting_invited").words

    @property
    def minutes_signers(self) -> tuple[Words, ...]:
        return self.value("minutes_signers").words

    @property
    def posting_places(self) -> tuple[Words, ...]:
        return self.value("posting_places").words

    def steps_of(self, kind: str) -> tuple[Step, ...]:
        """The steps of one kind of review, in order."""
        return tuple(step for step in self.steps if kind in step.kinds)

    def step(self, code: str) -> Step | None:
        return next((step for step in self.steps if step.code == code), None)

    def has_step(self, code: str, kind: str | None = None) -> bool:
        """Whether the step is in force on the day (for this kind of review). STEP_UNKNOWN for a code that no process has."""
        if code not in STEPS:
            raise STEP_UNKNOWN(step=code)
        found = self.step(code)
        return found is not None and (kind is None or kind in found.kinds)

    def kind(self, code: str) -> Kind:
        found = self.kinds.get(code)
        if found is None:
            raise KIND_UNKNOWN(process=self.title.vi, kind=code)
        return found

    def window(self, kind: str, year: int, month: int | None = None, *, started: date | None = None) -> Window:
        """When a review of this kind may run in the year (and month).

        `started`: the day an ad hoc review began; its end is counted from there, else from the first day possible.
        """
        rule = self.kind(kind)
        if rule.first and rule.last:
            return Window(date(year, *rule.first), date(year, *rule.last))
        if rule.month_from is None or rule.days is None or (month is None and started is None):
            return Window(None, None)
        first = date(year, month or (started.month if started else 1), rule.month_from)
        begun = started or first
        return Window(first, begun + timedelta(days=rule.days - (1 if self.first_day_counts else 0)))

    def may_start(self, kind: str, day: date) -> bool:
        """Whether a review of this kind may start on the day: within the year's window, or from the day of the month."""
        rule = self.kind(kind)
        if rule.first and rule.last:
            return self.window(kind, day.year).holds(day)
        return rule.month_from is None or day.day >= rule.month_from

    def help(self, key: str) -> Help:
        """The two sentences of a screen; empty ones where none were written."""
        found = self.texts.get(key)
        if found is None:
            return Help(NOTHING, "", False)
        figures = Figures({name: number_text(value.value) for name, value in self.values.items()})
        return Help(Words(found.text.vi.format_map(figures), found.text.en.format_map(figures)), found.source, found.verified, found.note)


class Figures(dict[str, str]):
    """The figures of the texts; a dash for one that this process does not have."""

    def __missing__(self, name: str) -> str:
        return number_text(None)


def number_text(value: Told) -> str:
    """A number as the law writes it (03 working days are written 3 here); a dash where it is not known."""
    return "—" if value is None or isinstance(value, tuple) else str(value)


def months_after(day: date, months: int) -> date:
    """The same day `months` later; the month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
