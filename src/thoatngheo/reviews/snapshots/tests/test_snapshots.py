"""Frozen figures: written once when a round is decided, the same bytes for the same rows, refused when somebody changed them."""

from __future__ import annotations

import stat
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import make_person, make_unit
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.models import Household, Person, Statement
from thoatngheo.reviews.decisions.testing import decided, make_household, make_results, make_round, move
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.snapshots import files
from thoatngheo.reviews.snapshots.models import Snapshot
from thoatngheo.reviews.snapshots.reading import Frames, frames_of
from thoatngheo.reviews.snapshots.writing import write_snapshot

pytestmark = pytest.mark.django_db
STANDARD = "VN-2022"


@pytest.fixture
def commune() -> Unit:
    return make_unit("19603", "Cam Tuyền", Level.COMMUNE, make_unit("45", "Quảng Trị", Level.PROVINCE), title="Xã")


@pytest.fixture
def beside(commune: Unit) -> Unit:
    return make_unit("19606", "Cam Thủy", Level.COMMUNE, commune.parent, title="Xã")


@pytest.fixture
def officer(commune: Unit) -> User:
    assert commune.parent is not None
    return make_person("province", "Võ Thị Hoa", Role.PROVINCE_OFFICER, commune.parent)


def round_of(unit: Unit, year: int, *, kind: str = Round.Kind.YEARLY, day: date | None = None) -> Round:
    made = make_round(unit, year, standards=(STANDARD,), day=day)
    Round.objects.filter(pk=made.pk).update(kind=kind)
    made.refresh_from_db()
    return made


def by_code(frames: Frames) -> dict[str, dict[str, object]]:
    codes = {str(pk): code for pk, code in Household.objects.values_list("pk", "code")}
    return {codes[row["household_id"]]: row for row in frames.households.to_pylist()}


def test_a_decided_round_has_a_file_that_only_its_owner_reads(commune: Unit, officer: User) -> None:
    first = round_of(commune, 2024)
    make_results(first, {make_household("A", commune): "poor", make_household("B", commune): "near_poor"})
    make_household("C", commune)
    decided(first, officer)
    snapshot = Snapshot.objects.get(round=first)
    file = files.folder() / snapshot.file
    assert stat.S_IMODE(file.stat().st_mode) == stat.S_IMODE((files.folder() / snapshot.members_file).stat().st_mode) == 0o600
    assert (snapshot.rows, snapshot.digest) == (3, files.digest_of(file.read_bytes()))
    rows = by_code(frames_of([first], STANDARD))
    assert [(code, rows[code]["category"], rows[code]["listed"], rows[code]["people"]) for code in "ABC"] == [
        ("A", "poor", True, 4),
        ("B", "near_poor", True, 4),
        ("C", "not_poor", False, 4),
    ]


def test_the_same_rows_are_the_same_bytes(commune: Unit, officer: User) -> None:
    first = round_of(commune, 2024)
    make_results(first, {make_household(code, commune): "poor" for code in "ABCDE"})
    before = frames_of([first], STANDARD, members=True)
    decided(first, officer)
    after = frames_of([first], STANDARD, members=True)
    assert files.as_bytes(before.members, {}) == files.as_bytes(after.members, {})
    assert files.as_bytes(before.households, {}) == files.as_bytes(after.households, {})
    assert before.draft
    assert not after.draft


def test_a_changed_file_is_named_and_refused(commune: Unit, officer: User) -> None:
    first = round_of(commune, 2024)
    make_results(first, {make_household("A", commune): "poor"})
    decided(first, officer)
    snapshot = Snapshot.objects.get(round=first)
    file = files.folder() / snapshot.file
    content = bytearray(file.read_bytes())
    content[100] ^= 1
    file.write_bytes(content)
    with pytest.raises(Problem, match=snapshot.file.replace(".", r"\.")) as refused:
        frames_of([first], STANDARD)
    assert refused.value.kind.code == "reviews.snapshot.changed"
    file.unlink()
    with pytest.raises(Problem, match="Không đọc được"):
        frames_of([first], STANDARD)


def test_a_new_decision_points_to_the_snapshot_before(commune: Unit, officer: User) -> None:
    first = round_of(commune, 2024)
    make_results(first, {make_household("A", commune): "poor"})
    decided(first, officer)
    old = Snapshot.objects.get(round=first)
    new = write_snapshot(round=first, standard=STANDARD)
    assert (new.replaces, new.file == old.file) == (old, False)
    assert (files.folder() / old.file).exists()
    assert frames_of([first], STANDARD).parts[0].digest == new.digest


def test_frozen_figures_do_not_follow_the_registry(commune: Unit, beside: Unit, officer: User) -> None:
    household = make_household("A", commune)
    first = round_of(commune, 2024)
    make_results(first, {household: "poor"})
    decided(first, officer)
    move(household, beside, date(2024, 6, 1))
    Person.objects.update(name="Tên khác")
    frames = frames_of([first], STANDARD, members=True)
    assert by_code(frames)["A"]["path"] == commune.path
    assert {row["name"] for row in frames.members.to_pylist()} == {f"Hồ Văn A {number}" for number in range(1, 5)}


def test_who_was_poor_and_is_gone_stays_in_the_rows(commune: Unit, beside: Unit, officer: User) -> None:
    gone, moved, stays = make_household("A", commune, until=date(2025, 3, 1)), make_household("B", commune), make_household("C", commune)
    first = round_of(commune, 2024)
    make_results(first, {gone: "poor", moved: "near_poor", stays: "poor"})
    decided(first, officer)
    move(moved, beside, date(2025, 5, 1))
    second = round_of(commune, 2025)
    make_results(second, {stays: "near_poor"})
    rows = by_code(frames_of([second], STANDARD))
    assert (rows["A"]["here"], rows["A"]["category_before"], rows["A"]["path"], rows["A"]["category"]) == (False, "poor", None, None)
    assert (rows["B"]["here"], rows["B"]["started_here"], rows["B"]["moved"], rows["B"]["path"]) == (False, True, True, beside.path)
    assert (rows["C"]["category_before"], rows["C"]["category"], rows["C"]["flow"]) == ("poor", "near_poor", "poor_to_near_poor")


def test_an_entry_holds_until_the_next_one(commune: Unit, officer: User) -> None:
    """An ad hoc review of one household leaves the others as the ledger has them."""
    asked, other = make_household("A", commune), make_household("B", commune)
    first = round_of(commune, 2024)
    make_results(first, {asked: "not_poor", other: "poor"})
    decided(first, officer)
    march = round_of(commune, 2025, kind=Round.Kind.AD_HOC, day=date(2025, 3, 31))
    make_results(march, {asked: "poor"})
    decided(march, officer)
    rows = by_code(frames_of([march], STANDARD))
    assert (rows["B"]["category"], rows["B"]["carried"], rows["B"]["category_before"]) == ("poor", True, "poor")
    assert (rows["A"]["category_before"], rows["A"]["flow"]) == ("not_poor", "poor_new")
    second = round_of(commune, 2025)
    make_results(second, {other: "poor"})
    rows = by_code(frames_of([second], STANDARD))
    assert (rows["A"]["category_before"], rows["A"]["category"]) == ("not_poor", "poor")


def test_children_lack_what_they_themselves_lack(commune: Unit) -> None:
    household = make_household("A", commune)
    head, first, second, third = (member.person for member in household.memberships.order_by("member_no"))
    day = date(2024, 12, 31)
    for person, birth, facts in (
        (head, 1980, {"health_insurance": False}),
        (first, 2014, {"health_insurance": False, "in_school": True, "school_level": "primary", "stunted": True}),
        (second, 2012, {"health_insurance": True, "in_school": False, "highest_completed": "none"}),
        (third, 2005, {"health_insurance": False, "in_school": False}),
    ):
        Person.objects.filter(pk=person.pk).update(birth_year=birth)
        Statement.objects.create(household=household, person=person, said_on=day, source="survey", facts=facts)
    first_round = round_of(commune, 2024)
    make_results(first_round, {household: "poor"})
    row = by_code(frames_of([first_round], STANDARD, members=True))["A"]
    told = ("children", "children_uninsured", "children_malnourished", "children_out_of_school")
    assert [row[name] for name in told] == [2, 1, 1, 1]


def test_as_many_statements_for_ten_rounds_as_for_one(commune: Unit, officer: User) -> None:
    assert commune.parent is not None
    units = [make_unit(f"2{number:04d}", f"Xã {number}", Level.COMMUNE, commune.parent) for number in range(10)]
    rounds = [round_of(unit, 2024) for unit in units]
    for number, made in enumerate(rounds):
        make_results(made, {make_household(f"H{number}", made.unit): "poor"})
    frames_of(rounds[:1], STANDARD, members=True)
    with CaptureQueriesContext(connection) as one:
        frames_of(rounds[:1], STANDARD, members=True)
    with CaptureQueriesContext(connection) as ten:
        frames_of(rounds, STANDARD, members=True)
    assert len(ten) <= len(one)  # of one alone it is asked besides who came from communes that are not decided
