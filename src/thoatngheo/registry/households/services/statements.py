"""Facts stated about a household or a member: always a new statement."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from thoatngheo.accounts.models import User
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households.models import Household, Person, Source, Statement
from thoatngheo.registry.households.policies import STATE_FACTS
from thoatngheo.registry.households.services.households import not_later_than_today
from thoatngheo.registry.households.services.people import membership_of
from thoatngheo.registry.households.vocabulary import Subject, checked


@use_case(STATE_FACTS, on="household")
def state_facts(
    *,
    actor: User,
    household: Household,
    facts: Mapping[str, object],
    said_on: date,
    source: Source,
    person: Person | None = None,
    said_by: str = "",
    survey: str = "",
) -> Statement:
    """Record what was said on a day. A value of None takes back what was said before: unknown again.

    FACT_UNKNOWN, FACT_IMPOSSIBLE where a fact is not of the vocabulary; NOT_MEMBER where the person did not belong to the household.
    """
    not_later_than_today(said_on)
    if person is not None:
        membership_of(household, person, said_on)
    return Statement.objects.create(
        household=household,
        path=household.path,
        person=person,
        said_on=said_on,
        source=source,
        survey=tidy(survey),
        said_by=tidy(said_by),
        recorded_by=actor,
        facts=checked(facts, Subject.MEMBER if person else Subject.HOUSEHOLD),
    )
