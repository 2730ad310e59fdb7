"""What must be true of the two files before a household is classified. Every error names file, row, column and value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

import duckdb

from rulebook.vocabulary import Vocabulary
from thoatngheo.reviews.classification.cells import bad_cell, typed_cell, untidy_cell
from thoatngheo.reviews.classification.files import CELLS_BAD, SHOWN, Sheet, create_view
from thoatngheo.reviews.classification.formats import FILE_UNREADABLE
from thoatngheo.reviews.classification.sql import quoted, text_literal


@dataclass(frozen=True, slots=True)
class Check:
    """`bad` is SQL over the raw columns of a sheet; `column` and `expected` go into the message."""

    sheet: Sheet
    column: str
    bad: str
    expected: str


def check_tables(
    connection: duckdb.DuckDBPyConnection, households: Sheet, members: Sheet, vocabulary: Vocabulary, wheres: Sequence[str]
) -> int:
    """How many households there are. Raises `classification.cells_bad` with the first errors and their number."""
    lines: list[str] = []
    total = 0
    for view, sheet, where in zip(("households", "members"), (households, members), wheres, strict=True):
        # whether a member's household code is written well shows when its household is found
        sure = {vocabulary.record_key} if sheet is members else set()
        if not where and _spotless(connection, sheet, sure):
            create_view(connection, view, sheet, where, tidy=True)
            continue
        found, shown = _scan(connection, sheet, list(_cell_checks(sheet)), where, SHOWN - len(lines))
        total, lines = total + found, lines + shown
    if not total and _suspicious(connection, members, vocabulary):
        create_view(connection, "members", members, wheres[1])
        total, lines = _scan(connection, members, list(_cell_checks(members)), wheres[1], SHOWN)
        for query, count in _relations(households, members, vocabulary, wheres):
            found, shown = _across(connection, query, count, SHOWN - len(lines))
            total, lines = total + found, lines + shown
    if total:
        more = f" (chỉ nêu {len(lines)} lỗi đầu)" if total > len(lines) else ""
        raise CELLS_BAD(count=total, more=more, lines="\n".join(lines))
    row = connection.execute("SELECT count(*) FROM households").fetchone()
    return int(row[0]) if row else 0


def _cell_checks(sheet: Sheet) -> Iterator[Check]:
    for fact, column, kind in sheet.facts.values():
        for bad, expected in bad_cell(fact, quoted(column), kind):
            yield Check(sheet, column, bad, expected)


def _spotless(connection: duckdb.DuckDBPyConnection, sheet: Sheet, sure: Set[str]) -> bool:
    """A quick look, column by column, that no cell is bad and no text has spaces around it; only where columns stand apart.

    The texts of the facts `sure` are not looked at for spaces: that look costs as much as all others together.
    """
    if not sheet.columnar:
        return False
    wrong = [
        bad
        for name, (fact, column, kind) in sheet.facts.items()
        for bad in [
            *(untidy_cell(fact, quoted(column), kind) if name not in sure else ()),
            *(bad for bad, _ in bad_cell(fact, quoted(column), kind, tidy=True)),
        ]
    ]
    looks = " OR ".join(f"EXISTS (SELECT 1 FROM {sheet.relation} WHERE {bad})" for bad in dict.fromkeys(wrong))
    found = connection.execute(f"SELECT {looks or 'false'}").fetchone()
    return found is not None and not found[0]


def _scan(connection: duckdb.DuckDBPyConnection, sheet: Sheet, checks: Sequence[Check], where: str, room: int) -> tuple[int, list[str]]:
    """Count all checks in one pass; only when something is wrong, go back for the rows."""
    counts = ", ".join(f"count(*) FILTER (WHERE {check.bad})" for check in checks)
    try:
        row = connection.execute(f"SELECT {counts} FROM {sheet.relation}{where}").fetchone() or ()
    except duckdb.InvalidInputException as error:  # a line with too few or too many cells, a quote that is never closed
        raise FILE_UNREADABLE(file=sheet.name, reason=str(error).splitlines()[0]) from None
    lines: list[str] = []
    for check, found in zip(checks, row, strict=True):
        if not found or len(lines) >= room:
            continue
        numbered = f"(SELECT *, row_number() OVER () + {sheet.line_offset} AS _line FROM {sheet.relation})"
        also = f" AND {where.removeprefix(' WHERE ')}" if where else ""
        chosen = f"SELECT _line, CAST({quoted(check.column)} AS VARCHAR) FROM {numbered}"
        query = f"{chosen} WHERE ({check.bad}){also} ORDER BY 1 LIMIT {room - len(lines)}"
        for number, value in connection.execute(query).fetchall():
            lines.append(_line(sheet, number, check.column, value, check.expected))
    return sum(row), lines


def _suspicious(connection: duckdb.DuckDBPyConnection, members: Sheet, vocabulary: Vocabulary) -> bool:
    """One quick look that finds nothing in a good file; only a file it suspects is searched row by row.

    Member numbers of a household are kept as bits: as many bits as rows means that none is doubled (numbers of 62 and
    more share a bit and so raise suspicion without need).
    """
    key, part = vocabulary.record_key, vocabulary.part_key
    look = f"SELECT {key}, count(*) AS n, bit_or(1::BIGINT << least({part}, 62)::INTEGER) AS numbers FROM members GROUP BY {key}"
    found = connection.execute(
        f"SELECT (SELECT count(*) <> count(DISTINCT {key}) FROM households) "
        f"OR EXISTS (SELECT 1 FROM ({look}) p LEFT JOIN households h USING ({key}) WHERE h.{key} IS NULL OR bit_count(numbers) <> n)"
    ).fetchone()
    return bool(found and found[0]) or _born_late(connection, members, vocabulary)


def _born_late(connection: duckdb.DuckDBPyConnection, members: Sheet, vocabulary: Vocabulary) -> bool:
    """Whether somebody was born after the survey; only those born after the first one are compared with their own."""
    key, day = vocabulary.record_key, vocabulary.day
    late = {"birth_date": "birth_date > {}", "birth_year": "birth_year > year({})"}
    asked = [text for name, text in late.items() if name in members.facts]
    first = connection.execute(f"SELECT min({day}) FROM households").fetchone()
    if not asked or first is None or first[0] is None:
        return False
    start = text_literal(str(first[0])) + "::DATE"
    looks = [
        f"EXISTS (SELECT 1 FROM (SELECT * FROM members WHERE {text.format(start)}) "
        f"JOIN households h USING ({key}) WHERE {text.format(f'h.{day}')})"
        for text in asked
    ]
    found = connection.execute(f"SELECT {' OR '.join(looks)}").fetchone()
    return bool(found and found[0])


def _line(sheet: Sheet, number: int, column: str, value: object, expected: str) -> str:
    return f"- {sheet.name}, dòng {number}, cột {column}: '{'' if value is None else value}' (cần: {expected})"


def _relations(households: Sheet, members: Sheet, vocabulary: Vocabulary, wheres: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Queries across rows: (rows to show as line, file, column, value, what is wrong; their number)."""
    key, day = vocabulary.record_key, vocabulary.day
    rows = [_numbered(sheet, where) for sheet, where in zip((households, members), wheres, strict=True)]
    names = [text_literal(sheet.name) for sheet in (households, members)]
    yield _query(names[0], rows[0], key, key, f"{key} IN (SELECT {key} FROM households GROUP BY 1 HAVING count(*) > 1)", "mã hộ bị trùng")
    unknown = f"{key} NOT IN (SELECT {key} FROM households)"
    yield _query(names[1], rows[1], key, key, unknown, "không có hộ này trong tệp hộ")
    part = vocabulary.part_key
    doubled = f"({key}, {part}) IN (SELECT ({key}, {part}) FROM members GROUP BY {key}, {part} HAVING count(*) > 1)"
    yield _query(names[1], rows[1], part, part, doubled, "số thứ tự bị trùng trong hộ")
    if "birth_date" in members.facts:
        late = f"EXISTS (SELECT 1 FROM households h WHERE h.{key} = m.{key} AND m.birth_date > h.{day})"
        yield _query(names[1], rows[1], "birth_date", "birth_date", late, "sinh sau ngày rà soát")
    if "birth_year" in members.facts:
        late = f"EXISTS (SELECT 1 FROM households h WHERE h.{key} = m.{key} AND m.birth_year > year(h.{day}))"
        yield _query(names[1], rows[1], "birth_year", "birth_year", late, "sinh sau năm rà soát")


def _numbered(sheet: Sheet, where: str) -> str:
    cells = ", ".join(f"{typed_cell(fact, quoted(column), kind)} AS {quoted(name)}" for name, (fact, column, kind) in sheet.facts.items())
    counted = f"(SELECT *, row_number() OVER () + {sheet.line_offset} AS _line FROM {sheet.relation})"
    return f"(SELECT _line, {cells} FROM {counted}{where})"


def _query(name: str, rows: str, column: str, value: str, bad: str, expected: str) -> tuple[str, str]:
    cells = f"_line, {name}, {text_literal(column)}, CAST({quoted(value)} AS VARCHAR), {text_literal(expected)}"
    chosen = f"SELECT {cells} FROM {rows} m WHERE {bad}"
    return f"{chosen} ORDER BY 1", f"SELECT count(*) FROM ({chosen})"


def _across(connection: duckdb.DuckDBPyConnection, query: str, count: str, room: int) -> tuple[int, list[str]]:
    row = connection.execute(count).fetchone()
    found = int(row[0]) if row else 0
    if not found:
        return 0, []
    shown = connection.execute(f"{query} LIMIT {max(room, 0)}").fetchall()
    return found, [f"- {name}, dòng {number}, cột {column}: '{value}' ({wrong})" for number, name, column, value, wrong in shown]
