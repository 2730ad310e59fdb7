"""A plan and the official forms cannot disagree: both count the same ledger."""

from __future__ import annotations

from decimal import Decimal

import pytest

from thoatngheo.monitoring.forms import compute as form
from thoatngheo.plans.progress.models import ProgressRun
from thoatngheo.plans.progress.services import compute
from thoatngheo.plans.progress.tests.small_district import END, a_year_later, add_target, plan_of, small_district

# Measure → form and its columns, added up.
SAME = {
    "households": (1, (1,)),
    "poor": (1, (3,)),
    "poor_rate": (1, (4,)),
    "near_poor": (1, (5,)),
    "near_poor_rate": (1, (6,)),
    "poor_start": (2, (1,)),
    "escaped": (2, (2, 3)),
    "newly_poor": (2, (5, 6, 7)),
    "near_poor_start": (3, (1,)),
}


@pytest.mark.django_db
def test_progress_at_the_end_of_the_year_equals_forms_1_to_3() -> None:
    """Every unit, every measure that a form has too: escaped, fallen, moved between communes, dissolved."""
    held = a_year_later(small_district())
    plan = plan_of(held)
    units = dict.fromkeys((held.district, held.a, held.b, held.c), 0)
    for code in SAME:
        add_target(plan, code, units, decimals=2 if code.endswith("rate") else 0)
    run = compute(actor=None, plan=plan, day=END)
    tables = {number: form(number, held.district, 2019) for number in (1, 2, 3)}
    for code, (number, columns) in SAME.items():
        table = tables[number]
        rows = {row.place.path: row.values for row in table.rows if row.line == "households"} | {held.district.path: table.total}
        for unit in units:
            told = rows.get(unit.path, {})
            expected = sum(float(told.get(column) or 0) for column in columns)
            assert float(figure(run, code, unit.path)) == pytest.approx(expected, abs=0.005), (code, unit.full_name)


def figure(run: ProgressRun, code: str, path: str) -> Decimal:
    return run.figures.get(target__code=code, path=path).value or Decimal(0)
