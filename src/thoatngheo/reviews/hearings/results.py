"""Which result stands for a case: what the re-check found, else what the meeting agreed to, else what the rules found.

What hangs on the wall and what is decided is what the people agreed to, not what a later run of the rules says.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.hearings.models import Complaint, MeetingVote
from thoatngheo.reviews.rounds.models import Result, Round

Results = dict[str, str]


def current_results(round: Round, cases: Collection[int], standards: Sequence[str] = ()) -> dict[int, Results]:
    """{case: {standard: category}} of the current runs of the round's own standards (one query)."""
    homes = dict(Case.objects.filter(round=round, pk__in=list(cases)).values_list("household_id", "pk"))
    rows = Result.objects.filter(
        run__round=round, run__current=True, run__standard__in=list(standards or round.standards), household__in=list(homes)
    )
    found: dict[int, Results] = defaultdict(dict)
    for household, standard, category in rows.values_list("household_id", "run__standard", "category"):
        found[homes[household]][standard] = category
    return dict(found)


def standing_results(round: Round, cases: Collection[int]) -> dict[int, Results]:
    """{case: {standard: category}}: the rules' current result, over it the meeting's, over that the last re-check's (four queries).

    A standard that the meeting or the re-check did not speak of keeps the current result.
    """
    keys = list(cases)
    found: dict[int, Results] = defaultdict(dict, current_results(round, keys))
    votes = MeetingVote.objects.filter(case__in=keys, case__round=round, agreed=True).order_by("pk")
    for case, results in votes.values_list("case_id", "results"):
        found[case] = {**found[case], **results}
    answered = Complaint.objects.filter(case__in=keys, case__round=round).exclude(state=Complaint.State.RECEIVED)
    for case, results in answered.order_by("pk").values_list("case_id", "results_after"):
        found[case] = {**found[case], **results}
    return dict(found)
