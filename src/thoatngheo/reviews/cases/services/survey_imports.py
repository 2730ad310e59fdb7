"""Survey answers that came by Excel: an import marks the cases of its households as surveyed."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Sequence

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households.models import ImportBatch, Statement
from thoatngheo.registry.households.policies import VIEW_BATCH
from thoatngheo.reviews.cases.models import Case, Survey
from thoatngheo.reviews.cases.problems.tasks import BATCH_NOT_TAKEN, BATCH_SAYS_NOTHING
from thoatngheo.reviews.cases.services.listing import check_walking
from thoatngheo.reviews.cases.services.moving import move
from thoatngheo.reviews.cases.states import Event, states_before
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.policies.rounds import CLASSIFY_ROUND

BATCH = 2000


@use_case(VIEW_BATCH, on="batch")
def mark_surveyed(*, actor: User, round: Round, batch: ImportBatch) -> int:
    """Mark the round's cases whose households got answers from the import as surveyed; returns how many.

    Cases further on than the survey are left alone, and so are those that this import has marked before. The day of a
    survey is the latest day of its rows, the reviewer whom they name, else who uploaded the file.

    Raises:
        Problem: BATCH_NOT_TAKEN; BATCH_SAYS_NOTHING where no waiting household of the round is in it.
    """
    gate.require(actor, CLASSIFY_ROUND, round)
    check_walking(round)
    if batch.state != ImportBatch.State.IMPORTED:
        raise BATCH_NOT_TAKEN(file=batch.file_name)
    said: dict[uuid.UUID, list[Statement]] = defaultdict(list)
    for statement in Statement.objects.filter(batch=batch).order_by("pk"):
        said[statement.household_id].append(statement)
    waiting = Case.objects.select_for_update(of=("self",)).filter(round=round, state__in=states_before(Event.SURVEY), household__in=said)
    done = set(Survey.objects.filter(case__round=round, note=note_of(batch)).values_list("case", "attempt"))
    cases = [case for case in waiting.order_by("pk") if (case.pk, case.attempt) not in done]
    if not cases:
        raise BATCH_SAYS_NOTHING(file=batch.file_name)
    Survey.objects.bulk_create((survey(actor, case, said[case.household_id], batch) for case in cases), batch_size=BATCH)
    move(actor=actor, round=round, cases=[case.pk for case in cases], event=Event.SURVEY, because=f"batch:{batch.pk}")
    return len(cases)


def survey(actor: User, case: Case, said: Sequence[Statement], batch: ImportBatch) -> Survey:
    last = max(said, key=lambda statement: (statement.said_on, statement.pk))
    return Survey(
        case=case,
        path=case.path,
        attempt=case.attempt,
        surveyed_on=last.said_on,
        reviewer=next((each.said_by for each in said if each.said_by), str(batch.uploaded_by)),
        statements=[statement.pk for statement in said],
        note=note_of(batch),
        entered_by=actor,
    )


def note_of(batch: ImportBatch) -> str:
    return f"Nhập từ Excel: {batch.file_name} ({batch.pk})"


def surveyed_from(batch: ImportBatch) -> str:
    """What the registry asks before an import is undone: cases that were surveyed by it can't go back."""
    marked = Survey.objects.filter(note=note_of(batch)).values("case").distinct().count()
    return f"Phiếu B của {marked} hộ trong đợt rà soát" if marked else ""
