"""Generated cases for tests that two runners agree: facts of a vocabulary, many of them missing."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import date, timedelta

from rulebook.evaluate import Case, FactValue
from rulebook.vocabulary import Fact, FactType, Vocabulary

Choices = Mapping[str, tuple[FactValue, ...]]


def random_case(rng: random.Random, vocabulary: Vocabulary, likely: Choices, days: tuple[date, ...], *, most_parts: int = 5) -> Case:
    """A case with facts drawn from `likely` where it names them (boundaries!), from their type otherwise.

    About one fact in five is missing; a case in ten has no parts.
    """
    day = rng.choice(days)
    blank = rng.choice((0.0, 0.1, 0.3, 0.7))
    record = {name: random_value(rng, fact, likely, blank, day) for name, fact in vocabulary.facts.items()}
    record |= {vocabulary.record_key: "1", vocabulary.day: day}
    size = 0 if rng.random() < 0.1 else rng.randint(1, most_parts)
    parts = []
    for number in range(1, size + 1):
        part = {name: random_value(rng, fact, likely, blank, day) for name, fact in vocabulary.part_facts.items()}
        parts.append(part | {vocabulary.record_key: "1", vocabulary.part_key: number})
    return Case(day, record, parts)


def random_value(rng: random.Random, fact: Fact, likely: Choices, blank: float, day: date) -> FactValue:
    if not fact.required and rng.random() < blank:
        return None
    if fact.name in likely and rng.random() < 0.8:
        return rng.choice(likely[fact.name])
    match fact.type:
        case FactType.BOOL:
            return rng.random() < 0.5
        case FactType.ENUM:
            return rng.choice(tuple(fact.values))
        case FactType.INT:
            return rng.randint(fact.min or 0, (fact.min or 0) + 200)
        case FactType.NUMBER:
            return rng.randint(0, 400) / 4
        case FactType.DATE:
            return day - timedelta(days=rng.randint(0, 365 * 80))
        case FactType.TEXT:
            return "x"


def birthday_near(rng: random.Random, day: date, ages: tuple[int, ...]) -> date:
    """A date of birth at most a day from turning one of these ages on `day`; 29 February where that can be."""
    year = day.year - rng.choice(ages)
    if rng.random() < 0.2 and year % 4 == 0 and year % 100 != 0:
        return date(year, 2, 29)
    month, number = (3, 1) if (day.month, day.day) == (2, 29) else (day.month, day.day)
    return date(year, month, number) + timedelta(days=rng.choice((-1, 0, 1)))
