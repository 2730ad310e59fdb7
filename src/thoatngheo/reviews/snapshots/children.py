"""Which children lack what: the standard's own indicators, asked of a household that consists of the child alone.

"A household lacks the indicator when any member …" is true of such a household exactly when it is the child that makes
it so. Thousands of children share a few hundred combinations of facts; each combination is asked once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache

from rulebook.evaluate import Case, FactValue, evaluate
from thoatngheo.reviews.classification.standards import standard_named

# Column of the snapshot → the indicator of the standard.
LACKS = {"children_uninsured": "health_insurance", "children_malnourished": "nutrition", "children_out_of_school": "child_schooling"}
ASKED = ("in_school", "school_level", "highest_completed", "health_insurance", "stunted", "underweight")


def indicators_of_children(standard: str) -> dict[str, str]:
    """The columns that the standard has an indicator for."""
    rules = standard_named(standard).rules
    return {column: code for column, code in LACKS.items() if code in rules}


def age_on(day: date, birth_date: date | None, birth_year: int | None) -> int | None:
    """Full years lived on the day; of a person whose year of birth alone is known, the difference of the years."""
    if birth_date is not None:
        return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))
    return None if birth_year is None else day.year - birth_year


def lacking(members: Iterable[Mapping[str, FactValue]], day: date, standard: str, below: int) -> dict[str, int]:
    """How many of a household's members are children, and how many of them lack what (None where the standard does not ask)."""
    columns = indicators_of_children(standard)
    counts = dict.fromkeys(("children", *columns), 0)
    for member in members:
        birth_date, birth_year = member.get("birth_date"), member.get("birth_year")
        age = age_on(day, birth_date if isinstance(birth_date, date) else None, birth_year if isinstance(birth_year, int) else None)
        if age is None or age >= below:
            continue
        counts["children"] += 1
        for column in lacks(standard, day, age, tuple(member.get(name) for name in ASKED)):
            counts[column] += 1
    return counts


@lru_cache(maxsize=50_000)
def lacks(standard: str, day: date, age: int, facts: tuple[FactValue, ...]) -> tuple[str, ...]:
    """The columns of what a child of this age and with these facts surely lacks."""
    child: dict[str, FactValue] = {"birth_year": day.year - age, "member_no": 1, **dict(zip(ASKED, facts, strict=True))}
    found = evaluate(standard_named(standard), Case(day, {"survey_date": day}, [child])).findings
    return tuple(column for column, code in indicators_of_children(standard).items() if found[code].value is True)
