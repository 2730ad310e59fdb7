"""What units came from is kept while no unit changes, and read again as soon as one does, whoever changed it and however."""

from __future__ import annotations

from datetime import date
from itertools import count

from django.db import connection

from thoatngheo.accounts.testing import Cast
from thoatngheo.areas.kept import as_long_as_units_stay, forget
from thoatngheo.areas.lineage import origins_of, working_paths
from thoatngheo.areas.models import Succession, Unit


def fresh(unit: Unit) -> Unit:
    return Unit.objects.get(pk=unit.pk)


def test_an_answer_is_kept_until_a_unit_changes_even_by_a_statement_of_its_own(cast: Cast) -> None:
    forget()
    numbers = count()
    assert [as_long_as_units_stay("question", lambda: next(numbers)) for _ in range(3)] == [0, 0, 0]
    with connection.cursor() as cursor:
        cursor.execute("UPDATE areas_unit SET name = name || ' mới' WHERE id = %s", [cast.commune.pk])
    assert as_long_as_units_stay("question", lambda: next(numbers)) == 1


def test_a_change_that_is_committed_after_a_later_one_is_noticed(cast: Cast) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval(pg_get_serial_sequence('areas_unitchange', 'pgh_id'))")
        (taken_first,) = cursor.fetchone()
        cursor.execute("UPDATE areas_unit SET name = name || ' mới' WHERE id = %s", [cast.commune.pk])
        numbers = count()
        assert [as_long_as_units_stay("question", lambda: next(numbers)) for _ in range(2)] == [0, 0]
        cursor.execute(
            "SELECT column_name FROM information_schema.columns WHERE table_name = 'areas_unitchange' AND column_name <> 'pgh_id'"
        )
        columns = ", ".join(f'"{name}"' for (name,) in cursor.fetchall())
        cursor.execute(
            f"INSERT INTO areas_unitchange (pgh_id, {columns}) SELECT %s, {columns} FROM areas_unitchange ORDER BY pgh_id DESC LIMIT 1",
            [taken_first],
        )
    assert as_long_as_units_stay("question", lambda: next(numbers)) == 1


def test_a_commune_has_the_work_of_the_one_merged_into_it_from_the_moment_it_is_written_down(cast: Cast) -> None:
    before = working_paths(fresh(cast.commune))
    other = Unit.objects.filter(level=cast.commune.level).exclude(pk=cast.commune.pk).first()
    assert other is not None
    assert other.path not in before
    Succession.objects.create(predecessor=other, successor=cast.commune, kind="whole", on=date(2026, 7, 1))
    assert other.path in working_paths(fresh(cast.commune))
    assert other.path in origins_of([fresh(cast.commune)])[cast.commune.pk].whole
