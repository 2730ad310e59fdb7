"""An import from upload to undo: check everything first, take the good rows, take the whole back."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from django.core.files.base import File
from django.db import IntegrityError, connection
from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.core.rls import lifted
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households.models import Household, HouseholdEvent, HouseholdGroup, ImportBatch, Membership, Statement
from thoatngheo.registry.households.policies import IMPORT_BATCH, OFFICER, UNDO_BATCH
from thoatngheo.registry.households.problems import (
    DEPENDED_ON,
    FILE_TOO_BIG,
    IN_REVIEW,
    IN_THE_FUTURE,
    NOT_CHECKED,
    NOT_IMPORTED,
    NOTHING_GOOD,
    OUTSIDE,
)
from thoatngheo.registry.households.standing import stands_on
from thoatngheo.registry.sheets.importers.household_list import HouseholdEntry
from thoatngheo.registry.sheets.importers.member_list import FamilyEntry
from thoatngheo.registry.sheets.importers.run import Step, run
from thoatngheo.registry.sheets.importers.saving import Saver

State = ImportBatch.State
MAX_MEGABYTES = 60
MEGABYTE = 1024 * 1024


@use_case(IMPORT_BATCH)
def upload(*, actor: User, kind: ImportBatch.Kind, file: File[bytes], name: str, day: date, unit: Unit) -> ImportBatch:
    """Keep a file to be checked. `day` is the day of its figures, `unit` the commune of rows that name none."""
    if not any(unit.path.startswith(path) for path in scope(actor, *OFFICER)):
        raise OUTSIDE(unit=unit)
    if day > timezone.localdate():
        raise IN_THE_FUTURE(day=f"{day:%d/%m/%Y}")
    if file.size > MAX_MEGABYTES * MEGABYTE:
        raise FILE_TOO_BIG(size=file.size // MEGABYTE, limit=MAX_MEGABYTES)
    digest = hashlib.sha256()
    for piece in file.chunks():
        digest.update(piece)
    batch = ImportBatch(kind=kind, file_name=name, digest=digest.hexdigest(), path=unit.path, unit=unit, day=day, uploaded_by=actor)
    batch.file.save(f"{batch.pk}{Path(name).suffix.lower()[:5]}", file, save=False)
    batch.save(force_insert=True)
    return batch


def check(*, actor: User, batch: ImportBatch, step: Step | None = None) -> ImportBatch:
    """Read the whole file and keep every problem; a file that cannot be read at all is refused with the reason."""
    gate.require(actor, IMPORT_BATCH, batch)
    try:
        report = run(
            Path(batch.file.path),
            batch.file_name,
            ImportBatch.Kind(batch.kind),
            paths=scope(actor, *OFFICER),
            unit=batch.unit,
            day=day_of(batch),
            today=timezone.localdate(),
            step=step,
        )
    except Problem as problem:
        batch.state, batch.problems = State.REFUSED, [{"says": problem.says, "do": problem.do, "code": problem.code}]
    else:
        batch.state, batch.problems = State.CHECKED, [problem.stored() for problem in report.problems]
        batch.rows_read, batch.rows_good, batch.summary = report.rows_read, report.rows_good, report.summary()
    batch.save()
    return batch


@use_case(IMPORT_BATCH, on="batch")
def queued(*, actor: User, batch: ImportBatch) -> None:
    """The rows will be taken by the worker; until then nobody else starts it."""
    if not ImportBatch.objects.filter(pk=batch.pk, state=State.CHECKED).update(state=State.IMPORTING):
        raise NOT_CHECKED(state=batch.get_state_display())


@use_case(IMPORT_BATCH, on="batch")
def let_go(*, actor: User, batch: ImportBatch) -> None:
    """The worker took nothing (it was stopped, or refused): the rows may be taken again."""
    ImportBatch.objects.filter(pk=batch.pk, state=State.IMPORTING).update(state=State.CHECKED)


@use_case(IMPORT_BATCH, on="batch", lock=True)
def accept(*, actor: User, batch: ImportBatch, step: Step | None = None) -> ImportBatch:
    """Take the good rows, all in one transaction: never half an import. What is wrong by now is left out and counted."""
    if batch.state not in {State.CHECKED, State.IMPORTING}:
        raise NOT_CHECKED(state=batch.get_state_display())
    with connection.cursor() as cursor:  # foreign keys are looked at chunk by chunk, while the next chunk is read
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    saver = Saver(batch, actor.pk, day_of(batch))

    def save(entries: Sequence[HouseholdEntry] | Sequence[FamilyEntry]) -> None:
        with lifted():  # COPY knows no row-level security; every row's unit was found inside the officer's area
            if batch.kind == ImportBatch.Kind.HOUSEHOLDS:
                saver.save_households(entries)  # type: ignore[arg-type]  # the entries are those of the kind
            else:
                saver.save_families(entries)  # type: ignore[arg-type]  # likewise

    report = run(
        Path(batch.file.path),
        batch.file_name,
        ImportBatch.Kind(batch.kind),
        paths=scope(actor, *OFFICER),
        unit=batch.unit,
        day=day_of(batch),
        today=timezone.localdate(),
        save=save,
        step=step,
    )
    if not report.rows_good:
        raise NOTHING_GOOD()
    batch.rows_read, batch.rows_good, batch.summary = report.rows_read, report.rows_good, report.summary()
    batch.state, batch.imported_at = State.IMPORTED, timezone.now()
    batch.save()
    return batch


@use_case(UNDO_BATCH, on="batch", lock=True)
def undo(*, actor: User, batch: ImportBatch) -> ImportBatch:
    """Take a whole import back; DEPENDED_ON names what came later and stands on it."""
    if batch.state != State.IMPORTED:
        raise NOT_IMPORTED(state=batch.get_state_display())
    try:
        with lifted():  # what depends on the rows may by now lie in another commune
            if what := depends_on(batch):
                raise DEPENDED_ON(what=what)
            take_back(batch)
    except IntegrityError as error:
        raise DEPENDED_ON(what=IN_REVIEW) from error
    batch.state, batch.undone_at = State.UNDONE, timezone.now()
    batch.save()
    return batch


def depends_on(batch: ImportBatch) -> str:
    """What was recorded later about the households of the batch; empty where there is nothing."""
    households = Household.objects.filter(batch=batch).values("pk")
    later = (
        (Statement.objects.filter(household__in=households).exclude(batch=batch), "thông tin ghi thêm cho {count} hộ của lần nhập"),
        (Membership.objects.filter(household__in=households).exclude(person__batch=batch), "thành viên thêm vào {count} hộ của lần nhập"),
        (HouseholdGroup.objects.filter(household__in=households).exclude(batch=batch), "nhóm ghi thêm cho {count} hộ của lần nhập"),
        (
            HouseholdEvent.objects.filter(household__in=households).exclude(kind=HouseholdEvent.Kind.FOUNDED),
            "biến động (tách, nhập, chuyển, qua đời …) của {count} hộ của lần nhập",
        ),
    )
    for rows, words in later:
        if count := rows.values("household").distinct().count():
            return words.format(count=count)
    moved = Membership.objects.filter(person__batch=batch).exclude(household__batch=batch).filter(household__batch__isnull=False)
    if batch.kind != ImportBatch.Kind.MEMBERS and moved.exists():
        return "thành viên đã sang hộ khác"
    return stands_on(batch)


# In the order in which rows hang on each other; everything set-based, so a hundred thousand rows take seconds.
TAKE_BACK = (
    "DELETE FROM registry_statement WHERE batch_id = %(batch)s",
    "DELETE FROM registry_householdgroup WHERE batch_id = %(batch)s",
    "DELETE FROM registry_membership WHERE person_id IN (SELECT id FROM registry_person WHERE batch_id = %(batch)s)",
    "DELETE FROM registry_householdevent WHERE household_id IN (SELECT id FROM registry_household WHERE batch_id = %(batch)s)",
    "DELETE FROM registry_residence WHERE household_id IN (SELECT id FROM registry_household WHERE batch_id = %(batch)s)",
    "DELETE FROM registry_person WHERE batch_id = %(batch)s",
    "DELETE FROM registry_household WHERE batch_id = %(batch)s",
    # Whatever still points to these rows speaks up now, not at the end of the request.
    "SET CONSTRAINTS ALL IMMEDIATE",
)


def take_back(batch: ImportBatch) -> None:
    with connection.cursor() as cursor:
        for command in TAKE_BACK:
            cursor.execute(command, {"batch": batch.pk} if "%(" in command else None)
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


def day_of(batch: ImportBatch) -> date:
    return batch.day or timezone.localdate(batch.uploaded_at)
