"""Roles are given by an administrator of the area, never to oneself, at the level that carries them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from thoatngheo.accounts import problems
from thoatngheo.accounts.models import Assignment, Role, User
from thoatngheo.accounts.policies import KEEP_PEOPLE
from thoatngheo.accounts.scope import holds
from thoatngheo.accounts.sectors import Sector
from thoatngheo.accounts.services import assign_role, close_account, end_role, make_user, require_other_person, set_password
from thoatngheo.accounts.testing import Cast, make_person
from thoatngheo.core.gate import DENIED, allows
from thoatngheo.core.problems import Problem, ProblemKind
from thoatngheo.registry.households.privacy import SECTORS
from thoatngheo.reviews.rounds.policies.campaigns import FRONT

DAY = date(2026, 1, 1)
GOOD = "nuoc chay da mon"


def refused(kind: ProblemKind, problem: Problem) -> bool:
    return problem.kind is kind


@pytest.fixture
def local(cast: Cast) -> User:
    """An administrator of the one commune."""
    return make_person("local", "Hà Thị Sen", Role.ADMINISTRATOR, cast.commune)


def test_an_administrator_makes_an_account_and_gives_a_role(cast: Cast) -> None:
    user = make_user(actor=cast.administrator, username="sau.ho", full_name=" Hồ  Văn Sáu ", password=GOOD)
    assign_role(actor=cast.administrator, user=user, role=Role.COMMUNE_OFFICER, unit=cast.commune, valid_from=DAY)
    assert (str(user), user.check_password(GOOD)) == ("Hồ Văn Sáu", True)
    assert holds(user, Role.COMMUNE_OFFICER)


def test_nobody_else_makes_accounts(cast: Cast) -> None:
    for name, person in cast.people():
        if name != "administrator":
            with pytest.raises(Problem) as caught:
                make_user(actor=person, username="x", full_name="X", password=GOOD)
            assert refused(DENIED, caught.value), name


def test_nobody_gives_a_role_to_oneself(cast: Cast) -> None:
    with pytest.raises(Problem) as caught:
        assign_role(actor=cast.administrator, user=cast.administrator, role=Role.AUDITOR, unit=cast.commune, valid_from=DAY)
    assert refused(problems.OWN_ROLE, caught.value)


def test_an_administrator_of_a_commune_gives_no_role_elsewhere(cast: Cast, local: User) -> None:
    user = make_user(actor=local, username="moi", full_name="Người Mới", password=GOOD)
    for unit in (cast.other_commune, cast.province, None):
        with pytest.raises(Problem) as caught:
            assign_role(actor=local, user=user, role=Role.AUDITOR, unit=unit, valid_from=DAY)
        assert refused(problems.OUTSIDE_AREA, caught.value)
    assign_role(actor=local, user=user, role=Role.REVIEWER, unit=cast.hamlet, valid_from=DAY)


def test_an_administrator_of_a_commune_keeps_no_foreign_account(cast: Cast, local: User) -> None:
    assert allows(local, KEEP_PEOPLE, cast.officer)
    assert not allows(local, KEEP_PEOPLE, cast.other_officer)
    with pytest.raises(Problem) as caught:
        set_password(actor=local, user=cast.other_officer, password=GOOD)
    assert refused(DENIED, caught.value)


def test_a_role_belongs_to_a_level(cast: Cast) -> None:
    with pytest.raises(Problem) as caught:
        assign_role(actor=cast.administrator, user=cast.nobody, role=Role.COMMUNE_CHAIRMAN, unit=cast.province, valid_from=DAY)
    assert refused(problems.WRONG_LEVEL, caught.value)
    assert "Xã, phường, thị trấn, đặc khu" in caught.value.do


def test_a_role_is_not_given_twice_at_a_time(cast: Cast) -> None:
    with pytest.raises(Problem) as caught:
        assign_role(actor=cast.administrator, user=cast.officer, role=Role.COMMUNE_OFFICER, unit=cast.commune, valid_from=DAY)
    assert refused(problems.ROLE_TWICE, caught.value)


def test_an_agency_says_its_sector(cast: Cast) -> None:
    with pytest.raises(Problem) as caught:
        assign_role(actor=cast.administrator, user=cast.nobody, role=Role.SECTOR_AGENCY, unit=cast.province, valid_from=DAY)
    assert refused(problems.SECTOR_MISSING, caught.value)


def test_a_sector_is_one_of_the_list(cast: Cast) -> None:
    """The rooms compare codes: a sector written freely would open nothing and nobody would know why."""
    about: dict[str, Any] = {"actor": cast.administrator, "user": cast.nobody, "unit": cast.province, "valid_from": DAY}
    with pytest.raises(Problem) as caught:
        assign_role(**about, role=Role.SECTOR_AGENCY, sector="Sở Y tế")
    assert refused(problems.SECTOR_UNKNOWN, caught.value)
    assert "Ngân hàng Chính sách xã hội" in caught.value.do
    role = assign_role(**about, role=Role.SECTOR_AGENCY, sector=" Health ")
    assert (role.sector, role.sector_label) == ("health", "Y tế")


def test_the_list_of_sectors_has_every_code_that_a_room_compares_with() -> None:
    assert {*SECTORS, *FRONT} <= set(Sector.values)


def test_an_ended_role_stays_readable(cast: Cast) -> None:
    role = Assignment.objects.get(user=cast.officer)
    end_role(actor=cast.administrator, assignment=role, last_day=DAY)
    assert not holds(User.objects.get(pk=cast.officer.pk), Role.COMMUNE_OFFICER)
    assert Assignment.objects.get(pk=role.pk).valid_to == DAY
    with pytest.raises(Problem) as caught:
        end_role(actor=cast.administrator, assignment=role, last_day=date(2017, 1, 1))
    assert refused(problems.ENDS_BEFORE_START, caught.value)


@pytest.mark.parametrize("password", ["123", "password123456"[:10], "officer"])
def test_a_weak_password_is_refused(cast: Cast, password: str) -> None:
    with pytest.raises(Problem) as caught:
        make_user(actor=cast.administrator, username="yeu", full_name="Yếu", password=password)
    assert refused(problems.PASSWORD_WEAK, caught.value)


def test_user_names_are_taken_once_whatever_their_letters(cast: Cast) -> None:
    with pytest.raises(Problem) as caught:
        make_user(actor=cast.administrator, username="Officer", full_name="Khác", password=GOOD)
    assert refused(problems.USERNAME_TAKEN, caught.value)


def test_a_closed_account_can_be_opened_again(cast: Cast) -> None:
    assert not close_account(actor=cast.administrator, user=cast.officer).is_active
    assert close_account(actor=cast.administrator, user=cast.officer, closed=False).is_active


def test_who_prepares_does_not_approve(cast: Cast) -> None:
    require_other_person(cast.officer.pk, cast.chairman)
    with pytest.raises(Problem) as caught:
        require_other_person(cast.officer.pk, cast.officer)
    assert refused(problems.SAME_PERSON, caught.value)
