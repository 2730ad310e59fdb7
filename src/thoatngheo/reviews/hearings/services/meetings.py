"""Village meetings: inviting, and writing down what was said. Closing one stands in `closing`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, time

from django.db.models import F, Max

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.dates import show_day
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.problems.cases import ROUND_NOT_OPEN
from thoatngheo.reviews.cases.services.versions import check_version
from thoatngheo.reviews.hearings.models import Meeting, MeetingVote
from thoatngheo.reviews.hearings.policies.meetings import PLAN_MEETING, RECORD_MEETING
from thoatngheo.reviews.hearings.problems.meetings import (
    MEETING_CLOSED,
    MEETING_OUT_OF_ROUND,
    MEETING_PLANNED_ALREADY,
    NOT_OF_MEETING,
    NOTHING_TO_MEET,
    UNDETERMINED_AT_MEETING,
)
from thoatngheo.reviews.hearings.results import Results, current_results
from thoatngheo.reviews.hearings.services.naming import named
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Round


@dataclass(frozen=True, slots=True)
class Held:
    """What the minutes say of the meeting itself. `present`: those whom the law invites, by their words, and how many came."""

    held_on: date
    place: str
    starts_at: time | None = None
    chair: str = ""
    chair_office: str = ""
    secretary: str = ""
    representatives: str = ""
    attending: int | None = None
    households_invited: int | None = None
    present: Mapping[str, int] = field(default_factory=dict)
    opinions: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """How many agreed and disagreed about one household; None where it was not counted yet."""

    agree: int | None
    disagree: int | None
    note: str = ""


@use_case(PLAN_MEETING, on="unit")
def plan_meeting(
    *,
    actor: User,
    round: Round,
    unit: Unit,
    held_on: date,
    place: str,
    starts_at: time | None = None,
    postpone_undetermined: bool = False,
) -> Meeting:
    """Invite a hamlet to a meeting about its classified households; their results are frozen as what is put to the vote.

    `unit`: a hamlet, or a commune for households whose hamlet is not known. With `postpone_undetermined`
    households that the main standard cannot place wait for the next meeting instead of stopping this one.

    Raises:
        Problem: `reviews.meeting.planned_already`, `.nothing`, `.undetermined`, `.out_of_round`, `reviews.round.not_open`.
    """
    round = open_round_of(round)
    check_in_round(round, held_on)
    check_none_planned(round, unit)
    votes = put_to_vote(round, unit, postpone_undetermined)
    last = Meeting.objects.filter(round=round, unit=unit).aggregate(last=Max("number"))["last"] or 0
    meeting = Meeting.objects.create(
        round=round, unit=unit, path=unit.path, number=last + 1, held_on=held_on, starts_at=starts_at, place=place, created_by=actor
    )
    MeetingVote.objects.bulk_create(
        MeetingVote(meeting=meeting, case_id=case.pk, path=case.path, results=results) for case, results in votes
    )
    return meeting


def open_round_of(round: Round) -> Round:
    """The round, locked; only one that is still open has meetings, postings and complaints."""
    locked = Round.objects.select_for_update(of=("self",)).select_related("unit").get(pk=round.pk)
    if locked.state != Round.State.OPEN:
        raise ROUND_NOT_OPEN(unit=locked.unit.full_name)
    return locked


def check_in_round(round: Round, held_on: date) -> None:
    starts, ends = round.starts_on, round.ends_on
    if (starts and held_on < starts) or (ends and held_on > ends):
        raise MEETING_OUT_OF_ROUND(day=show_day(held_on), starts=show_day(starts) if starts else "…", ends=show_day(ends) if ends else "…")


def check_none_planned(round: Round, unit: Unit) -> None:
    planned = Meeting.objects.filter(round=round, unit=unit, state=Meeting.State.PLANNED).first()
    if planned:
        raise MEETING_PLANNED_ALREADY(unit=unit.full_name, number=planned.number, day=show_day(planned.held_on))


def put_to_vote(round: Round, unit: Unit, postpone_undetermined: bool) -> list[tuple[Case, Results]]:
    """The hamlet's classified cases with their current results, by name."""
    waiting = Case.objects.filter(round=round, path=unit.path, state=Case.State.CLASSIFIED).select_related("household")
    cases = list(waiting.order_by("household__head_sort", "pk"))
    results = current_results(round, [case.pk for case in cases])
    main = round.standards[0]
    unclear = [case for case in cases if results.get(case.pk, {}).get(main, Category.UNDETERMINED) == Category.UNDETERMINED]
    if unclear and not postpone_undetermined:
        raise UNDETERMINED_AT_MEETING(count=len(unclear), standard=main, households=named([case.household.head_name for case in unclear]))
    left_out = {case.pk for case in unclear}
    found = [(case, results[case.pk]) for case in cases if case.pk not in left_out]
    if not found:
        raise NOTHING_TO_MEET(unit=unit.full_name)
    return found


def planned_meeting(meeting: Meeting, version: int) -> Meeting:
    """The meeting, locked, as the page that was made from `version` may still change it."""
    open_round_of(meeting.round)
    locked = Meeting.objects.select_for_update(of=("self",)).select_related("unit", "round").get(pk=meeting.pk)
    if locked.state != Meeting.State.PLANNED:
        raise MEETING_CLOSED(number=locked.number, unit=locked.unit.full_name)
    check_version(locked, version)
    return locked


@use_case(RECORD_MEETING, on="meeting")
def record_meeting(*, actor: User, meeting: Meeting, version: int, held: Held, votes: Mapping[int, Counted]) -> Meeting:
    """Keep what is written so far, as a draft, as often as wanted; `votes` by case, cases left out stay as they are.

    Nothing is refused for being unfinished; `close_meeting` checks. Raises `reviews.changed_meanwhile` when
    somebody else has saved after `version`.
    """
    meeting = planned_meeting(meeting, version)
    check_in_round(meeting.round, held.held_on)
    for name, value in asdict(held).items():
        setattr(meeting, name, value)
    meeting.version = version + 1
    meeting.save(update_fields=[*asdict(held), "version"])
    keep_votes(meeting, votes)
    return meeting


def keep_votes(meeting: Meeting, votes: Mapping[int, Counted]) -> None:
    """One statement for those that changed."""
    known = {vote.case_id: vote for vote in meeting.votes.all()}
    if strangers := set(votes) - set(known):
        raise NOT_OF_MEETING(count=len(strangers))
    changed = []
    for case, counted in votes.items():
        vote = known[case]
        if (vote.agree, vote.disagree, vote.note) != (counted.agree, counted.disagree, counted.note):
            vote.agree, vote.disagree, vote.note = counted.agree, counted.disagree, counted.note
            changed.append(vote)
    MeetingVote.objects.bulk_update(changed, ["agree", "disagree", "note"], batch_size=1000)


@use_case(RECORD_MEETING, on="meeting")
def refresh_meeting(*, actor: User, meeting: Meeting, version: int) -> tuple[int, int, int]:
    """Bring a planned meeting's list up to date: households added, taken off, and with other results (their counts are cleared).

    Households that the main standard cannot place are not put to the vote. Returns the three numbers.
    """
    meeting = planned_meeting(meeting, version)
    wanted = {case.pk: (case, results) for case, results in put_to_vote(meeting.round, meeting.unit, postpone_undetermined=True)}
    known = {vote.case_id: vote for vote in meeting.votes.all()}
    new = [wanted[case] for case in wanted.keys() - known.keys()]
    gone = [known[case].pk for case in known.keys() - wanted.keys()]
    other = [known[case] for case in known.keys() & wanted.keys() if known[case].results != wanted[case][1]]
    for vote in other:
        results = wanted[vote.case_id][1]
        if differs(vote.results, results):
            vote.agree = vote.disagree = None
        vote.results = results
    MeetingVote.objects.bulk_create(MeetingVote(meeting=meeting, case_id=case.pk, path=case.path, results=results) for case, results in new)
    MeetingVote.objects.filter(pk__in=gone).delete()
    MeetingVote.objects.bulk_update(other, ["results", "agree", "disagree"], batch_size=1000)
    Meeting.objects.filter(pk=meeting.pk).update(version=F("version") + 1)
    return len(new), len(gone), len(other)


def differs(put_to_vote: Results, now: Results) -> bool:
    """Whether a result that was put to the vote is another now; a standard that came later changes nothing that was said."""
    return any(now.get(standard) != category for standard, category in put_to_vote.items())


@use_case(PLAN_MEETING, on="meeting.unit")
def cancel_meeting(*, actor: User, meeting: Meeting, version: int) -> None:
    """Take back an invitation; what was on it stays in the journal of changes, and the households wait for another meeting."""
    meeting = planned_meeting(meeting, version)
    meeting.votes.all().delete()
    meeting.delete()


def everybody_agreed(cases: Sequence[int], attending: int) -> dict[int, Counted]:
    """Quick entry: all of those attending agree about these households."""
    return {case: Counted(attending, 0) for case in cases}
