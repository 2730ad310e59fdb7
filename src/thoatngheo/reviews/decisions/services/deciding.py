"""Entering the results of a round on paper into the status ledger: reviews of earlier years, decided outside the system.

A round that goes through the legal steps is decided by the chairman's signature instead.
"""

from __future__ import annotations

from django.db import connection
from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core.audit import plans_for_many
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.decisions.stories import PAIRS, Comparison, current_runs, distinct_stories, earlier_rounds
from thoatngheo.reviews.rounds.domain import Flow
from thoatngheo.reviews.rounds.flows import Story, flow_of
from thoatngheo.reviews.rounds.models import ClassificationRun, Round
from thoatngheo.reviews.rounds.policies.rounds import DECIDE_ROUND
from thoatngheo.reviews.rounds.problems.rounds import NOT_CLASSIFIED, NOT_ON_PAPER, ROUND_DECIDED
from thoatngheo.reviews.rounds.services.results import refresh_statistics
from thoatngheo.reviews.snapshots.writing import write_snapshot

ENTER = (
    PAIRS
    + """
INSERT INTO reviews_statusentry (household_id, path, standard, category, since, flow, people, round_id, run_id, recorded_at)
SELECT stories.household_id, path_after, %(standard)s, stories.after, %(day)s, meaning.flow, people_after, %(round)s, %(run)s, %(now)s
FROM stories JOIN unnest(
    %(befores)s::text[], %(afters)s::text[], %(lived)s::boolean[], %(poor)s::boolean[], %(near)s::boolean[], %(flows)s::text[]
) AS meaning(before, after, lived_there, was_poor, was_near_poor, flow)
  ON meaning.before IS NOT DISTINCT FROM stories.before AND meaning.after = stories.after
 AND meaning.lived_there = stories.lived_there AND meaning.was_poor = stories.was_poor AND meaning.was_near_poor = stories.was_near_poor
"""
)


@use_case(DECIDE_ROUND, on="round", lock=True)
def decide_round(*, actor: User, round: Round) -> int:
    """Enter the current results of every standard of the round into the status ledger, with their flows.

    Returns the number of entries. All of it or nothing; a round is entered once. The figures of every standard are frozen.
    """
    if round.state != Round.State.OPEN:
        raise ROUND_DECIDED()
    if not round.on_paper:
        raise NOT_ON_PAPER(unit=round.unit.full_name)
    listed = Case.objects.filter(round=round).count()
    entries = sum(enter_results(round, standard, listed) for standard in round.standards)
    for standard in round.standards:
        write_snapshot(round=round, standard=standard)
    plans_for_many()
    Case.objects.filter(round=round).update(state=Case.State.DECIDED)
    round.state, round.decided_by, round.decided_at = Round.State.DECIDED, actor, timezone.now()
    round.save(update_fields=["state", "decided_by", "decided_at"])
    return entries


def enter_results(round: Round, standard: str, listed: int) -> int:
    """One standard's entries: one statement finds the stories, one writes the rows."""
    run = ClassificationRun.objects.filter(round=round, standard=standard, current=True).first()
    if run is None or run.households < listed:
        raise NOT_CLASSIFIED(missing=listed - (run.households if run else 0), standard=standard)
    earlier = earlier_rounds([round], [round.path])
    known = bool(current_runs(earlier, standard))
    parameters = Comparison(standard, [round], earlier, [round.path, *(past.path for past in earlier)]).parameters()
    stories = distinct_stories(parameters)
    with connection.cursor() as cursor:
        cursor.execute(
            ENTER,
            {
                **parameters,
                "day": round.day,
                "round": round.pk,
                "run": run.pk,
                "now": timezone.now(),
                "befores": [story.before for story in stories],
                "afters": [story.after for story in stories],
                "lived": [story.lived_there for story in stories],
                "poor": [story.was_poor for story in stories],
                "near": [story.was_near_poor for story in stories],
                "flows": [flow_with(story, known) for story in stories],
            },
        )
        entered = int(cursor.rowcount)
        refresh_statistics(cursor, entered, "reviews_statusentry")
    return entered


def flow_with(story: Story, earlier_known: bool) -> str:
    """The first review in the system has nothing to compare with."""
    return str(flow_of(story) if earlier_known else Flow.FIRST)
