"""The targets of a plan as a table: units in rows, targets in columns, the whole and what the parts make below. A few queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from thoatngheo.areas.models import Unit
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import Correction, Target, TargetValue
from thoatngheo.plans.targets.sharing import Balance
from thoatngheo.plans.targets.units import units_below
from thoatngheo.plans.targets.values import NOTHING, Figure, shown


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure of a unit, with what is to be said about it."""

    target: Target
    figure: Figure
    printed: str = ""
    corrected: Correction | None = None

    @property
    def text(self) -> str:
        return shown(self.figure, self.target.decimals)


@dataclass(frozen=True, slots=True)
class Line:
    unit: Unit
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A target with its whole and, where its values add up, what the parts make beside it."""

    target: Target
    whole: Cell
    balance: Balance[Unit] | None

    @property
    def made(self) -> str:
        return shown(Figure(self.balance.made), self.target.decimals) if self.balance else ""

    @property
    def difference(self) -> str:
        """How much is missing or too much, without a sign."""
        found = self.balance.difference if self.balance else None
        return shown(Figure(abs(found)), self.target.decimals) if found is not None else ""

    @property
    def given_below(self) -> bool:
        """Whether any unit below has a part."""
        return self.balance is not None and len(self.balance.without) < len(self.balance.parts)


@dataclass(frozen=True, slots=True)
class Grid:
    """`columns`: targets that units below have figures of, or that add up; `sentences`: those of the whole unit alone."""

    plan: Plan
    units: tuple[Unit, ...]
    lines: tuple[Line, ...]
    columns: tuple[Column, ...]
    sentences: tuple[Column, ...]

    @property
    def notes(self) -> list[tuple[Unit, Cell]]:
        """Figures that the document prints otherwise than their formula gives."""
        own = [(self.plan.unit, column.whole) for column in (*self.columns, *self.sentences)]
        return [(unit, cell) for unit, cell in (*((line.unit, cell) for line in self.lines for cell in line.cells), *own) if cell.printed]


def grid_of(plan: Plan) -> Grid:
    """Everything the page of targets shows (five queries whatever the size)."""
    targets = list(plan.targets.select_related("agency").order_by("position", "pk"))
    units = units_below(plan)
    rows = {(row.target_id, row.unit_id): row for row in TargetValue.objects.filter(target__in=targets)}
    corrected = corrections_of(targets)

    def cell(target: Target, unit: Unit) -> Cell:
        row = rows.get((target.pk, unit.pk))
        if row is None:
            return Cell(target, NOTHING)
        return Cell(target, Figure(row.value, row.value_max), row.printed, corrected.get((target.pk, unit.pk)))

    below = {target_id for target_id, unit_id in rows if unit_id != plan.unit_id}
    shared = [target for target in targets if target.pk in below]
    columns = tuple(column(target, cell(target, plan.unit), units, rows) for target in shared)
    sentences = tuple(column(target, cell(target, plan.unit), units, rows) for target in targets if target.pk not in below)
    lines = tuple(Line(unit, tuple(cell(target, unit) for target in shared)) for unit in units) if shared else ()
    return Grid(plan, tuple(units), lines, columns, sentences)


def column(target: Target, whole: Cell, units: Sequence[Unit], rows: dict[tuple[int, int], TargetValue]) -> Column:
    parts: dict[Unit, Decimal | None] = {}
    for unit in units:
        row = rows.get((target.pk, unit.pk))
        parts[unit] = row.value if row else None
    return Column(target, whole, Balance(whole.figure.value, parts) if target.additive and units else None)


def corrections_of(targets: Sequence[Target]) -> dict[tuple[int, int], Correction]:
    """The newest correction of each figure."""
    rows = Correction.objects.filter(target__in=targets).order_by("target", "unit", "-at", "-pk").distinct("target", "unit")
    return {(row.target_id, row.unit_id): row for row in rows}
