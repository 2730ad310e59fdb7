"""From the reviews of one place to the dated rows of the registry: who lived where and with whom, from when to when. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from thoatngheo.demo.generator import GeneratedEvent, GeneratedHousehold, GeneratedMember, GeneratedReview

# The registry of the demo begins here; who was born later joins on the day of birth.
BEGINNING = date(2016, 1, 1)


@dataclass(slots=True)
class Stay:
    """A household in a hamlet from `since` to the day before `until`."""

    household: str
    area_code: str
    hamlet: str
    since: date
    until: date | None = None


@dataclass(slots=True)
class Belonging:
    """A person in a household from `since` to the day before `until`, with number and relation."""

    person: str
    household: str
    number: int
    relation: str
    since: date
    until: date | None = None

    def same_place(self, other: Belonging) -> bool:
        return (self.household, self.number, self.relation) == (other.household, other.number, other.relation)


@dataclass(frozen=True, slots=True)
class Days:
    """On which day something happened to a household or a person, by the events of the year."""

    by_household: dict[str, date]
    deaths: dict[str, date]
    ends: dict[str, date]
    default: date

    def of(self, household: str) -> date:
        return self.by_household.get(household, self.default)


def days_of(review: GeneratedReview) -> Days:
    by_household: dict[str, date] = {}
    for event in review.events:
        by_household.setdefault(event.household, event.day)
        if event.to_household:
            by_household[event.to_household] = event.day
    deaths = {key: event.day for event in review.events if event.kind == "death" for key in event.member_keys}
    ends = {event.household: event.day for event in review.events if event.kind == "household_end"}
    return Days(by_household, deaths, ends, review.survey_date - timedelta(days=30))


def stays(reviews: Sequence[GeneratedReview]) -> list[Stay]:
    """Where each household lived, over all reviews."""
    now: dict[str, Stay] = {}
    past: list[Stay] = []
    for number, review in enumerate(reviews):
        days = days_of(review)
        present = {home.code: home for home in review.households}
        for code in [code for code in now if code not in present]:
            past.append(closed(now.pop(code), days.ends.get(code, days.of(code))))
        for home in present.values():
            here = now.get(home.code)
            if here and (here.area_code, here.hamlet) == (home.area_code, home.hamlet):
                continue
            since = BEGINNING if number == 0 else days.of(home.code)
            if here:
                past.append(closed(here, since))
            now[home.code] = Stay(home.code, home.area_code, home.hamlet, since)
    return past + list(now.values())


def belongings(reviews: Sequence[GeneratedReview]) -> list[Belonging]:
    """Who belonged to which household, over all reviews."""
    now: dict[str, Belonging] = {}
    past: list[Belonging] = []
    for number, review in enumerate(reviews):
        days = days_of(review)
        present = {member.key: (home, member) for home, member in everybody(review)}
        for key in [key for key in now if key not in present]:
            gone = now.pop(key)
            past.append(left(gone, days.deaths.get(key, days.of(gone.household))))
        for key, (home, member) in present.items():
            here = now.get(key)
            since = joined(member, number, days.of(home.code))
            fresh = Belonging(key, home.code, member.number, member.relation, since)
            if here and here.same_place(fresh):
                continue
            if here:
                past.append(left(here, since))
            now[key] = fresh
    return past + list(now.values())


def joined(member: GeneratedMember, number: int, day: date) -> date:
    born = member.birth_date or date(member.birth_year, 1, 1)
    return max(BEGINNING, born) if number == 0 else day


def closed(stay: Stay, until: date) -> Stay:
    stay.until = until
    return stay


def left(belonging: Belonging, until: date) -> Belonging:
    belonging.until = until
    return belonging


def everybody(review: GeneratedReview) -> Iterator[tuple[GeneratedHousehold, GeneratedMember]]:
    return ((home, member) for home in review.households for member in home.members)


def deaths(reviews: Sequence[GeneratedReview]) -> dict[str, date]:
    """The day on which each person died who did."""
    return {key: day for review in reviews for key, day in days_of(review).deaths.items()}


def ended(reviews: Sequence[GeneratedReview]) -> dict[str, date]:
    """The day on which each household came to its end that did."""
    return {code: day for review in reviews for code, day in days_of(review).ends.items()}


def events(reviews: Sequence[GeneratedReview]) -> list[GeneratedEvent]:
    return [event for review in reviews for event in review.events]
