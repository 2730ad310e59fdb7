"""From two reviews to the stories of their households: what `flows` counts and the ledger keeps.

One statement joins the results of the earlier and the later review and counts equal stories
together; where each place lies and what a story means is decided in `flows`, in one place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection

from thoatngheo.core.once import once
from thoatngheo.reviews.rounds.flows import Group, Story
from thoatngheo.reviews.rounds.models import ClassificationRun, Round
from thoatngheo.reviews.rounds.places import commune_of, ranges, topmost

# The rows of both reviews within the places asked for, side by side. `lived_there` looks for the
# household's home on the day of an earlier round of that area; the ledger tells what it was before.
# "Poor before" counts decisions under the same standard, and under the standard that decided then
# when the standard asked for is the one that decides now. The ledger is read once, not once a household:
# behind row-level security a look-up by household cannot use its index.
PAIRS = """
WITH places AS (SELECT * FROM unnest(%(starts)s::text[], %(ends)s::text[]) AS place(first, last)),
before AS (
    SELECT r.household_id, r.category, r.people, r.path FROM reviews_result r JOIN places ON r.path >= first AND r.path < last
    WHERE r.run_id = ANY(%(earlier_runs)s)
),
after AS (
    SELECT r.household_id, r.category, r.people, r.path FROM reviews_result r JOIN places ON r.path >= first AND r.path < last
    WHERE r.run_id = ANY(%(runs)s)
),
pairs AS (
    SELECT before.category AS before, after.category AS after, before.path AS path_before, after.path AS path_after,
        before.people AS people_before, after.people AS people_after, household_id,
        before.household_id IS NOT NULL OR EXISTS (
            SELECT 1 FROM registry_residence home JOIN reviews_round earlier ON earlier.id = ANY(%(earlier_rounds)s)
                AND home.path >= earlier.path AND home.path < left(earlier.path, -1) || '/'
            JOIN places ON home.path >= first AND home.path < last
            WHERE home.household_id = after.household_id
              AND home.since <= earlier.day AND (home.until IS NULL OR home.until > earlier.day)
        ) AS lived_there
    FROM before FULL JOIN after USING (household_id)
),
past AS MATERIALIZED (
    SELECT entry.household_id, bool_or(entry.category = 'poor') AS poor, bool_or(entry.category = 'near_poor') AS near_poor
    FROM reviews_statusentry entry JOIN reviews_round decided ON decided.id = entry.round_id
    WHERE decided.year < %(earlier_year)s AND (entry.standard = %(standard)s OR (%(deciding)s AND entry.standard = decided.standards[1]))
      AND entry.household_id IN (
          SELECT household_id FROM pairs WHERE after IN ('poor', 'near_poor') AND coalesce(before, '') NOT IN ('poor', 'near_poor')
      )
    GROUP BY entry.household_id
),
stories AS (
    SELECT pairs.*, coalesce(past.poor, false) AS was_poor, coalesce(past.near_poor, false) AS was_near_poor
    FROM pairs LEFT JOIN past USING (household_id)
)
"""

COUNT = (
    PAIRS
    + """
SELECT before, after, path_before, path_after, lived_there, was_poor, was_near_poor, count(*),
    coalesce(sum(people_before), 0), coalesce(sum(people_after), 0),
    coalesce(sum(greatest(people_after - people_before, 0)) FILTER (WHERE before IS NOT NULL AND after IS NOT NULL), 0),
    coalesce(sum(greatest(people_before - people_after, 0)) FILTER (WHERE before IS NOT NULL AND after IS NOT NULL), 0)
FROM stories WHERE before IN ('poor', 'near_poor') OR after IN ('poor', 'near_poor')
GROUP BY 1, 2, 3, 4, 5, 6, 7
"""
)

DISTINCT = (
    PAIRS
    + """
SELECT DISTINCT before, after, lived_there, was_poor, was_near_poor FROM stories WHERE after IS NOT NULL
"""
)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reviews to compare under one standard: their rounds, their current runs, and the places asked for.

    `paths` are subtrees in the trees of both years.
    """

    standard: str
    rounds: Sequence[Round]
    earlier_rounds: Sequence[Round]
    paths: Sequence[str]

    def parameters(self) -> dict[str, Any]:
        starts, ends = ranges(topmost(self.paths))
        return {
            "starts": starts,
            "ends": ends,
            "runs": current_runs(self.rounds, self.standard),
            "earlier_runs": current_runs(self.earlier_rounds, self.standard),
            "earlier_rounds": [round.pk for round in self.earlier_rounds],
            "earlier_year": max((round.year for round in self.earlier_rounds), default=0),
            "standard": self.standard,
            "deciding": all(round.standards[0] == self.standard for round in self.rounds),
        }


def current_runs(rounds: Sequence[Round], standard: str) -> list[int]:
    """The keys of the rounds' current runs under the standard (one query)."""
    return [run for run, ran in runs_of(rounds) if ran == standard]


def runs_of(rounds: Sequence[Round]) -> list[tuple[int, str]]:
    """The keys of the rounds' current runs with their standards (one query)."""
    found = ClassificationRun.objects.filter(round__in=rounds, current=True).values_list("pk", "standard")
    return once(("current runs", *(each.pk for each in rounds)), lambda: list(found))


Translate = Callable[[str, str | None], str | None]


def unchanged(path_before: str, path_after: str | None) -> str | None:
    """Where a place of the earlier review lies now, when no unit has changed in between."""
    return path_before


def groups(comparison: Comparison, translate: Translate = unchanged) -> list[Group]:
    """The counted stories of the poor and near-poor (one statement).

    `translate(place before, place after)` gives the earlier place in the units of the later review,
    None where it cannot be said.
    """
    with connection.cursor() as cursor:
        cursor.execute(COUNT, comparison.parameters())
        return [group(row, translate) for row in cursor.fetchall()]


def group(row: Sequence[Any], translate: Translate) -> Group:
    before, after, path_before, path_after, lived_there, was_poor, was_near_poor, households, *people = row
    start = None if path_before is None else translate(path_before, path_after)
    moved = path_before is not None and path_after is not None and (start is None or commune_of(start) != commune_of(path_after))
    story = Story(before, after, lived_there, moved, was_poor, was_near_poor)
    # A place that cannot be said in the later units keeps its own name; the form shows it in a row of its own.
    return Group(story, start or path_before, path_after, households, *map(int, people))


def earlier_rounds(rounds: Sequence[Round], paths: Sequence[str]) -> list[Round]:
    """The yearly rounds of the last year before that touched these places (one query); none when it is the first."""
    year = min((round.year for round in rounds), default=0)
    found = list(Round.objects.filter(kind=Round.Kind.YEARLY, year__lt=year).touching(paths).order_by("-year", "path"))
    return [round for round in found if round.year == found[0].year]


def distinct_stories(parameters: Mapping[str, Any]) -> list[Story]:
    """Every story that occurs, wherever it happened (one statement)."""
    with connection.cursor() as cursor:
        cursor.execute(DISTINCT, parameters)
        return [Story(before, after, lived, False, poor, near) for before, after, lived, poor, near in cursor.fetchall()]
