"""Accounts and roles: made, given, ended. Nobody gives a role to oneself, nobody outside the own area."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.contrib.auth.models import AbstractUser
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db.models import Q

from thoatngheo.accounts import problems
from thoatngheo.accounts.models import Assignment, Role, User
from thoatngheo.accounts.policies import KEEP_PEOPLE, KEEP_ROLES
from thoatngheo.accounts.roles import KEEPERS_OF_ACCOUNTS
from thoatngheo.accounts.scope import WHOLE_COUNTRY, scope
from thoatngheo.accounts.sectors import Sector
from thoatngheo.areas.levels import Level
from thoatngheo.core import gate
from thoatngheo.core.dates import show_day
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case

if TYPE_CHECKING:
    from thoatngheo.areas.models import Unit
    from thoatngheo.core.gate import Person

COMMUNE_LEVELS = (Level.COMMUNE, Level.HAMLET)
# Where a role may be given; a role that is not named here may be given anywhere, also for the whole country.
LEVELS: dict[str, tuple[Level, ...]] = {
    Role.REVIEWER: COMMUNE_LEVELS,
    Role.HAMLET_HEAD: (Level.HAMLET,),
    Role.COMMUNE_OFFICER: (Level.COMMUNE,),
    Role.COMMUNE_CHAIRMAN: (Level.COMMUNE,),
    Role.DISTRICT_OFFICER: (Level.DISTRICT,),
    Role.PROVINCE_OFFICER: (Level.PROVINCE,),
}


@use_case(KEEP_PEOPLE)
def make_user(*, actor: Person, username: str, full_name: str, password: str, email: str = "") -> User:
    """A new account, without any role yet. Raises USERNAME_TAKEN, USERNAME_BAD or PASSWORD_WEAK."""
    username = tidy(username)
    if User.objects.filter(username__iexact=username).exists():
        raise problems.USERNAME_TAKEN(username=username)
    user = User(username=username, full_name=tidy(full_name), email=email.strip())
    try:
        AbstractUser.username_validator(username)
    except ValidationError:
        raise problems.USERNAME_BAD(username=username) from None
    put_password(user, password)
    user.save()
    return user


@use_case(KEEP_PEOPLE, on="user")
def set_password(*, actor: Person, user: User, password: str) -> User:
    """A new password, told to the person by the administrator; the person changes it after signing in."""
    put_password(user, password)
    user.save(update_fields=["password"])
    return user


@use_case(KEEP_PEOPLE, on="user")
def close_account(*, actor: Person, user: User, closed: bool = True) -> User:
    """Nobody signs in with it any more, what it did stays; or, with closed=False, it is opened again."""
    refuse_oneself(actor, user)
    user.is_active = not closed
    user.save(update_fields=["is_active"])
    return user


@use_case(KEEP_ROLES)
def assign_role(
    *, actor: Person, user: User, role: Role, unit: Unit | None, valid_from: date, valid_to: date | None = None, sector: str = ""
) -> Assignment:
    """Give a role in a unit (none: the whole country) between two days."""
    gate.require(actor, KEEP_PEOPLE, user)
    refuse_oneself(actor, user)
    check_place(actor, role, unit)
    if valid_to is not None and valid_to < valid_from:
        raise problems.ENDS_BEFORE_START(start=show_day(valid_from), end=show_day(valid_to))
    sector = checked_sector(role, sector)
    same = Assignment.objects.filter(user=user, role=role, unit=unit).filter(Q(valid_to__isnull=True) | Q(valid_to__gte=valid_from))
    if valid_to is not None:
        same = same.filter(valid_from__lte=valid_to)
    if same.exists():
        raise problems.ROLE_TWICE(person=user, unit=unit or "cả nước")
    return Assignment.objects.create(user=user, role=role, unit=unit, sector=sector, valid_from=valid_from, valid_to=valid_to)


def checked_sector(role: Role, sector: str) -> str:
    """The code of a sector with the role of an agency, nothing with any other role."""
    code = tidy(sector).lower()
    if role == Role.SECTOR_AGENCY and not code:
        raise problems.SECTOR_MISSING()
    if code and code not in Sector.values:
        raise problems.SECTOR_UNKNOWN(sector=sector, known=", ".join(str(label) for label in Sector.labels))
    return code if role == Role.SECTOR_AGENCY else ""


@use_case(KEEP_ROLES, on="assignment")
def end_role(*, actor: Person, assignment: Assignment, last_day: date) -> Assignment:
    """The role holds until the end of `last_day`; the row stays, so that the past can be read."""
    refuse_oneself(actor, assignment.user)
    if last_day < assignment.valid_from:
        raise problems.ENDS_BEFORE_START(start=show_day(assignment.valid_from), end=show_day(last_day))
    assignment.valid_to = last_day
    assignment.save(update_fields=["valid_to"])
    return assignment


def require_other_person(maker_id: object, checker: Person) -> None:
    """Four eyes: who prepared something does not approve it. Raises SAME_PERSON."""
    if maker_id is not None and maker_id == checker.pk:
        raise problems.SAME_PERSON()


def refuse_oneself(actor: Person, user: User) -> None:
    if actor.pk == user.pk:
        raise problems.OWN_ROLE()


def check_place(actor: Person, role: Role, unit: Unit | None) -> None:
    """The unit lies in the actor's area and is of a level that carries the role."""
    levels = LEVELS.get(role)
    if levels and (unit is None or unit.level not in levels):
        raise problems.WRONG_LEVEL(
            role=role.label, unit=unit or "cả nước", levels=", ".join(str(level.label).split(" (")[0] for level in levels)
        )
    paths = scope(actor, *KEEPERS_OF_ACCOUNTS)
    if paths == WHOLE_COUNTRY:
        return
    if unit is None or not any(unit.path.startswith(path) for path in paths):
        raise problems.OUTSIDE_AREA(unit=unit or "Cả nước")


def put_password(user: User, password: str) -> None:
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise problems.PASSWORD_WEAK(why=" ".join(error.messages)) from None
    user.set_password(password)
