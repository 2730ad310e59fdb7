"""The household list and the member list of an area as rows of their layouts, streamed from the database."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from thoatngheo.registry.households.models import Household, Relation
from thoatngheo.registry.households.national_id import masked_cipher
from thoatngheo.registry.households.vocabulary import RELATIONS
from thoatngheo.registry.sheets.layouts.member_layout import NEED_COLUMNS

FETCHED = 5000
Name = Callable[[str], str]

# The latest word on each fact, the head, the number of members and the units, for the households that a page shows.
HOUSEHOLDS = """
WITH wanted AS ({wanted})
SELECT household.code, household.head_name, household.address, household.note, head.birth_date, head.birth_year, head.sex, head.ethnicity,
    head.id_cipher, coalesce(counted.people, 0), said.facts, said.said_on, said.said_by, unit.level, unit.name, parent.name
FROM wanted
JOIN registry_household household ON household.id = wanted.id
JOIN areas_unit unit ON unit.id = household.unit_id
LEFT JOIN areas_unit parent ON parent.id = unit.parent_id
LEFT JOIN LATERAL (
    SELECT person.birth_date, person.birth_year, person.sex, person.ethnicity, person.id_cipher
    FROM registry_membership membership JOIN registry_person person ON person.id = membership.person_id
    WHERE membership.household_id = household.id AND membership.relation = 'head'
      AND membership.joined_on <= %s AND (membership.left_on IS NULL OR membership.left_on > %s) LIMIT 1
) head ON true
LEFT JOIN LATERAL (
    SELECT count(*) AS people FROM registry_membership membership
    WHERE membership.household_id = household.id AND membership.joined_on <= %s AND (membership.left_on IS NULL OR membership.left_on > %s)
) counted ON true
LEFT JOIN LATERAL (
    SELECT registry_facts(statement.facts ORDER BY statement.said_on, statement.id) AS facts, max(statement.said_on) AS said_on,
        (array_agg(statement.said_by ORDER BY statement.said_on DESC, statement.id DESC))[1] AS said_by
    FROM registry_statement statement
    WHERE statement.household_id = household.id AND statement.person_id IS NULL AND statement.said_on <= %s
) said ON true
ORDER BY household.head_sort, household.id"""

MEMBERS = """
WITH wanted AS ({wanted})
SELECT household.id, membership.member_no, person.name, unit.name, person.birth_date, person.birth_year, person.sex, person.ethnicity,
    membership.relation, said.facts, own.facts,
    EXISTS (SELECT 1 FROM registry_householdgroup g WHERE g.household_id = household.id AND g."group" = 'merit'
            AND g.since <= %s AND (g.until IS NULL OR g.until > %s)),
    EXISTS (SELECT 1 FROM registry_householdgroup g WHERE g.household_id = household.id AND g."group" = 'social_protection'
            AND g.since <= %s AND (g.until IS NULL OR g.until > %s))
FROM wanted
JOIN registry_household household ON household.id = wanted.id
JOIN areas_unit unit ON unit.id = household.unit_id
JOIN registry_membership membership ON membership.household_id = household.id
    AND membership.joined_on <= %s AND (membership.left_on IS NULL OR membership.left_on > %s)
JOIN registry_person person ON person.id = membership.person_id
LEFT JOIN LATERAL (
    SELECT registry_facts(statement.facts ORDER BY statement.said_on, statement.id) AS facts FROM registry_statement statement
    WHERE membership.member_no = 1 AND statement.household_id = household.id AND statement.person_id IS NULL AND statement.said_on <= %s
) said ON true
LEFT JOIN LATERAL (
    SELECT registry_facts(statement.facts ORDER BY statement.said_on, statement.id) AS facts FROM registry_statement statement
    WHERE statement.person_id = person.id AND statement.said_on <= %s
) own ON true
ORDER BY household.path, household.head_sort, household.id, membership.member_no"""


def streamed(frame: str, households: QuerySet[Household], days: list[date]) -> Iterator[tuple[Any, ...]]:
    """Rows by a cursor on the server: a few thousand at a time, whatever the size of the area."""
    query, parameters = households.values("id").query.sql_with_params()
    with connection.chunked_cursor() as cursor:
        cursor.execute(frame.format(wanted=query), [*parameters, *days])
        while rows := cursor.fetchmany(FETCHED):
            yield from rows


def household_rows(
    households: QuerySet[Household], day: date, *, name: Name, number: Callable[[Any], str] = masked_cipher
) -> Iterator[dict[str, object]]:
    """The households as rows of the household list, in the order of names.

    `name` shows a person's name (masked for who sees lists without names), `number` a sealed national ID; masked unless a
    reason was given.
    """
    for count, row in enumerate(streamed(HOUSEHOLDS, households, [day] * 5), start=1):
        code, head, address, note, birth, year, sex, ethnicity, cipher, people, facts, said_on, said_by, level, unit, parent = row
        facts = loaded(facts)
        hamlet = level == "hamlet"
        yield {
            "number": count,
            "name": name(head),
            "birth": shown_birth(birth, year),
            "sex": sex,
            "ethnicity": ethnicity,
            "address": address,
            "national_id": number(cipher),
            "people": people or None,
            "before": facts.get("listed_before"),
            "b1": facts.get("b1_score"),
            "b2": facts.get("b2_score"),
            "income": facts.get("income"),
            "result": facts.get("listed_result"),
            "area_type": facts.get("area_type"),
            "causes": facts.get("causes"),
            "note": note,
            "commune": parent if hamlet else unit,
            "hamlet": unit if hamlet else "",
            "day": said_on,
            "reviewer": said_by,
            "code": code,
        }


def member_rows(households: QuerySet[Household], day: date, *, name: Name) -> Iterator[dict[str, object]]:
    """The members as rows of the member list, household by household."""
    number, last = 0, None
    for row in streamed(MEMBERS, households, [day] * 8):
        household, member, person, unit, birth, year, sex, ethnicity, relation, said, own, merit, protection = row
        if household != last:
            number, last = number + 1, household
        head, facts, about = relation == Relation.HEAD, loaded(said), loaded(own)
        needs = set((facts.get("listed_support") or "").split(";"))
        born = shown_birth(birth, year)
        yield {
            "household": number,
            "member": member,
            "name": f"{name(person)}; {unit}" if head else name(person),
            "birth_male" if sex == "male" else "birth_female": born,
            "ethnicity": ethnicity,
            "relation": "Vợ" if relation == "spouse" and sex == "female" else "Chồng" if relation == "spouse" else str(RELATIONS[relation]),
            "flow": facts.get("listed_flow"),
            "merit": head and merit,
            "protection": head and protection,
            "unable": about.get("able_to_work") is False,
            **{column.code: column.title in needs for column in NEED_COLUMNS},
        }


def loaded(facts: object) -> dict[str, Any]:
    return facts if isinstance(facts, dict) else json.loads(facts) if isinstance(facts, str) else {}


def shown_birth(birth: date | None, year: int | None) -> str:
    return f"{birth:%d/%m/%Y}" if birth else str(year or "")
