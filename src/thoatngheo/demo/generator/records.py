"""What the generator hands over: invented people with the facts that make a wanted figure come out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

FactValue = bool | int | float | str
Facts = Mapping[str, FactValue]


@dataclass(frozen=True, slots=True)
class GeneratedMember:
    """One invented person. `key` stays the same from year to year, also when the person changes household.

    `number` is the member_no (1 = head). `birth_date` is None where only the year is known. `facts` holds the member
    columns of the facts vocabulary; a fact that is not in it is unknown. `national_id` begins with 099, a province
    number that was never given out, so that it can belong to nobody.
    """

    key: str
    number: int
    name: str
    sex: str
    birth_year: int
    birth_date: date | None
    ethnicity: str
    relation: str
    national_id: str | None = None
    disabled: bool = False
    merit: bool = False
    facts: Facts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GeneratedHousehold:
    """One invented household as surveyed on one day.

    `category` is the one it was made for under the standard of its review: poor, near_poor, middle, not_poor or
    undetermined. `lacks` names what it goes without. `groups` are ethnic_minority, merit, social_protection,
    no_labour_capacity, poverty_reduction_policy (hộ chính sách giảm nghèo) and hard_core (hộ nghèo cứng). `causes` are
    the official numbers 1 to 8. `once_poor`: it was poor before the first year of the data. `facts` holds the household
    columns of the vocabulary, without household_id, area_code, area_type and survey_date, which are fields here.
    """

    code: str
    area_code: str
    area_type: str
    hamlet: str
    address: str
    members: tuple[GeneratedMember, ...]
    facts: Facts
    survey_date: date
    category: str
    lacks: frozenset[str]
    groups: tuple[str, ...] = ()
    causes: tuple[int, ...] = ()
    once_poor: bool = False

    @property
    def head(self) -> GeneratedMember:
        return self.members[0]


@dataclass(frozen=True, slots=True)
class GeneratedEvent:
    """Something that happened between two reviews: birth, death, split, move or household_end."""

    kind: str
    day: date
    household: str
    member_keys: tuple[str, ...] = ()
    to_household: str | None = None
    to_area: str | None = None
    to_hamlet: str | None = None


@dataclass(frozen=True, slots=True)
class GeneratedFlow:
    """Why a household counts among the changes of the year, in the words of the flow forms.

    `before` and `after` are categories, None where the household did not exist. `reason` is one of: to_near_poor,
    above_near_poor, other_decrease, near_poor_to_poor, re_poor, new_poor, other_increase, to_poor, poor_to_near_poor,
    re_near_poor, new_near_poor.
    """

    household: str
    area_code: str
    before: str | None
    after: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class GeneratedReview:
    """All households of one review, and what happened since the review before."""

    name: str
    standard: str
    survey_date: date
    households: tuple[GeneratedHousehold, ...]
    events: tuple[GeneratedEvent, ...] = ()
    flows: tuple[GeneratedFlow, ...] = ()

    def counts(self) -> Counter[tuple[str, str]]:
        """Households by (area code, category)."""
        return Counter((home.area_code, home.category) for home in self.households)


def changed_facts(before: Facts, after: Facts) -> dict[str, FactValue]:
    """The facts a new statement has to bring: those that differ or are new."""
    return {name: value for name, value in after.items() if before.get(name) != value}
