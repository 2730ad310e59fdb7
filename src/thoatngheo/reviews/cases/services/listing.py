"""The legal list: households on the current list of poor and near-poor ones, and those that asked.

Source: QĐ 24/2021/QĐ-TTg, Điều 4; 07/2021/TT-BLĐTBXH, Phụ lục I and II. A handful of statements for a
commune, whatever its size; the list of a whole province is a job that goes commune by commune.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection
from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.areas.paths import below, within
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households.models import Residence
from thoatngheo.registry.households.querysets import in_force
from thoatngheo.reviews.cases.models import Case, CaseStep, Request
from thoatngheo.reviews.cases.problems.cases import ROUND_NOT_OPEN
from thoatngheo.reviews.cases.problems.listing import NOT_OF_ROUND, ON_PAPER
from thoatngheo.reviews.cases.states import Event, State
from thoatngheo.reviews.classification.standards import load_book, standard_named
from thoatngheo.reviews.rounds.models import ReviewKind, Round
from thoatngheo.reviews.rounds.policies.rounds import CLASSIFY_ROUND
from thoatngheo.reviews.rounds.problems.rounds import ROUND_DECIDED
from thoatngheo.reviews.rounds.services.results import refresh_statistics

HERE = """
here AS (
    SELECT home.household_id, home.path FROM registry_residence home
    WHERE home.path >= %(start)s AND home.path < %(end)s
      AND home.since <= %(day)s AND (home.until IS NULL OR home.until > %(day)s)
)"""
# What each household was last found to be: under the round's standard, or, where that has no word of it yet, the one before.
LATEST = f"""
WITH {HERE},
chain AS (SELECT * FROM unnest(%(standards)s::text[]) WITH ORDINALITY AS chain(standard, rank)),
latest AS (
    SELECT DISTINCT ON (entry.household_id) entry.household_id, here.path, entry.category
    FROM here JOIN reviews_statusentry entry USING (household_id) JOIN chain USING (standard)
    WHERE entry.since <= %(day)s
    ORDER BY entry.household_id, chain.rank, entry.since DESC, entry.id DESC
)"""
STEPS = """
INSERT INTO reviews_casestep (case_id, path, event, state_before, state_after, because, by_id, at)
SELECT added.id, added.path, 'list', '', 'listed', added.because, %(actor)s, %(now)s FROM added
"""
ON_LIST = f"""{LATEST},
added AS (
    INSERT INTO reviews_case (round_id, household_id, path, why, state)
    SELECT %(round)s, household_id, path, 'on_list', 'listed' FROM latest WHERE category IN ('poor', 'near_poor')
    ON CONFLICT (round_id, household_id) DO NOTHING RETURNING id, path, '' AS because
){STEPS}"""
# Requests that were accepted and belong to no round yet; of several of one household the first.
ASKED = f"""
WITH {HERE},
asked AS (
    SELECT DISTINCT ON (request.household_id) request.id, request.household_id, here.path
    FROM here JOIN reviews_request request USING (household_id)
    WHERE request.outcome = 'listed' AND request.round_id IS NULL AND request.received_on <= %(until)s
    ORDER BY request.household_id, request.received_on, request.id
),
added AS (
    INSERT INTO reviews_case (round_id, household_id, path, why, request_id, state)
    SELECT %(round)s, household_id, path, 'request', id, 'listed' FROM asked
    ON CONFLICT (round_id, household_id) DO NOTHING RETURNING id, path, 'request:' || request_id AS because
){STEPS}"""
# The request belongs to the round from now on, also where the household was on the list already.
BOUND = f"""
WITH {HERE}
UPDATE reviews_request SET round_id = %(round)s
WHERE outcome = 'listed' AND round_id IS NULL AND received_on <= %(until)s
  AND household_id IN (SELECT household_id FROM here)
  AND EXISTS (SELECT 1 FROM reviews_case listed WHERE listed.round_id = %(round)s AND listed.household_id = reviews_request.household_id)
"""
NAMED_IN_CASE = """
UPDATE reviews_case SET request_id = asked.id, version = version + 1
FROM (SELECT household_id, min(id) AS id FROM reviews_request WHERE round_id = %(round)s GROUP BY household_id) AS asked
WHERE reviews_case.round_id = %(round)s AND reviews_case.household_id = asked.household_id AND reviews_case.request_id IS NULL
"""
EVERYBODY = f"""
WITH {HERE},
added AS (
    INSERT INTO reviews_case (round_id, household_id, path, why, state)
    SELECT %(round)s, household_id, path, 'everybody', 'listed' FROM here
    ON CONFLICT (round_id, household_id) DO NOTHING RETURNING id, path, '' AS because
){STEPS}"""
KNOWN = f"{LATEST} SELECT EXISTS (SELECT 1 FROM latest)"


@dataclass(frozen=True, slots=True)
class Listed:
    """How many households were added, and why. `ledger` is false where no household of the area has any earlier result."""

    on_list: int
    requested: int
    ledger: bool

    @property
    def total(self) -> int:
        return self.on_list + self.requested


@use_case(CLASSIFY_ROUND, on="round")
def list_legally(*, actor: User, round: Round) -> Listed:
    """Put the households that the law wants reviewed on the round's list; who is on it already stays as it is.

    - Yearly and special: who is poor or near-poor in the ledger on the round's day under `standards[0]`, or under the
      standard before it where that has no word of the household yet; living in the area on that day.
    - Every kind: accepted requests that no round has taken yet. An ad hoc review (Điều 5) begins with a request, so it
      lists these alone.

    May be repeated: later requests are added.

    Raises:
        Problem: ON_PAPER; ROUND_NOT_OPEN.
    """
    check_walking(round)
    told = parameters(actor, round)
    with connection.cursor() as cursor:
        on_list = 0
        if round.kind != ReviewKind.AD_HOC:
            cursor.execute(ON_LIST, told)
            on_list = int(cursor.rowcount)
        cursor.execute(ASKED, told)
        requested = int(cursor.rowcount)
        cursor.execute(BOUND, told)
        if cursor.rowcount:
            cursor.execute(NAMED_IN_CASE, told)
        refresh_statistics(cursor, on_list + requested, "reviews_case", "reviews_casestep")
        cursor.execute(KNOWN, told)
        found = cursor.fetchone()
    return Listed(on_list, requested, bool(found and found[0]))


@use_case(CLASSIFY_ROUND, on="round")
def list_everybody(*, actor: User, round: Round) -> int:
    """Review everybody ("rà soát toàn bộ"), the explicit choice of a legal round: every household of the area on the day."""
    check_walking(round)
    with connection.cursor() as cursor:
        cursor.execute(EVERYBODY, parameters(actor, round))
        added = int(cursor.rowcount)
        refresh_statistics(cursor, added, "reviews_case", "reviews_casestep")
    return added


def list_one(actor: User, round: Round, request: Request) -> Case:
    """Put the household of an accepted request on the list of an open round; the caller has asked the gate.

    Raises:
        Problem: NOT_OF_ROUND where the household does not live in the area on the round's day.
    """
    check_walking(round)
    homes = Residence.objects.filter(in_force("since", "until", round.day), within("path", [round.path]), household=request.household_id)
    home = homes.first()
    if home is None:
        raise NOT_OF_ROUND(household=request.household.head_name, day=f"{round.day:%d/%m/%Y}")
    case, created = Case.objects.get_or_create(
        round=round, household=request.household, defaults={"path": home.path, "why": Case.Why.REQUEST, "request": request}
    )
    if created:
        CaseStep.objects.create(
            case=case, path=case.path, event=Event.LIST, state_after=State.LISTED, because=f"request:{request.pk}", by=actor
        )
    elif case.request_id is None:
        case.request = request
        case.version += 1
        case.save(update_fields=["request", "version"])
    request.round = round
    request.save(update_fields=["round"])
    return case


def check_walking(round: Round) -> None:
    if round.on_paper:
        raise ON_PAPER(unit=round.unit.full_name)
    if round.state != Round.State.OPEN:
        raise ROUND_NOT_OPEN(unit=round.unit.full_name)


def parameters(actor: User, round: Round) -> dict[str, Any]:
    start, end = below(round.path)
    return {
        "round": round.pk,
        "day": round.day,
        "until": last_day(round),
        "start": start,
        "end": end,
        "standards": chain(round.standards[0]),
        "actor": actor.pk,
        "now": timezone.now(),
    }


def last_day(round: Round) -> date:
    """Requests received until then belong to the round."""
    return round.ends_on or max(round.day, timezone.localdate())


def chain(standard: str) -> list[str]:
    """The standard, and the one of its series that was in force before it."""
    held = standard_named(standard)
    earlier = [each for each in load_book().standards.values() if each.series == held.series and each.valid_from < held.valid_from]
    return [held.id, *(each.id for each in sorted(earlier, key=lambda each: each.valid_from)[-1:])]


def ledger_knows(round: Round) -> bool:
    """Whether any household of the area has an earlier result: without one, the first list is the commune's own choice."""
    start, end = below(round.path)
    with connection.cursor() as cursor:
        cursor.execute(KNOWN, {"day": round.day, "start": start, "end": end, "standards": chain(round.standards[0])})
        found = cursor.fetchone()
    return bool(found and found[0])


LIST = """
INSERT INTO reviews_case (round_id, household_id, path, state)
SELECT %(round)s, home.household_id, home.path, 'listed'
FROM registry_residence home
WHERE home.path >= %(start)s AND home.path < %(end)s
  AND home.since <= %(day)s AND (home.until IS NULL OR home.until > %(day)s)
ON CONFLICT (round_id, household_id) DO NOTHING
"""


@use_case(CLASSIFY_ROUND, on="round")
def list_households(*, actor: User, round: Round) -> int:
    """Put every household that lived in the area on the round's day on its list ("rà soát toàn bộ"); returns how many were added.

    The legal list (Phụ lục I) holds fewer: households on the current list and those that asked, see `listing.list_legally`.
    """
    if round.state != Round.State.OPEN:
        raise ROUND_DECIDED()
    if not round.on_paper:
        return list_everybody(actor=actor, round=round)
    start, end = below(round.path)
    with connection.cursor() as cursor:
        cursor.execute(LIST, {"round": round.pk, "day": round.day, "start": start, "end": end})
        return int(cursor.rowcount)
