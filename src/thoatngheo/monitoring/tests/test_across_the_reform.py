"""Forms 2 and 3 across 01/07/2025: who lived in an old commune is followed into the new one; what was divided is named, not guessed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from thoatngheo.accounts.testing import make_unit
from thoatngheo.areas.models import Level, Succession, Unit
from thoatngheo.monitoring.forms import compute
from thoatngheo.monitoring.reconciliation import reconcile
from thoatngheo.registry.households.models import Household, Residence
from thoatngheo.reviews.decisions.testing import make_household, make_results, make_round, move

pytestmark = pytest.mark.django_db
STANDARD = "VN-2022"
REFORM = date(2025, 7, 1)


def becomes(old: Unit, new: Unit, kind: str) -> None:
    Unit.objects.filter(pk=old.pk).update(valid_to=REFORM - timedelta(days=1))
    Succession.objects.create(predecessor=old, successor=new, kind=kind, on=REFORM, source="kiểm thử")


@pytest.fixture
def province() -> Unit:
    old, new = make_unit("45", "Quảng Trị", Level.PROVINCE, tree="o"), make_unit("44", "Quảng Trị", Level.PROVINCE)
    becomes(old, new, "whole")
    return new


@pytest.fixture
def communes(province: Unit) -> dict[str, Unit]:
    """Old communes A, which went whole into N1, and B, which was divided between N1 and N2."""
    old_province = Unit.objects.get(code="45")
    district = make_unit("468", "Cam Lộ", Level.DISTRICT, old_province, title="Huyện", tree="o")
    Unit.objects.filter(pk=district.pk).update(valid_to=REFORM - timedelta(days=1))
    a = make_unit("19603", "A", Level.COMMUNE, district, title="Xã", tree="o")
    b = make_unit("19606", "B", Level.COMMUNE, district, title="Xã", tree="o")
    one = make_unit("19597", "N1", Level.COMMUNE, province, title="Xã")
    two = make_unit("19600", "N2", Level.COMMUNE, province, title="Xã")
    becomes(a, one, "whole")
    becomes(b, one, "part")
    becomes(b, two, "part")
    return {"A": a, "B": b, "N1": one, "N2": two}


@pytest.fixture
def households(communes: dict[str, Unit]) -> dict[str, Household]:
    """Five poor households of 2024: `a` still has its old address on record, `gone` was dissolved, the others were given new ones."""
    found = {"a": make_household("a", communes["A"]), "gone": make_household("gone", communes["B"], until=date(2025, 8, 1))}
    found |= {code: make_household(code, communes["B"]) for code in ("b1", "b2", "left")}
    first = {place: make_round(communes[place], 2024, standards=(STANDARD,)) for place in "AB"}
    make_results(first["A"], {found["a"]: "poor"})
    make_results(first["B"], dict.fromkeys((found[code] for code in ("gone", "b1", "b2", "left")), "poor"))
    Unit.objects.filter(code__in=["19603", "19606"]).update(valid_to=REFORM - timedelta(days=1))
    for code, place in (("b1", "N1"), ("b2", "N2"), ("left", "N2")):
        move(found[code], communes[place], REFORM)
    Residence.objects.filter(household=found["left"], until=None).update(until=date(2025, 9, 1))
    return found


@pytest.fixture
def review(communes: dict[str, Unit], households: dict[str, Household]) -> None:
    second = {place: make_round(communes[place], 2025, standards=(STANDARD,)) for place in ("N1", "N2")}
    make_results(second["N1"], {households["a"]: "poor", households["b1"]: "near_poor"})
    make_results(second["N2"], {households["b2"]: "not_poor"})


@pytest.mark.usefixtures("review")
def test_the_province_follows_everybody_and_names_the_divided_commune(province: Unit) -> None:
    table = compute(2, province, 2025)
    rows = {str(row.place.name): row.values for row in table.lines("households")}
    assert list(rows) == ["Xã N1", "Xã N2", "Xã B (đã chia tách)"]
    assert [rows["Xã N1"][column] for column in (1, 2, 3, 4, 8, 9)] == [2, 1, 0, 0, 0, 1]
    assert [rows["Xã N2"][column] for column in (1, 2, 3, 4, 8, 9)] == [1, 0, 1, 0, 0, 0]
    assert [rows["Xã B (đã chia tách)"][column] for column in (1, 4, 9)] == [2, 2, 0]
    assert (table.total[1], table.total[9]) == (5, 1)


@pytest.mark.usefixtures("review")
def test_nothing_is_lost_between_the_old_units_and_the_new_ones(province: Unit, communes: dict[str, Unit]) -> None:
    assert reconcile(province, 2025).failed == ()
    before = compute(1, province, 2024)
    assert (before.total[3], compute(2, province, 2025).total[1]) == (5, 5)


@pytest.mark.usefixtures("review")
def test_an_old_address_on_record_counts_in_the_new_commune(communes: dict[str, Unit]) -> None:
    table = compute(2, communes["N1"], 2025)
    assert [table.total[column] for column in (1, 2, 9)] == [2, 1, 1]
