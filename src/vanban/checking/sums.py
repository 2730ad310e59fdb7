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


def parts(table: Table) -> list[int]:
    """The rows that make the whole: the groups where rows are grouped, else all rows."""
    groups = [place for place, row in enumerate(table.rows) if is_group(row)]
    filled = any(figures(table.rows[place], column) is not None for place in groups[:1] for column in added_columns(table))
    if len(groups) >= 2 and groups[0] == 0 and filled:
        return groups
    return [place for place in range(len(table.rows)) if place not in groups]


def is_group(row: Sequence[object]) -> bool:
    """Whether a row heads a group: a Roman number or a capital letter in front."""
    return isinstance(row[0], str) and GROUP.match(row[0].strip()) is not None


def _against_total(table: Table, total: Sequence[object]) -> Iterator[Finding]:
    rows = parts(table)
    wrong: list[tuple[int, Decimal, Decimal]] = []
    right = 0
    for column in added_columns(table):
        whole = figures(total, column)
        made = sum((value for place in rows if (value := figures(table.rows[place], column)) is not None), Decimal(0))
        if whole is None:
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


def _says(table: Table, rows: list[int], column: int, made: Decimal, whole: Decimal) -> str:
    values = [value for place in rows if (value := figures(table.rows[place], column)) is not None]
    terms = " + ".join(printed(value) for value in values[:14]) + (" + …" if len(values) > 14 else "")
    name = column_name(table, column)
    return (
        f"Cột “{name}”: cộng các dòng được {terms} = {printed(made)}, dòng tổng ghi {printed(whole)} (lệch {printed(abs(made - whole))})."
    )


def _groups(table: Table) -> Iterator[Finding]:
    heads = [place for place, row in enumerate(table.rows) if is_group(row)]
    if len(heads) < 2 or table.confidence < SURE:
        return
    for head, after in zip(heads, [*heads[1:], len(table.rows)], strict=True):
        below = range(head + 1, after)
        for column in added_columns(table):
            whole = figures(table.rows[head], column)
            values = [value for place in below if (value := figures(table.rows[place], column)) is not None]
            if whole is not None and len(values) >= 2 and sum(values) != whole:
                name = next((cell for cell in table.rows[head][1:] if isinstance(cell, str)), table.rows[head][0])
                terms = " + ".join(printed(value) for value in values[:14])
                says = (
                    f"Nhóm “{name}”, cột “{column_name(table, column)}”: {terms} = {printed(sum(values, Decimal(0)))}, dòng "
                    f"nhóm ghi {printed(whole)}."
                )
                yield Finding("error", "table.sum", says, table.row_lines[head])
