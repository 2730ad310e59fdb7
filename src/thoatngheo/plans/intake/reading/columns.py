"""The columns of a table as targets: suggested code, measure, role and formula of each, for a person to confirm."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from thoatngheo.core.names import fold
from thoatngheo.plans.intake.reading.contents import ReadColumn
from thoatngheo.plans.intake.reading.measures import BASE, CHANGE, END, EXPECTED, measure_of
from vanban.reading.plan import Table

Cell = str | Decimal | None
ORDER = re.compile(r"^(?:tt|stt|so tt|so thu tu)$")
YEAR = re.compile(r"\b(?:nam )?20\d\d\b")
ALL_HOUSEHOLDS = re.compile(r"\b(?:tong so ho|tong ho|so ho dan|dan so)\b(?!.*ngheo)")
PART_OF = re.compile(
    r"trong do|cs ?gn|chinh sach giam ngheo|\bcung\b|doi tuong|chuan trung uong|dac biet kho khan|chcdbkk|dan toc|\bdtts\b"
)
POOR = re.compile(r"\b(?:ho ngheo|hn|gn|giam ngheo)\b")
LAST = re.compile(r"\b(?:cuoi nam|cuoi ky|con lai)\b")
FALL = re.compile(r"\b(?:giam|thoat)\b(?! ngheo)")
FIRST = re.compile(r"\b(?:dau nam|dau ky|hien co)\b")
RISE = re.compile(r"\b(?:phat sinh|tai ngheo|du kien tang)\b")
LABEL = re.compile(r"[A-Z]+|\d+")
LONGEST = 60


def name_column(columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> int | None:
    """The column that names the rows: the first in which most cells are words."""
    for index in range(len(columns)):
        if rows and sum(isinstance(row[index], str) for row in rows if index < len(row)) * 2 > len(rows):
            return index
    return None


def columns_of(table: Table, named: int | None) -> tuple[ReadColumn, ...]:
    """One entry for each column; `use` is true for columns of figures besides the row's number and name."""
    names = table.columns
    paths = [fold(name) for name in names]
    has_end = any(LAST.search(path) or FALL.search(path) for path in paths)
    shared = shared_heads(names, table.rows)
    codes: set[str] = set()
    made: list[ReadColumn] = []
    who, role = "", END
    for index, name in enumerate(names):
        figures = [cell for row in table.rows if index < len(row) if isinstance(cell := row[index], Decimal)]
        use = bool(figures) and index != named and not ORDER.match(paths[index].split(" > ")[-1])
        unit = (table.units[index] if index < len(table.units) else None) or ""
        percent = unit == "%" or "%" in name or "ty le" in paths[index].split(" > ")[-1]
        who, role = who_and_role(paths[index], who, role, has_end=has_end)
        measure = "households" if who == "households" and not percent else measure_of(who, role, percent=percent) if use and who else ""
        column = ReadColumn(
            index=index,
            name=name,
            number=table.numbers[index] if index < len(table.numbers) else "",
            use=use,
            code=unique(code_of(measure, role, name[shared:]), codes) if use else "",
            label=label_of(name[shared:] if use else name),
            measure=measure,
            role=BASE if who == "households" else role,
            unit_name="%" if percent else unit,
            decimals=max([2 if percent else 0, *(places(figure) for figure in figures)]),
            additive=not percent,
        )
        made.append(column)
    return with_formulas(made)


def shared_heads(names: Sequence[str], rows: Sequence[Sequence[Cell]]) -> int:
    """How many letters of a column's path every column of figures begins with: a group that names the whole table says nothing."""
    figures = [name for place, name in enumerate(names) if any(isinstance(row[place], Decimal) for row in rows if place < len(row))]
    paths = [name.split(" > ") for name in figures if not ORDER.match(fold(name.split(" > ")[-1]))]
    common = 0
    while len(paths) > 1 and all(len(path) > common + 1 and path[common] == paths[0][common] for path in paths):
        common += 1
    return len(" > ".join(paths[0][:common])) + len(" > ") if common else 0


def who_and_role(path: str, who: str, role: str, *, has_end: bool) -> tuple[str, str]:
    """Whom a column counts and when; a column that says neither ("Tỷ lệ (%)") goes on with what the one before counts."""
    own = path.rsplit(" > ", 1)[-1]
    if ALL_HOUSEHOLDS.search(own):
        return "households", BASE
    if PART_OF.search(path):
        return "", role_of(path, role, has_end=has_end)
    if "can ngheo" in path:
        return "near_poor", role_of(path, role, has_end=has_end)
    if re.search(r"\bcsld\b|con suc lao dong", path):
        return "poor_able", role_of(path, role, has_end=has_end)
    if POOR.search(path):
        return "poor", role_of(path, role, has_end=has_end)
    if "ty le" in own or own in {"ho", "ty le"}:
        return ("poor" if who == "households" else who), role_of(path, role, has_end=has_end, goes_on=True)
    return "", role_of(path, role, has_end=has_end)


def role_of(path: str, before: str, *, has_end: bool, goes_on: bool = False) -> str:
    """At the start, the change, at the end, or expected to come."""
    for pattern, role in ((LAST, END), (RISE, EXPECTED), (FALL, CHANGE), (FIRST, BASE)):
        if pattern.search(path):
            return role
    if goes_on:
        return before
    return BASE if has_end and POOR.search(path) else END


def label_of(name: str) -> str:
    """What the column is called: its last two heads, without the unit in brackets."""
    parts = [part.strip() for part in re.sub(r"\s*\([^)]*\)", "", name).split(" > ") if part.strip()]
    return ": ".join(dict.fromkeys(parts[-2:])) or name


def code_of(measure: str, role: str, name: str) -> str:
    """A name for formulas: the measure's, told apart at the end of the period; else the column's own words."""
    if measure and role == END:
        return measure.replace("_rate", "_end_rate") if measure.endswith("_rate") else f"{measure}_end"
    if measure:
        return measure
    words = re.sub(r"[^a-z0-9]+", "_", fold(label_of(name))).strip("_")[:LONGEST].strip("_")
    return words if words and not words[0].isdigit() else f"c_{words}".strip("_")


def unique(code: str, taken: set[str]) -> str:
    found, number = code, 2
    while found in taken:
        found, number = f"{code[: LONGEST - 3]}_{number}", number + 1
    taken.add(found)
    return found


def places(figure: Decimal) -> int:
    """How many decimals a figure is printed with, at most four."""
    return min(len(f"{figure:f}".partition(".")[2]), 4)


def with_formulas(columns: Sequence[ReadColumn]) -> tuple[ReadColumn, ...]:
    """ "10=2-8" over the column's number becomes "poor_start - poor_decrease" in the codes of the columns it names."""
    codes = {column.number.partition("=")[0].strip(): column.code for column in columns if column.number}
    return tuple(replace(column, formula=in_codes(column.number.partition("=")[2], codes)) if column.use else column for column in columns)


def in_codes(printed: str, codes: dict[str, str]) -> str:
    """A printed formula in codes; "" where it names a column that is no target. The 100 of "2/1*100" stays a number."""
    if not printed.strip():
        return ""
    parts = re.findall(r"\d+|[A-Za-z]+|[-+*/:x×()%]", printed)
    made: list[str] = []
    for place, part in enumerate(parts):
        if part in {":", "x", "×"}:
            made.append("/" if part == ":" else "*")
        elif part == "100" and place and parts[place - 1] in {"*", "x", "×"}:
            made.append("100")
        elif LABEL.fullmatch(part):
            code = codes.get(part)
            if not code:
                return ""
            made.append(code)
        elif part != "%":
            made.append(part)
    return " ".join(made).replace("( ", "(").replace(" )", ")")
