"""Thousands of audited rows in one statement take seconds, whatever the session has done before."""

from __future__ import annotations

import time
from datetime import date

import pytest
from django.db import connection

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.audit import plans_for_many
from thoatngheo.registry.households.models import Household, Residence

MANY = 6000
SINCE, UNTIL = date(2010, 1, 1), date(2025, 7, 1)
SECONDS = 6  # with the plan kept from a small statement it took 13 s on a quiet machine, without it 0.4 s


@pytest.mark.django_db
def test_a_small_change_before_does_not_make_a_large_one_slow(cast: Cast) -> None:
    unit = cast.hamlet
    about = {"unit": unit, "path": unit.path, "head_name": "Hồ", "head_fold": "ho", "head_sort": "ho", "started_on": SINCE}
    homes = Household.objects.bulk_create(Household(code=f"H{number}", **about) for number in range(MANY))
    Residence.objects.bulk_create(Residence(household=home, unit=unit, path=unit.path, since=SINCE) for home in homes)
    Residence.objects.filter(household=homes[0]).update(until=date(2020, 1, 1))  # the session's first change of the table: one row
    started = time.monotonic()
    plans_for_many()
    Residence.objects.filter(until=None).update(until=UNTIL)
    assert time.monotonic() - started < SECONDS
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM registry_residencechange WHERE pgh_label = 'update' AND until = %s", [UNTIL])
        assert cursor.fetchone() == (MANY - 1,)
