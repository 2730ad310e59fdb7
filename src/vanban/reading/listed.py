"""Projects and targets that stand in tables: "Dự án 2 … 530 triệu đồng", "Chỉ tiêu | Đơn vị tính | Kế hoạch"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from vanban.reading.amounts import SCALES, day_of
from vanban.reading.letters import fold
from vanban.reading.plan import Project, Table, Target
from vanban.reading.sections import PROJECT
from vanban.reading.tables import Value

NAME_COLUMN = re.compile(r"\b(?:noi dung|ten du an|du an|chi tieu|danh muc|nhiem vu|hang muc)\b")
MONEY_COLUMN = re.compile(r"\b(?:tong|kinh phi|von|cong|du toan)\b")
UNIT_COLUMN = re.compile(r"\b(?:don vi tinh|dvt)\b")
GOAL_COLUMN = re.compile(
    r"\b(?:ke hoach|muc tieu|chi tieu|phan dau|giao)\b.*\b(?:nam|20\d\d|giao|dat)\b|^(?:ke hoach|muc tieu|chi tieu)$|^nam 20\d\d$"
)
IN_CHARGE = re.compile(r"\b(?:don vi|co quan)\b.*\b(?:thuc hien|chu tri|phu trach)\b")
SCALE = re.compile(r"\b(ty|trieu|nghin|ngan)\b|\bdong\b")
SHARE = re.compile(r"^(?:%|phan tram)$")


def listed_projects(tables: list[Table]) -> tuple[Project, ...]:
    """The projects that the rows of a table name, with their money; a project with sub-projects in the table stands for those."""
    made: list[Project] = []
    for table in tables:
        made += _projects(table)
    parents = {project.project for project in made if project.sub_project is not None}
    return tuple(project for project in made if project.sub_project is not None or project.project not in parents)


def _column(table: Table, pattern: re.Pattern[str], *, start: int = 0) -> int | None:
    return next((place for place in range(start, len(table.columns)) if pattern.search(fold(table.columns[place]))), None)


def _projects(table: Table) -> Iterator[Project]:
    name = _column(table, NAME_COLUMN)
    if name is None:
        return
    money, unit = _column(table, MONEY_COLUMN, start=name + 1), _column(table, IN_CHARGE)
    current: int | None = None
    for row, line in zip(table.rows, table.row_lines, strict=True):
        text = row[name]
        named = PROJECT.match(fold(text)) if isinstance(text, str) else None
        if named is None or not isinstance(text, str):
            continue
        own = named["owner"] or (None if named["sub"] else named["number"])
        current = int(own) if own else current
        dong = _dong(row[money], table.units[money] or table.columns[money]) if money is not None else None
        charge = row[unit] if unit is not None else None
        yield Project(
            project=current,
            sub_project=int(named["number"]) if named["sub"] else None,
            name=text[named.end() :].strip(" :.-"),
            goal=None,
            beneficiaries=(),
            activities=(),
            outputs=(),
            money=dong,
            money_unit="đồng" if dong is not None else None,
            unit_in_charge=charge if isinstance(charge, str) else None,
            line=line,
            confidence=0.7,
        )


def _dong(value: Value, unit: str) -> int | None:
    """A cell of money in whole đồng, None where no unit says what it counts."""
    found = SCALE.search(fold(unit))
    if not isinstance(value, Decimal) or found is None:
        return None
    made = value * SCALES[found[1] or ""]
    return int(made) if made == made.to_integral_value() else None


def listed_targets(tables: list[Table], year: int | None) -> tuple[Target, ...]:
    """The rows of tables that list targets: what, unit, figure to reach."""
    return tuple(target for table in tables for target in _targets(table, year))


def _targets(table: Table, year: int | None) -> Iterator[Target]:
    unit, name = _column(table, UNIT_COLUMN), _column(table, NAME_COLUMN)
    if unit is None or name is None or unit == name:
        return
    goal = next((place for place in range(unit + 1, len(table.columns)) if _is_goal(table, place, year)), None)
    if goal is None:
        return
    for row, line in zip(table.rows, table.row_lines, strict=True):
        text, counted, value = row[name], row[unit], row[goal]
        if isinstance(text, str) and isinstance(counted, str) and isinstance(value, Decimal):
            yield Target(
                text=text,
                measure=text,
                comparator="=",
                value=value,
                value_max=None,
                unit="%" if SHARE.match(fold(counted)) else counted.lower() if counted[1:].islower() else counted,
                subject=None,
                due=day_of(year, 12, 31) if year else None,
                section=table.title,
                line=line,
                confidence=0.8,
            )


def _is_goal(table: Table, column: int, year: int | None) -> bool:
    """Whether a column holds figures to reach, not those of the year before."""
    key = fold(table.columns[column])
    years = re.findall(r"20\d\d", key)
    return bool(GOAL_COLUMN.search(key)) and "thuc hien" not in key and (not years or year is None or str(year) in years)
