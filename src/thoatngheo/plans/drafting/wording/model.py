"""What a version of a plan holds, as plain data; `content_of` and `wording_of` turn it to JSON and back.

Figures are kept as text: decimals with a point ("4.16"), days as ISO, money as whole đồng.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal

ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
LETTERS = "abcdđeghiklmnopqrstuvxy"  # points of a clause, as Vietnamese documents count them
Role = Literal["lead", "take_part"]


@dataclass(frozen=True, slots=True)
class Base:
    """A legal base; `day` ISO or empty."""

    kind: str
    number: str = ""
    day: str = ""
    issuer: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before and after the body. `day` and `number` are not here: a version has neither."""

    kind: str
    subject: str
    issuer: str
    place: str
    first_year: int
    last_year: int
    bases: tuple[Base, ...] = ()
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Goal:
    """A target told in a sentence; `sentence` as it is printed, the rest is what the sentence says."""

    code: str
    sentence: str
    label: str
    comparator: str
    value: str
    value_max: str = ""
    unit: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class Goals:
    """Targets of the plan's own unit, each a sentence."""

    items: tuple[Goal, ...] = ()
    kind: Literal["targets"] = "targets"


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column of the table of targets; `group` stands above it; `formula` as printed ("6=2-4"), or its number alone."""

    code: str
    title: str
    group: str = ""
    formula: str = ""


@dataclass(frozen=True, slots=True)
class GridRow:
    """A unit and its figures as they are printed."""

    name: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The table of targets by unit, printed as an annex; `total` is the plan's own unit."""

    title: str
    columns: tuple[GridColumn, ...] = ()
    rows: tuple[GridRow, ...] = ()
    total: GridRow | None = None
    kind: Literal["target_table"] = "target_table"


@dataclass(frozen=True, slots=True)
class ProjectMoney:
    """A project of the programme: what it costs and who carries it out."""

    project: int
    sub_project: int | None
    name: str
    money: int | None = None
    in_charge: tuple[str, ...] = ()
    kind: Literal["project"] = "project"


@dataclass(frozen=True, slots=True)
class Money:
    """The money of the plan by project, one column per source and kind, in whole đồng."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, tuple[int, ...]], ...] = ()
    kind: Literal["money"] = "money"

    @property
    def total(self) -> int:
        return sum(sum(amounts) for _, amounts in self.rows)


@dataclass(frozen=True, slots=True)
class Duty:
    """One task of an agency."""

    text: str
    role: Role = "lead"
    due: str = ""


@dataclass(frozen=True, slots=True)
class Duties:
    """The tasks, agency by agency."""

    units: tuple[tuple[str, tuple[Duty, ...]], ...] = ()
    kind: Literal["tasks"] = "tasks"


@dataclass(frozen=True, slots=True)
class Reports:
    """The days of the year ("05-31") by which reports are due, and to whom they go."""

    days: tuple[str, ...] = ()
    to: str = ""
    kind: Literal["reporting"] = "reporting"


Block = Goals | Grid | ProjectMoney | Money | Duties | Reports


@dataclass(frozen=True, slots=True)
class Section:
    """A section: `body` as typed (`typed`), `block` what data prints below it. Its number follows from the place.

    Without a title it is the opening or the closing of the text.
    """

    key: str
    level: int
    title: str
    body: str = ""
    block: Block | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """The whole text of a plan."""

    head: Head
    sections: tuple[Section, ...]

    def labelled(self) -> list[tuple[str, Section]]:
        """Each section with its number: "II", "1", "a"; the opening and the closing words have none."""
        return list(zip(labels(self.sections), self.sections, strict=True))


def labels(sections: Sequence[Section]) -> list[str]:
    """The numbers of sections from their levels: I, II … at the first, 1, 2 … at the second, a, b … at the third.

    A block of tasks prints numbered headings of its own below its section; what follows counts on from them.
    """
    counts = [0, 0, 0]
    made = []
    for section in sections:
        if not section.title:
            made.append("")
            continue
        counts[section.level - 1] += 1
        counts[section.level :] = [0] * (3 - section.level)
        made.append(label(section.level, counts[section.level - 1]))
        if isinstance(section.block, Duties) and section.level < 3:
            counts[section.level] = len(section.block.units)
    return made


def label(level: int, count: int) -> str:
    if level == 1:
        return roman(count)
    return str(count) if level == 2 else LETTERS[(count - 1) % len(LETTERS)]


def roman(count: int) -> str:
    """1 → "I", 14 → "XIV"."""
    made = ""
    for worth, letters in ROMAN:
        while count >= worth:
            made, count = made + letters, count - worth
    return made


def content_of(wording: Wording) -> dict[str, Any]:
    """A wording as the JSON of `Version.content`; each section has its label besides."""
    numbered = wording.labelled()
    return {"head": asdict(wording.head), "sections": [{"label": label, **asdict(section)} for label, section in numbered]}


def wording_of(content: dict[str, Any]) -> Wording:
    """A wording from the JSON of `Version.content`."""
    return Wording(head_of(content["head"]), tuple(section_of(each) for each in content["sections"]))


def head_of(told: dict[str, Any]) -> Head:
    bases = tuple(Base(**base) for base in told["bases"])
    return Head(**{**told, "bases": bases, "recipients": tuple(told["recipients"])})


def section_of(told: dict[str, Any]) -> Section:
    known = {field.name: told[field.name] for field in fields(Section) if field.name in told}
    return Section(**{**known, "block": block_of(told["block"]) if told.get("block") else None})


def block_of(told: dict[str, Any]) -> Block:
    """A block from its JSON, by its kind."""
    match told["kind"]:
        case "targets":
            return Goals(tuple(Goal(**each) for each in told["items"]))
        case "target_table":
            total = told["total"]
            columns = tuple(GridColumn(**each) for each in told["columns"])
            return Grid(told["title"], columns, tuple(map(row_of, told["rows"])), row_of(total) if total else None)
        case "project":
            return ProjectMoney(**{**told, "in_charge": tuple(told["in_charge"])})
        case "money":
            return Money(tuple(told["columns"]), tuple((name, tuple(amounts)) for name, amounts in told["rows"]))
        case "tasks":
            return Duties(tuple((unit, tuple(Duty(**each) for each in tasks)) for unit, tasks in told["units"]))
        case _:
            return Reports(tuple(told["days"]), told["to"])


def row_of(told: dict[str, Any]) -> GridRow:
    return GridRow(told["name"], tuple(told["cells"]))
