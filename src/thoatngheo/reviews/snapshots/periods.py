"""Which review came before which, and over which ground: the periods that forms 2 and 3 account for.

The period of a yearly review runs from the yearly review before it in the same places; the period of an ad hoc or
special one from whatever review came last.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import Exists, OuterRef

from thoatngheo.areas.lineage import Origins, origins_of
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.reviews.rounds.models import ClassificationRun, Round, StatusEntry
from thoatngheo.reviews.rounds.places import cut, ranges, topmost

PROVINCE_DEPTH = 2


@dataclass(frozen=True, slots=True)
class Before:
    """The ground of an earlier review that concerns a round. `part`: only a part of it, nobody can say which, belongs to the round now."""

    round: Round
    paths: tuple[str, ...]
    part: bool


@dataclass(frozen=True, slots=True)
class Period:
    """A round, its ground on its day, and the reviews at the end of the period before."""

    round: Round
    paths: tuple[str, ...]
    before: tuple[Before, ...]
    known: bool
    """Whether the review before has results under the standard; else this is the first one in the system."""
    decided: bool
    """Whether the ledger says what it found; else the results of its current run do."""

    @property
    def before_day(self) -> date | None:
        return max((each.round.day for each in self.before), default=None)


@dataclass(frozen=True, slots=True)
class Ground:
    """Everything the statement about households is asked with. `drafts` are the runs of reviews that are not decided."""

    standard: str
    periods: tuple[Period, ...]
    drafts: tuple[int, ...]

    def parameters(self) -> dict[str, Any]:
        found: dict[str, Any] = {
            "standard": self.standard,
            "deciding": all(period.round.standards[0] == self.standard for period in self.periods),
            "drafts": list(self.drafts),
            "rounds": [period.round.pk for period in self.periods],
            "days": [period.round.day for period in self.periods],
            "before_days": [period.before_day for period in self.periods],
        }
        places = [(period, path) for period in self.periods for path in period.paths]
        found["area_rounds"] = [period.round.pk for period, _ in places]
        found["area_starts"], found["area_ends"] = ranges(path for _, path in places)
        earlier = [(period, before, path) for period in self.periods for before in period.before for path in before.paths]
        found["earlier_rounds"] = [period.round.pk for period, _, _ in earlier]
        found["earlier_ids"] = [before.round.pk for _, before, _ in earlier]
        found["earlier_starts"], found["earlier_ends"] = ranges(path for _, _, path in earlier)
        found["earlier_days"] = [before.round.day for _, before, _ in earlier]
        found["earlier_parts"] = [before.part for _, before, _ in earlier]
        return found


def decided_rounds(rounds: Iterable[Round], standard: str) -> set[int]:
    """The keys of the rounds of which the ledger, and no run, says what they found under the standard (one query)."""
    entries = StatusEntry.objects.filter(round=OuterRef("pk"), standard=standard)
    return set(Round.objects.filter(Exists(entries), pk__in={round.pk for round in rounds}).values_list("pk", flat=True))


def ground(rounds: Sequence[Round], standard: str, *, deciding: Collection[int] = ()) -> Ground:
    """The periods of some rounds under a standard (a handful of queries, whatever their number).

    `deciding`: keys of rounds that are being decided in this very transaction: their entries stand in the ledger already.
    """
    origins = origins_of({round.unit for round in rounds})
    paths = topmost(path for each in origins.values() for path in (*each.whole, *each.part))
    last = max(round.day for round in rounds)
    around = list(Round.objects.filter(day__lte=last).touching(paths).select_related("unit").order_by("day", "pk"))
    origins |= origins_of({round.unit for round in around if round.unit_id not in origins})
    runs = ClassificationRun.objects.filter(round__in={round.pk for round in (*rounds, *around)}, standard=standard, current=True)
    run_of = dict(runs.values_list("round", "pk"))
    settled = decided_rounds((*rounds, *around), standard) | set(deciding)
    known = settled | set(run_of)
    strangers = runs_elsewhere(rounds, {round.pk for round in around}, paths, standard)
    periods = tuple(period(round, around, origins, known, settled) for round in rounds)
    return Ground(standard, periods, tuple(sorted({*(run for key, run in run_of.items() if key not in settled), *strangers})))


# What reviews of other places in the same province, which are not decided, say of those who live here by now.
STRANGERS = """
SELECT DISTINCT result.run_id FROM reviews_result result
WHERE result.run_id = ANY(%(runs)s) AND EXISTS (
    SELECT 1 FROM registry_residence home JOIN unnest(%(starts)s::text[], %(ends)s::text[]) AS place(first, last)
        ON home.path >= first AND home.path < last
    WHERE home.household_id = result.household_id AND home.since <= %(day)s AND (home.until IS NULL OR home.until > %(day)s)
)
"""


def runs_elsewhere(rounds: Sequence[Round], around: Collection[int], paths: Sequence[str], standard: str) -> list[int]:
    """The current runs of undecided reviews elsewhere in the province that know somebody who has moved here since.

    The ledger knows a household wherever it was decided on; so must a draft, else the communes do not add up to their province.
    """
    day = max(round.day for round in rounds)
    provinces = Unit.objects.filter(path__in={cut(round.path, PROVINCE_DEPTH) for round in rounds})
    wide = topmost(path for each in origins_of(provinces).values() for path in (*each.whole, *each.part))
    there = Round.objects.filter(within("path", wide), day__lte=day).exclude(pk__in=around)
    decided = StatusEntry.objects.filter(round=OuterRef("round"), standard=standard)
    runs = ClassificationRun.objects.filter(~Exists(decided), round__in=there, standard=standard, current=True)
    candidates = list(runs.values_list("pk", flat=True))
    if not candidates:
        return []
    starts, ends = ranges(paths)
    with connection.cursor() as cursor:
        cursor.execute(STRANGERS, {"runs": candidates, "starts": starts, "ends": ends, "day": day})
        return [run for (run,) in cursor.fetchall()]


def period(round: Round, around: Iterable[Round], origins: dict[int, Origins], known: Collection[int], settled: Collection[int]) -> Period:
    """The round with what came before it."""
    mine = origins[round.unit_id]
    before: list[Before] = []
    for other in preceding(round, around, mine):
        theirs = (round.path, *mine.whole) if round.kind != Round.Kind.YEARLY else origins[other.unit_id].whole
        whole, part = shared(mine.whole, theirs), shared(mine.part, theirs)
        before += [Before(other, paths, is_part) for paths, is_part in ((whole, False), (part, True)) if paths]
    return Period(round, mine.whole, tuple(before), any(each.round.pk in known for each in before), round.pk in settled)


def preceding(round: Round, around: Iterable[Round], mine: Origins) -> list[Round]:
    """The reviews at the end of the period before the round's."""
    ground = (*mine.whole, *mine.part)
    touching = [other for other in around if other.pk != round.pk and shared(ground, (other.path,))]
    if round.kind != Round.Kind.YEARLY:
        return sorted((other for other in touching if moment(other) < moment(round)), key=moment)[-1:]
    yearly = [other for other in touching if other.kind == Round.Kind.YEARLY and other.year < round.year]
    last = max((other.year for other in yearly), default=None)
    return [other for other in yearly if other.year == last]


def moment(round: Round) -> tuple[date, int]:
    return round.day, round.pk


def shared(ours: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    """The subtrees that lie in both: of two of which one lies within the other, the inner one."""
    return tuple(topmost(max(one, other, key=len) for one in ours for other in theirs if one.startswith(other) or other.startswith(one)))
