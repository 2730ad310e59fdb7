"""One unit by its code, and a unit's type on a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from thoatngheo.areas.levels import AreaType, Level
from thoatngheo.areas.models import Unit, UnitType
from thoatngheo.areas.problems import AREA_UNKNOWN
from thoatngheo.areas.querysets import valid_on

# Official codes have a length of their own at each level; hamlets have the commune's code and three digits.
LENGTHS = {2: Level.PROVINCE, 3: Level.DISTRICT, 5: Level.COMMUNE, 8: Level.HAMLET}


def unit_by_code(code: str, on: date, level: Level | None = None) -> Unit:
    """The unit with this official code on the day; AREA_UNKNOWN with what the code was at other times, or the three nearest codes."""
    code = code.strip()
    level = level or LENGTHS.get(len(code))
    found = Unit.objects.on(on).filter(code=code, level=level).select_related("parent").first() if level else None
    if found is None:
        raise AREA_UNKNOWN(code=code, day=f"{on:%d/%m/%Y}", suggestion=code_suggestion(code, on, level))
    return found


def code_suggestion(code: str, on: date, level: Level | None) -> str:
    if level is None:
        return "Mã tỉnh có 2 chữ số, huyện 3, xã 5, thôn 8."
    if others := list(Unit.objects.filter(code=code, level=level).order_by("valid_from")[:3]):
        return f"Mã này là {'; '.join(f'{unit.full_name} ({period(unit)})' for unit in others)}."
    units = Unit.objects.on(on).filter(level=level, code__startswith=code[:1]).only("code", "title", "name")
    near = sorted(units, key=lambda unit: (digits_apart(unit.code, code), unit.code))[:3]
    return (
        f"Mã gần giống: {', '.join(f'{unit.code} {unit.full_name}' for unit in near)}." if near else "Hãy xem danh mục đơn vị hành chính."
    )


def digits_apart(one: str, other: str) -> int:
    """In how many places two codes of the same length differ; swapped neighbours count one."""
    apart = [place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    swapped = len(apart) == 2 and apart[1] == apart[0] + 1 and one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]
    return 1 if swapped else len(apart)


def period(unit: Unit) -> str:
    """ "đến 30/06/2025", "từ 01/07/2025", "từ 01/01/2020 đến 30/06/2025"; a start nobody told us is not named."""
    parts = [f"từ {unit.valid_from:%d/%m/%Y}"] if unit.start_known else []
    if unit.valid_to:
        parts.append(f"đến {unit.valid_to:%d/%m/%Y}")
    return " ".join(parts) or "chưa rõ ngày lập"


def type_row(unit: Unit, on: date) -> UnitType | None:
    """The type in force on the day with its source; a hamlet has its commune's unless it has one of its own."""
    wanted = [unit.pk, unit.parent_id] if unit.level == Level.HAMLET else [unit.pk]
    rows = UnitType.objects.filter(valid_on(on), unit__in=wanted).order_by("valid_from")
    by_unit = {row.unit_id: row for row in rows}
    return by_unit.get(unit.pk) or by_unit.get(unit.parent_id or 0)


def area_type(unit: Unit, on: date) -> AreaType | None:
    """Rural or urban on the day; None where there is no ground for either (đặc khu, a unit under change): nobody guesses."""
    row = type_row(unit, on)
    return AreaType(row.area_type) if row else None


def area_types(units: Iterable[Unit], on: date) -> dict[int, AreaType]:
    """Types of many units by their primary key, one query; units without a type are not in the answer."""
    own = {unit.pk: unit for unit in units}
    wanted = set(own) | {unit.parent_id for unit in own.values() if unit.level == Level.HAMLET}
    rows = UnitType.objects.filter(valid_on(on), unit__in=wanted).order_by("valid_from").values_list("unit_id", "area_type")
    by_unit = {pk: AreaType(kind) for pk, kind in rows}
    found = {pk: by_unit.get(pk) or (by_unit.get(unit.parent_id or 0) if unit.level == Level.HAMLET else None) for pk, unit in own.items()}
    return {pk: kind for pk, kind in found.items() if kind}
