"""What the pages of progress show, read from one run: the figures a person may see, by unit and target. A handful of statements."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from thoatngheo.areas.lineage import working_paths
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.plans.budget.models import MoneyEntry
from thoatngheo.plans.progress.counting import telling
from thoatngheo.plans.progress.counting.figures import JUDGED
from thoatngheo.plans.progress.counting.lights import Light
from thoatngheo.plans.progress.counting.written import aim, fine, with_unit, written
from thoatngheo.plans.progress.models import Achievement, ProgressFigure, ProgressRun
from thoatngheo.plans.progress.policies import VIEW_PROGRESS
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import Target, TargetValue
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.snapshots.models import Snapshot

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

WORST_FIRST = {Light.RED: 0, Light.AMBER: 1, Light.GREEN: 2, Light.GREY: 3}


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure of a run."""

    value: Decimal | None
    forecast: Decimal | None
    light: str


@dataclass(slots=True)
class Board:
    """The figures of a run that a person may see. `units` from the widest to the narrowest, then by name; `targets` in the plan's order."""

    run: ProgressRun
    targets: list[Target]
    units: list[Unit]
    cells: dict[tuple[int, int], Cell]
    aims: dict[tuple[int, int], tuple[Decimal | None, Decimal | None]]

    @property
    def judged(self) -> list[Target]:
        """The targets that have a light: what is to change, and what is to be reached."""
        return [target for target in self.targets if target.role in JUDGED]

    def cell(self, unit: Unit, target: Target) -> Cell | None:
        return self.cells.get((unit.pk, target.pk))

    def aim(self, unit: Unit, target: Target) -> str:
        low, high = self.aims.get((unit.pk, target.pk), (None, None))
        return aim(target.comparator, low, high, target.decimals, target.unit_name)

    def lights(self, unit: Unit) -> Counter[str]:
        """How many targets of a unit have which light."""
        found = (self.cell(unit, target) for target in self.judged)
        return Counter(cell.light for cell in found if cell is not None)

    def reds(self, unit: Unit) -> int:
        return self.lights(unit)[Light.RED]


def run_of(plan: Plan, day: date | None) -> ProgressRun | None:
    """The current run of the day; without a day the newest one (one query)."""
    runs = plan.progress_runs.filter(current=True)
    return (runs.filter(day=day) if day else runs).order_by("-day", "-pk").first()


def board_of(user: Person, run: ProgressRun) -> Board:
    """The run as the person may see it (four statements)."""
    figures = gate.visible(user, VIEW_PROGRESS, ProgressFigure.objects.filter(run=run))
    cells = {
        (unit, target): Cell(value, forecast, light)
        for unit, target, value, forecast, light in figures.values_list("unit", "target", "value", "forecast", "light")
    }
    known = {unit for unit, _ in cells}
    units = Unit.objects.filter(pk__in=known)
    depth = {unit.pk: unit.path.count(".") for unit in units}
    values = gate.visible(user, VIEW_PROGRESS, TargetValue.objects.filter(target__plan=run.plan_id))
    aims = {(unit, target): (low, high) for unit, target, low, high in values.values_list("unit", "target", "value", "value_max")}
    targets = list(Target.objects.filter(plan=run.plan_id).order_by("position", "pk"))
    return Board(run, targets, sorted(units, key=lambda unit: (depth[unit.pk], unit.name_sort, unit.code)), cells, aims)


@dataclass(frozen=True, slots=True)
class Line:
    """One target of one unit as a row shows it; `done`: hundredths of the planned change, None where there is no bar to draw."""

    target: Target
    unit: Unit
    figure: str
    aim: str
    forecast: str
    light: str
    done: int | None
    why: tuple[str, ...]

    @property
    def word(self) -> str:
        return str(ProgressFigure.Light(self.light).label)


def lines_of(board: Board, unit: Unit, *, judged: bool = True) -> list[Line]:
    """The targets of one unit with their reasons (one statement)."""
    whys = dict(board.run.figures.filter(unit=unit).values_list("target", "why"))
    shown = [target for target in board.targets if (target.role in JUDGED) == judged and board.cell(unit, target)]
    return [line(board, unit, target, whys.get(target.pk, {})) for target in shown]


def line(board: Board, unit: Unit, target: Target, why: dict[str, Any]) -> Line:
    cell = board.cells[unit.pk, target.pk]
    shape = (target.decimals, target.unit_name)
    judged = cell.forecast if cell.forecast is not None else cell.value
    seen = (fine(cell.value, target.decimals), target.unit_name)
    said = (telling.figure(why, cell.value, *seen), telling.forecast(why, cell.forecast, *shape), telling.light(why, judged, *shape))
    return Line(
        target,
        unit,
        with_unit(cell.value, *seen),
        board.aim(unit, target),
        written(cell.forecast, *shape),
        cell.light,
        share_done(why, cell.value),
        tuple(filter(None, said)),
    )


def share_done(why: dict[str, Any], value: Decimal | None) -> int | None:
    """How many hundredths of the planned change are reached, for the bar; None where nothing is planned to change."""
    told = why.get("aim")
    if told is None or value is None:
        return None
    limit = Decimal(told["limit"])
    if "start" in told:
        start = Decimal(told["start"])
        return None if start == limit else bounded(100 * (value - start) / (limit - start))
    return None if told["less"] or not limit else bounded(100 * value / limit)


def bounded(share: Decimal) -> int:
    return int(min(max(share, Decimal(0)), Decimal(100)))


def newer_data(run: ProgressRun) -> bool:
    """Whether something that the run counts was entered after it was made (three statements)."""
    plan, since = run.plan, run.made_at
    paths = working_paths(plan.unit)
    snapshots = Snapshot.objects.filter(standard=plan.standard, made_at__gt=since, round__day__lte=run.day)
    return (
        snapshots.filter(round__in=Round.objects.all().touching(paths)).exists()
        or Achievement.objects.filter(target__plan=plan, at__gt=since, day__lte=run.day).exists()
        or MoneyEntry.objects.filter(line__plan=plan, at__gt=since, on__lte=run.day).exists()
    )
