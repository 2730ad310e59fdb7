"""The unit that an administrator means by a code or a name."""

from __future__ import annotations

from datetime import date

from django.db.models import Q

from thoatngheo.accounts.problems import UNIT_AMBIGUOUS, UNIT_UNKNOWN
from thoatngheo.areas.models import Unit
from thoatngheo.core.dates import show_day
from thoatngheo.core.names import fold


def unit_meant(text: str, day: date) -> Unit | None:
    """By code ("19429") or by name, with or without its title and the unit above ("thôn Tân Hiếu, xã Hiếu Giang").

    Only units that exist on the day; None for an empty text (the whole country).
    """
    parts = [fold(part) for part in text.split(",") if part.strip()]
    if not parts:
        return None
    units = Unit.objects.on(day)
    found = units.filter(code=parts[0]) if parts[0].isdigit() else units.filter(named(parts[0]))
    if len(parts) > 1:
        found = found.filter(named(parts[1], "parent__"))
    chosen = list(found.select_related("parent")[:6])
    if not chosen:
        raise UNIT_UNKNOWN(text=text, day=show_day(day))
    if len(chosen) > 1:
        raise UNIT_AMBIGUOUS(text=text, candidates="; ".join(f"{unit.full_name} ({unit.code})" for unit in chosen[:5]))
    return chosen[0]


def named(folded: str, prefix: str = "") -> Q:
    """The name, or its title and name: a title is at most three words."""
    words = folded.split()
    names = [" ".join(words[at:]) for at in range(min(len(words), 4))]
    return Q(**{f"{prefix}name_fold__in": names})
