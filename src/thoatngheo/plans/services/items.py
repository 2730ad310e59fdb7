"""Go through the items of a read document: right, corrected, left out. Two people on one item do not overwrite each other."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.audit import acting
from thoatngheo.core.numbers import show_number
from thoatngheo.core.problems import Problem
from thoatngheo.plans.forms.reading import FORMS
from thoatngheo.plans.models import ReadDocument, ReadItem
from thoatngheo.plans.reading.items import SURE
from thoatngheo.plans.reading.sections import missing
from thoatngheo.plans.services.reading import open_document
from thoatngheo.plans.troubles.reading import ITEM_CHANGED, ITEM_LACKS, ITEMS_CHANGED

Content = dict[str, Any]
SHOWN = 140
WITHOUT_A_FIELD = {"columns": _("các cột"), "rows": _("các dòng"), "parts": _("cơ quan thực hiện")}


def stamp(item: ReadItem) -> str:
    """What a page was made from: it differs as soon as anybody has looked at the item or changed it."""
    told = json.dumps([item.state, item.seen_by_id, item.content], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def keep_item(*, actor: User, item: ReadItem, stamp_seen: str) -> ReadItem:
    """The item is right as it stands.

    Raises:
        Problem: something is missing in it, or somebody else was there first.
    """
    return changed(actor, item, stamp_seen, ReadItem.State.KEPT, None)


def drop_item(*, actor: User, item: ReadItem, stamp_seen: str) -> ReadItem:
    """The item does not belong to the plan, or was read wrongly."""
    return changed(actor, item, stamp_seen, ReadItem.State.DROPPED, None)


def correct_item(*, actor: User, item: ReadItem, stamp_seen: str, content: Content, unfinished: bool = False) -> ReadItem:
    """The item as the person wants it; `unfinished`: kept as far as it goes, still to be looked at (a long table, page by page)."""
    return changed(actor, item, stamp_seen, ReadItem.State.UNSEEN if unfinished else ReadItem.State.CORRECTED, content)


def changed(actor: User, item: ReadItem, stamp_seen: str, state: str, content: Content | None) -> ReadItem:
    gate.require(actor, "plans.item.correct", item)
    with transaction.atomic(), acting(user=actor):
        document = open_document(item.document)
        kept = ReadItem.objects.select_for_update(of=("self",)).select_related("seen_by").get(pk=item.pk, document=document)
        if stamp(kept) != stamp_seen:
            raise was_changed(kept, content)
        if content is not None:
            kept.content = content
        if state in {ReadItem.State.KEPT, ReadItem.State.CORRECTED}:
            require_complete(kept)
        # What equals the reading was right, whichever button was pressed.
        same = state == ReadItem.State.CORRECTED and kept.content == kept.found
        kept.state, kept.seen_by, kept.seen_at = ReadItem.State.KEPT if same else state, actor, timezone.now()
        kept.save(update_fields=["state", "content", "seen_by", "seen_at"])
    return kept


def was_changed(kept: ReadItem, content: Content | None) -> Problem:
    """Who was there first, and where that one's words differ from what was to be saved."""
    now: Mapping[str, Any] = kept.content
    mine: Mapping[str, Any] = content or kept.found
    differs = [name for name in now if now[name] != mine.get(name)]
    told = "; ".join(told_field(kept.kind, name, now[name]) for name in differs[:4])
    when = date_format(timezone.localtime(kept.seen_at), "H:i d/m/Y") if kept.seen_at else "–"
    return ITEM_CHANGED(who=kept.seen_by or "–", when=when, changes=told or kept.get_state_display())


def told_field(kind: str, name: str, value: Any) -> str:
    """A field as its form calls it, with what stands in it; tables and parts only by name."""
    field = FORMS[kind].base_fields.get(name) if kind in FORMS else None
    label = str(WITHOUT_A_FIELD.get(name, name) if field is None else field.label)
    plain = "; ".join(value) if isinstance(value, list) and all(isinstance(part, str) for part in value) else value
    return label if isinstance(plain, list | dict) else f"{label}: “{shortened(str(plain))}”"


def require_complete(item: ReadItem) -> None:
    if lacks := missing(item.kind, item.content):
        raise ITEM_LACKS(item=title_of(item), line=item.line or 1, lacks=", ".join(str(lack) for lack in lacks))


def title_of(item: ReadItem) -> str:
    """A few words by which a person knows the item again."""
    content = item.content
    words = next((content[name] for name in ("label", "title", "name", "text", "subject", "number", "kind") if content.get(name)), "")
    return shortened(str(words))


def shortened(words: str) -> str:
    return words if len(words) <= SHOWN else f"{words[: SHOWN - 1].rstrip()}…"


def keep_all(*, actor: User, document: ReadDocument, stamps: Mapping[int, str]) -> int:
    """Every item of a page that is sure enough, complete and was shown as it is now; returns how many.

    Raises:
        Problem: an item was changed by somebody after the page was made.
    """
    gate.require(actor, "plans.document.take", document)
    with transaction.atomic(), acting(user=actor):
        kept = open_document(document)
        items = list(kept.items.select_for_update().filter(pk__in=stamps, state=ReadItem.State.UNSEEN, confidence__gte=SURE))
        if late := sum(stamp(item) != stamps[item.pk] for item in items):
            raise ITEMS_CHANGED(count=show_number(late))
        ready = [item for item in items if not missing(item.kind, item.content)]
        mark(ready, actor)
        ReadItem.objects.bulk_update(ready, ["state", "seen_by", "seen_at"])
    return len(ready)


def mark(items: Iterable[ReadItem], actor: User) -> None:
    now = timezone.now()
    for item in items:
        item.state, item.seen_by, item.seen_at = ReadItem.State.KEPT, actor, now


def choose_funding(*, actor: User, document: ReadDocument, choice: Mapping[str, Any]) -> int:
    """Source, kind and year for every project of the page that has money and is not looked at yet; returns how many.

    `choice` holds some of source, fund_kind, year; what an item has already stays.
    """
    gate.require(actor, "plans.document.take", document)
    with transaction.atomic(), acting(user=actor):
        kept = open_document(document)
        items = list(kept.items.select_for_update().filter(kind="project", state=ReadItem.State.UNSEEN))
        with_money = [item for item in items if item.content["amount"]]
        for item in with_money:
            item.content = item.content | {name: value for name, value in choice.items() if value and not item.content[name]}
        ReadItem.objects.bulk_update(with_money, ["content"])
    return len(with_money)
