"""Figures of a plan as one reads them: by target and unit, with what the formulas make of them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple, Protocol

from thoatngheo.core.numbers import show_number
from thoatngheo.plans.targets import formulas
from thoatngheo.web.figures import number


class Figure(NamedTuple):
    """A figure, or the two ends of a range; None is not known."""

    value: Decimal | None = None
    value_max: Decimal | None = None


NOTHING = Figure()


class Counted(Protocol):
    """What a formula needs to know of a target."""

    code: str
    formula: str
    decimals: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """The formulas of a plan, read once and used for every unit."""

    order: Mapping[str, formulas.Node]
    decimals: Mapping[str, int]

    def of(self, given: Mapping[str, Figure]) -> dict[str, Figure]:
        """The derived figures of one unit; of a range a formula takes the lower end."""
        known = {code: figure.value for code, figure in given.items()}
        return {code: Figure(value) for code, value in formulas.computed(self.order, known, self.decimals).items()}


def sheet_of(targets: Iterable[Counted]) -> Sheet:
    """Raises the Problems of `formulas.in_order`."""
    listed = list(targets)
    order = formulas.in_order({target.code: target.formula for target in listed if target.formula}, [target.code for target in listed])
    return Sheet(order, {target.code: target.decimals for target in listed})


def shown(figure: Figure, decimals: int | None = None) -> str:
    """ "14", "30–40", "3,60"; a dash where nothing is known. Without `decimals` as many as the figure has."""
    if figure.value is None:
        return "–"
    ends = [figure.value] if figure.value_max is None else [figure.value, figure.value_max]
    return "–".join(number(end, decimals if decimals is not None else digits(end)) for end in ends)


def written(figure: Figure) -> str:
    """ "14", "3,6", "30-40": as a person would type it."""
    ends = [value for value in figure if value is not None]
    return "-".join(show_number(value, digits(value)) for value in ends)


def digits(value: Decimal) -> int:
    """How many digits the fraction needs."""
    return max(0, -int(value.normalize().as_tuple().exponent))
