"""Running a standard over a round: facts out, rules over them, results in by COPY."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.audit import acting
from thoatngheo.registry import facts
from thoatngheo.reviews import engine
from thoatngheo.reviews.models import Case, ClassificationRun, Round
from thoatngheo.reviews.services.rounds import check_standards
from thoatngheo.reviews.troubles import NOTHING_LISTED, ROUND_DECIDED

BLOCK = 1 << 20
STEPS = 3
Progress = Callable[[int, int], None]
KINH = "01"  # the code of the majority in the official list of ethnic groups

INCOMING = """
CREATE TEMPORARY TABLE incoming_results (
    household_id uuid, category text, method text, deprivations smallint, deprivations_min smallint, deprivations_max smallint,
    indicators jsonb, dependency_ratio double precision, floor_area_per_person double precision, missing text, warning text,
    people smallint, minority boolean, groups text[]
) ON COMMIT DROP
"""
# Only households on the round's list get a result, at the place where they are listed.
KEEP = """
INSERT INTO reviews_result (run_id, household_id, path, category, method, deprivations, deprivations_min, deprivations_max, indicators,
    dependency_ratio, floor_area_per_person, missing, warning, people, minority, groups)
SELECT %(run)s, found.household_id, listed.path, found.category, found.method, found.deprivations, found.deprivations_min,
    found.deprivations_max, found.indicators, found.dependency_ratio, found.floor_area_per_person, coalesce(found.missing, ''),
    coalesce(found.warning, ''), found.people, found.minority, coalesce(found.groups, '{}')
FROM incoming_results found JOIN reviews_case listed ON listed.round_id = %(round)s AND listed.household_id = found.household_id
"""


def nothing(done: int, total: int) -> None:
    """Nobody is watching."""


def run_classification(*, actor: User, round: Round, standard: str, progress: Progress = nothing) -> ClassificationRun:
    """Classify the round's households under a standard, on the facts as of the round's day.

    The new run supersedes the standard's run before it. A standard that is not among the round's own
    is a what-if: its results stand beside, and no decision takes them. `progress(done, total)` is
    told after each of three steps: facts, rules, results.
    """
    gate.require(actor, "reviews.round.classify", round)
    check_standards([standard])
    check_open(round)
    with tempfile.TemporaryDirectory(prefix="thoatngheo-run-") as folder:
        households, members = facts.extract_files([round.path], round.day, Path(folder))
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


def check_open(round: Round) -> None:
    if round.state != Round.State.OPEN:
        raise ROUND_DECIDED()
    if not Case.objects.filter(round=round).exists():
        raise NOTHING_LISTED()


def write_rows(results: Path, target: Path) -> None:
    """The engine's columns as the rows of `incoming_results`: indicators as one JSON object, groups as an array."""
    columns = pq.read_schema(results).names
    indicators = ", ".join(f'"{name.removeprefix("d_")}" := "{name}"' for name in columns if name.startswith("d_"))
    warning = "warning" if "warning" in columns else "NULL"
    query = f"""
        COPY (
            SELECT household_id, category, coalesce(method, ''), deprivations, deprivations_min, deprivations_max,
                to_json(struct_pack({indicators})), dependency_ratio, floor_area_per_person, missing, {warning},
                people, head_ethnicity <> '{KINH}', '{{' || coalesce(array_to_string(groups, ','), '') || '}}'
            FROM read_parquet('{results}')
        ) TO '{target}' (FORMAT csv, HEADER false, NULLSTR '\\N')
    """  # noqa: S608 - names of columns that our own engine wrote
    with duckdb.connect() as duck:
        duck.execute(query)


def keep_run(actor: User, round: Round, standard: str, digest: str, rows: Path) -> ClassificationRun:
    """Write the run and its results; the standard's run before it is no longer the current one."""
    locked = Round.objects.select_for_update().get(pk=round.pk)
    check_open(locked)
    ClassificationRun.objects.filter(round=round, standard=standard, current=True).update(current=False)
    run = ClassificationRun.objects.create(round=round, standard=standard, rulebook=digest, run_by=actor)
    with connection.cursor() as cursor:
        cursor.execute(INCOMING)
        with cursor.copy("COPY incoming_results FROM STDIN WITH (FORMAT csv, NULL '\\N')") as copy, rows.open("rb") as file:
            while block := file.read(BLOCK):
                copy.write(block)
        cursor.execute(KEEP, {"run": run.pk, "round": round.pk})
        run.households = cursor.rowcount
        cursor.execute("DROP TABLE incoming_results")
        refresh_statistics(cursor, run.households, "reviews_case", "reviews_result")
    run.save(update_fields=["households"])
    if standard in round.standards:
        Case.objects.filter(round=round, state__in=[Case.State.LISTED, Case.State.SURVEYED]).update(state=Case.State.CLASSIFIED)
    return run


MANY = 1000


def refresh_statistics(cursor: CursorWrapper, rows: int, *tables: str) -> None:
    """Tell the planner of many new rows at once: until it knows, it joins them one by one (seen: over a minute against 0.3 s)."""
    if rows >= MANY:
        cursor.execute(f"ANALYZE {', '.join(tables)}")
