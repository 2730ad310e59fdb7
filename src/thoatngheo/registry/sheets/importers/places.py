"""Names of units in a file, resolved to units of the officer's area."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.areas.wording import name_key, read
from thoatngheo.core.dates import show_day
from thoatngheo.registry.sheets.importers.problems import UNIT_UNKNOWN

NEAREST = 3


@dataclass
class Places:
    """Communes and hamlets of an area. `default` is the unit meant where a row names none."""

    paths: Sequence[str]
    default: Unit | None = None
    communes: dict[str, list[Unit]] = field(default_factory=dict)
    hamlets: dict[int, dict[str, list[Unit]]] = field(default_factory=dict)
    kept: dict[tuple[str, str, date], Unit] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for unit in Unit.objects.filter(within("path", self.paths), level__in=[Level.COMMUNE, Level.HAMLET]).order_by("valid_from"):
            if unit.level == Level.COMMUNE:
                self.communes.setdefault(name_key(unit.name), []).append(unit)
            elif unit.parent_id is not None:
                self.hamlets.setdefault(unit.parent_id, {}).setdefault(name_key(unit.name), []).append(unit)

    def unit(self, commune: str, hamlet: str, day: date) -> Unit:
        """The unit that a row names, as it was on the day; UNIT_UNKNOWN with the three nearest names."""
        asked = (commune, hamlet, day)
        if asked not in self.kept:
            self.kept[asked] = self.resolved(commune, hamlet, day)
        return self.kept[asked]

    def resolved(self, commune: str, hamlet: str, day: date) -> Unit:
        place = self.commune_of(commune, day)
        if not hamlet:
            return place
        known = self.hamlets.get(place.pk, {})
        return chosen(known, hamlet, Level.HAMLET, day) if known or hamlet else place

    def commune_of(self, commune: str, day: date) -> Unit:
        if commune:
            return chosen(self.communes, commune, Level.COMMUNE, day)
        if self.default is not None:
            return self.default
        valid = [unit for units in self.communes.values() for unit in units if unit.is_valid_on(day)]
        if len(valid) == 1:
            return valid[0]
        raise UNIT_UNKNOWN(
            level=Level.COMMUNE.label.lower(), value="", day=show_day(day), nearest=", ".join(map(str, valid[:NEAREST])) or "không có"
        )


def chosen(known: dict[str, list[Unit]], written: str, level: Level, day: date) -> Unit:
    """The unit of a name on a day: by its whole name, then without the title that stands before it."""
    for wanted in (name_key(written), read(written, level).key):
        for unit in known.get(wanted, ()):
            if unit.is_valid_on(day):
                return unit
    names = {name_key(unit.full_name): unit for units in known.values() for unit in units if unit.is_valid_on(day)}
    names |= {key: unit for key, units in known.items() for unit in units if unit.is_valid_on(day)}
    near = [names[key] for key in difflib.get_close_matches(read(written, level).key, names, n=NEAREST * 2, cutoff=0.0)]
    nearest = list(dict.fromkeys(map(str, near)))[:NEAREST]
    raise UNIT_UNKNOWN(level=level.label.lower(), value=written, day=show_day(day), nearest=", ".join(nearest) or "chưa có đơn vị nào")
