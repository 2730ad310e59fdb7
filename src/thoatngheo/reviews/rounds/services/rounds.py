"""Opening a round."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.db import IntegrityError, transaction

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.rounds.models import ReviewKind, Round
from thoatngheo.reviews.rounds.policies.rounds import OPEN_ROUND
from thoatngheo.reviews.rounds.problems.rounds import (
    DAY_OUT_OF_YEAR,
    NO_STANDARD,
    ROUND_EXISTS,
    STANDARD_UNKNOWN,
    UNIT_NOT_IN_FORCE,
)

FIRST_QUARTER = 3  # results of a year may be settled until 31 March of the next


@use_case(OPEN_ROUND, on="unit")
def open_round(
    *,
    actor: User,
    unit: Unit,
    year: int,
    day: date,
    standards: Sequence[str],
    kind: ReviewKind = ReviewKind.YEARLY,
    note: str = "",
    on_paper: bool = False,
) -> Round:
    """Open a review of an area; `day` is the day of its figures, `standards[0]` the standard that decides.

    `on_paper`: its results were decided on paper and are entered as a whole (`decide_round`).
    """
    check_day(unit, year, day)
    check_standards(standards)
    opened = Round(
        unit=unit, path=unit.path, year=year, day=day, standards=list(standards), kind=kind, note=note, created_by=actor, on_paper=on_paper
    )
    try:
        with transaction.atomic():
            opened.save()
    except IntegrityError as refused:
        if "reviews_one_yearly_round" in str(refused):
            raise ROUND_EXISTS(unit=unit.full_name, year=year) from None
        raise
    return opened


def check_day(unit: Unit, year: int, day: date) -> None:
    if day.year != year and not (day.year == year + 1 and day.month <= FIRST_QUARTER):
        raise DAY_OUT_OF_YEAR(day=f"{day:%d/%m/%Y}", year=year)
    if day < unit.valid_from or (unit.valid_to is not None and day > unit.valid_to):
        raise UNIT_NOT_IN_FORCE(unit=unit.full_name, day=f"{day:%d/%m/%Y}")


def check_standards(standards: Sequence[str]) -> None:
    if not standards:
        raise NO_STANDARD()
    known = engine.standards()
    for standard in standards:
        if standard not in known:
            raise STANDARD_UNKNOWN(standard=standard, known=", ".join(sorted(known)))
