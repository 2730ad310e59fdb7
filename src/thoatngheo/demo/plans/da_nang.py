"""Đà Nẵng in 2022 and 2023: 6,271 invented poor households with labour capacity, as many in each district as the plan prints.

Printed are the counts and the rates (plan 66/KH-UBND, annex), not how many households a district has:
`data/da_nang_2023_households.csv` holds numbers from which every printed rate of the poor follows, the smallest for the city
as a whole (300,216), and of each district as far above its own smallest as of the others. Only of the near-poor of Hải Châu and
Liên Chiểu no number gives the rates printed.

The reviews are on paper: the end of 2022 finds all 6,271 poor, an ad hoc review of June 2023 lets half of the planned decrease
go, the end of 2023 the rest, so that 4,188 remain. Who escapes is invented. How many near-poor households there were is not printed:
there are none.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

from django.db import connection

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core.audit import plans_for_many
from thoatngheo.demo.generator.names import family_name, full_name
from thoatngheo.registry.households import bulk
from thoatngheo.registry.households.models import AreaTotal
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.decisions.services.deciding import decide_round
from thoatngheo.reviews.rounds.models import ClassificationRun, ReviewKind, Round
from thoatngheo.reviews.rounds.services.rounds import open_round

DATA = Path(__file__).parent / "data"
STANDARD = "DNG-2021"
ON = date(2022, 12, 31)
DAYS = {2022: date(2022, 11, 30), 2023: date(2023, 11, 30)}
AD_HOC = date(2023, 6, 15)
GONE_BY_JUNE = 2  # one in so many of those who will escape
SINCE = date(2015, 1, 1)
SEED = 20221130
PAPER = "Kết quả ghi theo văn bản giấy (dữ liệu mẫu)"
SOURCE = "Suy ra từ tỷ lệ in trong Kế hoạch số 66/KH-UBND ngày 17/03/2023 của UBND thành phố Đà Nẵng (phụ lục)"


@dataclass(frozen=True, slots=True)
class Home:
    """An invented household; `escapes`: 0 stays poor, 1 escapes by June, 2 at the end of the year."""

    row: bulk.HouseholdRow
    people: int
    escapes: int


def load_da_nang(city: Unit, officer: User) -> int:
    """Households, totals and three reviews; returns the number of households."""
    districts = {unit.full_name: unit for unit in Unit.objects.filter(parent=city, level=Level.DISTRICT)}
    homes = list(invented(districts))
    load_homes(homes)
    refresh("registry_household", "registry_residence", "registry_person", "registry_membership", "registry_householdgroup")
    AreaTotal.objects.bulk_create(
        AreaTotal(unit=districts[row["unit"]], on=ON, households=int(row["households"]), source=SOURCE)
        for row in read("da_nang_2023_households.csv")
    )
    review(officer, city, DAYS[2022], [(home, "poor") for home in homes])
    review(officer, city, AD_HOC, [(home, "not_poor" if home.escapes == 1 else "poor") for home in homes], kind=ReviewKind.AD_HOC)
    review(officer, city, DAYS[2023], [(home, "not_poor" if home.escapes else "poor") for home in homes])
    return len(homes)


def read(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def invented(districts: dict[str, Unit]) -> Iterator[Home]:
    """The households of each district, spread over its wards in turn."""
    chance = Random(SEED)
    wards: dict[int | None, list[Unit]] = {}
    for ward in Unit.objects.on(ON).filter(parent__in=districts.values(), level=Level.COMMUNE).in_order():
        wards.setdefault(ward.parent_id, []).append(ward)
    for row in read("da_nang_2023.csv"):
        district = districts.get(row["unit"])
        if district is None:
            continue  # the city's own line
        poor, leaving = int(row["able_start"]), int(row["able_decrease"])
        for number in range(poor):
            ward = wards[district.pk][number % len(wards[district.pk])]
            escapes = 0 if number >= leaving else 1 if number % GONE_BY_JUNE == 0 else 2
            yield invented_home(chance, f"DN{district.code}-{number + 1:04d}", ward, escapes)


def invented_home(chance: Random, code: str, ward: Unit, escapes: int) -> Home:
    sex = chance.choice(("male", "female"))
    name = full_name(chance, family=family_name(chance, "01"), sex=sex, ethnicity="01")
    row = bulk.HouseholdRow(code=code, unit_id=ward.pk, path=ward.path, head_name=name, started_on=SINCE, note=sex)
    return Home(row, chance.randrange(2, 7), escapes)


def load_homes(homes: Sequence[Home]) -> None:
    """Each with its home since 2015, its head, and the group that says it can work."""
    chance = Random(SEED)
    heads = [
        bulk.PersonRow(home.row.head_name, birth_year=chance.randrange(1955, 1998), sex=home.row.note, ethnicity="01") for home in homes
    ]
    for home in homes:
        home.row.note = ""
    rows = [home.row for home in homes]
    bulk.load_households(rows)
    bulk.load_residences(bulk.ResidenceRow(row.id, row.unit_id, row.path, SINCE) for row in rows)
    bulk.load_people(heads)
    bulk.load_memberships(bulk.MembershipRow(row.id, head.id, row.path, 1, "head", SINCE) for row, head in zip(rows, heads, strict=True))
    bulk.load_groups(bulk.GroupRow(row.id, "labour_capacity", SINCE, "Dữ liệu mẫu") for row in rows)


def review(actor: User, city: Unit, day: date, found: Sequence[tuple[Home, str]], *, kind: ReviewKind = ReviewKind.YEARLY) -> Round:
    """A review on paper: its list and its results as they were decided, then into the ledger."""
    made = open_round(actor=actor, unit=city, year=day.year, day=day, standards=[STANDARD], kind=kind, on_paper=True)
    run = ClassificationRun.objects.create(round=made, standard=STANDARD, rulebook=PAPER, run_by=actor, households=len(found))
    bulk.copy("reviews_case", "round_id household_id path state", found, lambda each: case(made, each[0]))
    bulk.copy("reviews_result", RESULT, found, lambda each: result(run, *each))
    refresh("reviews_case", "reviews_result")
    plans_for_many()
    decide_round(actor=actor, round=made)
    return made


def case(made: Round, home: Home) -> Sequence[object]:
    return made.pk, home.row.id, home.row.path, Case.State.CLASSIFIED


RESULT = "run_id household_id path category method deprivations_min deprivations_max indicators missing warning people minority groups"


def result(run: ClassificationRun, home: Home, category: str) -> Sequence[object]:
    """What the paper says: no indicator is known."""
    return run.pk, home.row.id, home.row.path, category, "paper", 0, 0, "{}", "", "", home.people, False, ["labour_capacity"]


def refresh(*tables: str) -> None:
    """The planner knows nothing yet of what was just loaded."""
    with connection.cursor() as cursor:
        cursor.execute(f"ANALYZE {', '.join(tables)}")
