"""The value of a measure for a unit and its forecast, from what was counted. Pure: no database, no clock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from thoatngheo.plans.progress.counting import forecasts
from thoatngheo.plans.progress.counting.bases import Base
from thoatngheo.plans.progress.counting.forecasts import Forecast
from thoatngheo.plans.targets.measures import MEASURES

# The counts that belong together: of the day, at the start, and those of the day who are named to escape.
STOCKS = {
    "poor": ("poor_start", "poor_named"),
    "near_poor": ("near_poor_start", "near_poor_named"),
    "poor_able": ("poor_able_start", "poor_able_named"),
    "poor_minority": ("", "poor_minority_named"),
}
STARTS = {start: stock for stock, (start, _) in STOCKS.items() if start}
DECREASES = {f"{stock}_decrease": stock for stock in ("poor", "near_poor", "poor_able")}
ESCAPED = ("to_near_poor", "to_above")
NEWLY = ("from_near_poor", "from_above")


@dataclass(frozen=True, slots=True)
class Area:
    """What is known of a unit as of the day.

    `counts` is None where no review was decided under the standard until the day; `started`: one was decided until the
    start, so that flows are known. `near_poor_known`: the ledger of the plan's area knows near-poor households at all (a
    standard without a near-poor line has none). `served` is None where no activity has reached anybody yet. `coming`: the
    expected increase of poor households, the middle of its range.
    """

    counts: Counter[str] | None
    started: bool
    base: Base
    near_poor_known: bool = True
    allocated: Decimal | None = None
    spent: Decimal | None = None
    served: int | None = None
    coming: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """The period of a target: from the plan's start, as of `day`, until `due`."""

    start: date
    day: date
    due: date

    @property
    def over(self) -> bool:
        return self.day >= self.due


def value_of(code: str, area: Area) -> Decimal | None:
    """The figure of the day; None where nothing is known."""
    measure = MEASURES[code]
    if measure.over is not None:
        return rate(*(value_of(each, area) for each in measure.over))
    if code == "households":
        return Decimal(area.base.households) if area.base.households else None
    if measure.source == "money":
        return area.allocated if code == "money_allocated" else area.spent
    if measure.source == "activity":
        return None if area.served is None else Decimal(area.served)
    return counted(code, area)


def counted(code: str, area: Area) -> Decimal | None:
    """A figure of the ledger."""
    counts = area.counts
    if counts is None or ("near_poor" in code and not area.near_poor_known):
        return None
    if code in STOCKS:
        return Decimal(counts[code])
    if not area.started:
        return None
    if code in STARTS:
        return Decimal(counts[code])
    if code in DECREASES:
        stock = DECREASES[code]
        return Decimal(counts[STOCKS[stock][0]] - counts[stock])
    parts = {"escaped": ESCAPED, "newly_poor": NEWLY}[code]
    return Decimal(sum(counts[part] for part in parts))


def rate(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    """In hundredths; None without a whole."""
    return None if part is None or not whole else 100 * part / whole


def start_of(code: str, area: Area) -> Decimal | None:
    """The figure at the beginning of a measure that is the figure of a day, where it is known."""
    measure = MEASURES[code]
    if measure.over is not None and measure.stock:
        return rate(start_of(measure.over[0], area), value_of(measure.over[1], area))
    start = STOCKS.get(code, ("", ""))[0]
    return counted(start, area) if start else None


def forecast_of(code: str, area: Area, days: Days) -> Forecast | None:
    """What the figure will be when the target is due; None where there is no figure, or no rule for it."""
    value = value_of(code, area)
    if value is None:
        return None
    if days.over:
        return forecasts.unchanged(value)
    measure = MEASURES[code]
    if measure.over is not None:
        part, whole = forecast_of(measure.over[0], area, days), value_of(measure.over[1], area)
        return forecasts.of_rate(part, whole) if part is not None and whole else None
    return of_count(code, value, area, days)


def of_count(code: str, value: Decimal, area: Area, days: Days) -> Forecast:
    """The rule of a count."""
    if code in STOCKS:
        return of_stock(code, area)
    if code in DECREASES:
        stock = DECREASES[code]
        return forecasts.of_decrease(Decimal(counts_of(area)[STOCKS[stock][0]]), of_stock(stock, area))
    if code == "escaped":
        named = Decimal(counts_of(area)["poor_named"])
        return Forecast(value + named, "escaped", (("now", value), ("named", named)) if named else (("now", value),))
    if code == "newly_poor":
        more = forecasts.still_coming(area.coming, value)
        return Forecast(value + more, "newly", (("now", value), ("coming", more)) if more else (("now", value),))
    if code in {"money_spent", "served_households"} and value:
        made = forecasts.pro_rata(value, days.day, days.start, days.due)
        whole = area.allocated if code == "money_spent" else None
        return made if whole is None or made.value <= whole else Forecast(max(whole, value), "all", (("now", value), ("whole", whole)))
    return forecasts.unchanged(value)


def of_stock(code: str, area: Area) -> Forecast:
    """Less the named, plus what of the expected increase has not come yet; the increase is told for all poor households alone."""
    counts = counts_of(area)
    come = Decimal(sum(counts[part] for part in NEWLY))
    coming = forecasts.still_coming(area.coming, come) if code in {"poor", "poor_able"} else Decimal(0)
    return forecasts.of_stock(Decimal(counts[code]), counts[STOCKS[code][1]], coming)


def counts_of(area: Area) -> Counter[str]:
    return area.counts if area.counts is not None else Counter()


def why_of(code: str, area: Area) -> dict[str, object]:
    """What the figure was computed from, for `telling`: rule, terms, sources."""
    measure, counts = MEASURES[code], counts_of(area)
    if measure.over is not None:
        part, whole = (value_of(each, area) for each in measure.over)
        sources: Mapping[str, object] = {"sources": list(area.base.sources)} if measure.over[1] == "households" else {}
        return {"rule": "rate", "terms": terms(part=part, whole=whole), **sources}
    if code in DECREASES:
        stock = DECREASES[code]
        return {"rule": "decrease", "terms": terms(start=counts[STOCKS[stock][0]], end=-counts[stock])}
    if code in {"escaped", "newly_poor"}:
        return {"rule": code, "terms": terms(**{part: counts[part] for part in (ESCAPED if code == "escaped" else NEWLY)})}
    if code == "households":
        return {"rule": "households", "sources": list(area.base.sources)}
    return {"rule": measure.source}


def terms(**named: Decimal | int | None) -> list[list[str]]:
    return [[name, str(value)] for name, value in named.items() if value is not None]
