"""The rows that forms 2 and 3 count: the same households at the start and at the end of the period.

A row is a household at the place where it was (`side = 'start'`) or at the place where it is (`side = 'end'`). What its columns
say, by the readings that stand in `reviews.rounds.flows` (the ledger makes the same, and the tests hold the two together):

- `moved`: to another commune between the two; `stays`: in the category and in one place at both ends, so that only its people differ;
- `above_before`: above the near-poor line at the start, for then nobody listed it, or the review said so;
- `category`, `category_before`: empty where a review has no result for it; `was_poor`, `was_near_poor`: recognised so before the start;
- `people`, `people_before`, and by how many it `grew` or `shrank` where it is in both reviews.
"""

from __future__ import annotations

from thoatngheo.monitoring.forms.spec import Count, Part
from thoatngheo.reviews.snapshots.reading import within

READS = (
    "people", "household_id", "category_before", "people_before", "path_before", "place_lost", "started_here",
    "lived_there", "moved", "was_poor", "was_near_poor",
)  # fmt: skip

# A household whose earlier place nobody can name in the units of the day, and that started nowhere else, leaves from
# that place under its own name: it stands in a row of its own. Several rounds may know it; it is counted once.
BOTH_SIDES = f"""
WITH started AS (SELECT household_id FROM households WHERE started_here),
mine AS (
    SELECT *, started_here AND {within("path_before", "paths")} AS starts,
        here AND {within("path", "paths")} AS ends
    FROM households
    WHERE category IN ('poor', 'near_poor') OR category_before IN ('poor', 'near_poor')
),
stranded AS (
    SELECT DISTINCT ON (household_id) * FROM mine
    WHERE place_lost AND NOT started_here AND category_before IN ('poor', 'near_poor')
      AND household_id NOT IN (SELECT household_id FROM started)
      AND {within("path_before", "area")}
    ORDER BY household_id, round_id
),
booked AS (
    SELECT * FROM mine WHERE starts OR ends
  UNION ALL BY NAME
    SELECT * REPLACE (true AS starts, false AS ends, true AS moved) FROM stranded
),
told AS (
    SELECT CASE WHEN starts THEN path_before END AS place_before, CASE WHEN ends THEN path END AS place_after,
        coalesce(category_before, '') AS category_before, coalesce(category, '') AS category,
        coalesce(moved, false) AS moved, coalesce(was_poor, false) AS was_poor, coalesce(was_near_poor, false) AS was_near_poor,
        category_before IN ('middle', 'not_poor') OR (category_before IS NULL AND lived_there) AS above_before,
        people_before, people,
        CASE WHEN category_before IS NOT NULL AND category IS NOT NULL THEN greatest(people - people_before, 0) END AS grew,
        CASE WHEN category_before IS NOT NULL AND category IS NOT NULL THEN greatest(people_before - people, 0) END AS shrank
    FROM booked
),
sided AS (
    SELECT 'start' AS side, place_before AS path, * FROM told WHERE place_before IS NOT NULL
  UNION ALL BY NAME
    SELECT 'end' AS side, place_after AS path, * FROM told WHERE place_after IS NOT NULL
)
SELECT * REPLACE (coalesce(above_before, false) AS above_before),
    coalesce(category_before = category AND NOT moved AND place_before = place_after, false) AS stays
FROM sided
"""


def at_start(where: str = "true") -> Count:
    """Households as they were at the start, with their people of then."""
    return Count((Part(f"side = 'start' AND ({where})", "1", "people_before"),))


def at_end(where: str = "true") -> Count:
    """Households as they are at the end, with their people of now."""
    return Count((Part(f"side = 'end' AND ({where})", "1", "people"),))


def people_as_at_start(where: str) -> Count:
    """Households as they are at the end, with their people of the start."""
    return Count((Part(f"side = 'end' AND ({where})", "1", "people_before"),))


def fewer_people(where: str) -> Count:
    """No household, but the people by whom households became fewer."""
    return Count((Part(where, "0", "shrank"),))


def more_people(where: str) -> Count:
    """No household, but the people by whom households became more."""
    return Count((Part(where, "0", "grew"),))
