"""What tests of reading and taking over begin with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.problems import Problem
from thoatngheo.plans.intake.models import ReadDocument, ReadItem, of_kind
from thoatngheo.plans.intake.reading.contents import C, ReadTable
from thoatngheo.plans.intake.services.items import correct_item, keep_item, stamp
from thoatngheo.plans.intake.services.reading import begin, keep, read
from vanban.specimens import PlanModel, printed_plan, specimen

PROJECT = Path(__file__).resolve().parents[5]
# The five plans lie beside the project (or beside the folder of its working copies).
REAL = next((up / "shared/plans" for up in (PROJECT.parent, PROJECT.parent.parent) if (up / "shared/plans").is_dir()), PROJECT / "none")


def real_plan(name: str) -> bytes:
    """One of the five plans; the test is left out where they are not at hand."""
    file = REAL / name
    if not file.exists():
        pytest.skip(f"không có {file.name}")
    return file.read_bytes()


def invented(seed: int = 3, **told: Any) -> tuple[PlanModel, bytes]:
    """An invented plan of a commune, and its print."""
    model = specimen(seed, **told)
    return model, printed_plan(model).encode()


def kept(actor: User, unit: Unit, data: bytes, name: str = "ke-hoach.txt") -> ReadDocument:
    """The document as the page keeps it."""
    text, plan = read(data)
    return keep(actor=actor, unit=unit, data=data, name=name, text=text, plan=plan)


def begun(actor: User, unit: Unit, data: bytes) -> ReadDocument:
    """The document with its items."""
    return begin(actor=actor, document=kept(actor, unit, data), unit=unit)


def left(kind: type[C], document: ReadDocument) -> list[C]:
    """What stands in the document's items of a kind, in order."""
    return [content for _item, content in of_kind(kind, document.items.order_by("position"))]


def correct(actor: User, item: ReadItem, **changes: Any) -> ReadItem:
    return correct_item(actor=actor, item=item, stamp_seen=stamp(item), content=replace(item.as_left, **changes))


def only_the_total(actor: User, item: ReadItem) -> ReadItem:
    """The table with its total row only, where the cast has no units for the others."""
    ((_, table),) = of_kind(ReadTable, [item])
    return correct(actor, item, rows=tuple(replace(row, use=row.total) for row in table.rows))


def keep_rest(actor: User, document: ReadDocument) -> list[ReadItem]:
    """Look at every item that waits: "Đúng" where nothing is missing; the others come back."""
    left = []
    for item in document.items.filter(state=ReadItem.State.UNSEEN).order_by("kind", "position"):
        try:
            keep_item(actor=actor, item=item, stamp_seen=stamp(item))
        except Problem:
            left.append(item)
    return left
