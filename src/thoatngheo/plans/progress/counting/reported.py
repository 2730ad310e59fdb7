"""Targets that units report by hand: a unit's own report, or the sum of its parts' where they add up. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from thoatngheo.plans.progress.counting import forecasts
from thoatngheo.plans.progress.counting.books import Report
from thoatngheo.plans.progress.counting.forecasts import Forecast
from thoatngheo.plans.progress.counting.measured import Days


@dataclass(frozen=True, slots=True)
class Reported:
    """What is known of a unit: the value, its newest day, and, of a sum, how many of how many parts have reported."""

    value: Decimal
    day: date
    forecast: Forecast
    parts: int = 0
    missing: int = 0

    def why(self) -> dict[str, object]:
        if not self.parts:
            return {"rule": "reported", "day": self.day.isoformat()}
        return {"rule": "sum", "day": self.day.isoformat(), "parts": self.parts, "missing": self.missing}


def reported(
    units: Iterable[int], above: Mapping[int, int | None], reports: Mapping[int, Report], days: Days, *, additive: bool, adds_up: bool
) -> dict[int, Reported]:
    """What is known of each of the units that have a value of a target, given from the narrowest to the widest.

    `above`: the nearest other unit around each. `additive`: parts make the whole. `adds_up`: the figure grows over the year.
    """
    wanted = set(units)
    parts: dict[int, list[int]] = {}
    for unit in wanted:
        around = nearest(unit, above, wanted)
        if around is not None:
            parts.setdefault(around, []).append(unit)
    found: dict[int, Reported] = {}

    def known(unit: int) -> Reported | None:
        if unit in reports:
            return own(reports[unit], days, adds_up=adds_up)
        below = [known(part) for part in parts.get(unit, ())] if additive else []
        told = [each for each in below if each is not None]
        return summed(told, len(below)) if told else None

    for unit in wanted:
        if (answer := known(unit)) is not None:
            found[unit] = answer
    return found


def nearest(unit: int, above: Mapping[int, int | None], wanted: Collection[int]) -> int | None:
    """The nearest unit around this one that has a value of the target."""
    around = above.get(unit)
    while around is not None and around not in wanted:
        around = above.get(around)
    return around


def own(report: Report, days: Days, *, adds_up: bool) -> Reported:
    made = forecasts.unchanged(report.value)
    if adds_up and not days.over:
        made = forecasts.pro_rata(report.value, report.day, days.start, days.due)
    return Reported(report.value, report.day, made)


def summed(told: list[Reported], parts: int) -> Reported:
    """The sum of those that have reported; who has not counts nothing, and is counted."""
    value = sum((each.value for each in told), Decimal(0))
    at_end = sum((each.forecast.value for each in told), Decimal(0))
    rule = "same" if all(each.forecast.rule == "same" for each in told) else "sum"
    made = Forecast(at_end, rule, (("now", value),))
    return Reported(value, max(each.day for each in told), made, parts, parts - len(told))
