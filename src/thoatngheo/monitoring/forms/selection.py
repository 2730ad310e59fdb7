"""Which unit, rounds, runs and standard a form is about; and what to say when there are none."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from thoatngheo.areas.lineage import working_paths
from thoatngheo.areas.models import Unit
from thoatngheo.core.once import once
from thoatngheo.core.problems import ProblemKind
from thoatngheo.reviews.decisions.stories import runs_of
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.places import topmost
from thoatngheo.reviews.snapshots.reading import Frames, frames_of

AREA_UNKNOWN = ProblemKind(
    "monitoring.area.unknown",
    says="Không có đơn vị hành chính mang mã “{code}”.",
    do="Gần nhất: {nearest}.",
    status=404,
)
YEAR_UNKNOWN = ProblemKind(
    "monitoring.year.unknown",
    says="{unit} chưa có kết quả rà soát năm {year}.",
    do="Các năm đã có đợt rà soát: {years}.",
    status=404,
)
NOT_CLASSIFIED = ProblemKind(
    "monitoring.form.not_classified",
    says="Đợt rà soát năm {year} của {unit} chưa được phân loại theo chuẩn {standard}.",
    do="Chuẩn đã có kết quả: {standards}. Hãy chạy phân loại, hoặc chọn chuẩn đã có.",
    status=404,
)
STANDARDS_DIFFER = ProblemKind(
    "monitoring.form.standards_differ",
    says="Các đợt rà soát năm {year} trong {unit} dùng chuẩn chính khác nhau: {standards}.",
    do="Hãy chọn rõ một chuẩn.",
)
ROUND_ELSEWHERE = ProblemKind(
    "monitoring.round.elsewhere",
    says="Đợt rà soát đã chọn không thuộc địa bàn {unit}.",
    do="Hãy chọn một đợt của {unit}, hoặc chọn đơn vị có đợt đó.",
    status=404,
)
NEAREST = 3


@dataclass(frozen=True, slots=True)
class Selection:
    """What a form is computed from.

    `area` are the unit's subtrees: its own, and those of the units merged whole into it; `paths` what of them the rounds cover.
    """

    unit: Unit
    year: int
    day: date
    standard: str
    rounds: Sequence[Round]
    runs: Sequence[int]
    paths: Sequence[str]
    area: Sequence[str] = ()
    round: Round | None = None

    def frames(self, columns: Sequence[str] | None = None, *, members: bool = False) -> Frames:
        """The rows of the rounds: frozen where they are decided."""
        return frames_of(self.rounds, self.standard, columns=columns, members=members)


def units_with(code: str) -> list[Unit]:
    """Every unit that ever bore the code, the latest first."""
    found = list(Unit.objects.filter(code=code).exclude(level="hamlet").order_by("-valid_from"))
    if not found:
        raise AREA_UNKNOWN(code=code, nearest=", ".join(nearest(code)) or "không có")
    return found


def nearest(code: str) -> list[str]:
    """The three units whose code or name is the most like what was asked for."""
    units = {f"{unit.code} {unit.full_name}": unit for unit in Unit.objects.exclude(level="hamlet").only("code", "title", "name")}
    codes = difflib.get_close_matches(code, {unit.code for unit in units.values()}, NEAREST, cutoff=0.3)
    wanted = set(codes) or set(difflib.get_close_matches(code, list(units), NEAREST, cutoff=0.3))
    return [label for label, unit in units.items() if unit.code in wanted or label in wanted][:NEAREST]


def unit_in(code: str, year: int) -> Unit:
    """The unit that bore the code at the end of the year; else the one nearest to it in time."""
    end = date(year, 12, 31)
    units = units_with(code)
    return min(units, key=lambda unit: distance(unit, end))


def distance(unit: Unit, day: date) -> int:
    """Days between a day and the unit's time; none while it lasted."""
    if day < unit.valid_from:
        return (unit.valid_from - day).days
    return max((day - unit.valid_to).days, 0) if unit.valid_to else 0


def rounds_of(unit: Unit, year: int | None = None) -> list[Round]:
    """The yearly rounds that touch the area, also those made when it was several units."""
    found = Round.objects.filter(kind=Round.Kind.YEARLY).touching(working_paths(unit)).select_related("unit").order_by("-year", "path")
    return once(("yearly rounds", unit.pk, year), lambda: list(found.filter(year=year) if year else found))


def years_of(unit: Unit) -> list[int]:
    """The years with a yearly round of the area, the latest first."""
    return sorted({round.year for round in rounds_of(unit)}, reverse=True)


def select(unit: Unit, year: int, standard: str | None = None, round: Round | None = None) -> Selection:
    """The yearly rounds of the year, or the one round asked for, and their current runs; without a standard, the first of the rounds."""
    rounds = rounds_of(unit, year) if round is None else [round]
    if round is not None and not covered(rounds, working_paths(unit)):
        raise ROUND_ELSEWHERE(unit=unit.full_name)
    if not rounds:
        raise YEAR_UNKNOWN(unit=unit.full_name, year=year, years=", ".join(map(str, years_of(unit))) or "chưa có năm nào")
    standard = standard or deciding_standard(unit, year, rounds)
    runs = runs_of(rounds)
    chosen = [run for run, ran in runs if ran == standard]
    if not chosen:
        known = ", ".join(sorted({ran for _, ran in runs})) or "chưa có chuẩn nào"
        raise NOT_CLASSIFIED(year=year, unit=unit.full_name, standard=standard, standards=known)
    area = working_paths(unit)
    day = max(each.day for each in rounds)
    return Selection(unit, year, day, standard, rounds, chosen, covered(rounds, area), area, round)


def deciding_standard(unit: Unit, year: int, rounds: Sequence[Round]) -> str:
    first = sorted({round.standards[0] for round in rounds})
    if len(first) > 1:
        raise STANDARDS_DIFFER(unit=unit.full_name, year=year, standards=", ".join(first))
    return str(first[0])


def covered(rounds: Sequence[Round], paths: Sequence[str]) -> list[str]:
    """What of the area the rounds cover: whichever of the two lies within the other; none of them within another."""
    both = {max(path, round.path, key=len) for path in paths for round in rounds if within(path, round.path) or within(round.path, path)}
    return topmost(both)


def within(path: str, subtree: str) -> bool:
    return path.startswith(subtree)
