"""Forms 2 and 3: every household comes in and goes out by one column, and the equation balances."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thoatngheo.reviews.rounds.domain import Category, Flow
from thoatngheo.reviews.rounds.flows import COLUMNS, Group, Story, balance, flow_of
from thoatngheo.reviews.rounds.testing import Account, accounts

POOR, NEAR, MIDDLE, NOT_POOR, UNKNOWN = "poor", "near_poor", "middle", "not_poor", "undetermined"
CATEGORIES = (None, POOR, NEAR, MIDDLE, NOT_POOR, UNKNOWN)
PLACES = ("xã 1/thôn 1", "xã 1/thôn 2", "xã 2/thôn 1")


def household(before: str | None, after: str | None, people: tuple[int, int] = (4, 4), *, story: dict[str, bool] | None = None) -> Group:
    """One household that lives in one place, with its people at the start and at the end."""
    first, last = people if before is not None else (0, people[1]), people
    start, end = first[0], last[1] if after is not None else 0
    both = before is not None and after is not None
    return Group(
        Story(before, after, **(story or {})),
        PLACES[0] if before else None,
        PLACES[0] if after else None,
        1,
        start,
        end,
        max(end - start, 0) if both else 0,
        max(start - end, 0) if both else 0,
    )


@pytest.mark.parametrize(
    ("before", "after", "story", "column"),
    [
        (POOR, NEAR, {}, 2),
        (POOR, NOT_POOR, {}, 3),
        (POOR, MIDDLE, {}, 3),
        (POOR, None, {}, 4),
        (POOR, UNKNOWN, {}, 4),
        (POOR, NOT_POOR, {"moved": True}, 4),
        (NEAR, POOR, {}, 5),
        (NOT_POOR, POOR, {"was_poor": True}, 6),
        (MIDDLE, POOR, {"was_poor": True}, 6),
        (NOT_POOR, POOR, {}, 7),
        (NOT_POOR, POOR, {"was_near_poor": True}, 7),
        (None, POOR, {"lived_there": True}, 7),
        (None, POOR, {"lived_there": False}, 8),
        (None, POOR, {"lived_there": False, "was_poor": True}, 8),
        (UNKNOWN, POOR, {}, 8),
    ],
)
def test_form_2_each_change_of_the_poor_has_one_column(before: str | None, after: str | None, story: dict[str, bool], column: int) -> None:
    account = accounts(Category.POOR, [household(before, after, story=story)])[PLACES[0]]
    assert {number for number in COLUMNS[1:8] if account.households[number]} == {column}


@pytest.mark.parametrize(
    ("before", "after", "story", "column"),
    [
        (NEAR, POOR, {}, 2),
        (NEAR, NOT_POOR, {}, 3),
        (NEAR, None, {}, 4),
        (POOR, NEAR, {}, 5),
        (NOT_POOR, NEAR, {"was_near_poor": True}, 6),
        (NOT_POOR, NEAR, {"was_poor": True}, 7),
        (None, NEAR, {"lived_there": False}, 8),
    ],
)
def test_form_3_the_same_for_the_near_poor(before: str | None, after: str | None, story: dict[str, bool], column: int) -> None:
    account = accounts(Category.NEAR_POOR, [household(before, after, story=story)])[PLACES[0]]
    assert {number for number in COLUMNS[1:8] if account.households[number]} == {column}


def test_a_poor_household_of_four_that_is_five_a_year_later_adds_one_person_to_other_increase() -> None:
    account = accounts(Category.POOR, [household(POOR, POOR, (4, 5))])[PLACES[0]]
    assert account.people == {1: 4, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 1, 9: 5}
    assert account.households[8] == 0


def test_who_leaves_poverty_for_near_poverty_is_the_same_number_in_both_forms() -> None:
    changed = [household(POOR, NEAR, (4, 3)), household(POOR, NEAR, (2, 2))]
    form_2, form_3 = accounts(Category.POOR, changed)[PLACES[0]], accounts(Category.NEAR_POOR, changed)[PLACES[0]]
    assert (form_2.households[2], form_2.people[2]) == (form_3.households[5], form_3.people[5]) == (2, 6)
    assert (form_3.people[4], form_3.people[9]) == (1, 5)


def test_cam_lo_2019_82_fewer_of_609() -> None:
    """Plan of Cam Lộ district for 2019: 609 poor, 82 fewer, 527 at the end; here with 35 newly poor among them."""
    households = [household(POOR, POOR)] * (609 - 117) + [household(POOR, NOT_POOR)] * 117 + [household(NOT_POOR, POOR)] * 35
    line = accounts(Category.POOR, households)[PLACES[0]].households
    assert (line[1], line[3], line[7], line[9]) == (609, 117, 35, 527)
    assert balance(line) == 527


@dataclass(frozen=True)
class Lived:
    before: str | None
    after: str | None
    place_before: str
    place_after: str
    people_before: int
    people_after: int
    lived_there: bool
    was_poor: bool
    was_near_poor: bool

    def group(self) -> Group:
        start = self.people_before if self.before else 0
        end = self.people_after if self.after else 0
        both = bool(self.before and self.after)
        moved = both and self.place_before.split("/")[0] != self.place_after.split("/")[0]
        return Group(
            Story(self.before, self.after, self.lived_there, moved, self.was_poor, self.was_near_poor),
            self.place_before if self.before else None,
            self.place_after if self.after else None,
            1,
            start,
            end,
            max(end - start, 0) if both else 0,
            max(start - end, 0) if both else 0,
        )


LIVES = st.lists(
    st.builds(
        Lived,
        before=st.sampled_from(CATEGORIES),
        after=st.sampled_from(CATEGORIES),
        place_before=st.sampled_from(PLACES),
        place_after=st.sampled_from(PLACES),
        people_before=st.integers(1, 12),
        people_after=st.integers(1, 12),
        lived_there=st.booleans(),
        was_poor=st.booleans(),
        was_near_poor=st.booleans(),
    ),
    max_size=60,
)
SUBJECTS = st.sampled_from([Category.POOR, Category.NEAR_POOR])


@given(LIVES, SUBJECTS)
def test_the_equation_balances_in_every_place_for_households_and_people(lives: list[Lived], subject: Category) -> None:
    for account in accounts(subject, [life.group() for life in lives]).values():
        assert balance(account.households) == account.households[9]
        assert balance(account.people) == account.people[9]


@given(LIVES, SUBJECTS)
def test_start_and_end_are_the_counts_of_the_two_reviews(lives: list[Lived], subject: Category) -> None:
    booked = accounts(subject, [life.group() for life in lives])
    starts = Counter(life.place_before for life in lives if life.before == subject)
    ends = Counter(life.place_after for life in lives if life.after == subject)
    assert {place: account.households[1] for place, account in booked.items() if account.households[1]} == starts
    assert {place: account.households[9] for place, account in booked.items() if account.households[9]} == ends


@given(LIVES, SUBJECTS)
def test_counting_equal_stories_together_changes_nothing(lives: list[Lived], subject: Category) -> None:
    together: dict[tuple[Story, str | None, str | None], Group] = {}
    for group in (life.group() for life in lives):
        key = (group.story, group.place_before, group.place_after)
        kept = together.get(key)
        together[key] = group if kept is None else merged(kept, group)
    assert accounts(subject, together.values()) == accounts(subject, [life.group() for life in lives])


@given(LIVES)
def test_the_two_forms_agree_about_who_passed_between_them(lives: list[Lived]) -> None:
    groups = [life.group() for life in lives]
    poor, near = total(accounts(Category.POOR, groups)), total(accounts(Category.NEAR_POOR, groups))
    assert (poor.households[2], poor.people[2]) == (near.households[5], near.people[5])
    assert (near.households[2], near.people[2]) == (poor.households[5], poor.people[5])


@pytest.mark.parametrize(
    ("before", "after", "story", "flow"),
    [
        (POOR, POOR, {}, Flow.STAYED),
        (POOR, NOT_POOR, {"moved": True}, Flow.POOR_TO_ABOVE),
        (NEAR, POOR, {}, Flow.NEAR_POOR_TO_POOR),
        (NOT_POOR, POOR, {"was_poor": True}, Flow.POOR_AGAIN),
        (NOT_POOR, NEAR, {}, Flow.NEAR_POOR_NEW),
        (POOR, UNKNOWN, {}, Flow.OTHER_DECREASE),
        (UNKNOWN, POOR, {}, Flow.OTHER_INCREASE),
        (None, POOR, {"lived_there": False}, Flow.OTHER_INCREASE),
        (MIDDLE, NOT_POOR, {}, Flow.OTHER),
    ],
)
def test_the_ledger_keeps_the_households_own_flow(before: str | None, after: str | None, story: dict[str, bool], flow: Flow) -> None:
    assert flow_of(Story(before, after, **story)) == flow


def merged(one: Group, two: Group) -> Group:
    return Group(
        one.story,
        one.place_before,
        one.place_after,
        one.households + two.households,
        one.people_before + two.people_before,
        one.people_after + two.people_after,
        one.grew + two.grew,
        one.shrank + two.shrank,
    )


def total(booked: dict[str, Account]) -> Account:
    found = Account()
    for account in booked.values():
        for column in COLUMNS:
            found.add(column, account.households[column], account.people[column])
    return found
