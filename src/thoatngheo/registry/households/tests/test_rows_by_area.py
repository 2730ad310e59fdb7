"""The second lock: raw SQL in a request sees the person's own area, even where `gate.visible` is forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from django.db import DatabaseError, connection, transaction
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

from thoatngheo.accounts.middleware import RowsOfTheArea
from thoatngheo.accounts.testing import Cast, make_unit
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core.names import fold, sort_key
from thoatngheo.core.rls import SLOTS, fitted, lifted, limited
from thoatngheo.registry.households.models import Household, HouseholdEvent, HouseholdGroup, Membership, Person, Statement

DAY = date(2026, 1, 1)
TABLES = ("household", "membership", "person", "statement", "householdgroup", "householdevent", "householdchange", "personchange")


def make_household(unit: Unit, code: str, head: str) -> Household:
    home = Household.objects.create(
        code=code, unit=unit, path=unit.path, head_name=head, head_fold=fold(head), head_sort=sort_key(head), started_on=DAY
    )
    person = Person.objects.create(name=head, name_fold=fold(head), name_sort=sort_key(head))
    Membership.objects.create(household=home, person=person, member_no=1, relation="head", joined_on=DAY)
    Statement.objects.create(household=home, said_on=DAY, source="survey", facts={"income": 1_000_000})
    HouseholdGroup.objects.create(household=home, group="merit", since=DAY, source="danh sách")
    HouseholdEvent.objects.create(household=home, kind="founded", on=DAY)
    return home


@pytest.fixture
def homes(cast: Cast) -> tuple[Household, Household]:
    """One household in the commune, one in the other commune."""
    return make_household(cast.hamlet, "H1", "Hồ Thị Mơ"), make_household(cast.other_commune, "H2", "Hồ Văn Sáu")


def counts() -> dict[str, int]:
    found = {}
    with connection.cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"SELECT count(*) FROM registry_{table}")
            row = cursor.fetchone()
            found[table] = row[0] if row else -1
    return found


def in_request(user: object, work: object) -> object:
    """What `work()` gives inside a request of the person."""
    seen: list[object] = []

    def view(_request: HttpRequest) -> HttpResponse:
        seen.append(work())  # type: ignore[operator]  # a function without arguments
        return HttpResponse()

    request = HttpRequest()
    request.user = user  # type: ignore[assignment]  # a member of the cast
    RowsOfTheArea(view)(request)
    return seen[0]


def test_an_officer_counts_one_of_two(cast: Cast, homes: object) -> None:
    assert in_request(cast.officer, counts) == dict.fromkeys(TABLES, 1)
    assert in_request(cast.reviewer, counts) == dict.fromkeys(TABLES, 1)
    assert in_request(cast.other_officer, counts) == dict.fromkeys(TABLES, 1)


def test_the_province_counts_both(cast: Cast, homes: object) -> None:
    assert in_request(cast.province_officer, counts) == dict.fromkeys(TABLES, 2)
    assert in_request(cast.administrator, counts) == dict.fromkeys(TABLES, 2)


def test_without_a_role_or_an_account_nothing_is_seen(cast: Cast, homes: object) -> None:
    assert in_request(cast.nobody, counts) == in_request(cast.outsider, counts) == dict.fromkeys(TABLES, 0)
    assert in_request(cast.district_officer, counts) == dict.fromkeys(TABLES, 0)


def test_after_the_request_the_connection_is_free_again(cast: Cast, homes: object) -> None:
    in_request(cast.officer, counts)
    assert counts() == dict.fromkeys(TABLES, 2)


def test_after_a_failed_statement_the_connection_is_free_again(cast: Cast, homes: object) -> None:
    with pytest.raises(DatabaseError):
        in_request(cast.officer, lambda: connection.cursor().execute("SELECT * FROM no_such_table"))
    assert counts() == dict.fromkeys(TABLES, 2)


def test_a_foreign_row_is_not_changed_even_by_its_key(cast: Cast, homes: tuple[Household, Household]) -> None:
    _, foreign = homes
    assert in_request(cast.officer, lambda: Household.objects.filter(pk=foreign.pk).update(note="x")) == 0


def test_a_household_is_not_pushed_into_a_foreign_area(cast: Cast, homes: tuple[Household, Household]) -> None:
    own, _ = homes
    with pytest.raises(DatabaseError), transaction.atomic():
        in_request(cast.officer, lambda: Household.objects.filter(pk=own.pk).update(path=cast.other_commune.path))


def test_a_service_that_asked_the_gate_may_move_a_household(cast: Cast, homes: tuple[Household, Household]) -> None:
    own, _ = homes

    def move() -> int:
        with lifted():
            moved = Household.objects.filter(pk=own.pk).update(path=cast.other_commune.path, unit=cast.other_commune)
        assert not Household.objects.filter(pk=own.pk).exists()
        return moved

    assert in_request(cast.officer, move) == 1
    assert in_request(cast.other_officer, counts) == {**dict.fromkeys(TABLES, 2), "householdchange": 2}


def test_in_a_request_an_officer_writes_in_the_own_area(cast: Cast, homes: object) -> None:
    in_request(cast.officer, lambda: make_household(cast.hamlet, "H3", "Lê Thị Cúc"))
    assert in_request(cast.officer, counts) == dict.fromkeys(TABLES, 2)


def test_rows_that_are_streamed_are_limited_as_well(cast: Cast, homes: object) -> None:
    def codes() -> Iterator[str]:
        for home in Household.objects.order_by("code"):
            yield home.code

    request = HttpRequest()
    request.user = cast.officer
    response = RowsOfTheArea(lambda _request: StreamingHttpResponse(codes()))(request)
    assert isinstance(response, StreamingHttpResponse)
    assert b"".join(response) == b"H1"


def test_an_empty_scope_sees_nothing(cast: Cast, homes: object) -> None:
    with limited([]):
        assert counts() == dict.fromkeys(TABLES, 0)


def test_many_places_share_the_slots_and_none_is_lost(cast: Cast, homes: object) -> None:
    ranges = [(f"n.{n:02d}.", f"n.{n:02d}/") for n in range(10, 60)]
    shared = fitted(ranges)
    assert len(shared) == SLOTS
    assert all(any(first <= start and end <= last for first, last in shared) for start, end in ranges)


def test_a_commune_that_was_merged_keeps_its_history_visible(cast: Cast) -> None:
    make_household(cast.old_commune, "O1", "Hồ Thị Xưa")
    with limited([("n.44.19429.", "n.44.19429/"), ("o.45.468.19603.", "o.45.468.19603/")]):
        assert counts()["household"] == 1
    other = make_unit("19604", "Cam Thủy", Level.COMMUNE, cast.old_district, title="Xã", tree="o")
    with limited([(other.path, other.path[:-1] + "/")]):
        assert counts()["household"] == 0
