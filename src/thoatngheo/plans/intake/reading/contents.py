"""What stands in the items of a read document: one frozen class for each kind, in the shape in which a person corrects it.

Figures are kept as text, as they are printed or typed ("0.56"), days as dates; "" and None: nothing stands there. Handle an item by
`match`: mypy then knows its fields. `kind` and `version` go into the stored form (`stored`): whoever gives a field another meaning, adds
one or takes one away counts `version` up, so that older rows are told apart and not misread.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import ClassVar, TypeVar


@dataclass(frozen=True, slots=True)
class ReadHead:
    """Number, day, who issued and signed, which years; `amends` (the plan's key) and `programme` (its code) are chosen by the person."""

    kind: ClassVar[str] = "head"
    version: ClassVar[int] = 1

    document_kind: str
    number: str
    issued_on: date | None
    place: str
    subject: str
    issuer: str
    signer_name: str
    signer_office: str
    first_year: int | None
    last_year: int | None
    standard: str = ""
    programme: str = ""
    amends: int | None = None
    old_ends: bool = False


@dataclass(frozen=True, slots=True)
class ReadBase:
    """A legal base: the document that the plan rests on."""

    kind: ClassVar[str] = "base"
    version: ClassVar[int] = 1

    document_kind: str
    number: str
    day: date | None
    issuer: str
    title: str


@dataclass(frozen=True, slots=True)
class ReadTarget:
    """A target that stands in a sentence; `value_max` only where `comparator` is "range"."""

    kind: ClassVar[str] = "target"
    version: ClassVar[int] = 1

    label: str
    text: str
    role: str
    measure: str
    comparator: str
    value: str
    value_max: str
    unit_name: str
    subject: str
    due: date | None
    section: str


@dataclass(frozen=True, slots=True)
class ReadColumn:
    """A column of a table; `use`: it is a target. `name`, `number` ("10=2-8") are as printed, `formula` is in the codes of the others."""

    index: int
    name: str
    number: str
    use: bool
    code: str
    label: str
    measure: str
    role: str
    unit_name: str
    decimals: int
    additive: bool
    formula: str = ""


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row of a table: which unit (its key) it is about, and its cells by the columns' index, some of them words."""

    line: int | None
    name: str
    total: bool
    unit: int | None
    use: bool
    cells: tuple[str, ...]

    def cell(self, column: ReadColumn) -> str:
        """What stands under the column; "" where the row is shorter."""
        return self.cells[column.index] if column.index < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A table: which column is which target, which row which unit, every cell as read."""

    kind: ClassVar[str] = "table"
    version: ClassVar[int] = 1

    title: str
    columns: tuple[ReadColumn, ...]
    rows: tuple[ReadRow, ...]

    @property
    def targets(self) -> list[ReadColumn]:
        """The columns that are targets."""
        return [column for column in self.columns if column.use]


@dataclass(frozen=True, slots=True)
class ReadProject:
    """A project with its activities and its money.

    `amount` counts in `money_unit` (a key of `amounts.UNITS`), `printed` is how it stands in the document; `project` and
    `sub_project` are the numbers in the document, `catalogue` is the key of the project in the catalogue.
    """

    kind: ClassVar[str] = "project"
    version: ClassVar[int] = 1

    project: int | None
    sub_project: int | None
    name: str
    goal: str
    beneficiaries: tuple[str, ...]
    activities: tuple[str, ...]
    outputs: tuple[str, ...]
    amount: str
    money_unit: str
    printed: str
    unit_in_charge: str
    catalogue: int | None = None
    source: str = ""
    fund_kind: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class ReadPart:
    """An agency's part in a task, the agency as printed; role "lead" or "take_part"."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class ReadTask:
    """A task and the agencies that have a part in it."""

    kind: ClassVar[str] = "task"
    version: ClassVar[int] = 1

    text: str
    section: str
    due: date | None
    parts: tuple[ReadPart, ...]


@dataclass(frozen=True, slots=True)
class ReadEnd:
    """The days of the year on which is reported ("05-31"), and to whom the document goes."""

    kind: ClassVar[str] = "end"
    version: ClassVar[int] = 1

    reporting_days: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()


Content = ReadHead | ReadBase | ReadTarget | ReadTable | ReadProject | ReadTask | ReadEnd
C = TypeVar("C", bound=Content)
CONTENTS: dict[str, type[Content]] = {
    each.kind: each for each in (ReadHead, ReadBase, ReadTarget, ReadTable, ReadProject, ReadTask, ReadEnd)
}


@dataclass(frozen=True, slots=True)
class Funding:
    """Where a project's money comes from, as far as it is known: source, kind, year."""

    source: str = ""
    fund_kind: str = ""
    year: int | None = None


def differing(now: Content, other: Content) -> list[tuple[str, object]]:
    """The fields in which two items of one kind differ, with what stands in the first."""
    told = [(field.name, getattr(now, field.name), getattr(other, field.name, None)) for field in fields(now)]
    return [(name, mine) for name, mine, theirs in told if mine != theirs]
