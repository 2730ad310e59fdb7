"""Two people on one thing: the second save is refused with what changed meanwhile; nothing is lost."""

from __future__ import annotations

from typing import Any, ClassVar, Protocol

from django.utils import timezone
from django.utils.translation import gettext

from thoatngheo.core.audit.history import Change, read
from thoatngheo.core.audit.kinds import KINDS
from thoatngheo.core.dates import show_day
from thoatngheo.core.problems import Problem
from thoatngheo.reviews.cases.problems.cases import CHANGED_MEANWHILE

VERSION = "version"
SHOWN = 4


class Versioned(Protocol):
    """A row of any room that counts its changes: a case, a meeting."""

    version: int
    _meta: ClassVar[Any]

    @property
    def pk(self) -> Any: ...


def check_version(row: Versioned, seen: int) -> None:
    """Refuse a save that was begun on an older version, saying who changed what meanwhile.

    `row` is read and locked by the caller; `seen` is the version that the page was made from.

    Raises:
        Problem: `reviews.changed_meanwhile`.
    """
    if row.version != seen:
        raise changed_since(row, seen)


def changed_since(row: Versioned, seen: int) -> Problem:
    """What others did to the row after version `seen`, in words (two queries)."""
    kind = KINDS[type(row)._meta.label_lower]
    events = kind.changes._default_manager.filter(pgh_obj_id=row.pk, version__gt=seen).select_related("pgh_context")
    changes = read(kind, events.order_by("-pgh_id")[:SHOWN])
    if not changes:
        return CHANGED_MEANWHILE(who=gettext("người khác"), what=str(kind.title), when="–", changes=gettext("không rõ"))
    latest = changes[0]
    at = timezone.localtime(latest.at)
    told = "; ".join(said for change in reversed(changes) for said in differences(change))
    when = f"{at:%H:%M} {show_day(at.date())}"
    return CHANGED_MEANWHILE(who=latest.who or gettext("người khác"), what=str(kind.title), when=when, changes=told or gettext("không rõ"))


def differences(change: Change) -> list[str]:
    return [f"{each.label}: {each.before or '–'} → {each.after or '–'}" for each in change.differences]
