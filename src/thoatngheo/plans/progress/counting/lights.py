"""The traffic light of a target: our own rule, no law. Pure; the page prints the rule beside the lights.

Judged is the forecast for the end of the period, or, where there is none, the figure of the day.

- green: what is judged meets the target;
- amber: it misses by at most `SLACK` of the planned change (of the target itself where nothing is planned to change);
- red: it misses by more;
- grey: there is no figure, or the plan states no value.

Which side is the good one: `>=` and `>` want more, `<=` and `<` want less. "Bằng" and "trong khoảng" want more of what should
rise and less of what should fall: who helped 90 households where the plan says 80 has not failed.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

# A tenth of the planned change: large enough for a review that runs until mid-December, small enough to act upon.
SLACK = Decimal("0.1")
MORE = {">=", ">"}
LESS = {"<=", "<"}
STRICT = {">", "<"}
RANGE = "range"


class Light(StrEnum):
    """As `ProgressFigure.Light` keeps it."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    GREY = "grey"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the plan wants of a unit: `value` (to `value_max` in a range), told to `decimals` places.

    `falling`: less is better. `start`: the figure at the beginning where the target is that of a day; None for what
    adds up over the year, whose planned change is the target itself.
    """

    comparator: str
    value: Decimal
    value_max: Decimal | None = None
    falling: bool = False
    start: Decimal | None = None
    decimals: int = 0

    @property
    def wants_less(self) -> bool:
        if self.comparator in MORE | LESS:
            return self.comparator in LESS
        return self.falling

    @property
    def limit(self) -> Decimal:
        """The value that has to be reached: of a range the end that is easier to reach."""
        if self.comparator == RANGE and self.wants_less and self.value_max is not None:
            return self.value_max
        return self.value

    @property
    def change(self) -> Decimal:
        """What is planned to change; the target itself where nothing is."""
        planned = abs(self.limit - self.start) if self.start is not None else Decimal(0)
        return planned or abs(self.limit)


def misses_by(wanted: Wanted, judged: Decimal) -> Decimal | None:
    """How far `judged` is from the target, None where it meets it; zero where "trên" or "dưới" is exactly reached."""
    limit, seen = told(wanted.limit, wanted.decimals), told(judged, wanted.decimals)
    short = seen - limit if wanted.wants_less else limit - seen
    if short < 0 or (short == 0 and wanted.comparator not in STRICT):
        return None
    return short


def told(value: Decimal, decimals: int) -> Decimal:
    """As the plan prints it: 3,5965 against a target of two decimals is 3,60."""
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def light(wanted: Wanted | None, figure: Decimal | None, forecast: Decimal | None = None) -> Light:
    """The light of a figure and its forecast."""
    if wanted is None or figure is None:
        return Light.GREY
    short = misses_by(wanted, figure if forecast is None else forecast)
    if short is None:
        return Light.GREEN
    return Light.AMBER if short <= SLACK * wanted.change else Light.RED
