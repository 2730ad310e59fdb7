"""The members of the poor and near-poor households of some rounds, and what follows from them for their households."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import Any

import pyarrow as pa

from thoatngheo.registry.households.extraction import ARROW, SQL
from thoatngheo.registry.households.vocabulary import MEMBER_FACTS
from thoatngheo.reviews.snapshots import sql
from thoatngheo.reviews.snapshots.children import LACKS, lacking
from thoatngheo.reviews.snapshots.copying import copied
from thoatngheo.reviews.snapshots.readings import readings

Key = tuple[int, str]
STATED = [fact for fact in MEMBER_FACTS if fact.stated]
READ = pa.schema(
    [
        ("round_id", pa.int64()),
        ("household_id", pa.string()),
        ("day", pa.date32()),
        ("member_no", pa.int16()),
        ("name", pa.string()),
        ("birth_date", pa.date32()),
        ("birth_year", pa.int16()),
        ("sex", pa.string()),
        ("ethnicity", pa.string()),
        ("relation", pa.string()),
        *((fact.name, ARROW[fact.kind]) for fact in STATED),
    ]
)
# What the members tell of their household.
KIN = pa.schema(
    [
        ("round_id", pa.int64()),
        ("household_id", pa.string()),
        ("kin_merit", pa.bool_()),
        ("kin_protection", pa.bool_()),
        ("children", pa.int16()),
        *((column, pa.int16()) for column in LACKS),
    ]
)


def read_members(wanted: Iterable[tuple[int, str, date]]) -> pa.Table:
    """The members on the day of households given as (round, household, day), with what was said of each (one statement)."""
    listed = list(wanted)
    query = sql.MEMBERS.format(
        facts=", ".join(f"fact.{fact.name}" for fact in STATED),
        record=", ".join(f"{fact.name} {SQL[fact.kind]}" for fact in STATED),
    )
    parameters = {
        "rounds": [round for round, _, _ in listed],
        "households": [household for _, household, _ in listed],
        "days": [day for _, _, day in listed],
    }
    return copied(query, parameters, READ).sort_by([("round_id", "ascending"), ("household_id", "ascending"), ("member_no", "ascending")])


def by_household(members: pa.Table) -> Iterator[tuple[Key, list[dict[str, Any]]]]:
    """The members of each household together; the table is sorted by household."""
    for key, rows in groupby(members.to_pylist(), key=lambda row: (row["round_id"], row["household_id"])):
        yield key, list(rows)


def kin_of(members: pa.Table, standard: str) -> pa.Table:
    """One row for each household: whether a member has merit or receives social protection, its children and what they lack."""
    below = readings().child_below
    rows = []
    for (round, household), people in by_household(members):
        rows.append(
            {
                "round_id": round,
                "household_id": household,
                "kin_merit": any(member["merit"] for member in people),
                "kin_protection": any(is_protected(member["monthly_allowance"]) for member in people),
                **lacking(people, people[0]["day"], standard, below),
            }
        )
    return pa.Table.from_pylist(rows, KIN)


def is_protected(allowance: str | None) -> bool:
    """Receives monthly social assistance (đối tượng bảo trợ xã hội)."""
    return allowance not in {None, "none"}
