"""An uploaded sheet from preview to undo."""

from __future__ import annotations

import hashlib

from django.db import transaction
from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.core.sheets import SheetReading, SheetRow
from thoatngheo.core.sheets.keeping import restored, stored
from thoatngheo.core.sheets.reading import read_sheet
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.sheets.flow import Place, SheetKind, kinds
from thoatngheo.plans.sheets.models import SheetUpload
from thoatngheo.plans.sheets.policies import LOAD_SHEET
from thoatngheo.plans.sheets.problems import NOT_CHECKED, NOT_TAKEN, NOTHING_GOOD, UNKNOWN_KIND

State = SheetUpload.State


def kind_of(code: str) -> SheetKind:
    found = kinds().get(code)
    if found is None:
        raise UNKNOWN_KIND(code=code)
    return found


def require(actor: User, kind: SheetKind, place: Place) -> None:
    """The kind's own right, at its plan or its unit."""
    gate.require(actor, LOAD_SHEET, place.unit)
    gate.require(actor, kind.action, place.plan or place.unit)


def place_of(upload: SheetUpload) -> Place:
    return Place(upload.unit, upload.year, upload.plan)


@use_case()
def upload(*, actor: User, kind: SheetKind, place: Place, data: bytes, name: str) -> SheetUpload:
    """Read and check a file; nothing is taken yet. A file that cannot be read as a whole raises a Problem."""
    require(actor, kind, place)
    reading = read_sheet(data, kind.columns(place), name=name)
    kind.check(place, reading)
    return SheetUpload.objects.create(
        kind=kind.code,
        unit=place.unit,
        path=place.unit.path,
        plan=place.plan,
        year=place.year,
        file_name=name,
        digest=hashlib.sha256(data).hexdigest(),
        sheet=reading.sheet,
        rows_read=reading.read,
        rows=[stored(row) for row in reading.rows],
        problems=[problem.stored() for problem in sorted(reading.problems, key=lambda problem: problem.row)],
        by=actor,
    )


@use_case()
def take(*, actor: User, upload: SheetUpload) -> SheetUpload:
    """Take the good rows, checked again; what went wrong meanwhile is left out and added to the problems."""
    kind, place = kind_of(upload.kind), place_of(upload)
    require(actor, kind, place)
    upload = SheetUpload.objects.select_for_update(of=("self",)).select_related("unit", "plan").get(pk=upload.pk)
    if upload.state != State.CHECKED:
        raise NOT_CHECKED(state=upload.get_state_display())
    columns = kind.columns(place)
    reading = SheetReading(
        upload.sheet, [restored(columns, row) for row in upload.rows], names={each.code: str(each.title) for each in columns}
    )
    kind.check(place, reading)
    made, taken = [], []
    for row in list(reading.rows):
        outcome = take_row(kind, place, row, actor, reading)
        if outcome is not None:
            made.append(outcome)
            taken.append(stored(row))
    if not taken:
        raise NOTHING_GOOD(says=reading.problems[0].text() if reading.problems else "")
    upload.problems += [problem.stored() for problem in reading.problems]
    upload.made, upload.rows = made, taken
    upload.state, upload.taken_at = State.TAKEN, timezone.now()
    upload.save()
    return upload


def take_row(kind: SheetKind, place: Place, row: SheetRow, actor: User, reading: SheetReading) -> object | None:
    """What the kind made of a row; None where it refused it, with the reason kept."""
    try:
        with transaction.atomic():
            return kind.take(place, row, actor=actor) or {}
    except Problem as problem:
        reading.refuse(row, "", problem)
        return None


@use_case()
def undo(*, actor: User, upload: SheetUpload) -> SheetUpload:
    """Take everything back that the upload made, the last first; a Problem says what stands in the way."""
    kind, place = kind_of(upload.kind), place_of(upload)
    require(actor, kind, place)
    upload = SheetUpload.objects.select_for_update(of=("self",)).select_related("unit", "plan").get(pk=upload.pk)
    if upload.state != State.TAKEN:
        raise NOT_TAKEN(state=upload.get_state_display())
    for made in reversed(upload.made):
        kind.undo(place, made, actor=actor)
    upload.state, upload.undone_at = State.UNDONE, timezone.now()
    upload.save()
    return upload
