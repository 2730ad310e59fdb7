"""Which changes a reader of the journal sees: those of the reader's area, table by table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.db.models import Q, QuerySet

from thoatngheo.accounts.roles import READERS_OF_JOURNAL
from thoatngheo.accounts.scope import WHOLE_COUNTRY, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.audit.kinds import KINDS, Kind

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the reader asked for: one table; a person's name; a row's key; days."""

    kind: Kind
    who: str = ""
    record: str = ""
    first: date | None = None
    last: date | None = None


def readable_kinds(user: Person) -> list[Kind]:
    """The tables that the reader may look into: without an area of its own a table belongs to the whole country."""
    everything = scope(user, *READERS_OF_JOURNAL) == WHOLE_COUNTRY
    return [kind for kind in KINDS.values() if everything or kind.place]


def changes(user: Person, wanted: Wanted) -> QuerySet[Any]:
    """Rows of the change table in the reader's area, newest first."""
    paths = scope(user, *READERS_OF_JOURNAL)
    found: QuerySet[Any] = wanted.kind.changes._default_manager.select_related("pgh_context").order_by("-pgh_id")
    if paths != WHOLE_COUNTRY:
        if not wanted.kind.place:
            return found.none()
        found = found.filter(in_area(wanted.kind, paths))
    if wanted.who:
        found = found.filter(pgh_context__metadata__name__icontains=wanted.who)
    if wanted.record:
        found = found.filter(pgh_obj_id=wanted.record)
    if wanted.first:
        found = found.filter(pgh_created_at__date__gte=wanted.first)
    if wanted.last:
        found = found.filter(pgh_created_at__date__lte=wanted.last)
    return found


def in_area(kind: Kind, paths: tuple[str, ...]) -> Q:
    """Through another table a row could come twice, so its keys are asked for instead of a join."""
    if "__" not in kind.place:
        return within(kind.place, paths)
    return Q(pgh_id__in=kind.changes._default_manager.filter(within(kind.place, paths)).values("pgh_id"))
