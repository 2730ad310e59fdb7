"""A draft is kept while nothing it is made of changes; an old figure is never shown, whoever changed what and however late."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

import psycopg
import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from thoatngheo.accounts.testing import make_unit
from thoatngheo.areas.models import Level
from thoatngheo.core.rls import limited
from thoatngheo.registry.households.models import Person
from thoatngheo.reviews.decisions.testing import make_household, make_results, make_round
from thoatngheo.reviews.rounds.drafts import ADDED, CHANGED, DRAFTS, LARGEST, MOST, SEQUENCES, forget, kept_draft
from thoatngheo.reviews.rounds.models import Result
from thoatngheo.reviews.snapshots import periods, sql
from thoatngheo.reviews.snapshots.reading import frames_of

pytestmark = pytest.mark.django_db(transaction=True)
STANDARD = "VN-2022"


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    forget()
    yield
    forget()


class Maker:
    """Makes another draft each time."""

    def __init__(self, size: int = 1) -> None:
        self.numbers, self.size = count(), size

    def __call__(self, question: str = "question") -> int:
        return kept_draft(question, lambda: next(self.numbers), lambda _: self.size)


def test_a_draft_is_made_once_while_nothing_changes() -> None:
    ask = Maker()
    assert [ask(), ask(), ask("another"), ask()] == [0, 0, 1, 0]


@pytest.mark.parametrize("sequence", SEQUENCES)
def test_a_new_number_of_any_table_makes_it_anew(sequence: str) -> None:
    ask = Maker()
    assert [ask(), ask()] == [0, 0]
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval(%s)", [sequence])
    assert ask() == 1


def test_every_table_that_a_draft_is_read_from_is_watched() -> None:
    statements = " ".join((sql.HOUSEHOLDS, sql.LAST_SAID, sql.MEMBERS, periods.STRANGERS))
    read = set(re.findall(r"(?:FROM|JOIN) ((?:areas|registry|reviews)_\w+)", statements))
    assert read
    assert read <= {*CHANGED, *ADDED}


def test_who_sees_other_rows_has_a_draft_of_the_own() -> None:
    ask = Maker()
    assert ask() == 0
    with limited([("n.44.", "n.44/")]):
        assert [ask(), ask()] == [1, 1]
    with limited([("n.45.", "n.45/")]):
        assert ask() == 2
    with limited([("n.44.", "n.44/")]):
        assert ask() == 1
    assert ask() == 0


def test_in_a_transaction_that_wrote_something_nothing_is_kept_nor_found() -> None:
    ask = Maker()
    assert ask() == 0
    with transaction.atomic():
        Person.objects.create(name="A", name_fold="a", name_sort="a")
        assert [ask(), ask()] == [1, 2]
        transaction.set_rollback(True)
    assert [ask(), ask()] == [3, 3]


@pytest.mark.parametrize("table", sorted({*CHANGED, *ADDED}))
def test_while_somebody_else_writes_nothing_is_kept(table: str) -> None:
    """The other's number may be given out already: what is read now would be found again after the other has committed."""
    ask = Maker()
    with psycopg.connect(**connection.get_connection_params() | {"cursor_factory": None, "context": None}) as other:
        other.execute(f"DELETE FROM {table} WHERE false")
        assert [ask(), ask()] == [0, 1]
        other.rollback()
    assert [ask(), ask()] == [2, 2]


def test_the_rows_of_a_round_under_way_follow_its_results_and_its_people() -> None:
    commune = make_unit("19603", "Cam Tuyền", Level.COMMUNE, make_unit("45", "Quảng Trị", Level.PROVINCE), title="Xã")
    round = make_round(commune, 2024, standards=(STANDARD,))
    run = make_results(round, {make_household("A", commune): "poor"})

    def seen() -> list[str]:
        return sorted(frames_of([round], STANDARD).households["category"].to_pylist())

    assert seen() == ["poor"]
    with CaptureQueriesContext(connection) as asked:
        assert seen() == ["poor"]
    assert len(asked) == 2, "the frozen files, and whether anything changed"
    make_household("B", commune)
    assert seen() == ["not_poor", "poor"]
    Result.objects.filter(run=run).delete()
    again = Result(run=run, household_id=run.round.cases.get().household_id, path=commune.path, category="near_poor", method="income")
    again.deprivations_min = again.deprivations_max = again.people = 1
    again.indicators = {}
    again.save()
    assert seen() == ["near_poor", "not_poor"]


def test_what_nobody_asked_for_the_longest_makes_room() -> None:
    ask = Maker()
    for number in range(MOST + 1):
        ask(str(number))
    assert len(DRAFTS) == MOST
    assert ask(str(MOST)) == MOST
    assert ask("0") == MOST + 1


def test_a_draft_that_is_too_large_is_not_kept() -> None:
    ask = Maker(size=LARGEST + 1)
    assert [ask(), ask()] == [0, 1]
