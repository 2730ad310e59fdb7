"""Small reviews for tests: households in places, and rounds with results, without running the rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.names import fold, sort_key
from thoatngheo.registry.households.models import Household, Membership, Person, Residence
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.decisions.services.deciding import decide_round
from thoatngheo.reviews.rounds.models import ClassificationRun, Result, Round

INDICATORS = ("employment", "dependants", "health_insurance")


def make_household(
    code: str,
    unit: Unit,
    *,
    people: int = 4,
    since: date = date(2010, 1, 1),
    until: date | None = None,
    ethnicity: str = "01",
) -> Household:
    """A household of `people` who live in the unit from `since` to the day before `until`."""
    name = f"Hồ Văn {code}"
    household = Household.objects.create(
        code=code,
        unit=unit,
        path=unit.path,
        head_name=name,
        head_fold=fold(name),
        head_sort=sort_key(name),
        started_on=since,
        ended_on=until,
    )
    Residence.objects.create(household=household, unit=unit, path=unit.path, since=since, until=until)
    members = Person.objects.bulk_create(
        Person(name=f"{name} {number}", name_fold=fold(name), name_sort=sort_key(name), birth_year=1980, ethnicity=ethnicity)
        for number in range(1, people + 1)
    )
    Membership.objects.bulk_create(
        Membership(
            household=household,
            person=person,
            path=unit.path,
            member_no=number,
            relation="head" if number == 1 else "child",
            joined_on=since,
            left_on=until,
        )
        for number, person in enumerate(members, 1)
    )
    return household


def make_households(prefix: str, unit: Unit, count: int, *, people: int = 4) -> list[Household]:
    """Many households of a place, without members: for counts."""
    since = date(2010, 1, 1)
    households = Household.objects.bulk_create(
        Household(code=f"{prefix}{number:05d}", unit=unit, path=unit.path, head_name="Hồ", head_fold="ho", head_sort="ho", started_on=since)
        for number in range(count)
    )
    Residence.objects.bulk_create(Residence(household=household, unit=unit, path=unit.path, since=since) for household in households)
    return households


def move(household: Household, to: Unit, on: date) -> None:
    """The household lives elsewhere from a day on."""
    household.residences.filter(until=None).update(until=on)
    Residence.objects.create(household=household, unit=to, path=to.path, since=on)
    Household.objects.filter(pk=household.pk).update(unit=to, path=to.path)


def make_round(unit: Unit, year: int, *, standards: Sequence[str] = ("VN-2016",), day: date | None = None, on_paper: bool = True) -> Round:
    """A yearly round whose figures are those of 31 December; on paper unless the test walks the legal steps."""
    return Round.objects.create(
        unit=unit, path=unit.path, year=year, day=day or date(year, 12, 31), standards=list(standards), on_paper=on_paper
    )


def make_results(
    round: Round,
    categories: Mapping[Household, str],
    *,
    standard: str = "",
    people: Mapping[Household, int] | None = None,
    deprived: Mapping[Household, Sequence[str]] | None = None,
    minority: Sequence[Household] = (),
) -> ClassificationRun:
    """The current run of a standard over the round: one result per household, at the place where it lived on the day."""
    people, deprived = people or {}, deprived or {}
    run = ClassificationRun.objects.create(
        round=round, standard=standard or round.standards[0], rulebook="kiểm thử", households=len(categories)
    )
    homes = dict(
        Residence.objects.filter(household__in=categories, since__lte=round.day)
        .exclude(until__lte=round.day)
        .values_list("household_id", "path")
    )
    Case.objects.bulk_create(
        [Case(round=round, household=household, path=homes[household.pk], state=Case.State.CLASSIFIED) for household in categories],
        ignore_conflicts=True,
    )
    Result.objects.bulk_create(
        Result(
            run=run,
            household=household,
            path=homes[household.pk],
            category=category,
            method="income",
            deprivations=len(deprived.get(household, ())),
            deprivations_min=len(deprived.get(household, ())),
            deprivations_max=len(deprived.get(household, ())),
            indicators={name: name in deprived.get(household, ()) for name in INDICATORS},
            people=people.get(household, 4),
            minority=household in minority,
        )
        for household, category in categories.items()
    )
    return run


def decided(round: Round, actor: User) -> Round:
    """The round entered into the ledger."""
    decide_round(actor=actor, round=round)
    round.refresh_from_db()
    return round
