"""Bring the database to what is wanted: create what is missing, alter what differs, leave the rest (and all that people entered)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from thoatngheo.areas.levels import Level
from thoatngheo.areas.loading.wanted import TYPE_SOURCE, TYPES, WantedLink, WantedUnit
from thoatngheo.areas.models import NameVariant, Succession, Unit, UnitType
from thoatngheo.areas.wording import name_key

Progress = Callable[[int, int, str], None]
BATCH = 4000


def store_units(wanted: Iterable[WantedUnit], progress: Progress) -> dict[str, Unit]:
    """The units by path, parents stored before children."""
    stored = {unit.path: unit for unit in Unit.objects.exclude(level=Level.HAMLET)}
    by_depth: dict[int, list[WantedUnit]] = defaultdict(list)
    for unit in wanted:
        by_depth[unit.row.path.count(".")].append(unit)
    total, done = sum(map(len, by_depth.values())), 0
    for _, units in sorted(by_depth.items()):
        store_layer(units, stored)
        done += len(units)
        progress(done, total, "đơn vị hành chính")
    return stored


def store_layer(units: list[WantedUnit], stored: dict[str, Unit]) -> None:
    new, changed = [], []
    for wanted in units:
        fields = fields_of(wanted, stored)
        unit = stored.get(wanted.row.path)
        if unit is None:
            unit = stored[wanted.row.path] = Unit(path=wanted.row.path, **fields)
            new.append(unit.set_keys())
        elif any(getattr(unit, name) != value for name, value in fields.items()):
            for name, value in fields.items():
                setattr(unit, name, value)
            changed.append(unit.set_keys())
    Unit.objects.bulk_create(new, batch_size=BATCH)
    if changed:
        names = [*fields_of(units[0], stored), "name_fold", "name_sort", "name_key"]
        Unit.objects.bulk_update(changed, [name.removesuffix("_id") for name in names], batch_size=500)


def fields_of(wanted: WantedUnit, stored: Mapping[str, Unit]) -> dict[str, Any]:
    row = wanted.row
    return {
        "level": row.level.value,
        "code": row.code,
        "title": row.title,
        "name": row.name,
        "parent_id": stored[row.parent].pk if row.parent else None,
        "valid_from": wanted.valid_from,
        "valid_to": wanted.valid_to,
        "start_known": wanted.start_known,
        "source": wanted.source,
        "verified": wanted.verified,
        "note": wanted.note,
        "latitude": row.latitude,
        "longitude": row.longitude,
    }


def store_types(wanted: Iterable[WantedUnit], stored: Mapping[str, Unit]) -> int:
    """A type for each commune whose title has one; units that already have a type keep theirs. Đặc khu gets none: no rule was found."""
    typed = set(UnitType.objects.values_list("unit_id", flat=True))
    rows = [
        UnitType(
            unit=stored[unit.row.path],
            area_type=TYPES[unit.row.title],
            valid_from=unit.valid_from,
            valid_to=unit.type_until or unit.valid_to,
            source=TYPE_SOURCE,
            verified=False,
        )
        for unit in wanted
        if unit.row.level is Level.COMMUNE and unit.row.title in TYPES and stored[unit.row.path].pk not in typed
    ]
    UnitType.objects.bulk_create(rows, batch_size=BATCH)
    return len(rows)


def store_links(wanted: Iterable[WantedLink], stored: Mapping[str, Unit]) -> int:
    """The links that are missing; a link that stands is left alone, for somebody may have verified it."""
    known = set(Succession.objects.values_list("predecessor_id", "successor_id"))
    rows = [
        Succession(
            predecessor=stored[link.old],
            successor=stored[link.new],
            kind=Succession.Kind.WHOLE if link.whole else Succession.Kind.PART,
            on=link.on,
            source=link.source,
            verified=link.verified,
            note=link.note,
        )
        for link in wanted
        if (stored[link.old].pk, stored[link.new].pk) not in known
    ]
    Succession.objects.bulk_create(rows, batch_size=BATCH)
    return len(rows)


def store_names(names: Mapping[str, Iterable[str]], stored: Mapping[str, Unit]) -> None:
    rows = [NameVariant(unit=stored[path], text=text, fold=name_key(text)) for path, texts in names.items() for text in texts]
    NameVariant.objects.bulk_create(rows, ignore_conflicts=True)
