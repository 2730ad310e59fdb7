"""The order of the tests decides nothing: what migrations wrote is there after a test that emptied every table."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.management import call_command

from thoatngheo.config import migrated_rows
from thoatngheo.core.models import DayMoved

# The exchange of a working day that the first migration of moved days writes (core/migrations/0007).
FIRST_MOVED = [date(2026, 1, 2), date(2026, 1, 10)]


def moved() -> list[date]:
    return list(DayMoved.objects.order_by("day").values_list("day", flat=True))


@pytest.mark.django_db
def test_an_ordinary_test_reads_what_migrations_wrote() -> None:
    assert moved() == FIRST_MOVED


# Each of the two ends with a flush, so that the second reads after the first one's, and both write what a flush must take away.
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("turn", [1, 2])
def test_a_test_with_transactions_of_its_own_reads_them_whichever_came_before(turn: int) -> None:
    assert moved() == FIRST_MOVED
    DayMoved.objects.create(day=date(2026, 5, turn), works=False, reason="thử", source="thử")
    DayMoved.objects.filter(day=FIRST_MOVED[0]).delete()


@pytest.mark.django_db(transaction=True)
def test_a_flush_puts_back_exactly_what_was_there() -> None:
    before = {table: migrated_rows.read(table) for table in migrated_rows.our_tables()}
    DayMoved.objects.all().delete()
    assert moved() == []
    call_command("flush", interactive=False, verbosity=0)
    assert {table: migrated_rows.read(table) for table in migrated_rows.our_tables()} == before
    DayMoved.objects.create(day=date(2026, 5, 4), works=False, reason="thử", source="thử")  # with a number of its own
