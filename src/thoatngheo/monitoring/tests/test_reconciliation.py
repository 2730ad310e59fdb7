"""What does not balance is named, with the households behind it."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import make_person, make_unit
from thoatngheo.areas.models import Level, Unit
from thoatngheo.monitoring.forms import compute
from thoatngheo.monitoring.reconciliation import reconcile
from thoatngheo.registry.households.models import Household, Residence
from thoatngheo.reviews.decisions.testing import decided, make_household, make_results, make_round, move
from thoatngheo.reviews.rounds.models import Round

pytestmark = pytest.mark.django_db
STANDARD = "VN-2022"


@pytest.fixture
def province() -> Unit:
    return make_unit("45", "Quảng Trị", Level.PROVINCE, title="Tỉnh")


@pytest.fixture
def communes(province: Unit) -> list[Unit]:
    return [make_unit(f"1960{number}", f"Cam {number}", Level.COMMUNE, province, title="Xã") for number in (3, 6)]


@pytest.fixture
def households(communes: list[Unit]) -> dict[str, Household]:
    return {code: make_household(code, communes[0]) for code in "ABCDE"}


@pytest.fixture
def two_years(communes: list[Unit], province: Unit, households: dict[str, Household]) -> list[Round]:
    """2026 decided; in 2027 A is still poor, B has escaped, C has moved to the other commune, D is newly near-poor."""
    officer = make_person("province", "Võ Thị Hoa", Role.PROVINCE_OFFICER, province)
    a, b, c, d, _ = households.values()
    first = [make_round(commune, 2026, standards=(STANDARD,)) for commune in communes]
    make_results(first[0], {a: "poor", b: "poor", c: "near_poor"})
    for round in first:
        make_results(round, {}, standard=STANDARD) if not round.runs.exists() else None
        decided(round, officer)
    move(c, communes[1], date(2027, 5, 1))
    second = [make_round(commune, 2027, standards=(STANDARD,)) for commune in communes]
    make_results(second[0], {a: "poor", b: "not_poor", d: "near_poor"})
    make_results(second[1], {c: "poor"})
    return second


def test_an_ordinary_year_balances_in_every_equation(province: Unit, communes: list[Unit], two_years: list[Round]) -> None:
    for unit in (province, *communes):
        found = reconcile(unit, 2027)
        assert found.failed == ()
        assert {number for each in found.equations for number in each.forms} == set(range(1, 14))


def test_who_moved_leaves_one_commune_and_enters_the_other(province: Unit, communes: list[Unit], two_years: list[Round]) -> None:
    near, poor = compute(3, province, 2027), compute(2, province, 2027)
    assert [(near.lines("households")[place].values[4], poor.lines("households")[place].values[8]) for place in (0, 1)] == [(1, 0), (0, 1)]


def test_two_reviews_of_one_year_over_the_same_ground_are_found(
    province: Unit, communes: list[Unit], households: dict[str, Household]
) -> None:
    make_results(make_round(province, 2026, standards=(STANDARD,)), {households["A"]: "poor"})
    make_results(make_round(communes[0], 2026, standards=(STANDARD,)), {households["A"]: "poor"})
    found = reconcile(province, 2026)
    assert str(households["A"].pk) in found.households
    assert any("tính hai lần" in str(each.says) for each in found.failed)


def test_a_history_changed_afterwards_is_found_with_its_household(
    communes: list[Unit], households: dict[str, Household], two_years: list[Round]
) -> None:
    """E was carried as poor by nobody; a residence that is corrected back in time moves A's start, the frozen end stays."""
    frozen = {str(households["B"].pk)}
    Residence.objects.filter(household=households["B"]).update(path=communes[1].path, unit=communes[1])
    with_ledger = reconcile(communes[0], 2027)
    # The ledger says where B was when it was decided; only a household without an entry would drift.
    assert not (with_ledger.households & frozen)


def test_the_page_shows_the_households_to_those_who_may_see_them(
    province: Unit, communes: list[Unit], households: dict[str, Household], client: Client
) -> None:
    make_results(make_round(province, 2026, standards=(STANDARD,)), {households["A"]: "poor"})
    make_results(make_round(communes[0], 2026, standards=(STANDARD,)), {households["A"]: "poor"})
    asked: dict[str, int | str] = {"don_vi": province.code, "nam": 2026}
    client.force_login(make_person("province", "Võ Thị Hoa", Role.PROVINCE_OFFICER, province))
    page = client.get(reverse("monitoring:reconciliation"), asked).content.decode()
    assert "Không khớp" in page
    assert "Hồ V. A" in page
    client.force_login(make_person("officer", "Lê Thị Ánh", Role.COMMUNE_OFFICER, communes[1]))
    assert client.get(reverse("monitoring:reconciliation"), asked).status_code == 403
