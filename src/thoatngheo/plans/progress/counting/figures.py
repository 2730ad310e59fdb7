"""All figures of a plan as of a day: each target of each unit with its value, forecast, light and why. A bounded number of statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from thoatngheo.areas.models import Unit
from thoatngheo.plans.budget.models import Stage
from thoatngheo.plans.progress.counting import forecasts, lights, measured
from thoatngheo.plans.progress.counting.bases import bases_of
from thoatngheo.plans.progress.counting.books import Books, books_of
from thoatngheo.plans.progress.counting.forecasts import Forecast
from thoatngheo.plans.progress.counting.lights import Light, Wanted
from thoatngheo.plans.progress.counting.measured import Area, Days
from thoatngheo.plans.progress.counting.reported import Reported, reported
from thoatngheo.plans.progress.counting.written import REPORTED_PLACES
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.ground import Ground, ground_of
from thoatngheo.plans.targets.ledger import Period, Standing, standing
from thoatngheo.plans.targets.measures import MEASURES
from thoatngheo.plans.targets.models import Target, TargetValue

JUDGED = (Target.Role.CHANGE, Target.Role.END)


@dataclass(frozen=True, slots=True)
class Made:
    """One figure, as `ProgressFigure` keeps it."""

    target: Target
    unit: Unit
    value: Decimal | None
    forecast: Decimal | None
    light: Light
    why: dict[str, Any]


@dataclass(slots=True)
class Asked:
    """A plan with its targets, what each is for each unit, and the units."""

    plan: Plan
    day: date
    targets: list[Target]
    values: dict[int, dict[int, TargetValue]] = field(default_factory=lambda: defaultdict(dict))
    ground: Ground = field(init=False)

    @classmethod
    def of(cls, plan: Plan, day: date) -> Asked:
        """Three statements."""
        asked = cls(plan, day, list(plan.targets.order_by("position", "pk")))
        units = {plan.unit_id: plan.unit}
        for value in TargetValue.objects.filter(target__plan=plan).select_related("unit"):
            asked.values[value.target_id][value.unit_id] = value
            units[value.unit_id] = value.unit
        asked.ground = ground_of(units.values())
        return asked

    def days(self, target: Target) -> Days:
        last = target.due or date(self.plan.last_year, 12, 31)
        return Days(date(self.plan.first_year, 1, 1), self.day, last)


def figures_of(plan: Plan, day: date) -> list[Made]:
    """Every target of every unit that has a value of it, the plan's own unit always."""
    asked = Asked.of(plan, day)
    ledger = standing(asked.ground, Period(plan.standard, plan.first_year, day))
    books = books_of(plan, asked.ground, day)
    areas = areas_of(asked, ledger, books)
    return [made for target in asked.targets for made in made_of(target, asked, areas, books)]


def areas_of(asked: Asked, ledger: Standing, books: Books) -> dict[int, Area]:
    """What is known of each unit."""
    ground = asked.ground
    counts, bases = ground.summed(ledger.counts), bases_of(ground, ledger.counts, asked.day)
    reviewed, before = ground.touched(ledger.reviewed), ground.touched(ledger.reviewed_before)
    near_poor = any(line["near_poor"] or line["near_poor_start"] for line in ledger.counts.values())
    coming, served = expected(asked), any(books.served.values())
    found = {}
    for unit in ground.units:
        line, money = counts[unit.pk], books.money[unit.pk]
        found[unit.pk] = Area(
            counts=line if line["known"] or unit.pk in reviewed else None,
            started=bool(line["known_start"]) or unit.pk in before,
            base=bases[unit.pk],
            near_poor_known=near_poor,
            allocated=Decimal(money[Stage.ALLOCATED]) if money else None,
            spent=Decimal(money[Stage.SPENT]) if money else None,
            served=books.served[unit.pk] if served else None,
            coming=coming.get(unit.pk),
        )
    return found


def expected(asked: Asked) -> dict[int, Decimal]:
    """The plan's own expected increase of poor households by unit, the middle of its range."""
    found: dict[int, Decimal] = {}
    for target in asked.targets:
        if target.role == Target.Role.EXPECTED and target.measure == "newly_poor":
            for unit, value in asked.values[target.pk].items():
                if value.value is not None:
                    found[unit] = forecasts.middle(value.value, value.value_max)
    return found


def made_of(target: Target, asked: Asked, areas: dict[int, Area], books: Books) -> Iterator[Made]:
    """The figures of one target."""
    values = asked.values[target.pk]
    units = [unit for unit in asked.ground.units if unit.pk in values or unit.pk == asked.plan.unit_id]
    days = asked.days(target)
    by_hand: dict[int, Reported] = {}
    if target.measure not in MEASURES:
        told = books.reports.get(target.pk, {})
        above = asked.ground.above
        by_hand = reported([u.pk for u in units], above, told, days, additive=target.additive, adds_up=adds_up(target))
    for unit in units:
        if target.measure in MEASURES:
            value, made, why = counted_figure(target, areas[unit.pk], days)
            start = measured.start_of(target.measure, areas[unit.pk])
        else:
            value, made, why = reported_figure(by_hand.get(unit.pk))
            start = None
        yield judged(target, unit, values.get(unit.pk), start, value, made, why)


def counted_figure(target: Target, area: Area, days: Days) -> tuple[Decimal | None, Forecast | None, dict[str, Any]]:
    value = measured.value_of(target.measure, area)
    if value is None:
        return None, None, {"rule": "nothing"}
    made = measured.forecast_of(target.measure, area, days) if target.role in JUDGED else None
    return value, made, measured.why_of(target.measure, area)


def reported_figure(found: Reported | None) -> tuple[Decimal | None, Forecast | None, dict[str, Any]]:
    return (None, None, {"rule": "not_reported"}) if found is None else (found.value, found.forecast, found.why())


def adds_up(target: Target) -> bool:
    """Whether a target that is reported by hand grows over the year: a change, or what units add up (houses built, people placed)."""
    return target.role == Target.Role.CHANGE or (target.role == Target.Role.END and target.additive)


def judged(
    target: Target,
    unit: Unit,
    wanted: TargetValue | None,
    start: Decimal | None,
    value: Decimal | None,
    made: Forecast | None,
    why: dict[str, Any],
) -> Made:
    """The figure with its light; what stood at the beginning and what is only expected is not judged."""
    forecast = None if made is None else made.value
    aim = aim_of(target, wanted, start)
    light = lights.light(aim, value, forecast)
    told: dict[str, Any] = {"figure": why}
    if made is not None:
        told["forecast"] = {"rule": made.rule, "terms": [[name, str(term)] for name, term in made.terms]}
    if target.role not in JUDGED:
        told["judged"] = False
    elif aim is not None:
        told["aim"] = {"limit": str(aim.limit), "change": str(aim.change), "less": aim.wants_less}
        if start is not None:
            told["aim"]["start"] = str(kept(start, target))
    return Made(target, unit, lights.told(value, places(target)) if value is not None else None, kept(forecast, target), light, told)


def aim_of(target: Target, wanted: TargetValue | None, start: Decimal | None) -> Wanted | None:
    if target.role not in JUDGED or wanted is None or wanted.value is None:
        return None
    falling = MEASURES[target.measure].falling if target.measure in MEASURES else False
    return Wanted(target.comparator, wanted.value, wanted.value_max, falling, start, places(target))


def places(target: Target) -> int:
    """To how many places a figure is kept and judged: what is counted as the target is printed, what units report as they report it.

    3,5965 % counted against a printed 3,60 % meets it; 91,5 % reported against 92 % does not.
    """
    return target.decimals if target.measure in MEASURES else max(target.decimals, REPORTED_PLACES)


def kept(value: Decimal | None, target: Target) -> Decimal | None:
    """Rounded once, as the target is told: 4,188 of 300,216 are 1,39 %, and would be 1,40 % by way of 1,3950."""
    return None if value is None else lights.told(value, target.decimals)
