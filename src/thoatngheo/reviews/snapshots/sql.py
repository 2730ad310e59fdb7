"""The two statements behind a snapshot: everybody who matters to some rounds, and the members of the poor among them."""

from __future__ import annotations

from collections.abc import Sequence

# Who matters, and what is known of each, for any number of rounds at once.
#
# `areas` are the subtrees of each round's work on its day, `earlier` those of the reviews before it on theirs. `events` is
# all that ever gave a household a category under the standard: the entries of the ledger, and the results of the runs
# named in `drafts` (reviews that are not decided yet). What holds at a moment is the last event until then, as the ledger
# says: an entry holds until the next one. The start of a period is asked in the same way as the end of the one before,
# so both are the same households by construction.
#
# A household that the yearly review of another area has listed counts there, even if it lives here by now: of two
# communes whose figures are of different days it would else be in both.
HOUSEHOLDS = """
WITH rounds AS (
    SELECT r.*, own.kind, own.year
    FROM unnest(%(rounds)s::bigint[], %(days)s::date[], %(before_days)s::date[]) AS r(round_id, day, before_day)
    JOIN reviews_round own ON own.id = r.round_id
),
areas AS (
    SELECT a.*, rounds.day
    FROM unnest(%(area_rounds)s::bigint[], %(area_starts)s::text[], %(area_ends)s::text[]) AS a(round_id, first, last)
    JOIN rounds USING (round_id)
),
earlier AS (
    SELECT * FROM unnest(
        %(earlier_rounds)s::bigint[], %(earlier_ids)s::bigint[], %(earlier_starts)s::text[], %(earlier_ends)s::text[],
        %(earlier_days)s::date[], %(earlier_parts)s::boolean[]
    ) AS e(round_id, earlier_id, first, last, day, part)
),
events AS NOT MATERIALIZED (
    SELECT entry.household_id, entry.category, entry.people, entry.path, entry.run_id, entry.flow,
        entry.round_id, decided.day, decided.kind, decided.year, entry.id AS seq
    FROM reviews_statusentry entry JOIN reviews_round decided ON decided.id = entry.round_id
    WHERE entry.standard = %(standard)s
  UNION ALL
    SELECT result.household_id, result.category, result.people, result.path, result.run_id, NULL,
        run.round_id, open.day, open.kind, open.year, 0
    FROM reviews_result result
    JOIN reviews_classificationrun run ON run.id = result.run_id
    JOIN reviews_round open ON open.id = run.round_id
    WHERE result.run_id = ANY(%(drafts)s)
),
living AS (
    SELECT areas.round_id, home.household_id, home.path
    FROM areas JOIN registry_residence home ON home.path >= areas.first AND home.path < areas.last
    WHERE home.since <= areas.day AND (home.until IS NULL OR home.until > areas.day)
),
said AS (
    SELECT DISTINCT ON (round_id, household_id) round_id, household_id, path
    FROM events WHERE round_id = ANY(%(rounds)s) ORDER BY round_id, household_id, seq DESC
),
here AS MATERIALIZED (
    SELECT round_id, household_id, coalesce(said.path, living.path) AS path FROM living FULL JOIN said USING (round_id, household_id)
),
told AS (
    SELECT earlier.round_id, events.household_id, events.path, earlier.earlier_id, earlier.day, earlier.part
    FROM earlier JOIN events ON events.round_id = earlier.earlier_id AND events.path >= earlier.first AND events.path < earlier.last
),
lived AS (
    SELECT earlier.round_id, home.household_id, home.path, earlier.earlier_id, earlier.day, earlier.part
    FROM earlier JOIN registry_residence home ON home.path >= earlier.first AND home.path < earlier.last
    WHERE home.since <= earlier.day AND (home.until IS NULL OR home.until > earlier.day)
),
before AS MATERIALIZED (
    SELECT DISTINCT ON (round_id, household_id) *
    FROM (SELECT told.*, 1 AS sure FROM told UNION ALL SELECT lived.*, 0 FROM lived) AS both_ways
    ORDER BY round_id, household_id, sure DESC, part, day DESC, path
),
candidates AS MATERIALIZED (
    SELECT round_id, household_id, here.path, here.household_id IS NOT NULL AS here, before.path AS path_before,
        before.household_id IS NOT NULL AND NOT before.part AS lived_there, before.earlier_id,
        coalesce(before.day, rounds.before_day) AS before_day, rounds.day, rounds.kind, rounds.year
    FROM here FULL JOIN before USING (round_id, household_id) JOIN rounds USING (round_id)
),
at_end AS (
    SELECT DISTINCT ON (c.round_id, c.household_id) c.round_id, c.household_id, events.category, events.people, events.run_id,
        events.flow, events.round_id AS by_round, events.path,
        events.round_id <> c.round_id AND events.kind = 'yearly' AND c.kind = 'yearly' AND events.year = c.year AS elsewhere
    FROM candidates c JOIN events USING (household_id)
    WHERE events.day <= c.day
    ORDER BY c.round_id, c.household_id, (events.round_id = c.round_id) DESC, events.day DESC, events.round_id DESC, events.seq DESC
),
at_start AS (
    SELECT DISTINCT ON (c.round_id, c.household_id) c.round_id, c.household_id, events.category, events.people
    FROM candidates c JOIN events USING (household_id)
    WHERE events.day <= c.before_day AND events.round_id <> c.round_id
    ORDER BY c.round_id, c.household_id, (events.round_id = c.earlier_id) DESC NULLS LAST, events.day DESC, events.round_id DESC,
        events.seq DESC
),
pairs AS MATERIALIZED (
    SELECT c.round_id, c.household_id, c.day, c.before_day, c.here AND NOT coalesce(at_end.elsewhere, false) AS here,
        coalesce(c.path, later.path) AS path, coalesce(c.path_before, sooner.path) AS path_before, c.lived_there,
        at_end.category, at_end.people, at_end.run_id, at_end.flow, at_end.by_round = c.round_id AS own,
        at_start.category AS category_before, at_start.people AS people_before
    FROM candidates c
    LEFT JOIN at_end USING (round_id, household_id)
    LEFT JOIN at_start USING (round_id, household_id)
    LEFT JOIN LATERAL (
        SELECT home.path FROM registry_residence home
        WHERE c.path IS NULL AND home.household_id = c.household_id AND home.since <= c.day AND (home.until IS NULL OR home.until > c.day)
        LIMIT 1
    ) AS later ON true
    LEFT JOIN LATERAL (
        SELECT home.path FROM registry_residence home
        WHERE c.path_before IS NULL AND c.before_day IS NOT NULL AND home.household_id = c.household_id
          AND home.since <= c.before_day AND (home.until IS NULL OR home.until > c.before_day)
        LIMIT 1
    ) AS sooner ON true
    WHERE c.here OR at_start.category IN ('poor', 'near_poor')
),
past AS MATERIALIZED (
    SELECT pairs.round_id, pairs.household_id, bool_or(entry.category = 'poor') AS poor, bool_or(entry.category = 'near_poor') AS near_poor
    FROM pairs
    JOIN reviews_statusentry entry USING (household_id)
    JOIN reviews_round decided ON decided.id = entry.round_id
    WHERE pairs.category IN ('poor', 'near_poor') AND coalesce(pairs.category_before, '') NOT IN ('poor', 'near_poor')
      AND decided.day < pairs.before_day
      AND (entry.standard = %(standard)s OR (%(deciding)s AND entry.standard = decided.standards[1]))
    GROUP BY pairs.round_id, pairs.household_id
),
counted AS (
    SELECT pairs.round_id, pairs.household_id, count(*) AS people,
        max(nullif(person.ethnicity, '')) FILTER (WHERE membership.relation = 'head') AS head_ethnicity,
        max(nullif(person.sex, '')) FILTER (WHERE membership.relation = 'head') AS head_sex
    FROM pairs
    JOIN registry_membership membership USING (household_id)
    JOIN registry_person person ON person.id = membership.person_id
    WHERE pairs.here AND membership.joined_on <= pairs.day AND (membership.left_on IS NULL OR membership.left_on > pairs.day)
    GROUP BY pairs.round_id, pairs.household_id
),
grouped AS (
    SELECT pairs.round_id, pairs.household_id, string_agg(g."group", ';' ORDER BY g."group") AS groups
    FROM pairs JOIN registry_householdgroup g USING (household_id)
    WHERE pairs.here AND g.since <= pairs.day AND (g.until IS NULL OR g.until > pairs.day)
    GROUP BY pairs.round_id, pairs.household_id
)
SELECT pairs.round_id, pairs.household_id, pairs.here, pairs.path, pairs.path_before, pairs.lived_there, coalesce(pairs.own, false) AS own,
    pairs.category, coalesce(pairs.people, counted.people, 0) AS people, pairs.category_before, pairs.people_before,
    CASE WHEN pairs.own THEN pairs.flow END AS flow,
    coalesce(past.poor, false) AS was_poor, coalesce(past.near_poor, false) AS was_near_poor, listed.id IS NOT NULL AS listed,
    counted.head_ethnicity, counted.head_sex, CASE WHEN pairs.own THEN result.minority END AS minority,
    CASE WHEN pairs.own THEN array_to_string(result.groups, ';') ELSE grouped.groups END AS groups,
    result.method, result.deprivations, causes.text AS causes, support.text AS support{indicators}
FROM pairs
LEFT JOIN past USING (round_id, household_id)
LEFT JOIN counted USING (round_id, household_id)
LEFT JOIN grouped USING (round_id, household_id)
LEFT JOIN reviews_case listed ON listed.round_id = pairs.round_id AND listed.household_id = pairs.household_id
LEFT JOIN reviews_result result ON result.run_id = pairs.run_id AND result.household_id = pairs.household_id
LEFT JOIN LATERAL ({last_said_causes}) AS causes ON true
LEFT JOIN LATERAL ({last_said_support}) AS support ON true
"""
# What holds of one fact on the day: the last statement that names it. Asked of the poor and near-poor only.
LAST_SAID = """
    SELECT statement.facts ->> '{fact}' AS text FROM registry_statement statement
    WHERE pairs.here AND pairs.category IN ('poor', 'near_poor') AND statement.household_id = pairs.household_id
      AND statement.person_id IS NULL AND statement.said_on <= pairs.day AND statement.facts ? '{fact}'
    ORDER BY statement.said_on DESC, statement.id DESC LIMIT 1
"""

MEMBERS = """
WITH wanted AS (
    SELECT * FROM unnest(%(rounds)s::bigint[], %(households)s::uuid[], %(days)s::date[]) AS w(round_id, household_id, day)
),
present AS (
    SELECT wanted.round_id, wanted.household_id, wanted.day, member.person_id, member.member_no, member.relation
    FROM wanted JOIN registry_membership member USING (household_id)
    WHERE member.joined_on <= wanted.day AND (member.left_on IS NULL OR member.left_on > wanted.day)
),
said AS (
    SELECT present.round_id, present.person_id, registry_facts(statement.facts ORDER BY statement.said_on, statement.id) AS facts
    FROM present JOIN registry_statement statement USING (person_id)
    WHERE statement.said_on <= present.day
    GROUP BY present.round_id, present.person_id
)
SELECT present.round_id, present.household_id, present.day, present.member_no, person.name, person.birth_date, person.birth_year,
    nullif(person.sex, '') AS sex, nullif(person.ethnicity, '') AS ethnicity, present.relation, {facts}
FROM present
JOIN registry_person person ON person.id = present.person_id
LEFT JOIN said ON said.round_id = present.round_id AND said.person_id = present.person_id
LEFT JOIN LATERAL jsonb_to_record(said.facts) AS fact({record}) ON true
"""


def households_query(indicators: Sequence[str]) -> str:
    """The statement about households under a standard with these indicators (codes of the rulebook)."""
    cells = "".join(f", (result.indicators ->> '{code}')::boolean AS \"d_{code}\"" for code in indicators)
    return HOUSEHOLDS.format(
        indicators=cells, last_said_causes=LAST_SAID.format(fact="causes"), last_said_support=LAST_SAID.format(fact="listed_support")
    )
