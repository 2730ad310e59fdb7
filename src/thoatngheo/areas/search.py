"""Find units the way people write them: without marks, with short titles, old and new spelling, "xã …, huyện …"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import Q

from thoatngheo.areas.levels import Level
from thoatngheo.areas.lineage import successors
from thoatngheo.areas.models import NameVariant, Unit
from thoatngheo.areas.querysets import UnitQuerySet
from thoatngheo.areas.wording import Written, exact_key, name_key, read

SIMILAR = 0.35
POOL = 200


def find(text: str, *, on: date | None, level: Level | None = None, within: Iterable[str] | None = None, limit: int = 20) -> list[Unit]:
    """The units that fit, best first: as written, without marks, beginning with it, containing it, similar to it.

    After a comma stands what lies above: "Cam Lộ, Quảng Trị". `on` None: of all times. A number alone is a code or a name.
    """
    first, *above = [part.strip() for part in text.split(",")]
    levels = [level] if level else list(Level)
    written = {each: read(first, each) for each in levels}
    if not any(one.key for one in written.values()):
        return []
    units = within_scope(Unit.objects.all() if on is None else Unit.objects.on(on), within)
    pool = units.filter(fits(written, first)).annotate(likeness=TrigramSimilarity("name_key", name_key(first)))
    rows = list(pool.select_related("parent__parent").order_by("-likeness", "path")[:POOL])
    also = set(NameVariant.objects.values_list("unit_id", "fold")) if above else set()
    kept = [unit for unit in rows if lies_below(unit, above, also)]
    return sorted(kept, key=lambda unit: rank(unit, written[Level(unit.level)]))[:limit]


def within_scope(units: UnitQuerySet, within: Iterable[str] | None) -> UnitQuerySet:
    return units if within is None else units.within(within)


def fits(written: dict[Level, Written], text: str) -> Q:
    """Rows of a level whose key holds the key of what was written, or is like it; other names; codes."""
    wanted = Q(code=text.strip(), level__in=written)
    for level, one in written.items():
        by_name = (
            Q(name_key__contains=one.key)
            | Q(name_key=one.without_title.key)
            | Q(pk__in=NameVariant.objects.filter(fold=one.key).values("unit"))
        )
        if len(one.key) > 3:
            by_name |= Q(name_key__trigram_similar=one.key)
        wanted |= Q(level=level) & by_name
    return wanted


def rank(unit: Unit, written: Written) -> tuple[int, int, int, float, str]:
    """Smaller is better: how the name fits, whether the title does, the larger unit, likeness, place."""
    if unit.code == written.name or exact_key(unit.name) in {written.exact, written.without_title.exact}:
        fit = 0
    elif unit.name_key in {written.key, written.without_title.key}:
        fit = 1
    elif unit.name_key.startswith(written.key):
        fit = 2
    else:
        fit = 3 if written.key in unit.name_key else 4
    likeness = getattr(unit, "likeness", 0.0)
    return fit, int(bool(written.title) and written.title != unit.title), unit.path.count("."), -likeness, unit.path


def lies_below(unit: Unit, above: list[str], also: set[tuple[int, str]]) -> bool:
    """Whether each name after the comma is that of a unit above; `also` are the other names."""
    parents = [parent for parent in (unit.parent, unit.parent.parent if unit.parent else None) if parent is not None]

    def names(parent: Unit, text: str) -> bool:
        key = read(text, Level(parent.level)).key
        return key == parent.name_key or text == parent.code or (parent.pk, key) in also

    return all(any(names(parent, text) for parent in parents) for text in above if text)


def nearest_names(
    text: str, *, on: date, level: Level, within: Iterable[str] | None = None, parent: Unit | None = None, count: int = 3
) -> list[Unit]:
    """The units of the level whose names are most like the text, however unlike; for "did you mean"."""
    units = within_scope(Unit.objects.on(on).filter(level=level), within)
    if parent is not None:
        units = units.below(parent)
    key = read(text, level).key
    return list(units.annotate(likeness=TrigramSimilarity("name_key", key)).order_by("-likeness", "path")[:count])


def gone(text: str, *, on: date, level: Level) -> list[tuple[Unit, tuple[Unit, ...]]]:
    """Units of this name of another time, and where they lie on the day: a list of 2024 still says "Xã Cam Tuyền"."""
    key = read(text, level).key
    others = Unit.objects.filter(level=level, name_key=key).exclude(pk__in=Unit.objects.on(on).values("pk")).select_related("parent")
    return [(unit, places) for unit in others.order_by("-valid_from")[:3] if (places := successors(unit, on))]


def suggestion(text: str, *, on: date, level: Level, within: Iterable[str] | None = None, parent: Unit | None = None) -> str:
    """One sentence: what the place is called on that day, or the three nearest names."""
    paths = None if within is None else list(within)
    for unit, places in gone(text, on=on, level=level):
        if parent is None or all(place.path.startswith(parent.path) for place in places):
            names = ", ".join(place.full_name for place in places)
            return f"{unit.full_name} có đến {unit.valid_to:%d/%m/%Y}, nay thuộc {names}." if unit.valid_to else f"Nay là {names}."
    near = nearest_names(text, on=on, level=level, within=paths, parent=parent)
    return f"Có phải: {', '.join(unit.full_name for unit in near)}?" if near else "Hãy xem danh mục đơn vị hành chính."
