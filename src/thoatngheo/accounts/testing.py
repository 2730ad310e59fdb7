"""The fixed cast of every room's tests: who sits in front of the screens, in two communes of one province.

    def test_…(cast: Cast) -> None:
        client.force_login(cast.officer)

Units: `cast.province` (n.44.), in it `cast.commune` (n.44.19429.) with `cast.hamlet`, and
`cast.other_commune` (n.44.19432.); of the time before 01/07/2025 `cast.old_district` (o.45.468.) with
`cast.old_commune`. All names of people are invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser
from pytest_django.fixtures import Settings

from thoatngheo.accounts.models import Assignment, Role, User
from thoatngheo.areas.models import AreaType, Level, Unit, UnitType
from thoatngheo.core.names import fold, sort_key

NEW_TREE = date(2025, 7, 1)
OLD_TREE = date(2004, 1, 1)
END_OF_OLD_TREE = date(2025, 6, 30)


@dataclass(frozen=True, slots=True)
class Cast:
    """Units and people; every person has one role in one place."""

    province: Unit
    commune: Unit
    hamlet: Unit
    other_commune: Unit
    old_province: Unit
    old_district: Unit
    old_commune: Unit
    reviewer: User
    hamlet_head: User
    officer: User
    other_officer: User
    chairman: User
    district_officer: User
    province_officer: User
    agency: User
    auditor: User
    administrator: User
    nobody: User
    """Signed in, but without any role."""
    outsider: AnonymousUser

    def people(self) -> Iterator[tuple[str, User | AnonymousUser]]:
        """Every member of the cast by name, in the order above."""
        for field in fields(self):
            value = getattr(self, field.name)
            if not isinstance(value, Unit):
                yield field.name, value


def make_unit(code: str, name: str, level: Level, parent: Unit | None = None, *, title: str = "", tree: str = "n") -> Unit:
    """A unit of the tree `n` (since 01/07/2025) or `o` (until 30/06/2025), rural."""
    unit = Unit.objects.create(
        code=code,
        level=level,
        title=title,
        name=name,
        name_fold=fold(name),
        name_sort=sort_key(name),
        parent=parent,
        path=f"{parent.path if parent else tree + '.'}{code}.",
        valid_from=NEW_TREE if tree == "n" else OLD_TREE,
        valid_to=None if tree == "n" else END_OF_OLD_TREE,
        source="kiểm thử",
    )
    UnitType.objects.create(unit=unit, area_type=AreaType.RURAL, valid_from=unit.valid_from, valid_to=unit.valid_to, source="kiểm thử")
    return unit


def make_person(username: str, full_name: str, role: Role | None = None, unit: Unit | None = None, *, sector: str = "") -> User:
    """An account; with a role since 01/01/2018 that has not ended, in the unit (none: the whole country)."""
    user = User.objects.create_user(username=username, full_name=full_name)
    if role:
        Assignment.objects.create(user=user, role=role, unit=unit, sector=sector, valid_from=date(2018, 1, 1))
    return user


def make_cast() -> Cast:
    province = make_unit("44", "Quảng Trị", Level.PROVINCE, title="Tỉnh")
    commune = make_unit("19429", "Hiếu Giang", Level.COMMUNE, province, title="Xã")
    other = make_unit("19432", "Cam Lộ", Level.COMMUNE, province, title="Xã")
    hamlet = make_unit("01", "Tân Hiếu", Level.HAMLET, commune, title="Thôn")
    old_province = make_unit("45", "Quảng Trị", Level.PROVINCE, title="Tỉnh", tree="o")
    district = make_unit("468", "Cam Lộ", Level.DISTRICT, old_province, title="Huyện", tree="o")
    old_commune = make_unit("19603", "Cam Tuyền", Level.COMMUNE, district, title="Xã", tree="o")
    return Cast(
        province=province,
        commune=commune,
        hamlet=hamlet,
        other_commune=other,
        old_province=old_province,
        old_district=district,
        old_commune=old_commune,
        reviewer=make_person("reviewer", "Hồ Thị Lý", Role.REVIEWER, hamlet),
        hamlet_head=make_person("hamlet_head", "Trần Văn Toàn", Role.HAMLET_HEAD, hamlet),
        officer=make_person("officer", "Lê Thị Ánh", Role.COMMUNE_OFFICER, commune),
        other_officer=make_person("other_officer", "Ngô Văn Đức", Role.COMMUNE_OFFICER, other),
        chairman=make_person("chairman", "Phan Văn Ước", Role.COMMUNE_CHAIRMAN, commune),
        district_officer=make_person("district_officer", "Võ Thị Hoa", Role.DISTRICT_OFFICER, district),
        province_officer=make_person("province_officer", "Đặng Minh Quân", Role.PROVINCE_OFFICER, province),
        agency=make_person("agency", "Mai Thị Thu", Role.SECTOR_AGENCY, province, sector="health"),
        auditor=make_person("auditor", "Bùi Văn Chính", Role.AUDITOR, province),
        administrator=make_person("administrator", "Đỗ Thị Yến", Role.ADMINISTRATOR, None),
        nobody=make_person("nobody", "Lý Văn Không"),
        outsider=AnonymousUser(),
    )


@pytest.fixture
def cast(db: None) -> Cast:
    """Two communes and the people who work there."""
    return make_cast()


@pytest.fixture(autouse=True)
def quick_passwords(settings: Settings) -> None:
    """A test has no time for a slow hash, and nothing to protect."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
