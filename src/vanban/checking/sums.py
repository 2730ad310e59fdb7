"""Do the parts of a table make the whole? Columns against the total row, groups against their own rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from vanban.reading import Finding
from vanban.reading.amounts import printed
from vanban.reading.letters import fold
from vanban.reading.plan import Table

NOT_ADDED = re.compile(r"%|\b(?:ty le|binh quan|muc|he so|lan|thoi gian|nam hoan thanh|ghi chu|don gia|dien thoai|ma so)\b")
NUMBERED = re.compile(r"^\d{1,3}(?:\.\d{1,2})*$")
GROUP = re.compile(r"^(?:[IVX]{1,5}|[A-H])\.?$")
SURE = 0.7  # confidence of a table below which its sums are only notes


def figures(row: Sequence[object], column: int) -> Decimal | None:
    """The figure in a cell, None for words or nothing."""
    value = row[column] if column < len(row) else None
    return value if isinstance(value, Decimal) else None


def column_name(table: Table, column: int) -> str:
    """A column's name for a message: its last two titles, or its place."""
    return ", ".join(table.columns[column].split(" > ")[-2:]) or f"thứ {column + 1}"


def added_columns(table: Table) -> list[int]:
    """The columns whose figures may be added up: counts and money, not shares, names or the row's own number."""
    made = []
    for column in range(1, len(table.columns)):
        if NOT_ADDED.search(fold(table.columns[column])) or table.units[column] == "%":
            continue
        values = [value for row in table.rows if (value := figures(row, column)) is not None]
        if values and len(values) >= len(table.rows) / 2:
            made.append(column)
    return made


def check_sums(table: Table) -> Iterator[Finding]:
    """The findings of a table's sums."""
    if table.total is None or len(table.rows) < 2:
        yield from ()
    else:
        yield from _against_total(table, table.total)
    yield from _groups(table)


def depth(row: Sequence[object]) -> int | None:
    """How deep a row stands, by its number: 0 for "I" and "A", 1 for "2", 2 for "2.1", 4 for "a", 5 for "-"; None without one."""
    index = row[0]
    if isinstance(index, Decimal):
        return 1
    if not isinstance(index, str):
        return None
    bare = index.strip().rstrip(".")
    if GROUP.match(bare):
        return 0
    if NUMBERED.match(bare):
        return 1 + bare.count(".")
    return 5 if bare in {"-", "+", "–"} else 4 if len(bare) == 1 and bare.isalpha() else None


def parts(table: Table) -> list[int]:
    """The rows that make the whole: those that stand highest and have figures."""
    depths = [depth(row) for row in table.rows]
    columns = added_columns(table)
    for level in sorted({each for each in depths if each is not None}):
        places = [place for place, each in enumerate(depths) if each == level]
        if any(figures(table.rows[place], column) is not None for place in places for column in columns):
            return places
    return list(range(len(table.rows)))


def _against_total(table: Table, total: Sequence[object]) -> Iterator[Finding]:
    rows = parts(table)
    wrong: list[tuple[int, Decimal, Decimal]] = []
    right = 0
    for column in added_columns(table):
        whole = figures(total, column)
        made = sum((value for place in rows if (value := figures(table.rows[place], column)) is not None), Decimal(0))
        if whole is None or _average(table, rows, column, whole):
            continue
        if made == whole:
            right += 1
        else:
            wrong.append((column, made, whole))
    sure = table.confidence >= SURE and (right > 0 or len(wrong) == 1)
    for column, made, whole in wrong:
        yield Finding(
            "error" if sure else "warning" if table.confidence >= SURE else "note",
            "table.sum",
            _says(table, rows, column, made, whole),
            table.total_line or table.line,
        )


def _average(table: Table, rows: list[int], column: int, whole: Decimal) -> bool:
    """Whether the last row shows a mean or a share: figures with decimals, and the whole no greater than the greatest part."""
    values = [value for place in rows if (value := figures(table.rows[place], column)) is not None]
    decimals = sum(value != value.to_integral_value() for value in values)
    return len(values) >= 2 and decimals >= len(values) / 2 and whole <= max(values)


def _says(table: Table, rows: list[int], column: int, made: Decimal, whole: Decimal) -> str:
    values = [value for place in rows if (value := figures(table.rows[place], column)) is not None]
    terms = " + ".join(printed(value) for value in values[:14]) + (" + …" if len(values) > 14 else "")
    name = column_name(table, column)
    return (
        f"Cột “{name}”: cộng các dòng được {terms} = {printed(made)}, dòng tổng ghi {printed(whole)} (lệch {printed(abs(made - whole))})."
    )


def _groups(table: Table) -> Iterator[Finding]:
    """Rows that head others against those: "II" against "1, 2, 3", "2" against "2.1, 2.2"."""
    if table.confidence < SURE:
        return
    depths = [depth(row) for row in table.rows]
    for head, level in enumerate(depths):
        below = _below(depths, head)
        if level is None or len(below) < 2:
            continue
        for column in added_columns(table):
            whole = figures(table.rows[head], column)
            values = [value for place in below if (value := figures(table.rows[place], column)) is not None]
            if whole is not None and len(values) >= 2 and sum(values) != whole:
                name = next((cell for cell in table.rows[head][1:] if isinstance(cell, str)), table.rows[head][0])
                terms = " + ".join(printed(value) for value in values[:14])
                made = printed(sum(values, Decimal(0)))
                says = f"Nhóm “{name}”, cột “{column_name(table, column)}”: {terms} = {made}, dòng nhóm ghi {printed(whole)}."
                yield Finding("error" if depths[below[0]] != 5 else "note", "table.sum", says, table.row_lines[head])


def _below(depths: list[int | None], head: int) -> list[int]:
    """The rows right below a row in depth, up to the next that stands as high."""
    level = depths[head]
    made: list[int] = []
    for place in range(head + 1, len(depths)):
        each = depths[place]
        if each is None or level is None or each <= level:
            break
        if not made or each == depths[made[0]]:
            made.append(place)
    return made
