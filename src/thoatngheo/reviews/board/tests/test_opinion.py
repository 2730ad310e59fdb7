"""The district's opinion: a step of yearly reviews that began before 01/07/2025, and of no other."""

from __future__ import annotations

from datetime import date

import pytest

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import Cast, make_person
from thoatngheo.areas.models import Unit
from thoatngheo.core.problems import Problem
from thoatngheo.reviews.board.services.opinion import ask_opinion, give_opinion
from thoatngheo.reviews.rounds.models import Round


def yearly(unit: Unit, starts_on: date) -> Round:
    year = starts_on.year
    return Round.objects.create(
        kind="yearly", unit=unit, path=unit.path, year=year, day=date(year, 12, 31), starts_on=starts_on, ends_on=date(year, 12, 14),
        standards=["VN-2022"], purposes=["closing"], process="QT-2021",
    )  # fmt: skip


@pytest.fixture
def old_officer(cast: Cast) -> User:
    return make_person("old_officer", "Lê Văn Cũ", Role.COMMUNE_OFFICER, cast.old_commune)


def test_the_commune_asks_and_the_district_answers(cast: Cast, old_officer: User) -> None:
    held = yearly(cast.old_commune, date(2024, 9, 1))
    with pytest.raises(Problem, match="chưa xin ý kiến"):
        give_opinion(actor=cast.district_officer, round=held, day=date(2024, 12, 9), text="Nhất trí.")
    ask_opinion(actor=old_officer, round=held, day=date(2024, 12, 2))
    with pytest.raises(Problem, match="chưa xin ý kiến"):
        give_opinion(actor=cast.district_officer, round=held, day=date(2024, 12, 1), text="Nhất trí.")
    given = give_opinion(actor=cast.district_officer, round=held, day=date(2024, 12, 9), text="Nhất trí.")
    assert (given.opinion_given_on, given.opinion) == (date(2024, 12, 9), "Nhất trí.")


def test_since_july_2025_there_is_no_such_step(cast: Cast) -> None:
    with pytest.raises(Problem, match="không có bước xin ý kiến"):
        ask_opinion(actor=cast.officer, round=yearly(cast.commune, date(2025, 9, 1)), day=date(2025, 12, 2))


def test_only_the_commune_asks_and_only_the_district_answers(cast: Cast, old_officer: User) -> None:
    held = yearly(cast.old_commune, date(2024, 9, 1))
    for person in (cast.district_officer, cast.province_officer, cast.officer):
        with pytest.raises(Problem):
            ask_opinion(actor=person, round=held, day=date(2024, 12, 2))
    with pytest.raises(Problem):
        give_opinion(actor=old_officer, round=held, day=date(2024, 12, 9), text="Nhất trí.")
