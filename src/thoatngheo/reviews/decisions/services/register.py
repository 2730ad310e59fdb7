"""The commune's register of numbers: the next number of the year, without gaps and without doubles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.db import connection
from django.db.models import Max

from thoatngheo.areas.models import Unit
from thoatngheo.core.dates import show_day
from thoatngheo.reviews.decisions.models import Decision, RegisterEntry
from thoatngheo.reviews.decisions.problems import decisions as troubles

LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('thoatngheo.reviews.register', %s))"


def next_numbers(decision: Decision, series: RegisterEntry.Series, year: int, subjects: Sequence[str]) -> list[int]:
    """Enter each subject under the next number of the unit's series and year; the numbers in the same order.

    The series is locked to the end of the transaction: who signs at the same time waits, and a number that is rolled
    back is given again.
    """
    lock(decision.unit)
    found = RegisterEntry.objects.filter(unit=decision.unit, series=series, year=year).aggregate(last=Max("number"))["last"] or 0
    entries = [
        RegisterEntry(unit=decision.unit, path=decision.path, series=series, year=year, number=number, decision=decision, subject=subject)
        for number, subject in enumerate(subjects, found + 1)
    ]
    RegisterEntry.objects.bulk_create(entries, batch_size=5000)
    return [entry.number for entry in entries]


def check_order(unit: Unit, signed_on: date) -> None:
    """Numbers follow the days: a decision is not dated before the last one of its year. Raises OUT_OF_ORDER."""
    lock(unit)
    last = (
        RegisterEntry.objects.filter(unit=unit, series=RegisterEntry.Series.DECISION, year=signed_on.year)
        .order_by("-number")
        .values_list("number", "decision__signed_on")
        .first()
    )
    if last and last[1] and signed_on < last[1]:
        raise troubles.OUT_OF_ORDER(year=signed_on.year, number=last[0], last=show_day(last[1]), day=show_day(signed_on))


def lock(unit: Unit) -> None:
    with connection.cursor() as cursor:
        cursor.execute(LOCK, [unit.pk])
