"""A commune takes over the households of its old units: forms 2 and 3 of the commune are the same before and after, nobody has moved."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import make_person, make_unit
from thoatngheo.areas.models import Level, Succession, Unit
from thoatngheo.areas.services import HamletRow, add_hamlets
from thoatngheo.core.problems import Problem
from thoatngheo.monitoring.forms import compute
from thoatngheo.monitoring.forms.table import FormTable
from thoatngheo.monitoring.reconciliation import reconcile
from thoatngheo.registry.households.models import Household, TakeOver
from thoatngheo.registry.takeovers.services import Line, take_over, undo_take_over
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.services.listing import list_legally
from thoatngheo.reviews.decisions.services.deciding import decide_round
from thoatngheo.reviews.decisions.testing import make_household, make_results, make_round
from thoatngheo.reviews.rounds.models import Round

pytestmark = pytest.mark.django_db
STANDARD = "VN-2022"
REFORM = date(2025, 7, 1)
# What the review of 2024 found in the old communes, and that of 2025 in the new one; None: not on the list of 2025.
FOUND = {
    "a1": ("poor", "poor"),
    "a2": ("poor", "near_poor"),
    "a3": ("near_poor", "not_poor"),
    "a4": ("near_poor", "near_poor"),
    "b1": ("poor", "not_poor"),
    "b2": ("not_poor", "poor"),
    "b3": ("near_poor", "poor"),
    "b4": ("poor", None),
}


class Place:
    """Old communes A and B, each with a hamlet, both gone whole into N."""

    def __init__(self) -> None:
        old, new = make_unit("45", "Quảng Trị", Level.PROVINCE, tree="o"), make_unit("44", "Quảng Trị", Level.PROVINCE)
        district = make_unit("468", "Cam Lộ", Level.DISTRICT, old, title="Huyện", tree="o")
        self.new = make_unit("19597", "N", Level.COMMUNE, new, title="Xã")
        self.root = make_person("root", "Đỗ Thị Yến", Role.ADMINISTRATOR)
        self.officer = make_person("officer", "Lê Thị Ánh", Role.COMMUNE_OFFICER, self.new)
        self.province_officer = make_person("above", "Đặng Minh Quân", Role.PROVINCE_OFFICER, new)
        self.province = new
        self.communes = {name: make_unit(f"1960{at}", name, Level.COMMUNE, district, title="Xã", tree="o") for at, name in enumerate("AB")}
        for unit in self.communes.values():
            Succession.objects.create(predecessor=unit, successor=self.new, kind="whole", on=REFORM, source="kiểm thử")
        Succession.objects.create(predecessor=old, successor=new, kind="whole", on=REFORM, source="kiểm thử")
        self.hamlets = {
            name: add_hamlets(actor=self.root, commune=unit, rows=[HamletRow("Thôn 1")])[0] for name, unit in self.communes.items()
        }
        self.homes = {code: make_household(code, self.hamlets[code[0].upper()]) for code in FOUND}

    def review_2024(self) -> None:
        for name, unit in self.communes.items():
            round = make_round(unit, 2024, standards=(STANDARD,))
            make_results(round, {self.homes[code]: before for code, (before, _) in FOUND.items() if code.startswith(name.lower())})
            decide_round(actor=self.province_officer, round=round)

    def review_2025(self) -> Round:
        round = make_round(self.new, 2025, standards=(STANDARD,))
        make_results(round, {self.homes[code]: after for code, (_, after) in FOUND.items() if after})
        return round

    def take(self) -> list[TakeOver]:
        lines = [Line(unit, f"Thôn 1 {name}") for name, unit in self.hamlets.items()]
        return take_over(actor=self.officer, commune=self.new, lines=lines, on=REFORM)


@pytest.fixture
def place() -> Place:
    made = Place()
    made.review_2024()
    return made


def totals(number: int, unit: Unit) -> tuple[dict[int, object], dict[int, object]]:
    table: FormTable = compute(number, unit, 2025)
    return dict(table.total), dict(table.total_people)


@pytest.mark.parametrize("number", [2, 3])
def test_the_commune_s_flows_are_the_same_before_and_after(place: Place, number: int) -> None:
    round = place.review_2025()
    before = totals(number, place.new), totals(number, place.province)
    assert before[0][0][1] == {2: 4, 3: 3}[number]  # somebody was poor, somebody near-poor
    round.delete()
    place.take()
    place.review_2025()
    assert (totals(number, place.new), totals(number, place.province)) == before
    assert reconcile(place.province, 2025).failed == ()


def test_after_it_every_hamlet_has_its_own_start(place: Place) -> None:
    """Column 1 of a hamlet counts who was poor in the old hamlet: the household stayed, so nothing goes by "khác" (4, 8)."""
    place.take()
    place.review_2025()
    table = compute(2, place.new, 2025)
    rows = {str(row.place.name): row.values for row in table.lines("households")}
    assert {name: [line[column] for column in (1, 2, 3, 4, 5, 7, 8, 9)] for name, line in rows.items()} == {
        "Thôn 1 A": [2, 1, 0, 0, 0, 0, 0, 1],
        "Thôn 1 B": [2, 0, 1, 0, 1, 1, 0, 3],
    }


def test_form_1_of_the_old_year_stays_where_it_was(place: Place) -> None:
    before = {name: compute(1, unit, 2024).total for name, unit in place.communes.items()}
    place.take()
    assert {name: compute(1, unit, 2024).total for name, unit in place.communes.items()} == before


def test_the_legal_list_of_the_new_commune_holds_them(place: Place) -> None:
    """Who was poor or near-poor on the list of the old commune is on the list of the new one (QĐ 24/2021/QĐ-TTg, Điều 4)."""
    round = make_round(place.new, 2026, standards=(STANDARD,), day=date(2026, 10, 15), on_paper=False)
    assert list_legally(actor=place.officer, round=round).total == 0
    place.take()
    listed = list_legally(actor=place.officer, round=round)
    assert (listed.on_list, listed.ledger) == (7, True)
    assert {case.path for case in Case.objects.filter(round=round)} == {unit.path for unit in Unit.objects.filter(parent=place.new)}


def test_a_review_of_the_old_commune_is_finished_there(place: Place) -> None:
    held = make_round(place.communes["A"], 2025, standards=(STANDARD,), day=REFORM - timedelta(days=1))
    make_results(held, {place.homes["a1"]: "poor"})
    with pytest.raises(Problem, match="1 hộ đang trong đợt rà soát năm 2025 của Xã A"):
        place.take()
    assert Household.objects.get(pk=place.homes["b1"].pk).unit == place.hamlets["B"]


def test_once_listed_in_the_new_commune_it_is_not_undone(place: Place) -> None:
    taken = place.take()
    round = make_round(place.new, 2026, standards=(STANDARD,), day=date(2026, 10, 15), on_paper=False)
    list_legally(actor=place.officer, round=round)
    with pytest.raises(Problem, match="hộ đã vào đợt rà soát năm 2026 của Xã N"):
        undo_take_over(actor=place.officer, take_over=taken[0])
