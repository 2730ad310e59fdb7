"""The classification of a round that walks the legal steps: all its standards at once, and only where the law allows it.

- A household that was surveyed, or classified and not met about yet, gets new results.
- What a village meeting voted on or a wall showed is kept: those rows are taken over into the new run.
- A household that was not surveyed has no result.
- A surveyed household whose main result stays undetermined is not classified: it waits for more answers.
"""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path

from django.db import connection, transaction
from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.audit import acting
from thoatngheo.registry.households import facts
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.problems.listing import NOTHING_SURVEYED, ON_PAPER
from thoatngheo.reviews.cases.services.moving import move
from thoatngheo.reviews.cases.states import Event, State
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import ClassificationRun, Result, Round
from thoatngheo.reviews.rounds.policies.rounds import CLASSIFY_ROUND
from thoatngheo.reviews.rounds.problems.rounds import NOTHING_LISTED, ROUND_DECIDED
from thoatngheo.reviews.rounds.services.results import KEEP, Progress, insert_results, nothing, write_rows
from thoatngheo.reviews.rounds.services.rounds import check_standards

# Households whose results may still be replaced, and those about which nobody was asked yet.
FRESH = (State.SURVEYED, State.CLASSIFIED)
FRESH_ONLY = " WHERE listed.id = ANY(%(cases)s)"
COLUMNS = (
    "household_id, path, category, method, deprivations, deprivations_min, deprivations_max, indicators, dependency_ratio, "
    "floor_area_per_person, missing, warning, people, minority, groups"
)
TAKE_OVER = f"""
INSERT INTO reviews_result (run_id, {COLUMNS})
SELECT %(run)s, {", ".join(f"kept.{column}" for column in COLUMNS.split(", "))}
FROM reviews_result kept JOIN reviews_case listed ON listed.round_id = %(round)s AND listed.household_id = kept.household_id
WHERE kept.run_id = %(before)s AND listed.id <> ALL(%(cases)s) AND listed.state NOT IN ('listed', 'surveyed')
"""
Categories = dict[tuple[object, str], str]


def heard_until(round: Round) -> date:
    """Until which day answers count: a round on paper ends on the day of its figures, a legal one while it is open."""
    return round.day if round.on_paper else max(round.day, timezone.localdate())


def check_open(round: Round) -> None:
    if round.state != Round.State.OPEN:
        raise ROUND_DECIDED()
    if not Case.objects.filter(round=round).exists():
        raise NOTHING_LISTED()


def classify_legally(*, actor: User, round: Round, progress: Progress = nothing) -> list[ClassificationRun]:
    """Classify the surveyed households of a legal round under each of its standards; returns the runs in their order.

    Everything is kept in one transaction at the end: a worker killed before leaves nothing, and one that begins anew
    doubles nothing. A case that somebody changed meanwhile is left for the next run.

    Raises:
        Problem: ON_PAPER, ROUND_DECIDED, NOTHING_LISTED, NOTHING_SURVEYED, or an unknown standard.
    """
    gate.require(actor, CLASSIFY_ROUND, round)
    if round.on_paper:
        raise ON_PAPER(unit=round.unit.full_name)
    check_standards(round.standards)
    check_open(round)
    seen = dict(Case.objects.filter(round=round, state__in=FRESH).values_list("pk", "version"))
    if not seen:
        raise NOTHING_SURVEYED(unit=round.unit.full_name)
    steps = len(round.standards) + 2
    with tempfile.TemporaryDirectory(prefix="thoatngheo-run-") as folder:
        home = Path(folder)
        households, members = facts.extract_files([round.path], round.day, home, heard_until(round))
        progress(1, steps)
        tables: dict[str, tuple[str, Path]] = {}
        for number, standard in enumerate(round.standards):
            tables[standard] = judged(households, members, standard, home / str(number))
            progress(number + 2, steps)
        with transaction.atomic(), acting(user=actor):
            runs = keep_runs(actor, round, tables, seen)
    progress(steps, steps)
    return runs


def judged(households: Path, members: Path, standard: str, name: Path) -> tuple[str, Path]:
    """The digest of the rules, and the file with the rows to keep."""
    out, table = name.with_suffix(".parquet"), name.with_suffix(".csv")
    digest = engine.classify(households, members, standard, out)
    write_rows(out, table)
    return digest, table


def keep_runs(actor: User, round: Round, tables: Mapping[str, tuple[str, Path]], seen: Mapping[int, int]) -> list[ClassificationRun]:
    """Write the runs of every standard, and move the cases whose results are new."""
    locked = Round.objects.select_for_update(of=("self",)).get(pk=round.pk)
    check_open(locked)
    fresh = Case.objects.select_for_update(of=("self",)).filter(round=round, state__in=FRESH, pk__in=seen).order_by("pk")
    rows = [(pk, household, state) for pk, household, state, version in cells(fresh) if seen[pk] == version]
    before = categories(round, [household for _, household, _ in rows])
    runs = [keep_run(actor, round, standard, digest, table, [pk for pk, _, _ in rows]) for standard, (digest, table) in tables.items()]
    after = categories(round, [household for _, household, _ in rows])
    main = round.standards[0]
    new = [
        pk
        for pk, household, state in rows
        if (settled(after.get((household, main))) if state == State.SURVEYED else changed(household, round.standards, before, after))
    ]
    if new:
        move(actor=actor, round=round, cases=new, event=Event.CLASSIFY, because=",".join(str(run.pk) for run in runs))
    return runs


def cells(cases: object) -> list[tuple[int, object, str, int]]:
    return list(cases.values_list("pk", "household_id", "state", "version"))  # type: ignore[attr-defined]  # a queryset of cases


def categories(round: Round, households: Collection[object]) -> Categories:
    """What the current runs say: (household, standard) → category."""
    rows = Result.objects.filter(run__round=round, run__current=True, run__standard__in=round.standards, household__in=list(households))
    return {(household, standard): category for household, standard, category in rows.values_list("household", "run__standard", "category")}


def settled(category: str | None) -> bool:
    return category is not None and category != Category.UNDETERMINED


def changed(household: object, standards: Collection[str], before: Categories, after: Categories) -> bool:
    return any(before.get((household, standard)) != after.get((household, standard)) for standard in standards)


def keep_run(actor: User, round: Round, standard: str, digest: str, rows: Path, cases: list[int]) -> ClassificationRun:
    """One standard's run: new results for `cases`, the earlier ones for households that are further on."""
    before = ClassificationRun.objects.filter(round=round, standard=standard, current=True).first()
    ClassificationRun.objects.filter(round=round, standard=standard, current=True).update(current=False)
    run = ClassificationRun.objects.create(round=round, standard=standard, rulebook=digest, run_by=actor)
    run.households = insert_results(rows, KEEP + FRESH_ONLY, {"run": run.pk, "round": round.pk, "cases": cases})
    if before is not None:
        with connection.cursor() as cursor:
            cursor.execute(TAKE_OVER, {"run": run.pk, "round": round.pk, "before": before.pk, "cases": cases})
            run.households += cursor.rowcount
    run.save(update_fields=["households"])
    return run
