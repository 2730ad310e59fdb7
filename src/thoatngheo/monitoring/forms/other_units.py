"""A form in the units of another year: "the table of 2018 in the units of 2026", and what cannot be divided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext

from thoatngheo.areas.lineage import as_units_of
from thoatngheo.areas.models import Level, Unit
from thoatngheo.monitoring.forms.counting import Counts, Lines
from thoatngheo.monitoring.forms.table import Place, Undivided
from thoatngheo.reviews.rounds.places import commune_of

# The last day of the districts; tables of later units have communes below the province.
LAST_DAY_OF_DISTRICTS = date(2025, 6, 30)


def in_units_of(lines: Lines, level: Level, year: int) -> tuple[Lines, list[Place], tuple[Undivided, ...]]:
    """The lines, the rows' places and what could not be divided, in the units of 31 December of the year.

    `level` is the rows' level. Hamlets have no lineage, so a table of hamlets goes over as its commune.
    What cannot be divided stands under its old place, which no row has: it comes into the row "chưa rõ".
    """
    day = date(year, 12, 31)
    wanted = Level.DISTRICT if level == Level.DISTRICT and day <= LAST_DAY_OF_DISTRICTS else None
    by_commune = {line: summed(counts) for line, counts in lines.items()}
    old = {unit.path: unit for unit in Unit.objects.filter(path__in={path for counts in by_commune.values() for path in counts})}
    shown: dict[str, Unit] = {}
    converted: Lines = {}
    left: dict[str, Undivided] = {}
    for line, counts in by_commune.items():
        numbers = {
            old[path]: {str(column): number for column, number in columns.items()} for path, columns in counts.items() if path in old
        }
        answer = as_units_of(numbers, day, level=wanted)
        converted[line] = {path: columns for path, columns in counts.items() if path not in old}
        converted[line] |= {unit.path: by_column(columns) for unit, columns in answer.converted.items()}
        converted[line] |= {part.source.path: by_column(part.numbers) for part in answer.undivided}
        shown |= {unit.path: unit for unit in answer.converted}
        left |= {part.source.path: undivided(part.source, part.candidates) for part in answer.undivided}
    rows = [Place(unit.code, unit.full_name, unit.path) for unit in sorted(shown.values(), key=lambda unit: (unit.name_sort, unit.code))]
    return converted, rows, tuple(left.values())


def summed(counts: Counts) -> Counts:
    """Hamlets added up to their communes."""
    sums: Counts = defaultdict(lambda: defaultdict(int))
    for path, columns in counts.items():
        for column, number in columns.items():
            sums[commune_of(path)][column] += number
    return sums


def by_column(numbers: Mapping[str, int | Decimal]) -> dict[int, int]:
    return {int(column): int(number) for column, number in numbers.items()}


def undivided(unit: Unit, candidates: Sequence[Unit]) -> Undivided:
    """Says among which units the figures lie."""
    names = ", ".join(each.full_name for each in candidates)
    says = (
        gettext("Không tách được số liệu của %(unit)s giữa %(units)s.") % {"unit": unit.full_name, "units": names}
        if names
        else gettext("Chưa rõ %(unit)s nay thuộc đơn vị nào.") % {"unit": unit.full_name}
    )
    return Undivided(unit.code, unit.full_name, says)
