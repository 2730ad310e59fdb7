"""The columns of the two tables of a snapshot, declared once: their names, types and meaning."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa

TEXT, FLAG, SMALL, WHOLE = pa.string(), pa.bool_(), pa.int16(), pa.int64()

# One row for each household of a round: everybody who lives in its area on its day, and who was poor or near-poor at
# the start of the period and lives there no more.
HOUSEHOLDS: tuple[tuple[str, pa.DataType], ...] = (
    ("round_id", WHOLE),
    ("household_id", TEXT),
    ("here", FLAG),  # it is of the round's area at the end: lives there on the day, or was listed there
    ("started_here", FLAG),  # it was of the round's area at the end of the period before
    ("path", TEXT),  # where it lives on the day, in the units of the day; empty when it lives nowhere any more
    ("path_before", TEXT),  # where it lived at the end of the period before, in the units of the round's day where that can be said
    ("place_lost", FLAG),  # the unit of `path_before` is no more, and nobody can say which unit of the day its place is
    ("people", SMALL),  # as counted by the review; for a household without a result, its members on the day
    ("people_before", SMALL),
    ("category", TEXT),  # at the end; a household that nobody listed and of which no decision says anything is `not_poor`
    ("category_before", TEXT),  # by the ledger as of the end of the period before; empty where it says nothing
    ("lived_there", FLAG),  # it lived in the area of the review before, on its day
    ("moved", FLAG),  # from another commune, or to one, between the two
    ("was_poor", FLAG),  # recognised so before the period before
    ("was_near_poor", FLAG),
    ("flow", TEXT),
    ("listed", FLAG),  # it is on the round's list
    ("carried", FLAG),  # the category is that of an earlier decision, which this round does not touch
    ("minority", FLAG),
    ("head_ethnicity", TEXT),
    ("head_sex", TEXT),
    ("groups", pa.list_(TEXT)),
    ("merit", FLAG),
    ("social_protection", FLAG),
    ("no_labour", FLAG),
    ("causes", pa.list_(TEXT)),
    ("method", TEXT),
    ("deprivations", SMALL),
    ("children", SMALL),
    ("children_uninsured", SMALL),
    ("children_malnourished", SMALL),
    ("children_out_of_school", SMALL),
)
INDICATOR = "d_"

# One row for each member of a household that is poor or near-poor at the end.
MEMBERS: tuple[tuple[str, pa.DataType], ...] = (
    ("round_id", WHOLE),
    ("household_id", TEXT),
    ("path", TEXT),
    ("category", TEXT),
    ("flow", TEXT),
    ("member_no", SMALL),
    ("name", TEXT),
    ("birth_date", pa.date32()),
    ("birth_year", SMALL),
    ("sex", TEXT),
    ("ethnicity", TEXT),
    ("relation", TEXT),
    ("merit", FLAG),  # of the household: one of its members, or the household by its group
    ("social_protection", FLAG),  # of the member
    ("able_to_work", FLAG),
    ("support", pa.list_(TEXT)),
)


def households_schema(indicators: Sequence[str]) -> pa.Schema:
    """The schema of the households under a standard with these indicators (codes in the law's order)."""
    return pa.schema([*HOUSEHOLDS, *((INDICATOR + code, FLAG) for code in indicators)])


def members_schema() -> pa.Schema:
    return pa.schema(list(MEMBERS))
