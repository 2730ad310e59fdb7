"""One household under any standard as of a day, straight from its statements: no run needed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from rulebook.book import Standard
from rulebook.evaluate import FactValue
from thoatngheo.areas.lineage import successors
from thoatngheo.areas.lookup import area_type
from thoatngheo.areas.models import AreaType, Level, Unit
from thoatngheo.registry.households.facts import Said, facts_of
from thoatngheo.registry.households.models import Household, Membership
from thoatngheo.registry.households.reads import members_on, residences_of
from thoatngheo.registry.households.vocabulary import Kind
from thoatngheo.reviews.classification.reasons import Answer, explain_household
from thoatngheo.reviews.classification.standards import load_book

Row = dict[str, FactValue]


def case_of(household: Household, day: date) -> tuple[Row, list[Row]]:
    """The household's facts as of a day and those of its members in order, named as in docs/reference/facts.md.

    A handful of queries; the same values that `registry.facts.extract` gives for many.
    """
    said = facts_of(household, day)
    home = home_on(household, day)
    kind = type_on(home, day)
    record = {**facts_in(said, None), "household_id": str(household.pk), "area_code": home.code, "survey_date": day}
    if kind is not None:
        record["area_type"] = str(kind.value)
    members = members_on(household, day)
    return record, [{**facts_in(said, member.person_id), **about(member)} for member in members]


def home_on(household: Household, day: date) -> Unit:
    """Where it lived on the day; where it lives now when the day is outside its history."""
    for home in residences_of(household):
        if home.since <= day and (home.until is None or home.until > day):
            return home.unit
    return household.unit


def type_on(home: Unit, day: date) -> AreaType | None:
    """Rural or urban on the day; of a unit that has ended, what all the units are that it became; None where they differ."""
    if home.valid_to is None or day <= home.valid_to:
        return area_type(home, day)
    commune = home.parent if home.level == Level.HAMLET and home.parent else home
    kinds = {area_type(unit, day) for unit in successors(commune, day)}
    return kinds.pop() if len(kinds) == 1 else None


def facts_in(said: Iterable[Said], person: object) -> Row:
    return {each.fact.name: typed(each) for each in said if each.person_id == person}


def typed(said: Said) -> FactValue:
    """The value as the rules take it: statements keep days as text and numbers as JSON has them."""
    value = said.value
    if said.fact.kind is Kind.DATE and isinstance(value, str):
        return date.fromisoformat(value)
    if said.fact.kind is Kind.NUMBER and isinstance(value, float):
        return Decimal(str(value))
    assert isinstance(value, bool | int | float | str | date | Decimal)
    return value


def about(member: Membership) -> Row:
    """What the registry itself knows of a person."""
    person = member.person
    return {
        "member_no": member.member_no,
        "birth_date": person.birth_date,
        "birth_year": person.birth_year,
        "sex": person.sex or None,
        "ethnicity": person.ethnicity or None,
        "relation": member.relation,
    }


def answers(household: Household, day: date, standards: Iterable[Standard] | None = None) -> list[Answer]:
    """The household under every standard that concerns it on the day, with reasons.

    Those in force come first, then the others of the same series for comparison. A local standard
    concerns the households of its province only.
    """
    record, members = case_of(household, day)
    wanted = list(standards) if standards is not None else standards_for(household, day)
    return [explain_household(record, members, on=day, standard=standard) for standard in wanted]


def standards_for(household: Household, day: date) -> list[Standard]:
    """The standards that hold in the household's province: national ones, and local ones of that province."""
    province = household.path.split(".")[1]
    mine = [each for each in load_book().standards.values() if each.concerns(province)]
    return sorted(mine, key=lambda each: (not each.in_force(day), each.valid_from))
