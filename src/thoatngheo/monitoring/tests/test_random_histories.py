"""Whatever happens to households between reviews, the forms balance (hypothesis): in every place, for every form, from year to year."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date

import pytest
from django.db import transaction
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import make_person, make_unit
from thoatngheo.areas.models import Level, Unit
from thoatngheo.monitoring.forms import compute
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE
from thoatngheo.monitoring.reconciliation import reconcile
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.decisions.testing import decided, make_households, make_results, make_round, move
from thoatngheo.reviews.rounds.models import Round

pytestmark = pytest.mark.django_db
STANDARD = "VN-2022"
YEARS = (2026, 2027, 2028)
CATEGORIES = st.sampled_from(["poor", "near_poor", "not_poor", "middle", "undetermined", None])
HAPPENINGS = st.sampled_from(["stays", "stays", "moves in the commune", "moves away", "splits", "ends"])


@dataclass
class Life:
    """One household of a story: what each review says of it (None: not on its list), its people, what happens in between."""

    place: int
    categories: list[str | None]
    people: list[int]
    happens: list[str]
    ad_hoc: str | None


@dataclass
class Story:
    """`frozen`: how many of the years are decided; `ad_hoc`: whether a review of single households lies between the first two years."""

    lives: list[Life]
    years: int
    frozen: int
    ad_hoc: bool


LIVES = st.builds(
    Life,
    place=st.integers(0, 2),
    categories=st.lists(CATEGORIES, min_size=3, max_size=3),
    people=st.lists(st.integers(1, 9), min_size=3, max_size=3),
    happens=st.lists(HAPPENINGS, min_size=2, max_size=2),
    ad_hoc=CATEGORIES,
)
STORIES = st.builds(
    Story,
    lives=st.lists(LIVES, min_size=1, max_size=14),
    years=st.integers(2, 3),
    frozen=st.integers(0, 3),
    ad_hoc=st.booleans(),
)


@dataclass
class World:
    """Two communes, the first with two hamlets, and an officer above them."""

    province: Unit
    communes: list[Unit]
    places: list[Unit]
    officer: User
    made: int = 0
    living: list[tuple[Household, Life, int]] = field(default_factory=list)


@pytest.fixture
def world() -> World:
    province = make_unit("45", "Quảng Trị", Level.PROVINCE, title="Tỉnh")
    communes = [make_unit(f"1960{number}", f"Cam {number}", Level.COMMUNE, province, title="Xã") for number in (3, 6)]
    hamlets = [make_unit(f"0{number}", f"Tân {number}", Level.HAMLET, communes[0], title="Thôn") for number in (1, 2)]
    officer = make_person("province", "Võ Thị Hoa", Role.PROVINCE_OFFICER, province)
    return World(province, communes, [*hamlets, communes[1]], officer)


@contextmanager
def forgotten() -> Iterator[None]:
    """Everything done inside is taken back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def add(world: World, life: Life, place: int) -> None:
    world.made += 1
    (household,) = make_households(f"H{world.made:03d}", world.places[place], 1)
    world.living.append((household, life, place))


def review(world: World, day: date, year: int, kind: str, said: dict[Household, tuple[int, str, int]], *, frozen: bool) -> None:
    """A review of both communes; `said` gives the place, the category and the people of each household on its list."""
    for commune in world.communes:
        round = make_round(commune, year, standards=(STANDARD,), day=day)
        if kind != Round.Kind.YEARLY:
            Round.objects.filter(pk=round.pk).update(kind=kind)
            round.refresh_from_db()
        here = {household: told for household, told in said.items() if world.places[told[0]].path.startswith(commune.path)}
        make_results(
            round,
            {household: category for household, (_, category, _) in here.items()},
            people={household: people for household, (_, _, people) in here.items()},
        )
        if frozen:
            decided(round, world.officer)


def happen(world: World, after: int, on: date) -> None:
    """What happens to the households after the review of a year."""
    for number, (household, life, place) in enumerate(list(world.living)):
        what = life.happens[after]
        to = {"moves in the commune": 1 - place if place < 2 else place, "moves away": 2 if place < 2 else 0}.get(what, place)
        if to != place:
            move(household, world.places[to], on)
            world.living[number] = (household, life, to)
        elif what == "splits":
            add(world, life, place)
        elif what == "ends":
            household.residences.filter(until=None).update(until=on)
            Household.objects.filter(pk=household.pk).update(ended_on=on)
    world.living = [each for each in world.living if each[0].residences.filter(until=None).exists()]


def play(world: World, story: Story) -> None:
    """Live the story."""
    world.living = []
    for life in story.lives:
        add(world, life, life.place)
    for number, year in enumerate(YEARS[: story.years]):
        said = {home: (place, life.categories[number], life.people[number]) for home, life, place in world.living}
        listed = {home: (place, category, people) for home, (place, category, people) in said.items() if category}
        review(world, date(year, 12, 1), year, Round.Kind.YEARLY, listed, frozen=number < story.frozen)
        if number + 1 == story.years:
            break
        happen(world, number, date(year + 1, 2, 1))
        if number == 0 and story.ad_hoc:
            asked = {home: (place, life.ad_hoc, life.people[0]) for home, life, place in world.living if life.ad_hoc}
            review(world, date(year + 1, 3, 31), year + 1, Round.Kind.AD_HOC, asked, frozen=story.frozen > 0)


# Poor in two reviews that were never decided, then moved to a commune that does not list it: province and commune both know it is poor.
MOVED_UNDECIDED = Story([Life(0, ["poor", "poor", None], [1, 1, 1], ["stays", "moves away"], None)], years=3, frozen=0, ad_hoc=False)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@example(story=MOVED_UNDECIDED)
@given(story=STORIES)
def test_the_forms_of_every_history_balance(world: World, story: Story) -> None:
    """Two or three years, decided or not, with moves, splits, ends and ad hoc reviews in between."""
    with forgotten():
        play(world, story)
        for year in YEARS[: story.years]:
            found = reconcile(world.province, year)
            assert [(each.forms, str(each.says), each.failures) for each in found.failed] == []
        for round in Round.objects.filter(kind=Round.Kind.AD_HOC).select_related("unit"):
            assert reconcile(round.unit, round.year, round=round).failed == ()
        last = YEARS[story.years - 1]
        for number in (1, 2, 3):
            whole = compute(number, world.province, last)
            parts = [compute(number, commune, last) for commune in world.communes]
            for line in (HOUSEHOLDS, PEOPLE) if whole.form.two_lines else (HOUSEHOLDS,):
                totals = [part.total if line == HOUSEHOLDS else part.total_people for part in parts]
                above = whole.total if line == HOUSEHOLDS else whole.total_people
                counts = [column.number for column in whole.columns if not column.is_rate]
                assert {number: sum(int(total[number] or 0) for total in totals) for number in counts} == {
                    number: above[number] for number in counts
                }
