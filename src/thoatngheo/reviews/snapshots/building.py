"""The one builder: rounds and a standard in, the wide rows out. Frozen or draft, everything comes from here."""

from __future__ import annotations

from dataclasses import dataclass

import duckdb
import pyarrow as pa

from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.rounds.domain import Flow
from thoatngheo.reviews.rounds.flows import Story, flow_of
from thoatngheo.reviews.rounds.places import commune_of
from thoatngheo.reviews.snapshots import sql
from thoatngheo.reviews.snapshots.columns import households_schema, members_schema
from thoatngheo.reviews.snapshots.copying import copied
from thoatngheo.reviews.snapshots.people import KIN, READ, kin_of, read_members
from thoatngheo.reviews.snapshots.periods import Ground
from thoatngheo.reviews.snapshots.translating import Places, places_on

TEXT, FLAG, SMALL = pa.string(), pa.bool_(), pa.int16()
RAW = (
    ("round_id", pa.int64()), ("household_id", TEXT), ("here", FLAG), ("path", TEXT), ("path_before", TEXT), ("lived_there", FLAG),
    ("own", FLAG), ("category", TEXT), ("people", SMALL), ("category_before", TEXT), ("people_before", SMALL), ("flow", TEXT),
    ("was_poor", FLAG), ("was_near_poor", FLAG), ("listed", FLAG), ("head_ethnicity", TEXT), ("head_sex", TEXT), ("minority", FLAG),
    ("groups", TEXT), ("method", TEXT), ("deprivations", SMALL), ("causes", TEXT), ("support", TEXT),
)  # fmt: skip
KINH = "01"  # the code of the majority in the official list of ethnic groups

# Where a household lives nowhere any more it has no category; one that nobody listed is above the line.
SETTLED = """
SELECT raw.* EXCLUDE (path, path_before, category, own),
    spot.new_path AS path, spot.new_before AS path_before, spot.moved, spot.place_lost,
    spot.started_here AND raw.category_before IS NOT NULL AS started_here,
    here AND NOT own AND raw.category IS NOT NULL AS carried,
    CASE WHEN here THEN coalesce(raw.category, CASE WHEN listed THEN 'undetermined' ELSE 'not_poor' END)
         WHEN raw.path IS NOT NULL THEN raw.category END AS category
FROM raw JOIN spots AS spot
  ON spot.round_id = raw.round_id AND spot.path_before = coalesce(raw.path_before, '') AND spot.path = coalesce(raw.path, '')
"""
DISTINCT = "SELECT DISTINCT round_id, concat_ws('|', {key}), {story} FROM settled"
STORY = "category_before, category, lived_there, was_poor, was_near_poor"
FINISHED = """
SELECT settled.* EXCLUDE (flow, groups, causes, people, minority, kin_merit, kin_protection, support, children, {lacks}),
    coalesce(CASE WHEN here THEN settled.flow END, meaning.flow) AS flow,
    coalesce(people, 0) AS people,
    coalesce(minority, head_ethnicity <> '{kinh}') AS minority,
    split(groups) AS groups,
    split(causes) AS causes,
    list_contains(split(groups), 'merit') OR coalesce(kin_merit, false) AS merit,
    list_contains(split(groups), 'social_protection') OR coalesce(kin_protection, false) AS social_protection,
    list_contains(split(groups), 'no_labour_capacity') AS no_labour,
    children, {lacks}
FROM (SELECT settled.*, kin.* EXCLUDE (round_id, household_id) FROM settled LEFT JOIN kin USING (round_id, household_id)) AS settled
JOIN stories AS meaning
  ON meaning.round_id = settled.round_id AND meaning.key = concat_ws('|', {key})
ORDER BY round_id, household_id
"""
LISTED = """
SELECT members.* EXCLUDE (day, merit, monthly_allowance), households.merit,
    coalesce(members.monthly_allowance, 'none') <> 'none' AS social_protection,
    households.path, households.category, households.flow, split(raw.support) AS support
FROM members
JOIN households USING (round_id, household_id)
JOIN raw USING (round_id, household_id)
ORDER BY round_id, household_id, member_no
"""
SPLIT = "CREATE MACRO split(words) AS CASE WHEN coalesce(words, '') = '' THEN []::VARCHAR[] ELSE string_split(words, ';') END"


@dataclass(frozen=True, slots=True)
class Built:
    """The two tables of `columns`; `members` is empty where nobody asked for it."""

    households: pa.Table
    members: pa.Table

    @property
    def size(self) -> int:
        """In bytes."""
        return int(self.households.nbytes + self.members.nbytes)


def build(ground: Ground, *, members: bool = True) -> Built:
    """The rows of the rounds: one statement for households, one for the members of the poor, whatever their number.

    Without `members` the columns that follow from the members are empty: forms that do not need them are quicker.
    """
    codes = [code for code, _ in engine.indicators(ground.standard)]
    raw = copied(sql.households_query(codes), ground.parameters(), pa.schema([*RAW, *((f"d_{code}", FLAG) for code in codes)]))
    with duckdb.connect() as duck:
        duck.execute(SPLIT)
        duck.register("raw", raw)
        duck.register("spots", spots(duck, ground))
        duck.execute(f"CREATE TEMP TABLE settled AS {SETTLED}")
        people = poor_members(duck, ground) if members else READ.empty_table()
        kin = kin_of(people, ground.standard)
        duck.register("kin", kin)
        duck.register("stories", stories(duck, ground))
        finished = FINISHED.format(kinh=KINH, lacks=", ".join(KIN.names[5:]), key=story_key())
        found = duck.sql(finished).to_arrow_table()
        schema = households_schema(codes)
        households = found.select(schema.names).cast(schema)
        duck.register("households", households)
        duck.register("members", people)
        lines = duck.sql(LISTED).to_arrow_table()
        return Built(households, lines.select(members_schema().names).cast(members_schema()))


def spots(duck: duckdb.DuckDBPyConnection, ground: Ground) -> pa.Table:
    """Every pair of an earlier and a later place that occurs in a round, in the units of its day, and what it means."""
    periods = {period.round.pk: period for period in ground.periods}
    pairs = duck.execute("SELECT DISTINCT round_id, coalesce(path_before, ''), coalesce(path, '') FROM raw").fetchall()
    known: dict[object, Places] = {}
    for day in {period.round.day for period in ground.periods}:
        known[day] = places_on(day, {path for round, *paths in pairs if periods[round].round.day == day for path in paths})
    rows = []
    for round, before, after in pairs:
        period = periods[round]
        places = known[period.round.day]
        new_path = places.on_the_day(after) if after else None
        new_before = places.on_the_day(before, new_path) if before else None
        home = (period.round.path, *period.paths)
        rows.append(
            {
                "round_id": round,
                "path_before": before,
                "path": after,
                "new_path": new_path,
                "new_before": new_before,
                "moved": new_path is not None and new_before is not None and commune_of(new_path) != commune_of(new_before),
                "place_lost": new_before is not None and places.is_lost(new_before),
                "started_here": new_before is not None and new_before.startswith(home),
            }
        )
    fields = [
        ("path_before", TEXT),
        ("path", TEXT),
        ("new_path", TEXT),
        ("new_before", TEXT),
        ("moved", FLAG),
        ("started_here", FLAG),
        ("place_lost", FLAG),
    ]
    return pa.Table.from_pylist(rows, pa.schema([("round_id", pa.int64()), *fields]))


def stories(duck: duckdb.DuckDBPyConnection, ground: Ground) -> pa.Table:
    """Every story that occurs in a round with its flow: what a story means is decided in `flows`, in one place."""
    known = {period.round.pk: period.known for period in ground.periods}
    rows = []
    occurring = DISTINCT.format(key=story_key(), story=STORY)
    for round, key, before, after, lived_there, was_poor, was_near_poor in duck.execute(occurring).fetchall():
        story = Story(before, after, lived_there, False, was_poor, was_near_poor)
        rows.append({"round_id": round, "key": key, "flow": str(flow_of(story) if known[round] else Flow.FIRST)})
    return pa.Table.from_pylist(rows, pa.schema([("round_id", pa.int64()), ("key", TEXT), ("flow", TEXT)]))


def story_key() -> str:
    return ", ".join(f"coalesce(settled.{name}::VARCHAR, '')" for name in STORY.split(", "))


def poor_members(duck: duckdb.DuckDBPyConnection, ground: Ground) -> pa.Table:
    """The members of those who are poor or near-poor at the end."""
    days = {period.round.pk: period.round.day for period in ground.periods}
    wanted = duck.execute(
        "SELECT round_id, household_id FROM settled WHERE here AND category IN ('poor', 'near_poor') ORDER BY 1, 2"
    ).fetchall()
    return read_members((round, household, days[round]) for round, household in wanted)
