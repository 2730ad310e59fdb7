"""Posting (niêm yết), as QĐ 24/2021/QĐ-TTg, Điều 4, asks for it: two places, three working days, no private data."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thoatngheo.accounts.testing import Cast, make_unit
from thoatngheo.areas.models import Level
from thoatngheo.core.chain.canonical import digest
from thoatngheo.core.problems import Problem
from thoatngheo.core.working_days import Calendar
from thoatngheo.reviews.cases.models import Case, CaseStep
from thoatngheo.reviews.decisions.testing import make_household, make_households, make_results, make_round
from thoatngheo.reviews.hearings.models import Posting, PostingItem
from thoatngheo.reviews.hearings.posting_rows import Change, change
from thoatngheo.reviews.hearings.posting_terms import ends_on
from thoatngheo.reviews.hearings.services.posting_all import ask_for_all_lists, post_all_lists
from thoatngheo.reviews.hearings.services.postings import post_list, post_second_list, take_down
from thoatngheo.reviews.hearings.tests.steps import MEETING_DAY, a_meeting, a_round, case_of, classified, it_is
from thoatngheo.reviews.process.law import in_force
from thoatngheo.reviews.rounds.models import Round, StatusEntry

PLACES = ["Nhà văn hóa thôn Tân Hiếu", "Trụ sở UBND xã Hiếu Giang"]
MONDAY = date(2026, 10, 19)
LAW = in_force(date(2026, 9, 1))


@pytest.fixture(autouse=True)
def the_day_after_the_meeting(monkeypatch: pytest.MonkeyPatch) -> None:
    it_is(monkeypatch, MEETING_DAY + timedelta(days=1))


@pytest.fixture
def round(cast: Cast) -> Round:
    return a_round(cast)


def post(cast: Cast, round: Round, starts_on: date = MONDAY, places: list[str] = PLACES, turn: int = 1) -> Posting:
    return post_list(actor=cast.officer, round=round, unit=cast.hamlet, starts_on=starts_on, places=places, loudspeaker=True, turn=turn)


# --- what hangs ------------------------------------------------------------------------------------------------------


def test_those_the_meeting_agreed_to_are_posted_and_their_cases_move_on(cast: Cast, round: Round) -> None:
    one, other = classified(round, cast.hamlet, "poor", "not_poor")
    a_meeting(cast, round)
    posting = post(cast, round)
    assert {case_of(round, home).state for home in (one, other)} == {"posted"}
    assert set(CaseStep.objects.filter(event="post").values_list("because", flat=True)) == {f"reviews.posting:{posting.pk}"}
    assert list(posting.items.order_by("number").values_list("results", flat=True)) == [{"VN-2022": "poor"}, {"VN-2022": "not_poor"}]


def test_what_hangs_is_what_the_meeting_agreed_to_not_what_a_later_run_says(cast: Cast, round: Round) -> None:
    (home,) = classified(round, cast.hamlet, "poor")
    a_meeting(cast, round)
    round.runs.update(current=False)
    make_results(round, {home: "not_poor"})
    assert post(cast, round).items.get().results == {"VN-2022": "poor"}


def test_each_row_says_from_what_to_what(cast: Cast, round: Round) -> None:
    homes = classified(round, cast.hamlet, "poor", "near_poor", "not_poor", "poor")
    earlier = make_round(cast.commune, 2025, standards=["VN-2022"])
    for home, category in zip(homes, ("poor", "poor", "near_poor", "not_poor"), strict=True):
        StatusEntry.objects.create(
            household=home, path=home.path, standard="VN-2022", category=category, since=earlier.day, flow="first", round=earlier
        )
    a_meeting(cast, round)
    told = {row["head"]: row["results"]["VN-2022"]["change"] for row in post(cast, round).content["rows"]}
    assert told == {"Hồ Văn H1": "stays", "Hồ Văn H2": "to_near_poor", "Hồ Văn H3": "escapes_near_poverty", "Hồ Văn H4": "new"}


def test_the_wall_shows_no_id_number_health_or_disability(cast: Cast, round: Round) -> None:
    """Luật 91/2025/QH15: only what the purpose needs."""
    classified(round, cast.hamlet, "poor")
    a_meeting(cast, round)
    content = post(cast, round).content
    assert set(content) == {"unit", "year", "turn", "standards", "rows"}
    assert set(content["rows"][0]) == {"number", "head", "hamlet", "results"}
    assert set(content["rows"][0]["results"]["VN-2022"]) == {"category", "before", "change"}
    assert "H1" not in json.dumps(content).replace("V\\u0103n H1", "")  # not even the household's code


def test_the_list_carries_a_digest_and_a_code(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor")
    a_meeting(cast, round)
    posting = post(cast, round)
    posting.refresh_from_db()
    assert posting.digest == digest(posting.content)
    assert len(posting.code) == 16


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("", "poor", Change.NEW),
        ("not_poor", "near_poor", Change.NEW),
        ("poor", "poor", Change.STAYS),
        ("near_poor", "poor", Change.TO_POOR),
        ("poor", "near_poor", Change.TO_NEAR_POOR),
        ("poor", "middle", Change.ESCAPES_POVERTY),
        ("near_poor", "not_poor", Change.ESCAPES_NEAR_POVERTY),
        ("", "not_poor", Change.NOT_LISTED),
        ("poor", "undetermined", Change.UNCLEAR),
    ],
)
def test_changes_have_names(before: str, after: str, said: Change) -> None:
    assert change(before, after) is said


# --- where and when --------------------------------------------------------------------------------------------------


def test_one_place_is_not_enough(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor")
    a_meeting(cast, round)
    for places in ([PLACES[0]], [PLACES[0], " "], [PLACES[0], PLACES[0]]):
        with pytest.raises(Problem, match="2 nơi"):
            post(cast, round, places=places)


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        (date(2026, 10, 19), date(2026, 10, 22)),  # Monday: Tuesday, Wednesday, Thursday
        (date(2026, 10, 22), date(2026, 10, 27)),  # Thursday: Friday, Monday, Tuesday
        (date(2026, 11, 20), date(2026, 11, 26)),  # Friday; Tuesday 24/11 is a public holiday from 2026 on
        (date(2026, 12, 30), date(2027, 1, 5)),  # New Year
        (date(2026, 2, 12), date(2026, 2, 24)),  # Thursday: Friday, then Tết Bính Ngọ from 14 to 22/02, Monday, Tuesday
    ],
)
def test_three_working_days_after_the_first(starts: date, ends: date) -> None:
    assert ends_on(starts, 1, LAW, Calendar()) == ends


@given(st.dates(date(2021, 9, 1), date(2030, 12, 31)), st.sampled_from([1, 2]))
def test_a_posting_never_ends_on_a_day_off_and_hangs_three_working_days(start: date, turn: int) -> None:
    days = Calendar()
    end = ends_on(start, turn, LAW, days)
    assert days.is_working(end)
    assert days.between(start, end) == 3
    assert end > start


@pytest.mark.parametrize(
    ("day", "why", "following"),
    [(date(2026, 10, 17), "cuối tuần", "19/10/2026"), (date(2026, 11, 24), "Văn hóa", "25/11/2026")],
)
def test_a_start_on_a_day_off_is_refused_with_the_next_working_day(
    cast: Cast,
    round: Round,
    monkeypatch: pytest.MonkeyPatch,
    day: date,
    why: str,
    following: str,
) -> None:
    classified(round, cast.hamlet, "poor")
    a_meeting(cast, round)
    it_is(monkeypatch, day - timedelta(days=1))
    with pytest.raises(Problem, match=f"(?s){why}.*{following}"):
        post(cast, round, day)


def test_a_list_cannot_hang_before_the_meeting_it_rests_on(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor")
    a_meeting(cast, round)
    with pytest.raises(Problem, match=r"sớm nhất .* 15/10/2026"):
        post(cast, round, MEETING_DAY - timedelta(days=1))


def test_a_list_of_next_year_is_a_slip(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor")
    a_meeting(cast, round)
    with pytest.raises(Problem, match="hơn 30 ngày"):
        post(cast, round, date(2027, 10, 19))


def test_nothing_waits_nothing_is_posted(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor")
    with pytest.raises(Problem, match="không có hộ nào chờ niêm yết"):
        post(cast, round)
    a_meeting(cast, round)
    post(cast, round)
    with pytest.raises(Problem, match="không có hộ nào chờ niêm yết"):
        post(cast, round)


def test_a_list_comes_down_after_its_last_day_and_once(cast: Cast, round: Round, monkeypatch: pytest.MonkeyPatch) -> None:
    classified(round, cast.hamlet, "poor")
    a_meeting(cast, round)
    posting = post(cast, round)
    it_is(monkeypatch, date(2026, 10, 23))
    with pytest.raises(Problem, match="đến hết ngày 22/10/2026"):
        take_down(actor=cast.officer, posting=posting, removed_on=date(2026, 10, 22))
    with pytest.raises(Problem, match="chưa đến"):
        take_down(actor=cast.officer, posting=posting, removed_on=date(2026, 10, 24))
    assert take_down(actor=cast.officer, posting=posting, removed_on=date(2026, 10, 23)).removed_on == date(2026, 10, 23)
    with pytest.raises(Problem, match="đã được gỡ"):
        take_down(actor=cast.officer, posting=posting, removed_on=date(2026, 10, 23))


# --- the second list, and all at once --------------------------------------------------------------------------------


def test_the_second_list_hangs_later_over_the_same_households_and_moves_nobody(cast: Cast) -> None:
    round = a_round(cast, standards=("VN-2022", "VN-2027"))
    homes = classified(round, cast.hamlet, "poor", "not_poor")
    a_meeting(cast, round)
    first = post(cast, round)
    assert first.standards == ["VN-2022"]
    make_results(round, dict(zip(homes, ("poor", "poor"), strict=True)), standard="VN-2027")

    def second() -> Posting:
        return post_second_list(actor=cast.officer, round=round, unit=cast.commune, standard="VN-2027", starts_on=MONDAY, places=PLACES)

    assert set(second().items.values_list("results__VN-2027", flat=True)) == {"poor"}
    assert set(Case.objects.values_list("state", flat=True)) == {"posted"}
    with pytest.raises(Problem, match="không có hộ nào"):
        second()
    with pytest.raises(Problem, match="chuẩn thứ hai"):
        post_second_list(actor=cast.officer, round=round, unit=cast.commune, standard="VN-2022", starts_on=MONDAY, places=PLACES)


def test_both_lists_hang_together_when_both_are_known(cast: Cast) -> None:
    round = a_round(cast, standards=("VN-2022", "VN-2027"))
    homes = classified(round, cast.hamlet, "poor")
    make_results(round, {homes[0]: "near_poor"}, standard="VN-2027")
    a_meeting(cast, round)
    assert post(cast, round).items.get().results == {"VN-2022": "poor", "VN-2027": "near_poor"}


def test_one_button_posts_every_hamlet_and_a_second_press_posts_none_twice(cast: Cast, round: Round) -> None:
    other = make_unit("02", "Tân Trang", Level.HAMLET, cast.commune, title="Thôn")
    make_results(round, {make_household("A", cast.hamlet): "poor", make_household("B", other): "poor"})
    Case.objects.update(state=Case.State.MEETING_HELD)
    posted = ask_for_all_lists(actor=cast.officer, round=round, starts_on=MONDAY)
    assert isinstance(posted, list)
    assert [(each.unit, each.places[0]) for each in posted] == [
        (cast.hamlet, "Nhà văn hóa Thôn Tân Hiếu"),
        (other, "Nhà văn hóa Thôn Tân Trang"),
    ]
    assert post_all_lists(actor=cast.officer, round=round, starts_on=MONDAY) == []


def test_only_the_commune_s_officer_posts(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor")
    a_meeting(cast, round)
    for person in (cast.other_officer, cast.hamlet_head, cast.chairman, cast.auditor, cast.province_officer):
        with pytest.raises(Problem, match="không có quyền"):
            post_list(actor=person, round=round, unit=cast.hamlet, starts_on=MONDAY, places=PLACES)


def test_two_thousand_households_are_posted_in_a_bounded_number_of_statements(
    cast: Cast,
    round: Round,
    django_assert_max_num_queries: object,
) -> None:
    make_results(round, dict.fromkeys(make_households("C", cast.hamlet, 2000), "poor"))
    Case.objects.update(state=Case.State.MEETING_HELD)
    with django_assert_max_num_queries(41):  # type: ignore[operator]  # a fixture without a type
        post(cast, round)
    assert PostingItem.objects.count() == 2000
