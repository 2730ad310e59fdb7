"""Do the shares of a table follow from its counts? And do columns that add up in most rows add up in all?

What a share is taken of is learned from the table: a relation that holds in most rows is taken as meant, and the rows that
break it are named. A slip of the last place is rounding (a note).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from vanban.checking.sums import SURE, column_name, figures
from vanban.reading import Finding
from vanban.reading.amounts import printed
from vanban.reading.letters import fold
from vanban.reading.plan import Table

HALF = Decimal("0.005001")
SLIP = Decimal("0.0151")
MOST = Decimal("0.6")
ALL_ROWS = 12  # columns beyond which sums of pairs are not looked for
Row = tuple[Sequence[object], int]


def rows_of(table: Table) -> list[Row]:
    """The rows and the total, each with its line."""
    rows: list[Row] = list(zip(table.rows, table.row_lines, strict=True))
    return [*rows, (table.total, table.total_line or table.line)] if table.total is not None else rows


def is_share(table: Table, column: int) -> bool:
    return table.units[column] == "%" or bool(re.search(r"%|\bty le\b", fold(table.columns[column])))


def check_rates(table: Table) -> Iterator[Finding]:
    """The shares that do not follow from the counts beside them."""
    if table.confidence < SURE:
        return
    given = {re.sub(r"\D", "", formula.split("=")[0]) for formula in table.formulas}
    for column in range(2, len(table.columns)):
        ruled = column < len(table.numbers) and re.sub(r"\D.*", "", table.numbers[column]) in given
        if is_share(table, column) and not ruled:
            yield from _share(table, column)


def _share(table: Table, column: int) -> Iterator[Finding]:
    counts = [place for place in range(1, column) if not is_share(table, place) and _filled(table, place)]
    if not counts:
        return
    count = counts[-1]
    for base in [place for place in counts[:-1] if place != count]:
        judged = [(row, line, _rate(row, count, base), figures(row, column)) for row, line in rows_of(table)]
        known = [(row, line, rate, value) for row, line, rate, value in judged if rate is not None and value is not None]
        fits = sum(abs(rate - value) <= SLIP for _, _, rate, value in known)
        if len(known) >= 2 and fits >= 2 and fits >= MOST * len(known):
            yield from (_finding(table, column, count, base, each) for each in known if abs(each[2] - each[3]) > HALF)
            return
    yield from _implied(table, column, count)


def _filled(table: Table, column: int) -> bool:
    return sum(figures(row, column) is not None for row in table.rows) >= max(1, len(table.rows) / 2)


def _rate(row: Sequence[object], count: int, base: int) -> Decimal | None:
    part, whole = figures(row, count), figures(row, base)
    return None if part is None or not whole else 100 * part / whole


def _finding(table: Table, column: int, count: int, base: int, each: tuple[Sequence[object], int, Decimal, Decimal]) -> Finding:
    row, line, rate, value = each
    slip = abs(rate - value) <= SLIP
    part, whole = figures(row, count), figures(row, base)
    assert part is not None
    assert whole is not None
    says = (
        f"Dòng “{name_of(row)}”, cột “{column_name(table, column)}”: {printed(part)}/{printed(whole)} = "
        f"{printed(round(rate, 2))} %, bảng ghi {printed(value)} %{' (sai số làm tròn)' if slip else ''}."
    )
    return Finding("note" if slip else "error", "table.rounding" if slip else "table.rate", says, line)


def name_of(row: Sequence[object]) -> str:
    return next((cell for cell in row if isinstance(cell, str) and any(letter.isalpha() for letter in cell)), "")


def _implied(table: Table, column: int, count: int) -> Iterator[Finding]:
    """Without a column for the whole: the first count and share of each row tell it, within the rounding of the share."""
    first = next((place for place in range(2, column) if is_share(table, place)), None)
    if first is None or first == column:
        return
    first_count = max((place for place in range(1, first) if not is_share(table, place)), default=None)
    if first_count is None:
        return
    judged: list[tuple[Sequence[object], int, Decimal, Decimal, Decimal]] = []
    for row, line in rows_of(table):
        found = _bounds(row, first_count, first, count)
        value = figures(row, column)
        if found is not None and value is not None:
            low, high = found
            judged.append((row, line, low, high, max(low - value, value - high, Decimal(0))))
    fits = sum(each[4] <= Decimal("0.0101") for each in judged)
    if len(judged) < 3 or fits < MOST * len(judged):
        return
    for row, line, low, high, off in judged:
        if off > HALF:
            value, part = figures(row, column), figures(row, count)
            assert value is not None
            assert part is not None
            span = printed(round(low, 2)) if round(low, 2) == round(high, 2) else f"{printed(round(low, 2))} đến {printed(round(high, 2))}"
            says = (
                f"Dòng “{name_of(row)}”, cột “{column_name(table, column)}”: {printed(part)} hộ ứng với {span} % (tổng số hộ suy từ cột "
                f"“{column_name(table, first)}”), bảng ghi {printed(value)} %."
            )
            yield Finding(
                "note" if off <= Decimal("0.0151") else "warning",
                "table.rounding" if off <= Decimal("0.0151") else "table.rate",
                says,
                line,
            )


def _bounds(row: Sequence[object], first_count: int, first: int, count: int) -> tuple[Decimal, Decimal] | None:
    whole_count, share, part = figures(row, first_count), figures(row, first), figures(row, count)
    if not whole_count or not share or part is None:
        return None
    return part / whole_count * (share - HALF), part / whole_count * (share + HALF)


def check_relations(table: Table, *, without: set[int]) -> Iterator[Finding]:
    """Columns that are the sum of two others in nearly all rows, and the rows (not in `without`) that break it."""
    counts = [column for column in range(1, len(table.columns)) if not is_share(table, column) and _filled(table, column)]
    if table.confidence < SURE or len(table.rows) < 4 or len(counts) > ALL_ROWS:
        return
    told = set(without)
    for whole in counts:
        for one, other in combinations([column for column in counts if column != whole], 2):
            for finding in _relation(table, whole, one, other):
                if finding.line not in told:
                    told.add(finding.line or 0)
                    yield finding


def _relation(table: Table, whole: int, one: int, other: int) -> Iterator[Finding]:
    known = []
    for row, line in rows_of(table):
        values = [figures(row, column) for column in (whole, one, other)]
        if all(value is not None for value in values):
            known.append((row, line, [value for value in values if value is not None]))
    broken = [(row, line, values) for row, line, values in known if values[0] != values[1] + values[2]]
    alive = sum(values[1] != 0 and values[2] != 0 for _, _, values in known)
    if len(known) < 5 or alive < 4 or not 0 < len(broken) <= max(1, len(known) // 6):
        return
    for row, line, (a, b, c) in broken:
        says = (
            f"Dòng “{name_of(row)}”: các dòng khác có “{column_name(table, whole)}” = “{column_name(table, one)}” + "
            f"“{column_name(table, other)}”, "
            f"ở đây {printed(b)} + {printed(c)} = {printed(b + c)}, bảng ghi {printed(a)}."
        )
        yield Finding("error", "table.relation", says, line)
