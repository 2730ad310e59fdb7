"""A district of three communes in 2018 and 2019, small enough to count by hand; all households are invented.

At the end of 2018: A 10 poor (2 without labour capacity, 3 of an ethnic minority), B 6 poor and 4 near-poor, C reviewed, nobody
poor. In 2019 four of A escape (one becomes near-poor), one near-poor household of B becomes poor, one of B's poor moves to C, one of
B's poor is dissolved, one household of C that nobody had listed becomes poor.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import make_person, make_unit
from thoatngheo.areas.models import Level, Unit
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import Target, TargetValue
from thoatngheo.plans.tasks.testing import make_plan
from thoatngheo.registry.households.models import AreaTotal, Household, HouseholdGroup
from thoatngheo.reviews.decisions.testing import decided, make_household, make_results, make_round, move
from thoatngheo.reviews.rounds.models import Round

START, END = date(2018, 12, 31), date(2019, 12, 31)
SOURCE = "Niên giám thống kê huyện"


@dataclass(slots=True)
class SmallDistrict:
    """`first` and `second`: the decided reviews of 2018 and 2019."""

    district: Unit
    a: Unit
    b: Unit
    c: Unit
    officer: User
    supervisor: User
    homes: dict[str, Household]
    first: Round
    second: Round | None = None
    plan: Plan | None = None


def small_district() -> SmallDistrict:
    province = make_unit("45", "Quảng Trị", Level.PROVINCE, title="Tỉnh", tree="o")
    district = make_unit("468", "Cam Lộ", Level.DISTRICT, province, title="Huyện", tree="o")
    a, b, c = (make_unit(code, name, Level.COMMUNE, district, title="Xã", tree="o") for code, name in COMMUNES)
    supervisor = make_person("huyen", "Võ Thị Hoa", Role.DISTRICT_OFFICER, district)
    officer = make_person("xa", "Lê Văn An", Role.COMMUNE_OFFICER, a)
    homes = {f"A{n}": make_household(f"A{n}", a, ethnicity="25" if n < 3 else "01") for n in range(10)}
    homes |= {f"B{n}": make_household(f"B{n}", b) for n in range(10)}
    homes |= {f"C{n}": make_household(f"C{n}", c) for n in range(5)}
    for name in ("A8", "A9"):
        HouseholdGroup.objects.create(household=homes[name], group="no_labour_capacity", since=date(2018, 1, 1), source="thử")
    AreaTotal.objects.create(unit=a, on=START, households=200, source=SOURCE)
    AreaTotal.objects.create(unit=b, on=START, households=100, source=SOURCE)
    first = make_round(district, 2018)
    categories = {homes[f"A{n}"]: "poor" for n in range(10)}
    categories |= {homes[f"B{n}"]: "poor" if n < 6 else "near_poor" for n in range(10)}
    make_results(first, categories, minority=[homes["A0"], homes["A1"], homes["A2"]])
    return SmallDistrict(district, a, b, c, officer, supervisor, homes, decided(first, supervisor))


COMMUNES = (("19603", "Cam Tuyền"), ("19606", "Cam Thủy"), ("19612", "Cam Hiếu"))


def a_year_later(held: SmallDistrict) -> SmallDistrict:
    """The second review, as the docstring tells it."""
    homes = held.homes
    move(homes["B0"], held.c, date(2019, 5, 1))
    homes["B1"].residences.update(until=date(2019, 7, 1))
    Household.objects.filter(pk=homes["B1"].pk).update(ended_on=date(2019, 7, 1))
    held.second = make_round(held.district, 2019)
    found = {homes[f"A{n}"]: "poor" for n in range(10)} | {homes[f"A{n}"]: "not_poor" for n in range(3)} | {homes["A3"]: "near_poor"}
    found |= {homes[f"B{n}"]: "poor" for n in (0, 2, 3, 4, 5, 6)} | {homes[f"B{n}"]: "near_poor" for n in (7, 8, 9)}
    found |= {homes["C0"]: "poor"}
    make_results(held.second, found)
    decided(held.second, held.supervisor)
    return held


def plan_of(held: SmallDistrict, **told: Any) -> Plan:
    about = {"number_year": 2019, "issued_on": date(2019, 1, 15), "first_year": 2019, "last_year": 2019, "standard": "VN-2016"}
    held.plan = make_plan(held.district, held.supervisor, **(about | told))
    return held.plan


def add_target(plan: Plan, code: str, values: Mapping[Unit, int | str], **told: Any) -> Target:
    """A target whose measure bears its code, unless told otherwise."""
    about = {"label": code, "measure": code, "position": plan.targets.count() + 1, "due": END} | told
    target = Target.objects.create(plan=plan, code=code, **about)
    TargetValue.objects.bulk_create(TargetValue(target=target, unit=unit, path=unit.path, value=value) for unit, value in values.items())
    return target
