"""The SQL of the two wide tables: one row per household and one per member, as of a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import pyarrow as pa

from thoatngheo.areas.paths import below
from thoatngheo.registry.households.vocabulary import HOUSEHOLD_FACTS, MEMBER_FACTS, Fact, Kind

ARROW = {
    Kind.BOOL: pa.bool_(),
    Kind.INT: pa.int64(),
    Kind.MONEY: pa.int64(),
    Kind.NUMBER: pa.float64(),
    Kind.DATE: pa.date32(),
    Kind.CHOICE: pa.string(),
    Kind.TEXT: pa.string(),
}
SQL = {
    Kind.BOOL: "boolean",
    Kind.INT: "bigint",
    Kind.MONEY: "bigint",
    Kind.NUMBER: "double precision",
    Kind.DATE: "date",
    Kind.CHOICE: "text",
    Kind.TEXT: "text",
}

# Who lives in the subtrees on the day. A closed period's end is the first day elsewhere.
LIVING = """
living AS (
    SELECT residence.household_id, residence.unit_id, residence.path
    FROM registry_residence residence
    WHERE ({places}) AND residence.since <= %(day)s AND (residence.until IS NULL OR residence.until > %(day)s)
),
present AS (
    SELECT membership.household_id, membership.person_id, membership.member_no, membership.relation
    FROM living JOIN registry_membership membership USING (household_id)
    WHERE membership.joined_on <= %(day)s AND (membership.left_on IS NULL OR membership.left_on > %(day)s)
)"""

# A hamlet has the type of its commune: the longest path that has a type on the day counts.
HOUSEHOLD_QUERY = """
WITH {living},
place AS MATERIALIZED (
    SELECT unit.id, unit.code,
        (SELECT kind.area_type
         FROM areas_unittype kind JOIN areas_unit typed ON typed.id = kind.unit_id
         WHERE typed.path IN (SELECT left(unit.path, n) FROM generate_series(1, length(unit.path)) n)
           AND kind.valid_from <= %(day)s AND (kind.valid_to IS NULL OR kind.valid_to >= %(day)s)
         ORDER BY length(typed.path) DESC, kind.valid_from DESC LIMIT 1) AS area_type
    FROM areas_unit unit WHERE unit.id IN (SELECT DISTINCT unit_id FROM living)
),
counted AS (
    SELECT present.household_id, count(*) AS people, max(person.ethnicity) FILTER (WHERE present.relation = 'head') AS head_ethnicity
    FROM present JOIN registry_person person ON person.id = present.person_id
    GROUP BY present.household_id
),
said AS (
    SELECT statement.household_id, registry_facts(statement.facts ORDER BY statement.said_on, statement.id) AS facts
    FROM living JOIN registry_statement statement USING (household_id)
    WHERE statement.person_id IS NULL AND statement.said_on <= %(heard)s
    GROUP BY statement.household_id
),
grouped AS (
    SELECT household_id, string_agg("group", ';' ORDER BY "group") AS groups
    FROM living JOIN registry_householdgroup g USING (household_id)
    WHERE g.since <= %(day)s AND (g.until IS NULL OR g.until > %(day)s)
    GROUP BY household_id
)
SELECT {columns}, living.path, household.code, coalesce(counted.people, 0) AS people, counted.head_ethnicity,
    coalesce(grouped.groups, '') AS groups
FROM living
JOIN registry_household household ON household.id = living.household_id
JOIN place ON place.id = living.unit_id
LEFT JOIN counted ON counted.household_id = living.household_id
LEFT JOIN said ON said.household_id = living.household_id
LEFT JOIN grouped ON grouped.household_id = living.household_id
LEFT JOIN LATERAL jsonb_to_record(said.facts) AS fact({record}) ON true
ORDER BY living.path, living.household_id"""

# What was said about a person goes along into another household.
MEMBER_QUERY = """
WITH {living},
said AS (
    SELECT statement.person_id, registry_facts(statement.facts ORDER BY statement.said_on, statement.id) AS facts
    FROM present JOIN registry_statement statement USING (person_id)
    WHERE statement.said_on <= %(heard)s
    GROUP BY statement.person_id
)
SELECT {columns}, present.person_id
FROM present
JOIN registry_person person ON person.id = present.person_id
LEFT JOIN said ON said.person_id = present.person_id
LEFT JOIN LATERAL jsonb_to_record(said.facts) AS fact({record}) ON true
ORDER BY present.household_id, present.member_no"""

# Columns that come from where a household lives and who belongs to it.
DERIVED_HOUSEHOLD = {
    "household_id": "living.household_id",
    "area_code": "place.code",
    "area_type": "coalesce(place.area_type, fact.area_type)",
    "survey_date": "%(day)s::date",
}
DERIVED_MEMBER = {
    "household_id": "present.household_id",
    "member_no": "present.member_no",
    "birth_date": "person.birth_date",
    "birth_year": "person.birth_year",
    "sex": "nullif(person.sex, '')",
    "ethnicity": "nullif(person.ethnicity, '')",
    "relation": "present.relation",
}


@dataclass(frozen=True)
class WideTable:
    """One of the two tables: its facts, where the derived ones come from, its extra columns."""

    facts: tuple[Fact, ...]
    derived: dict[str, str]
    frame: str
    extra: dict[str, pa.DataType]

    @cached_property
    def schema(self) -> pa.Schema:
        """The Arrow types of the columns as the CSV carries them (`groups` with semicolons)."""
        return pa.schema([(fact.name, ARROW[fact.kind]) for fact in self.facts] + list(self.extra.items()))

    def query(self, paths: Sequence[str], day: date, heard: date | None = None) -> tuple[str, dict[str, object]]:
        """The COPY command and its parameters; what was said until `heard` counts (until the day itself without)."""
        places, parameters = [], dict[str, object](day=day, heard=heard or day)
        for number, path in enumerate(paths):
            places.append(f"(residence.path >= %(from{number})s AND residence.path < %(to{number})s)")
            parameters[f"from{number}"], parameters[f"to{number}"] = below(path)
        query = self.frame.format(
            living=LIVING.format(places=" OR ".join(places) or "false"),
            columns=", ".join(f"{self.derived.get(fact.name, 'fact.' + fact.name)} AS {fact.name}" for fact in self.facts),
            record=", ".join(f"{fact.name} {SQL[fact.kind]}" for fact in self.facts if fact.stated),
        )
        return f"COPY ({query}) TO STDOUT (FORMAT csv, HEADER)", parameters


HOUSEHOLDS = WideTable(
    HOUSEHOLD_FACTS,
    DERIVED_HOUSEHOLD,
    HOUSEHOLD_QUERY,
    {"path": pa.string(), "code": pa.string(), "people": pa.int64(), "head_ethnicity": pa.string(), "groups": pa.string()},
)
MEMBERS = WideTable(MEMBER_FACTS, DERIVED_MEMBER, MEMBER_QUERY, {"person_id": pa.string()})
