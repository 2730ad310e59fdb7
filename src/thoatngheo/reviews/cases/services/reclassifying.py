"""One household again, in every standard of its round: after a re-check."""

from __future__ import annotations

import tempfile
from pathlib import Path

from thoatngheo.accounts.models import User
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households import facts
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.problems.cases import ROUND_NOT_OPEN
from thoatngheo.reviews.cases.problems.listing import NOT_OF_ROUND
from thoatngheo.reviews.cases.services.classifying_legally import heard_until, judged
from thoatngheo.reviews.rounds.models import ClassificationRun, Result, Round
from thoatngheo.reviews.rounds.places import topmost
from thoatngheo.reviews.rounds.policies.rounds import CLASSIFY_ROUND
from thoatngheo.reviews.rounds.services.results import KEEP, insert_results

THIS_ONE = " WHERE listed.id = %(case)s"


@use_case(CLASSIFY_ROUND, on="case.round")
def reclassify(*, actor: User, case: Case) -> dict[str, str]:
    """The household's results under each standard of the round, worked out again on what is known now: {standard: category}.

    Its rows in the current runs are replaced (one is added where it had none); the case itself does not move: what
    follows from the re-check is the caller's step.

    Raises:
        Problem: ROUND_NOT_OPEN; NOT_OF_ROUND where the household did not live in the round's area on its day.
    """
    round = case.round
    if round.state != Round.State.OPEN:
        raise ROUND_NOT_OPEN(unit=round.unit.full_name)
    household = case.household
    with tempfile.TemporaryDirectory(prefix="thoatngheo-case-") as folder:
        home = Path(folder)
        households, members = facts.extract_files(topmost([case.path, household.path]), round.day, home, heard_until(round))
        for number, standard in enumerate(round.standards):
            digest, rows = judged(households, members, standard, home / str(number))
            replace(actor, case, standard, digest, rows)
    found = dict(
        Result.objects.filter(run__round=round, run__current=True, household=household, run__standard__in=round.standards).values_list(
            "run__standard", "category"
        )
    )
    return {standard: str(found[standard]) for standard in round.standards}


def replace(actor: User, case: Case, standard: str, digest: str, rows: Path) -> None:
    """The household's result of the standard's current run; the run is made where there is none yet."""
    runs = ClassificationRun.objects.select_for_update(of=("self",)).filter(round=case.round, standard=standard, current=True)
    run = runs.first() or ClassificationRun.objects.create(round=case.round, standard=standard, rulebook=digest, run_by=actor)
    gone, _ = Result.objects.filter(run=run, household=case.household_id).delete()
    added = insert_results(rows, KEEP + THIS_ONE, {"run": run.pk, "round": case.round_id, "case": case.pk})
    if not added:
        raise NOT_OF_ROUND(household=case.household.head_name, day=f"{case.round.day:%d/%m/%Y}")
    run.households += added - gone
    run.save(update_fields=["households"])
