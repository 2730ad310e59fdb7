"""What a plan says, as plain data; the names are those of the JSON that `plan read --format json` prints.

Absent is None or an empty tuple. Days are dates, money is whole đồng, figures are Decimal. `line` counts the lines of the
text that was read, from 1; `confidence` lies between 0 and 1 and says how sure the rule is that found the item.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from vanban.reading.amounts import plain

Level = Literal["central", "province", "district", "commune", "hamlet"]
Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issued the document, and at which level of the administration it stands."""

    name: str
    level: Level | None


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed, and in which office."""

    name: str | None
    office: str | None


@dataclass(frozen=True, slots=True)
class LegalBase:
    """A document that is named: its kind ("Nghị định"), number ("07/2021/NĐ-CP"), day and issuer as far as they stand there."""

    kind: str
    number: str | None
    date: date | None
    issuer: str | None
    title: str | None
    line: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered heading or paragraph: label "II", "1.2" or "a", level from 1."""

    label: str
    title: str
    level: int
    line: int


@dataclass(frozen=True, slots=True)
class Target:
    """A figure to reach. `measure` begins with "giảm" or "tăng" when the figure is a change and not a state.

    `comparator` is one of = >= > <= < and "range" (then `value_max` is its upper end); `section` the heading it stands under.
    """

    text: str
    measure: str | None
    comparator: str
    value: Decimal
    value_max: Decimal | None
    unit: str | None
    subject: str | None
    due: date | None
    section: str | None
    line: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Table:
    """A table: one name per column (groups before ">"), their units, the printed column formulas ("10=2-8"), rows without the total."""

    title: str | None
    columns: tuple[str, ...]
    units: tuple[str | None, ...]
    numbers: tuple[str, ...]
    formulas: tuple[str, ...]
    rows: tuple[tuple[str | Decimal | None, ...], ...]
    total: tuple[str | Decimal | None, ...] | None
    line: int
    row_lines: tuple[int, ...]
    total_line: int | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Project:
    """A project or sub-project of the programme and what the plan does with it; `money` in đồng, None where none stands."""

    project: int | None
    sub_project: int | None
    name: str
    goal: str | None
    beneficiaries: tuple[str, ...]
    activities: tuple[str, ...]
    outputs: tuple[str, ...]
    money: int | None
    money_unit: str | None
    unit_in_charge: str | None
    line: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Task:
    """What a unit has to do; role "lead" or "take_part"."""

    unit: str
    role: Literal["lead", "take_part"]
    text: str
    line: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Change:
    """A line of the table "old text – new text – who asked" that some plans carry behind them; `section` is the heading it is about."""

    section: str | None
    old: str | None
    new: str | None
    asked: str | None
    reason: str | None
    line: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Finding:
    """What a careful clerk would mark: an error is surely wrong, a warning likely, a note worth a look."""

    severity: Severity
    code: str
    message: str
    line: int | None


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan as read."""

    number: str | None = None
    date: date | None = None
    place: str | None = None
    kind: str | None = None
    subject: str | None = None
    year: int | None = None
    period: str | None = None
    issuer: Issuer | None = None
    signer: Signer | None = None
    legal_bases: tuple[LegalBase, ...] = ()
    also_cited: tuple[LegalBase, ...] = ()
    outline: tuple[Heading, ...] = ()
    targets: tuple[Target, ...] = ()
    tables: tuple[Table, ...] = ()
    projects: tuple[Project, ...] = ()
    tasks: tuple[Task, ...] = ()
    reporting_dates: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
    confidence: dict[str, float] = field(default_factory=dict)  # of number, date, place, kind, subject, issuer, signer


def as_json(value: Any) -> Any:
    """A plan, or a part of one, as data that `json.dumps` takes: days ISO, figures as numbers."""
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: as_json(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple | list):
        return [as_json(part) for part in value]
    if isinstance(value, dict):
        return {key: as_json(part) for key, part in value.items()}
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, date) else value
