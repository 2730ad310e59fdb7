"""Places of one day in the units of another: what a household's earlier home is called on the day of the review.

A unit that went over whole is its successor. Of a unit that was divided, a household which now lives in one of the
successors is taken to have lived in that part: it did not move, the border did. Of any other household nobody can say;
its earlier place keeps its own name. Where a commune has taken over the households of an old place
(`registry.models.TakeOver`) people have said what that place is called now, to the hamlet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from thoatngheo.areas.lineage import lineage_of
from thoatngheo.areas.models import Unit
from thoatngheo.registry.households.models import TakeOver
from thoatngheo.reviews.rounds.places import commune_of


@dataclass(frozen=True, slots=True)
class Places:
    """What became of the communes of the rows until the day: path → the paths of the units, and whether that is all of it.

    `taken`: the old places that were taken over → the places that they became.
    """

    became: dict[str, tuple[tuple[str, ...], bool]]
    taken: dict[str, set[str]] = field(default_factory=dict)

    def on_the_day(self, path: str, lives_now: str | None = None) -> str:
        """The place in the units of the day; a hamlet of a unit that is gone, and was not taken over, goes over as its commune."""
        said = self.taken.get(path, set())
        if len(said) == 1:
            return next(iter(said))
        if lives_now in said:
            return lives_now
        commune = commune_of(path)
        units, complete = self.became.get(commune, ((), False))
        if not units or units == (commune,):
            return path
        if len(units) == 1 and complete:
            return units[0]
        now = None if lives_now is None else commune_of(lives_now)
        return now if now in units else path

    def is_lost(self, path: str) -> bool:
        """Whether this place, as `on_the_day` gave it, is none of the day."""
        return commune_of(path) in self.became


def places_on(day: date, paths: Iterable[str | None]) -> Places:
    """The places of the rows on a day: one query, and a few more where some unit is not in force on it."""
    wanted = {path for path in paths if path}
    communes = {commune_of(path) for path in wanted}
    gone = [unit for unit in Unit.objects.filter(path__in=communes) if not unit.is_valid_on(day)]
    if not gone:
        return Places({})
    lineage, units = lineage_of(gone)
    became: dict[str, tuple[tuple[str, ...], bool]] = {}
    for unit in gone:
        reached = lineage.on(unit.pk, day)
        became[unit.path] = tuple(sorted(units[pk].path for pk in reached.units)), reached.complete
    return Places(became, taken_over(wanted, day))


def taken_over(paths: Iterable[str], day: date) -> dict[str, set[str]]:
    """What the old places among the paths were taken over as, until the day (one query)."""
    found: dict[str, set[str]] = defaultdict(set)
    rows = TakeOver.objects.filter(origin__path__in=list(paths), on__lte=day, undone_at=None)
    for old, new in rows.values_list("origin__path", "unit__path"):
        found[old].add(new)
    return found
