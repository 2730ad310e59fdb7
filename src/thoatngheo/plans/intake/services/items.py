"""Go through the items of a read document: right, corrected, left out. Two people on one item do not overwrite each other."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.models import User
from thoatngheo.core.numbers import show_number
from thoatngheo.core.problems import Problem
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.intake.forms.reading import form_class
from thoatngheo.plans.intake.models import ReadDocument, ReadItem, of_kind
from thoatngheo.plans.intake.policies import CORRECT_ITEM, TAKE_DOCUMENT
from thoatngheo.plans.intake.problems import ITEM_CHANGED, ITEM_LACKS, ITEMS_CHANGED
from thoatngheo.plans.intake.reading.contents import Content, Funding, ReadProject, differing
from thoatngheo.plans.intake.reading.items import SURE
from thoatngheo.plans.intake.reading.sections import missing, title_of
from thoatngheo.plans.intake.services.reading import open_document

SHOWN = 140
WITHOUT_A_FIELD = {"columns": _("các cột"), "rows": _("các dòng"), "parts": _("cơ quan thực hiện")}


def stamp(item: ReadItem) -> str:
    """What a page was made from: it differs as soon as anybody has looked at the item or changed it."""
    told = json.dumps([item.state, item.seen_by_id, item.content], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


@use_case(CORRECT_ITEM, on="item")
def keep_item(*, actor: User, item: ReadItem, stamp_seen: str) -> ReadItem:
    """The item is right as it stands.

    Raises:
        Problem: something is missing in it, or somebody else was there first.
    """
    return changed(actor, item, stamp_seen, ReadItem.State.KEPT, None)


@use_case(CORRECT_ITEM, on="item")
def drop_item(*, actor: User, item: ReadItem, stamp_seen: str) -> ReadItem:
    """The item does not belong to the plan, or was read wrongly."""
    return changed(actor, item, stamp_seen, ReadItem.State.DROPPED, None)


@use_case(CORRECT_ITEM, on="item")
def correct_item(*, actor: User, item: ReadItem, stamp_seen: str, content: Content, unfinished: bool = False) -> ReadItem:
    """The item as the person wants it; `unfinished`: kept as far as it goes, still to be looked at (a long table, page by page)."""
    return changed(actor, item, stamp_seen, ReadItem.State.UNSEEN if unfinished else ReadItem.State.CORRECTED, content)


def changed(actor: User, item: ReadItem, stamp_seen: str, state: str, content: Content | None) -> ReadItem:
    document = open_document(item.document)
    kept = ReadItem.objects.select_for_update(of=("self",)).select_related("seen_by").get(pk=item.pk, document=document)
    if stamp(kept) != stamp_seen:
        raise was_changed(kept, content)
    if content is not None:
        kept.as_left = content
    if state in {ReadItem.State.KEPT, ReadItem.State.CORRECTED}:
        require_complete(kept)
    # What equals the reading was right, whichever button was pressed.
    same = state == ReadItem.State.CORRECTED and kept.content == kept.found
    kept.state, kept.seen_by, kept.seen_at = ReadItem.State.KEPT if same else state, actor, timezone.now()
    kept.save(update_fields=["state", "content", "seen_by", "seen_at"])
    return kept


def was_changed(kept: ReadItem, content: Content | None) -> Problem:
    """Who was there first, and where that one's words differ from what was to be saved."""
    now = kept.as_left
    differs = differing(now, content or kept.as_read)
    told = "; ".join(told_field(now, name, value) for name, value in differs[:4])
    when = date_format(timezone.localtime(kept.seen_at), "H:i d/m/Y") if kept.seen_at else "–"
    return ITEM_CHANGED(who=kept.seen_by or "–", when=when, changes=told or kept.get_state_display())


def told_field(content: Content, name: str, value: object) -> str:
    """A field as its form calls it, with what stands in it; tables and parts only by name."""
    form = form_class(content)
    field = form.base_fields.get(name) if form else None
    label = str(WITHOUT_A_FIELD.get(name, name) if field is None else field.label)
    match value:
        case tuple() if not all(isinstance(part, str) for part in value):
            return label
        case tuple():
            words = "; ".join(value)
        case _:
            words = "" if value is None else str(value)
    return f"{label}: “{shortened(words)}”"


def require_complete(item: ReadItem) -> None:
    if lacks := missing(item.as_left):
        raise ITEM_LACKS(item=name_of(item.as_left), line=item.line or 1, lacks=", ".join(str(lack) for lack in lacks))


def name_of(content: Content) -> str:
    """A few words by which a person knows the item again."""
    return shortened(title_of(content))


def shortened(words: str) -> str:
    return words if len(words) <= SHOWN else f"{words[: SHOWN - 1].rstrip()}…"


@use_case(TAKE_DOCUMENT, on="document")
def keep_all(*, actor: User, document: ReadDocument, stamps: Mapping[int, str]) -> int:
    """Every item of a page that is sure enough, complete and was shown as it is now; returns how many.

    Raises:
        Problem: an item was changed by somebody after the page was made.
    """
    kept = open_document(document)
    items = list(kept.items.select_for_update().filter(pk__in=stamps, state=ReadItem.State.UNSEEN, confidence__gte=SURE))
    if late := sum(stamp(item) != stamps[item.pk] for item in items):
        raise ITEMS_CHANGED(count=show_number(late))
    ready = [item for item in items if not missing(item.as_left)]
    mark(ready, actor)
    ReadItem.objects.bulk_update(ready, ["state", "seen_by", "seen_at"])
    return len(ready)


def mark(items: Iterable[ReadItem], actor: User) -> None:
    now = timezone.now()
    for item in items:
        item.state, item.seen_by, item.seen_at = ReadItem.State.KEPT, actor, now


@use_case(TAKE_DOCUMENT, on="document")
def choose_funding(*, actor: User, document: ReadDocument, choice: Funding) -> int:
    """Source, kind and year for every project of the page that has money and is not looked at yet; returns how many.

    What an item has already stays.
    """
    kept = open_document(document)
    items = kept.items.select_for_update().filter(kind=ReadProject.kind, state=ReadItem.State.UNSEEN)
    with_money = [(item, project) for item, project in of_kind(ReadProject, items) if project.amount]
    for item, project in with_money:
        item.as_left = replace(
            project,
            source=project.source or choice.source,
            fund_kind=project.fund_kind or choice.fund_kind,
            year=project.year or choice.year,
        )
    ReadItem.objects.bulk_update([item for item, _project in with_money], ["content"])
    return len(with_money)
