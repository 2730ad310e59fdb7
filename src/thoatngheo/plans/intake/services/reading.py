"""Have a document read; keep it, and choose whose plan it is."""

from __future__ import annotations

import hashlib
from collections import Counter
from functools import lru_cache
from pathlib import Path
from uuid import uuid4

from django.core.files.base import ContentFile

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.intake.models import ReadDocument, ReadItem
from thoatngheo.plans.intake.policies import TAKE_DOCUMENT
from thoatngheo.plans.intake.problems import FILE_TOO_BIG, NOT_OPEN, told
from thoatngheo.plans.intake.reading.items import items_of
from thoatngheo.plans.intake.reading.plans import ReadPlan
from thoatngheo.plans.intake.reading.stored import from_json, is_current, to_json
from thoatngheo.plans.intake.services.suggesting import fill_suggestions
from thoatngheo.plans.register.policies.plans import ADD_PLAN
from vanban import VanbanError
from vanban.checking import Texts, checked, load_texts
from vanban.reading import Plan, read_text, text_of

MEGABYTE = 1 << 20
LIMIT = 25  # megabytes: a plan with scanned pages; ordinary ones have less than one
LEGAL_TEXTS = Path(__file__).resolve().parents[5] / "laws" / "legal-texts"
ENDINGS = {b"%PDF": ".pdf", b"PK\x03\x04": ".docx"}


@lru_cache(maxsize=1)
def legal_texts() -> Texts:
    """The days of validity of legal texts, from the laws of this installation."""
    return load_texts(LEGAL_TEXTS)


def read(data: bytes) -> tuple[str, Plan]:
    """The text of a file, and what reader and checker found in it, with figures as they are kept (7,50 is 7,5).

    Raises:
        Problem: the file is too big, or what it is instead of a plan, as the command `plan read` says it.
    """
    if len(data) > LIMIT * MEGABYTE:
        raise FILE_TOO_BIG(size=round(len(data) / MEGABYTE), limit=LIMIT)
    try:
        text = text_of(data).replace("\x00", "")
        plan = checked(read_text(text), legal_texts())
    except VanbanError as error:
        raise told(error) from None
    return text, from_json(ReadPlan, to_json(ReadPlan(plan))).plan


def plan_of(document: ReadDocument) -> Plan:
    """What was found in a kept document; a Problem where another version of the system kept it."""
    return from_json(ReadPlan, document.found).plan


def lines_of(text: str) -> list[str]:
    """The lines as the reader counts them, the first is number 1."""
    return [line.replace("\f", "") for line in text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\f").split("\n")]


def digest_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@use_case(ADD_PLAN, on="unit")
def keep(*, actor: User, unit: Unit, data: bytes, name: str, text: str, plan: Plan) -> ReadDocument:
    """Keep a document that was read, with its file, outside the folders that the web server gives out.

    The same file again leads to what is kept already, so that nobody goes through it twice; not to what another version kept.
    """
    digest = digest_of(data)
    known = gate.visible(actor, TAKE_DOCUMENT, ReadDocument.objects.filter(digest=digest))
    known = known.exclude(state=ReadDocument.State.SET_ASIDE)
    if (before := known.order_by("-pk").first()) is not None and is_current(ReadPlan, before.found):
        return before
    found = to_json(ReadPlan(plan))
    document = ReadDocument(unit=unit, path=unit.path, file_name=name, digest=digest, text=text, found=found, by=actor)
    ending = next((ending for mark, ending in ENDINGS.items() if data.startswith(mark)), ".txt")
    document.file.save(f"{uuid4().hex}{ending}", ContentFile(data), save=False)
    document.save()
    return document


@use_case(TAKE_DOCUMENT, on="document")
def begin(*, actor: User, document: ReadDocument, unit: Unit) -> ReadDocument:
    """Begin to go through a document as a plan of the unit; again with another unit: its tables are to be looked at once more.

    Raises:
        Problem: the document was taken over or set aside, or the unit is not in the actor's area.
    """
    gate.require(actor, ADD_PLAN, unit)
    kept = open_document(document)
    changed = kept.unit_id != unit.pk
    kept.unit, kept.path = unit, unit.path
    kept.save(update_fields=["unit", "path"])
    items = list(kept.items.select_for_update().order_by("kind", "position"))
    if not items:
        ReadItem.objects.bulk_create(new_items(kept))
    elif changed:
        again = [item for item in items if item.kind == "table"]
        fill_suggestions(kept, plan_of(kept), again)
        for item in items:
            item.path = unit.path
        for item in again:
            item.state, item.seen_by, item.seen_at = ReadItem.State.UNSEEN, None, None
        ReadItem.objects.bulk_update(items, ["path", "content", "state", "seen_by", "seen_at"])
    return kept


def new_items(document: ReadDocument) -> list[ReadItem]:
    """The items of a reading with what the system suggests for them."""
    plan = plan_of(document)
    counts: Counter[str] = Counter()
    made = []
    for item in items_of(plan, lines_of(document.text)):
        kind, stored = item.content.kind, to_json(item.content)
        counts[kind] += 1
        about = {"kind": kind, "position": counts[kind], "line": item.line, "confidence": item.confidence}
        made.append(ReadItem(document=document, path=document.path, found=stored, content=stored, **about))
    fill_suggestions(document, plan, made)
    return made


@use_case(TAKE_DOCUMENT, on="document")
def set_aside(*, actor: User, document: ReadDocument) -> ReadDocument:
    """Leave the document as it is: it will not be taken over."""
    kept = open_document(document)
    kept.state = ReadDocument.State.SET_ASIDE
    kept.save(update_fields=["state"])
    return kept


def open_document(document: ReadDocument) -> ReadDocument:
    """The document, locked; NOT_OPEN once it was taken over or set aside."""
    kept = ReadDocument.objects.select_for_update(of=("self",)).select_related("unit").get(pk=document.pk)
    if kept.state != ReadDocument.State.OPEN:
        raise NOT_OPEN(name=kept.file_name, state=kept.get_state_display().lower())
    return kept
