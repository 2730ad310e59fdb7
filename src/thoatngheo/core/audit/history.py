"""Reading the change tables: who changed what, when, from what to what, in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.db.models import ForeignKey
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.core.audit.kinds import KINDS, Kind
from thoatngheo.core.dates import show_day

if TYPE_CHECKING:
    from django.db.models import Model
    from django_stubs_ext import StrOrPromise

DEEDS: dict[str, StrOrPromise] = {"insert": gettext_lazy("Thêm"), "update": gettext_lazy("Sửa"), "delete": gettext_lazy("Xóa")}


@dataclass(frozen=True, slots=True)
class Difference:
    """One column: before and after; before is empty for a row that was added, after for one that was deleted."""

    label: StrOrPromise
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one row."""

    at: datetime
    who: str
    through: str
    deed: StrOrPromise
    kind: Kind
    record: str
    differences: tuple[Difference, ...]


def changes_of(*rows: Model) -> list[Change]:
    """The history of some rows together, newest first: a household, its members, its residences. Three queries for each table."""
    by_model: dict[type[Model], list[Any]] = defaultdict(list)
    for row in rows:
        by_model[type(row)].append(row.pk)
    found: list[Change] = []
    for model, keys in by_model.items():
        kind = KINDS[model._meta.label_lower]
        found += read(kind, kind.changes._default_manager.filter(pgh_obj_id__in=keys).select_related("pgh_context"))
    return sorted(found, key=lambda change: change.at, reverse=True)


def read(kind: Kind, events: Iterable[Any]) -> list[Change]:
    """Rows of a change table (with their `pgh_context`) in words, in their own order."""
    listed = list(events)
    earlier = before_each(kind, listed)
    names = Names(kind, [*listed, *(event for event in earlier.values() if event)])
    return [change(kind, event, earlier[event.pgh_id], names) for event in listed]


def before_each(kind: Kind, events: Sequence[Any]) -> dict[int, Any]:
    """For each change the one before it of the same row, or None."""
    wanted = {event.pgh_id for event in events if event.pgh_label == "update"}
    keys = {event.pgh_obj_id for event in events if event.pgh_id in wanted}
    last: dict[Any, Any] = {}
    found: dict[int, Any] = {event.pgh_id: None for event in events}
    history: Iterable[Any] = kind.changes._default_manager.filter(pgh_obj_id__in=keys).order_by("pgh_id")
    for event in history:
        if event.pgh_id in wanted:
            found[event.pgh_id] = last.get(event.pgh_obj_id)
        last[event.pgh_obj_id] = event
    return found


def change(kind: Kind, event: Any, before: Any, names: Names) -> Change:
    context = event.pgh_context.metadata if event.pgh_context else {}
    return Change(
        at=event.pgh_created_at,
        who=context.get("name", "") or gettext("Hệ thống"),
        through=through(context),
        deed=DEEDS.get(event.pgh_label, event.pgh_label),
        kind=kind,
        record=str(event.pgh_obj_id),
        differences=tuple(differences(kind, event, before, names)),
    )


def through(context: dict[str, str]) -> str:
    """Where the change came from, for who has to follow it further."""
    if job := context.get("job"):
        return gettext("việc {key}").format(key=job[:8])
    if command := context.get("command"):
        return gettext("lệnh {name}").format(name=command)
    return gettext("trang {key}").format(key=context["request"][:8]) if context.get("request") else ""


def differences(kind: Kind, event: Any, before: Any, names: Names) -> Iterable[Difference]:
    for column in kind.shown_fields():
        new = getattr(event, column.attname)
        if event.pgh_label != "update":
            if new not in (None, ""):
                shown = names.shown(column, new)
                yield Difference(kind.label(column.name), *(("", shown) if event.pgh_label == "insert" else (shown, "")))
        else:
            old = getattr(before, column.attname) if before else None
            if before is None or old != new:
                yield Difference(kind.label(column.name), names.shown(column, old) if before else "", names.shown(column, new))


class Names:
    """The names of the rows that changes refer to; one query for each table referred to."""

    def __init__(self, kind: Kind, events: Sequence[Any]) -> None:
        self.known: dict[tuple[type[Model], Any], str] = {}
        for column in kind.shown_fields():
            if isinstance(column, ForeignKey):
                keys = {key for event in events if (key := getattr(event, column.attname)) is not None}
                other: Any = column.related_model
                self.known |= {(other, key): str(row) for key, row in other._default_manager.in_bulk(keys).items()}

    def shown(self, column: Any, value: Any) -> str:
        """A value as people read it."""
        if value is None or value == "":
            return "–"
        if isinstance(column, ForeignKey):
            return self.known.get((column.related_model, value), str(value))
        if column.choices:
            return str(dict(column.flatchoices).get(value, value))
        return plain(value)


def plain(value: Any) -> str:
    match value:
        case bool():
            return gettext("có") if value else gettext("không")
        case datetime():
            return timezone.localtime(value).strftime("%H:%M %d/%m/%Y")
        case date():
            return show_day(value)
        case list() | tuple():
            return ", ".join(map(str, value))
        case _:
            return str(value)
