"""Handing a whole down to parts. Pure.

apportion(whole, weights)            parts in proportion, by largest remainder: together they are the whole, always
Balance(whole, parts)                what the parts make, what is missing or too much, and who has no part yet
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from fractions import Fraction
from typing import Generic, Literal, TypeVar

Who = TypeVar("Who", bound=Hashable)
State = Literal["equal", "short", "over", "open"]


def apportion(whole: Decimal, weights: Sequence[Decimal], decimals: int = 0) -> list[Decimal]:
    """Parts of the whole in proportion to the weights, each with at most `decimals` digits; their sum is the whole, exactly.

    Largest remainder (Hamilton): everybody gets the share rounded down, then the units left over go one by one to those who lost most by
    rounding, earlier ones first where they lost the same. Weights that are all nought share equally. A whole below nought is shared
    as its opposite. What the whole has beyond `decimals` digits goes to the first part.
    """
    if not weights:
        return []
    if whole < 0:
        return [-part for part in apportion(-whole, weights, decimals)]
    unit = Decimal(1).scaleb(-decimals)
    units = int((whole / unit).to_integral_value(ROUND_FLOOR))
    exact = [Fraction(max(weight, Decimal(0))) for weight in weights]
    total = sum(exact)
    shares = [Fraction(units) * weight / total for weight in exact] if total else [Fraction(units, len(exact))] * len(exact)
    parts = [int(share) for share in shares]
    order = sorted(range(len(parts)), key=lambda place: (parts[place] - shares[place], place))
    for place in order[: units - sum(parts)]:
        parts[place] += 1
    found = [part * unit for part in parts]
    found[0] += whole - units * unit
    return found


@dataclass(frozen=True, slots=True)
class Balance(Generic[Who]):
    """The whole beside its parts; None is a figure that nobody gave yet."""

    whole: Decimal | None
    parts: Mapping[Who, Decimal | None]

    @property
    def made(self) -> Decimal:
        """What the known parts make together."""
        return sum((part for part in self.parts.values() if part is not None), Decimal(0))

    @property
    def without(self) -> tuple[Who, ...]:
        """Who has no part yet."""
        return tuple(who for who, part in self.parts.items() if part is None)

    @property
    def difference(self) -> Decimal | None:
        """Too much (above nought) or missing (below); None where the whole is unknown."""
        return None if self.whole is None else self.made - self.whole

    @property
    def state(self) -> State:
        """ "open": the whole is unknown, or somebody has no part and the others do not exceed the whole."""
        if self.difference is None:
            return "open"
        if self.difference > 0:
            return "over"
        if self.without:
            return "open" if self.difference < 0 else "equal"
        return "equal" if self.difference == 0 else "short"


def beyond_share(
    whole: Decimal, parts: Mapping[Who, Decimal | None], weights: Mapping[Who, Decimal], decimals: int = 0
) -> dict[Who, Decimal]:
    """By how much each part differs from its share in proportion to the weights: who carries more than the others, who less."""
    names = [who for who, part in parts.items() if part is not None]
    shares = apportion(whole, [weights.get(who, Decimal(0)) for who in names], decimals)
    return {who: (parts[who] or Decimal(0)) - share for who, share in zip(names, shares, strict=True)}
