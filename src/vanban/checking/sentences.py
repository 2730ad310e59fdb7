"""Counts and shares in the text itself: "609 hộ/14.653 hộ, chiếm 4,16%"; and targets against the totals of the tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import groupby, pairwise

from vanban.checking.rates import HALF, SLIP, is_share
from vanban.checking.sums import column_name, figures
from vanban.reading import Finding, Reading
from vanban.reading.amounts import NUMBER, number, printed
from vanban.reading.letters import fold
from vanban.reading.plan import Table, Target

COUNTED = r"\s*(?:ho|nguoi|khau|nhan khau|lao dong|tre em|tre|hoc sinh|thon|xa)\b"
OVER = re.compile(
    rf"(?<![\w/.,])(?P<count>{NUMBER}){COUNTED}[^.;:\d/]{{0,60}}(?:/|\btren tong so\b|\btrong tong so\b|"
    rf"\btren\b)\s*(?:tong so\s*)?(?P<base>{NUMBER})(?!\s*%)"
    rf"[^.;\d]{{0,60}}(?P<rate>{NUMBER})\s*%"
)
OF_WHOLE = re.compile(
    rf"(?<![\w/.,])(?P<base>{NUMBER}){COUNTED}[^.;:\d]{{0,20}}\btrong do\b[^.;:\d]{{0,25}}(?P<count>{NUMBER}){COUNTED}[^.;\d]{{0,60}}"
    rf"\b(?:chiem|ty le)\b[^.;\d]{{0,20}}(?P<rate>{NUMBER})\s*%"
)
ALONE = re.compile(rf"(?<![\w/.,])(?P<count>{NUMBER}){COUNTED}[^.;:\d/]{{0,60}}\bchiem\b[^.;\d]{{0,20}}(?P<rate>{NUMBER})\s*%")
NAMED = 0.9  # confidence of a table whose columns surely bear their names
WHOLE_COLUMN = re.compile(r"\b(?:dan so|tong so ho|tong ho|so ho dan|tong dan)\b")
APART = re.compile(
    r"\b(?:dtts|dan toc|suc lao dong|csld|bao tro|co cong|dac biet|kho khan|hcdbkk|chcdbkk|trung uong|phu nu|tre em|cung|csgn|trong do|"
    r"moi thoat|tai ngheo|phat sinh|nguoi)\b"
)


def check_shares(reading: Reading) -> Iterator[Finding]:
    """Shares that the sentence itself, or the whole it was said of before, contradicts."""
    bases = known_bases(reading)
    for paragraph in reading.body():
        done: set[int] = set()
        for pattern in (OVER, OF_WHOLE):
            for found in pattern.finditer(paragraph.key):
                done.add(found.start("rate"))
                yield from _share(paragraph.line, number(found["count"]), number(found["base"]), number(found["rate"]), sure=True)
        for found in ALONE.finditer(paragraph.key):
            if found.start("rate") not in done and bases:
                yield from _against(paragraph.line, number(found["count"]), number(found["rate"]), bases)


def known_bases(reading: Reading) -> list[Decimal]:
    """The wholes that the plan itself takes shares of: said in a sentence, or the total of a table's column of households."""
    made: dict[Decimal, None] = {}
    for paragraph in reading.body():
        for pattern in (OVER, OF_WHOLE):
            for found in pattern.finditer(paragraph.key):
                made[number(found["base"])] = None
    for table in reading.plan.tables:
        for column, name in enumerate(table.columns):
            if table.total is not None and WHOLE_COLUMN.search(fold(name)) and (value := figures(table.total, column)):
                made[value] = None
    return list(made)


def _share(line: int, count: Decimal, base: Decimal, rate: Decimal, *, sure: bool) -> Iterator[Finding]:
    if not base:
        return
    made = 100 * count / base
    places = _places(rate)
    off = abs(made - rate)
    if off <= HALF * places:
        return
    slip = off <= SLIP * places
    says = (
        f"{printed(count)}/{printed(base)} = {printed(round(made, 2))} %, văn bản ghi {printed(rate)} "
        f"%{' (sai số làm tròn)' if slip else ''}."
    )
    yield Finding("note" if slip else "error" if sure else "warning", "text.rounding" if slip else "text.rate", says, line)


def _places(rate: Decimal) -> int:
    """1 for a share with two decimals, 10 with one, 100 without: a coarser share may be further off."""
    exponent = rate.as_tuple().exponent
    return {0: 100, -1: 10}.get(exponent if isinstance(exponent, int) else 0, 1)


def _against(line: int, count: Decimal, rate: Decimal, bases: list[Decimal]) -> Iterator[Finding]:
    offs = sorted(((abs(100 * count / base - rate), base) for base in bases if base > count), key=lambda each: each[0])
    if offs:
        yield from _share(line, count, offs[0][1], rate, sure=False)


def check_pairs(reading: Reading) -> Iterator[Finding]:
    """A share and its count in one target ("giảm 0,56% (82 hộ)") must fit one whole."""
    bases = known_bases(reading)
    for line, group in groupby(reading.plan.targets, key=lambda target: target.line):
        pairs = list(_pairs(list(group)))
        for share, count in pairs:
            if bases:
                best = min(bases, key=lambda base: abs(100 * count.value / base - share.value))
                yield from _share(line, count.value, best, share.value, sure=False)
        if not bases:
            yield from _together(line, pairs)


def _pairs(targets: list[Target]) -> Iterator[tuple[Target, Target]]:
    for share, count in pairwise(targets):
        same = share.value_max is None and count.value_max is None and share.unit == "%" and count.unit == "hộ"
        if (
            same
            and share.value < 60
            and share.subject == count.subject
            and ("giảm" in (share.measure or "")) == ("giảm" in (count.measure or ""))
        ):
            yield share, count


def _together(line: int, pairs: list[tuple[Target, Target]]) -> Iterator[Finding]:
    """Without a known whole: the wholes that two pairs lead to must overlap."""
    spans = []
    for share, count in pairs:
        half = HALF * _places(share.value)
        if share.value > half:
            spans.append(
                (100 * count.value / (share.value + half), 100 * (count.value + Decimal("0.5")) / (share.value - half), share, count)
            )
    for (low, high, share, count), (low2, high2, share2, count2) in pairwise(spans):
        if high < low2 or high2 < low:
            says = (
                f"{printed(share.value)} % ứng với {printed(count.value)} hộ là khoảng {printed(round((low + high) / 2))} "
                f"hộ dân, còn {printed(share2.value)} % "
                f"ứng với {printed(count2.value)} hộ là khoảng {printed(round((low2 + high2) / 2))} hộ dân: hai số không cùng một tổng."
            )
            yield Finding("warning", "text.rate", says, line)


def check_expected(reading: Reading) -> Iterator[Finding]:
    """The same change once as a share and once as a count: over one whole they must meet somewhere."""
    bases = known_bases(reading)
    shares = [target for target in reading.plan.targets if (target.unit or "").startswith("%") and _change(target)]
    counts = [target for target in reading.plan.targets if target.unit == "hộ" and _change(target)]
    for share in shares:
        for count in counts:
            alike = _change(share) == _change(count) and share.line != count.line and "tăng" in (share.measure or "")
            if not alike or not bases or any(_meet(share, count, base) for base in bases):
                continue
            base = bases[0]
            low, high = (round(100 * value / base, 2) for value in (count.value, count.value_max or count.value))
            says = (
                f"Dự kiến tăng {_span(share)} % (dòng {share.line}) nhưng {_span(count)} hộ trên {printed(base)} hộ chỉ là "
                f"{printed(low)} - {printed(high)} %: hai số không khớp."
            )
            yield Finding("warning", "text.rate", says, count.line)


def _change(target: Target) -> str | None:
    """ "tăng ho ngheo", "giảm ho can ngheo": direction and group of a change, None for a state or another group."""
    found = re.match(r"(giam|tang) .*?\b(ho (?:can )?ngheo)\b", fold(f"{target.measure}"))
    return f"{found[1]} {found[2]}" if found else None


def _meet(share: Target, count: Target, base: Decimal) -> bool:
    low, high = 100 * count.value / base, 100 * (count.value_max or count.value) / base
    return low <= (share.value_max or share.value) + HALF and share.value - HALF <= high


def _span(target: Target) -> str:
    return printed(target.value) + (f" - {printed(target.value_max)}" if target.value_max is not None else "")


def check_ranges(reading: Reading) -> Iterator[Finding]:
    """A range that runs backwards, a share of a group above one hundred."""
    for target in reading.plan.targets:
        if target.value_max is not None and target.value_max < target.value:
            says = f"Khoảng “{printed(target.value)} - {printed(target.value_max)}” bị ngược: số sau nhỏ hơn số trước."
            yield Finding("error", "target.range", says, target.line)
        if target.unit == "%" and target.value > 100 and not re.search(r"\b(?:tang|vuot|so voi|ke hoach)\b", fold(target.text)):
            yield Finding("warning", "target.above_hundred", f"Tỷ lệ {printed(target.value)} % lớn hơn 100 %.", target.line)


def check_against_tables(reading: Reading) -> Iterator[Finding]:
    """Targets on poor and near-poor households against the one column of the tables that says the same."""
    for target in reading.plan.targets:
        columns = [(table, column) for table in reading.plan.tables if table.total is not None for column in _same(table, target)]
        values = {value for table, column in columns if (value := figures(table.total or (), column)) is not None}
        if len(values) != 1 or not columns:
            continue
        value = values.pop()
        table, column = columns[0]
        if not _agrees(target, value):
            yield _finding(target, table, column, value)


def _finding(target: Target, table: Table, column: int, value: Decimal) -> Finding:
    slip = target.unit is not None and target.unit.startswith("%") and abs(target.value - value) <= SLIP
    says = (
        f"Mục tiêu “{target.measure}” ghi {_span(target)} {target.unit}, bảng “{(table.title or 'không tên')[:80]}” (dòng "
        f"{table.total_line}), cột “{column_name(table, column)}” "
        f"ghi {printed(value)}: lệch {printed(abs(value - target.value))}."
    )
    sure = table.confidence > NAMED
    return Finding("note" if slip else "error" if sure else "warning", "text.against_table", says, target.line)


def _agrees(target: Target, value: Decimal) -> bool:
    if target.value_max is not None:
        return target.value <= value <= target.value_max
    return {
        ">=": value >= target.value, ">": value > target.value, "<=": value <= target.value, "<": value < target.value,
    }.get(target.comparator, value == target.value)  # fmt: skip


def _same(table: Table, target: Target) -> list[int]:
    """The columns that mean what a target on households means: same group, same direction, share or count alike."""
    said = fold(f"{target.measure} {target.subject}")
    group = "near" if re.search(r"\bho can ngheo\b", said) else "poor" if re.search(r"\bho ngheo\b", said) else None
    share = target.unit is not None and target.unit.startswith("%")
    if group is None or (target.unit not in {"hộ", "%", "%/năm"}) or re.search(r"\bho ngheo\b.*\bho can ngheo\b", said):
        return []
    falls = said.startswith("giam")
    ends = not falls and not said.startswith("tang") and (share or bool(re.search(r"\bcuoi nam\b|\bcon\b", said)))
    if not falls and not (ends and re.search(r"\bty le ho (?:can )?ngheo\b", said)):
        return []
    apart = set(APART.findall(said))
    return [column for column in range(1, len(table.columns)) if _means(table, column, group, share=share, falls=falls, apart=apart)]


def _means(table: Table, column: int, group: str, *, share: bool, falls: bool, apart: set[str]) -> bool:
    name = fold(table.columns[column])
    around = f"{name} {fold(table.title or '')}"
    if share != is_share(table, column) or (not share and table.units[column] not in {"hộ", None}):
        return False
    near = "can ngheo" in name
    if near != (group == "near") or not re.search(r"ngheo|\bgn\b|\bhn\b", around):
        return False
    if set(APART.findall(name)) - apart:
        return False
    down = bool(re.search(r"\bgiam\b(?! ngheo)", name))
    return down if falls else not down and bool(re.search(r"\bcuoi (?:nam|ky)\b", name))
