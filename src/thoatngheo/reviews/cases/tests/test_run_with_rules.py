"""A run from statements in the registry to results, with the law itself."""

from __future__ import annotations

from datetime import date

import pytest

from thoatngheo.accounts.testing import Cast
from thoatngheo.registry.households.models import Household, HouseholdGroup, Statement
from thoatngheo.reviews.cases.services.classifying import run_classification
from thoatngheo.reviews.cases.services.listing import list_households
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.decisions.testing import make_household
from thoatngheo.reviews.rounds.models import Result
from thoatngheo.reviews.rounds.services.rounds import open_round

DAY = date(2018, 12, 31)
NOTHING_LACKING = {
    "untreated_illness": False,
    "house_type": "permanent",
    "floor_area": 80,
    "water_source": "tap",
    "toilet": "septic",
    "uses_phone_subscription": True,
    "uses_internet": True,
    "has_tv": True,
}


def say(household: Household, **facts: object) -> None:
    """What the survey of 20/12/2018 said about the household."""
    Statement.objects.create(household=household, said_on=date(2018, 12, 20), source="survey", facts=facts)


@pytest.mark.parametrize(
    ("income", "category"),
    [
        (700_000, "poor"),
        (700_001, "near_poor"),
        (1_000_000, "near_poor"),
        (1_000_001, "middle"),
        (1_500_001, "not_poor"),
        (None, "undetermined"),
    ],
)
def test_a_rural_household_of_2018_by_its_income(cast: Cast, income: int | None, category: str) -> None:
    """Decision 59/2015/QĐ-TTg, article 2: up to 700.000 đ poor; to 1.000.000 đ near-poor with less than three deprivations."""
    household = make_household("H1", cast.old_commune, people=2, ethnicity="14")
    HouseholdGroup.objects.create(household=household, group="merit", since=date(2015, 1, 1), source="kiểm thử")
    for person in household.memberships.values_list("person", flat=True):
        facts = {"health_insurance": True, "highest_completed": "lower_secondary", "in_school": False}
        Statement.objects.create(household=household, person_id=person, said_on=date(2018, 12, 20), source="survey", facts=facts)
    say(household, **NOTHING_LACKING, **({"income": income} if income else {}))
    say(make_household("H2", cast.old_commune, people=1), income=5_000_000)
    round = open_round(actor=cast.district_officer, unit=cast.old_district, year=2018, day=DAY, standards=["VN-2016"], on_paper=True)
    list_households(actor=cast.district_officer, round=round)
    run = run_classification(actor=cast.district_officer, round=round, standard="VN-2016")
    assert (run.households, len(run.rulebook) > 10) == (2, True)
    result = Result.objects.get(run=run, household=household)
    assert (result.category, result.people, result.minority, result.groups) == (category, 2, True, ["merit"])
    assert set(result.indicators) == {code for code, _ in engine.indicators("VN-2016")}
    assert (result.missing == "income") == (category == "undetermined")


def test_the_book_names_its_standards_and_their_indicators() -> None:
    assert {"VN-2016", "VN-2022", "VN-2027"} <= set(engine.standards())
    assert [len(engine.indicators(standard)) for standard in ("VN-2016", "VN-2022", "VN-2027")] == [10, 12, 12]
