"""Closing a village meeting: what must be in the minutes, the half rule, and where each household goes from there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.core.dates import show_day
from thoatngheo.core.problems import Problem
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.cases.models import Case, CaseStep
from thoatngheo.reviews.cases.services.moving import move
from thoatngheo.reviews.cases.states import Event, State
from thoatngheo.reviews.hearings import quorum
from thoatngheo.reviews.hearings.models import Meeting, MeetingVote
from thoatngheo.reviews.hearings.policies.meetings import RECORD_MEETING
from thoatngheo.reviews.hearings.problems.meetings import (
    CASES_MOVED_ON,
    MEETING_BEFORE_CLASSIFICATION,
    MEETING_IN_FUTURE,
    MORE_GUESTS_THAN_PEOPLE,
    MORE_VOTES_THAN_PEOPLE,
    NOBODY_PRESIDED,
    VOTES_MISSING,
)
from thoatngheo.reviews.hearings.results import current_results
from thoatngheo.reviews.hearings.services.meetings import check_in_round, differs, planned_meeting
from thoatngheo.reviews.hearings.services.naming import named
from thoatngheo.reviews.rounds.process import process_of


@use_case(RECORD_MEETING, on="meeting")
def close_meeting(*, actor: User, meeting: Meeting, version: int) -> Meeting:
    """End the meeting: what at least half of those attending agree to goes on, the rest back to survey (QĐ 24/2021/QĐ-TTg, Điều 4).

    Afterwards the meeting is not changed any more.

    Raises:
        Problem: whatever the minutes lack or contradict, with the households' names.
    """
    meeting = planned_meeting(meeting, version)
    votes = list(meeting.votes.select_related("case__household").order_by("case__household__head_sort", "pk"))
    check_minutes(meeting, timezone.localdate())
    check_counts(meeting, votes)
    check_cases(meeting, votes)
    needed = process_of(meeting.round).quorum
    for vote in votes:
        assert vote.agree is not None  # `check_counts`
        assert meeting.attending is not None  # `check_minutes`
        vote.agreed = quorum.agreed(vote.agree, meeting.attending, needed)
    meeting.state, meeting.version, meeting.closed_by, meeting.closed_at = Meeting.State.HELD, version + 1, actor, timezone.now()
    meeting.save(update_fields=["state", "version", "closed_by", "closed_at"])
    for outcome, event in ((True, Event.AGREE), (False, Event.DISAGREE)):
        group = [vote for vote in votes if vote.agreed is outcome]
        MeetingVote.objects.filter(pk__in=[vote.pk for vote in group]).update(agreed=outcome)
        if group:
            cases = [vote.case_id for vote in group]
            move(actor=actor, round=meeting.round, cases=cases, event=event, because=f"reviews.meeting:{meeting.pk}")
    return meeting


def check_minutes(meeting: Meeting, today: date) -> None:
    """Who presided, who wrote, how many came, when."""
    missing = [
        word
        for word, value in (
            (gettext("người chủ trì"), meeting.chair.strip()),
            (gettext("thư ký"), meeting.secretary.strip()),
            (gettext("số người dự họp"), meeting.attending),
        )
        if not value
    ]
    if missing:
        raise NOBODY_PRESIDED(missing=", ".join(missing))
    if meeting.held_on > today:
        raise MEETING_IN_FUTURE(day=show_day(meeting.held_on))
    check_in_round(meeting.round, meeting.held_on)
    for who, count in meeting.present.items():
        if count > (meeting.attending or 0):
            raise MORE_GUESTS_THAN_PEOPLE(who=who, count=count, attending=meeting.attending)


def check_counts(meeting: Meeting, votes: Sequence[MeetingVote]) -> None:
    attending = meeting.attending or 0
    empty = [vote for vote in votes if vote.agree is None or vote.disagree is None]
    if empty:
        raise VOTES_MISSING(count=len(empty), households=named(heads(empty)))
    many = [vote for vote in votes if (vote.agree or 0) + (vote.disagree or 0) > attending]
    if many:
        raise MORE_VOTES_THAN_PEOPLE(attending=attending, count=len(many), households=named(heads(many)))


def heads(votes: Iterable[MeetingVote]) -> list[str]:
    return [vote.case.household.head_name for vote in votes]


def check_cases(meeting: Meeting, votes: Sequence[MeetingVote]) -> None:
    """What was put to the vote must still be what stands: each case classified, with the same results, before the meeting."""
    if problem := moved_on(meeting, votes):
        raise problem
    since = classified_on([vote.case_id for vote in votes])
    early = [vote for vote in votes if (day := since.get(vote.case_id)) is not None and day > meeting.held_on]
    if early:
        raise MEETING_BEFORE_CLASSIFICATION(day=show_day(meeting.held_on), count=len(early), households=named(heads(early)))


def moved_on(meeting: Meeting, votes: Sequence[MeetingVote]) -> Problem | None:
    """What changed about the households since they were invited; None where nothing did."""
    now = current_results(meeting.round, [vote.case_id for vote in votes])
    changed = []
    for vote in votes:
        if vote.case.state != Case.State.CLASSIFIED:
            changed.append(f"{vote.case.household.head_name} ({State(vote.case.state).label})")
        elif differs(vote.results, now.get(vote.case_id, {})):
            changed.append(gettext("{head} (kết quả phân loại đã khác)").format(head=vote.case.household.head_name))
    return CASES_MOVED_ON(count=len(changed), households=named(changed)) if changed else None


def classified_on(cases: Sequence[int]) -> dict[int, date]:
    """When each case last got its results (one query); a case without such a step is left out."""
    steps = CaseStep.objects.filter(case__in=list(cases), event=Event.CLASSIFY)
    return {case: timezone.localtime(at).date() for case, at in steps.values_list("case_id").annotate(Max("at"))}
