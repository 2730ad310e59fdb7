"""The draft of a decision: one statement reads everything that decides, Python works it out.

The rows behind are those of one round; the area is the unit's own with the units merged whole into it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.db import connection

from thoatngheo.areas.lineage import working_paths
from thoatngheo.core.chain.canonical import digest
from thoatngheo.core.rls import lifted
from thoatngheo.reviews.decisions.outcomes import Drafted, Row, drafted
from thoatngheo.reviews.decisions.stories import earlier_rounds
from thoatngheo.reviews.hearings.results import Results, standing_results
from thoatngheo.reviews.rounds.models import ClassificationRun, Round
from thoatngheo.reviews.rounds.places import ranges

# Who is decided on: the round's cases, and in a yearly review also households of the current list that have none.
# Entries of the ledger stand in the order of their reviews' days, as everywhere (`snapshots`); what a withdrawn decision
# said is not history.
ROWS = """
WITH places AS (SELECT * FROM unnest(%(starts)s::text[], %(ends)s::text[]) AS place(first, last)),
entries AS MATERIALIZED (
    SELECT entry.id, entry.household_id, entry.category, entry.path, entry.standard, entry.round_id, decided.day, decided.standards,
        EXISTS (SELECT 1 FROM reviews_decision w WHERE w.cites_id = entry.decision_id AND w.state = 'signed') AS withdrawn
    FROM reviews_statusentry entry JOIN reviews_round decided ON decided.id = entry.round_id
    WHERE decided.day <= %(day)s
      AND (entry.household_id IN (SELECT household_id FROM reviews_case WHERE round_id = %(round)s)
           OR EXISTS (SELECT 1 FROM places WHERE entry.path >= first AND entry.path < last))
),
latest AS MATERIALIZED (
    SELECT DISTINCT ON (household_id) household_id, category, path, day
    FROM entries WHERE standard = %(standard)s ORDER BY household_id, day DESC, id DESC
),
past AS MATERIALIZED (
    SELECT household_id, bool_or(category = 'poor') AS poor, bool_or(category = 'near_poor') AS near_poor
    FROM entries
    WHERE NOT withdrawn AND round_id <> %(round)s AND (standard = %(standard)s OR (%(deciding)s AND standard = standards[1]))
    GROUP BY household_id
),
concerned AS MATERIALIZED (
    SELECT household_id, id AS case_id, path, state, why, attempt FROM reviews_case WHERE round_id = %(round)s
  UNION ALL
    SELECT latest.household_id, NULL, latest.path, '', '', 1 FROM latest JOIN places ON latest.path >= first AND latest.path < last
    WHERE %(yearly)s AND latest.category IN ('poor', 'near_poor')
      AND latest.household_id NOT IN (SELECT household_id FROM reviews_case WHERE round_id = %(round)s)
      AND NOT EXISTS (
          SELECT 1 FROM reviews_decisionitem item JOIN reviews_decision struck ON struck.id = item.decision_id
          JOIN reviews_round ending ON ending.id = struck.round_id
          WHERE item.household_id = latest.household_id AND item.outcome = 'ended' AND struck.standard = %(standard)s
            AND ending.id <> %(round)s AND ending.day >= latest.day
      )
),
posted AS MATERIALIZED (
    SELECT DISTINCT ON (item.case_id) item.case_id, item.results ->> %(standard)s AS category,
        posting.ends_on, posting.removed_on, posting.turn
    FROM reviews_postingitem item JOIN reviews_posting posting ON posting.id = item.posting_id
    WHERE posting.round_id = %(round)s AND item.results ? %(standard)s
    ORDER BY item.case_id, posting.turn DESC, posting.id DESC
)
SELECT c.household_id, home.code, home.head_name, home.head_sort, c.path, c.case_id, c.state, c.why, c.attempt,
    NULL, result.category, coalesce(result.people, 0),
    coalesce(result.warning, '') <> '',
    posted.category, posted.ends_on, posted.removed_on, coalesce(posted.turn, 0),
    latest.category, latest.path IS NOT NULL AND NOT EXISTS (SELECT 1 FROM places WHERE latest.path >= first AND latest.path < last),
    EXISTS (
        SELECT 1 FROM registry_residence lived JOIN reviews_round earlier ON earlier.id = ANY(%(earlier_rounds)s)
            AND lived.path >= earlier.path AND lived.path < left(earlier.path, -1) || '/'
        WHERE lived.household_id = c.household_id
          AND lived.since <= earlier.day AND (lived.until IS NULL OR lived.until > earlier.day)
    ),
    coalesce(past.poor, false), coalesce(past.near_poor, false),
    EXISTS (
        SELECT 1 FROM registry_residence lives JOIN places ON lives.path >= first AND lives.path < last
        WHERE lives.household_id = c.household_id AND lives.since <= %(day)s AND (lives.until IS NULL OR lives.until > %(day)s)
    ),
    home.ended_on IS NOT NULL AND home.ended_on <= %(day)s
FROM concerned c
JOIN registry_household home ON home.id = c.household_id
LEFT JOIN reviews_result result ON result.run_id = %(run)s AND result.household_id = c.household_id
LEFT JOIN posted ON posted.case_id = c.case_id
LEFT JOIN latest ON latest.household_id = c.household_id
LEFT JOIN past ON past.household_id = c.household_id
ORDER BY c.path, home.head_sort, home.code
"""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a decision on one result list of a round would say now."""

    round: Round
    standard: str
    run: ClassificationRun | None
    rows: tuple[Row, ...]
    items: tuple[Drafted, ...]

    @property
    def main(self) -> bool:
        """Whether this is the list whose decision ends the cases."""
        return self.round.standards[0] == self.standard

    def digest(self) -> str:
        """The hash of what the chairman is shown: it must be the same when he signs."""
        said = [[item.number, item.row.household, item.outcome, item.category, item.flow, item.row.before] for item in self.items]
        return digest({"round": self.round.pk, "standard": self.standard, "items": said})


def draft_of(round: Round, standard: str) -> Draft:
    """Everything a decision on this list of the round would say, in the order of hamlets and names. A few statements, whatever its size.

    The caller has asked the gate: the past of a household that came from elsewhere is read too.
    """
    return drafts_of(round, [standard])[standard]


def drafts_of(round: Round, standards: Sequence[str]) -> dict[str, Draft]:
    """The same for several lists of the round: one statement for each more."""
    if not standards:
        return {}
    runs = {run.standard: run for run in ClassificationRun.objects.filter(round=round, standard__in=standards, current=True)}
    earlier = earlier_rounds([round], [round.path])
    rows = rows_of(round, {standard: runs.get(standard) for standard in standards}, earlier)
    cases = dict.fromkeys(row.case for each in rows.values() for row in each if row.case is not None)
    results = standing_results(round, list(cases))
    before = ClassificationRun.objects.filter(round__in=earlier, standard__in=standards, current=True)
    known = set(before.values_list("standard", flat=True))
    found = {}
    for standard in standards:
        stood = standing(standard, rows[standard], results)
        found[standard] = Draft(round, standard, runs.get(standard), stood, numbered(stood, earlier_known=standard in known))
    return found


def rows_of(round: Round, runs: Mapping[str, ClassificationRun | None], earlier: Sequence[Round]) -> dict[str, tuple[Row, ...]]:
    """The rows of each list, without the category that stands."""
    starts, ends = ranges(working_paths(round.unit))
    found = {}
    with lifted(), connection.cursor() as cursor:
        for standard, run in runs.items():
            cursor.execute(
                ROWS,
                {
                    "round": round.pk,
                    "run": run.pk if run else None,
                    "standard": standard,
                    "day": round.day,
                    "deciding": round.standards[0] == standard,
                    "yearly": round.kind == Round.Kind.YEARLY,
                    "starts": starts,
                    "ends": ends,
                    "earlier_rounds": [past.pk for past in earlier],
                },
            )
            found[standard] = tuple(Row(*row) for row in cursor.fetchall())
    return found


def standing(standard: str, rows: Sequence[Row], results: Mapping[int, Results]) -> tuple[Row, ...]:
    """The rows with the category that stands: the re-check's, else the meeting's, else the rules'."""
    return tuple(replace(row, category=results.get(row.case or 0, {}).get(standard)) for row in rows)


def numbered(rows: Sequence[Row], *, earlier_known: bool) -> tuple[Drafted, ...]:
    return tuple(drafted(row, number, earlier_known=earlier_known) for number, row in enumerate(rows, 1))


def last_posting_day(rows: Sequence[Row]) -> date | None:
    """The last day on which one of the lists hangs."""
    return max((row.posted_until for row in rows if row.posted_until), default=None)
