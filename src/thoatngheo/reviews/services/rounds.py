"""Opening a round, and listing the households it concerns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.db import IntegrityError, connection, transaction

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import below
from thoatngheo.core import gate
from thoatngheo.core.audit import acting
from thoatngheo.reviews import engine
from thoatngheo.reviews.models import ReviewKind, Round
from thoatngheo.reviews.services.listing import list_everybody
from thoatngheo.reviews.troubles import DAY_OUT_OF_YEAR, NO_STANDARD, ROUND_DECIDED, ROUND_EXISTS, STANDARD_UNKNOWN, UNIT_NOT_IN_FORCE

FIRST_QUARTER = 3  # results of a year may be settled until 31 March of the next


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
    gate.require(actor, "reviews.round.open", unit)
    check_day(unit, year, day)
    check_standards(standards)
    opened = Round(
        unit=unit, path=unit.path, year=year, day=day, standards=list(standards), kind=kind, note=note, created_by=actor, on_paper=on_paper
    )
    try:
        with transaction.atomic(), acting(user=actor):
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


LIST = """
INSERT INTO reviews_case (round_id, household_id, path, state)
SELECT %(round)s, home.household_id, home.path, 'listed'
FROM registry_residence home
WHERE home.path >= %(start)s AND home.path < %(end)s
  AND home.since <= %(day)s AND (home.until IS NULL OR home.until > %(day)s)
ON CONFLICT (round_id, household_id) DO NOTHING
"""


@transaction.atomic
def list_households(*, actor: User, round: Round) -> int:
    """Put every household that lived in the area on the round's day on its list ("rà soát toàn bộ"); returns how many were added.

    The legal list (Phụ lục I) holds fewer: households on the current list and those that asked, see `listing.list_legally`.
    """
    gate.require(actor, "reviews.round.classify", round)
    if round.state != Round.State.OPEN:
        raise ROUND_DECIDED()
    if not round.on_paper:
        return list_everybody(actor=actor, round=round)
    start, end = below(round.path)
    with acting(user=actor), connection.cursor() as cursor:
        cursor.execute(LIST, {"round": round.pk, "day": round.day, "start": start, "end": end})
        return int(cursor.rowcount)
