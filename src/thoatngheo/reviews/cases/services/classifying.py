"""Running a standard over a round: facts out, rules over them, results in by COPY."""

from __future__ import annotations

import tempfile
from pathlib import Path

from django.db import transaction

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.audit import acting, plans_for_many
from thoatngheo.registry.households import facts
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.services.classifying_legally import check_open, classify_legally, heard_until
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.rounds.models import ClassificationRun, Round
from thoatngheo.reviews.rounds.policies.rounds import CLASSIFY_ROUND
from thoatngheo.reviews.rounds.services.results import KEEP, Progress, insert_results, nothing, write_rows
from thoatngheo.reviews.rounds.services.rounds import check_standards

STEPS = 3
# In a legal round only households that were surveyed have anything to be judged by.
SURVEYED_ONLY = " WHERE listed.state <> 'listed'"


def run_classification(*, actor: User, round: Round, standard: str, progress: Progress = nothing) -> ClassificationRun:
    """Classify the round's households under a standard, on the facts as of the round's day.

    The new run supersedes the standard's run before it. A standard that is not among the round's own
    is a what-if: its results stand beside, and no decision takes them. `progress(done, total)` is
    told after each of three steps: facts, rules, results.

    The own standards of a round that walks the legal steps are run together: see `classify_legally`.
    """
    if not round.on_paper and standard in round.standards:
        runs = classify_legally(actor=actor, round=round, progress=progress)
        return next(run for run in runs if run.standard == standard)
    gate.require(actor, CLASSIFY_ROUND, round)
    check_standards([standard])
    check_open(round)
    with tempfile.TemporaryDirectory(prefix="thoatngheo-run-") as folder:
        households, members = facts.extract_files([round.path], round.day, Path(folder), heard_until(round))
        progress(1, STEPS)
        out = Path(folder) / "results.parquet"
        digest = engine.classify(households, members, standard, out)
        progress(2, STEPS)
        table = Path(folder) / "results.csv"
        write_rows(out, table)
        with transaction.atomic(), acting(user=actor):
            run = keep_run(actor, round, standard, digest, table)
    progress(STEPS, STEPS)
    return run


def keep_run(actor: User, round: Round, standard: str, digest: str, rows: Path) -> ClassificationRun:
    """Write the run and its results; the standard's run before it is no longer the current one."""
    locked = Round.objects.select_for_update().get(pk=round.pk)
    check_open(locked)
    ClassificationRun.objects.filter(round=round, standard=standard, current=True).update(current=False)
    run = ClassificationRun.objects.create(round=round, standard=standard, rulebook=digest, run_by=actor)
    command = KEEP if round.on_paper else KEEP + SURVEYED_ONLY
    run.households = insert_results(rows, command, {"run": run.pk, "round": round.pk})
    run.save(update_fields=["households"])
    if standard in round.standards:  # a round on paper: its cases took their steps on paper
        plans_for_many()
        Case.objects.filter(round=round, state__in=[Case.State.LISTED, Case.State.SURVEYED]).update(state=Case.State.CLASSIFIED)
    return run
