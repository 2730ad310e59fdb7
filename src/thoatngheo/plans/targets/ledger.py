"""Households of the ledger as of a day, by place: how many stand where, who left poverty and who fell into it since the start.

What a flow is stands in `reviews.rounds.flows`, as forms 2 and 3 count it, so that a plan and a form cannot disagree:

- the category of a household is that of its last entry under the standard; the place is where it lives on the day;
- who lives nowhere any more is in no category, and has not escaped (form 2, column 4);
- who moved to another commune has left by 4 and entered by 8, whatever became of it;
- "escaped" are columns 2 and 3, "newly poor" columns 5, 6 and 7 (the near-poor who became poor included).

Own readings, where no form says anything: the start is what held on 1 January of the first year; a yearly review of the year
before belongs to the start even where it was decided later, and who was there is who lived there on its day (of several
reviews with several days: on the last of them), as the printed plans count. Households of an ethnic minority are those whose
head is of one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from django.db import connection
from django.utils import timezone

from thoatngheo.registry.households.groups import KINH
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.flows import Story, entering_column, leaving_column
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.places import commune_of, ranges
from thoatngheo.reviews.snapshots.translating import places_on

if TYPE_CHECKING:
    from thoatngheo.plans.targets.ground import Ground

# `before` and `now`: where the households of the area lived at the start and live on the day. `entry` is read once; of each
# household the last entry that counts at the start, and the last of the day. Counted by place and story, so that what comes
# back is a few thousand rows whatever the area.
STANDING = """
WITH area AS (SELECT * FROM unnest(%(starts)s::text[], %(ends)s::text[]) AS area(first, last)),
before AS (
    SELECT home.household_id, home.path FROM area JOIN registry_residence home ON home.path >= area.first AND home.path < area.last
    WHERE home.since <= %(home_day)s AND (home.until IS NULL OR home.until > %(home_day)s)
),
now AS (
    SELECT home.household_id, home.path FROM area JOIN registry_residence home ON home.path >= area.first AND home.path < area.last
    WHERE home.since <= %(day)s AND (home.until IS NULL OR home.until > %(day)s)
),
people AS (
    SELECT household_id, before.path AS path_before, now.path AS path_now FROM before FULL JOIN now USING (household_id)
),
entry AS MATERIALIZED (
    SELECT entry.household_id, entry.category, entry.since, entry.id,
        entry.since <= %(start)s OR entry.round_id = ANY(%(earlier)s) AS at_start
    FROM reviews_statusentry entry JOIN people USING (household_id)
    WHERE entry.standard = %(standard)s AND entry.since <= %(day)s
),
told AS MATERIALIZED (
    SELECT people.household_id, path_before, path_now, first.category AS category_before, last.category AS category_now
    FROM people
    LEFT JOIN (
        SELECT DISTINCT ON (household_id) household_id, category FROM entry WHERE at_start ORDER BY household_id, since DESC, id DESC
    ) AS first USING (household_id)
    LEFT JOIN (
        SELECT DISTINCT ON (household_id) household_id, category FROM entry ORDER BY household_id, since DESC, id DESC
    ) AS last USING (household_id)
),
unable AS (
    SELECT household_id, bool_or(since <= %(start)s AND (until IS NULL OR until > %(start)s)) AS before,
        bool_or(since <= %(day)s AND (until IS NULL OR until > %(day)s)) AS now
    FROM registry_householdgroup JOIN told USING (household_id)
    WHERE "group" = 'no_labour_capacity' AND since <= %(day)s AND 'poor' IN (category_before, category_now)
    GROUP BY household_id
),
minority AS (
    SELECT membership.household_id, max(nullif(person.ethnicity, '')) <> %(kinh)s AS is_so
    FROM told
    JOIN registry_membership membership USING (household_id)
    JOIN registry_person person ON person.id = membership.person_id
    WHERE category_now = 'poor' AND path_now IS NOT NULL AND membership.relation = 'head'
      AND membership.joined_on <= %(day)s AND (membership.left_on IS NULL OR membership.left_on > %(day)s)
    GROUP BY membership.household_id
),
named AS (
    SELECT household_id, leaves FROM reviews_expectedescape WHERE year = %(year)s AND named_at < %(tomorrow)s
)
SELECT path_before, path_now, category_before, category_now, coalesce(unable.before, false), coalesce(unable.now, false),
    coalesce(minority.is_so, false), coalesce(named.leaves, ''), count(*)
FROM told
LEFT JOIN unable USING (household_id)
LEFT JOIN minority USING (household_id)
LEFT JOIN named USING (household_id)
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
"""


@dataclass(frozen=True, slots=True)
class Period:
    """What is asked: a standard, from the start of a plan's first year to a day."""

    standard: str
    first_year: int
    day: date

    @property
    def start(self) -> date:
        return date(self.first_year, 1, 1)


@dataclass(slots=True)
class Standing:
    """Counts by place. `counts[place]` has the codes of `COUNTED`; `reviewed_before` and `reviewed` are the areas of decided reviews."""

    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    reviewed_before: list[str] = field(default_factory=list)
    reviewed: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Line:
    """Households of one story between two places; `before` and `now` are categories, None where the ledger says nothing."""

    path_before: str | None
    path_now: str | None
    before: str | None
    now: str | None
    unable_before: bool
    unable: bool
    minority: bool
    named: str
    households: int


def standing(ground: Ground, period: Period) -> Standing:
    """Everything the ledger tells of the area (three statements, and a few more where units are no more)."""
    area = ground.area
    found = Standing()
    earlier = reviewed_areas(found, area, period)
    last = max((round.day for round in earlier), default=period.start)
    starts, ends = ranges(area)
    told: dict[str, Any] = {
        "starts": starts,
        "ends": ends,
        "start": period.start,
        "home_day": min(last, period.start),
        "day": period.day,
        "standard": period.standard,
        "earlier": [round.pk for round in earlier],
        "kinh": KINH,
        "year": period.day.year,
        "tomorrow": timezone.make_aware(datetime.combine(period.day + timedelta(days=1), time.min)),
    }
    with connection.cursor() as cursor:
        cursor.execute(STANDING, told)
        lines = [Line(*row) for row in cursor.fetchall()]
    book(found, lines, period.day)
    return found


def reviewed_areas(found: Standing, area: Sequence[str], period: Period) -> list[Round]:
    """Note the areas of the decided reviews; returns the yearly ones of the year before the plan (one query)."""
    rounds = Round.objects.filter(standards__contains=[period.standard], day__lte=period.day, year__lte=period.day.year)
    earlier: list[Round] = []
    for round in rounds.touching(area).only("path", "year", "kind", "state", "day"):
        if round.state == Round.State.OPEN:
            continue
        found.reviewed.append(round.path)
        if round.year < period.first_year:
            found.reviewed_before.append(round.path)
            if round.kind == Round.Kind.YEARLY and round.year == period.first_year - 1:
                earlier.append(round)
    return earlier


def book(found: Standing, lines: Sequence[Line], day: date) -> None:
    """Put every line where it belongs."""
    translated = places_on(day, {path for line in lines for path in (line.path_before, line.path_now)})
    for line in lines:
        now = translated.on_the_day(line.path_now) if line.path_now else None
        before = translated.on_the_day(line.path_before, now) if line.path_before else None
        moved = now is not None and before is not None and commune_of(now) != commune_of(before)
        if line.path_before is not None:
            stood(found.counts[line.path_before], line)
            left(found.counts[line.path_before], line, moved=moved)
        if line.path_now is not None:
            stands(found.counts[line.path_now], line)
            came(found.counts[line.path_now], line, moved=moved)


def stood(counts: Counter[str], line: Line) -> None:
    """At the start."""
    if line.before == Category.POOR:
        counts["poor_start"] += line.households
        counts["poor_able_start"] += 0 if line.unable_before else line.households
    elif line.before == Category.NEAR_POOR:
        counts["near_poor_start"] += line.households
    counts["known_start"] += line.households if line.before else 0


def stands(counts: Counter[str], line: Line) -> None:
    """On the day, and who of them is named to escape and has not yet."""
    counts["lived_in"] += line.households
    counts["known"] += line.households if line.now else 0
    if line.now == Category.NEAR_POOR:
        counts["near_poor"] += line.households
        counts["near_poor_named"] += line.households if line.named == "near_poor" else 0
    if line.now != Category.POOR:
        return
    groups = {"poor": True, "poor_able": not line.unable, "poor_minority": line.minority}
    for group in (group for group, belongs in groups.items() if belongs):
        counts[group] += line.households
        counts[f"{group}_named"] += line.households if line.named == "poor" else 0


def left(counts: Counter[str], line: Line, *, moved: bool) -> None:
    """Escaped: columns 2 and 3 of form 2."""
    if line.before == Category.POOR and (moved or line.now != Category.POOR or line.path_now is None):
        column = leaving_column(Category.POOR, story(line, moved=moved))
        counts["to_near_poor"] += line.households if column == 2 else 0
        counts["to_above"] += line.households if column == 3 else 0


def came(counts: Counter[str], line: Line, *, moved: bool) -> None:
    """Newly poor: columns 5, 6 and 7 of form 2; 6 and 7 are not told apart."""
    if line.now == Category.POOR and (moved or line.before != Category.POOR):
        column = entering_column(Category.POOR, story(line, moved=moved))
        counts["from_near_poor"] += line.households if column == 5 else 0
        counts["from_above"] += line.households if column in {6, 7} else 0


def story(line: Line, *, moved: bool) -> Story:
    """As the forms tell it: who lives nowhere on the day has no category then."""
    after: Any = line.now if line.path_now is not None else None
    return Story(line.before, after, lived_there=line.path_before is not None, moved=moved)
