"""Targets and their values out of the items of a read document: the sentences first, then the columns of the tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from thoatngheo.areas.models import Unit
from thoatngheo.core.numbers import show_number
from thoatngheo.plans.formulas import computed, in_order
from thoatngheo.plans.models import Plan, ReadItem, Target, TargetValue
from thoatngheo.plans.reading.columns import unique
from thoatngheo.plans.troubles.reading import ROW_TWICE

Content = dict[str, Any]


def make_targets(plan: Plan, used: Sequence[ReadItem]) -> None:
    """Four statements, whatever the number of targets and units."""
    tables = [item for item in used if item.kind == "table"]
    units = units_of(tables)
    codes = {column["code"] for item in tables for column in item.content["columns"] if column["use"]}
    sentences = [item for item in used if item.kind == "target"]
    of_sentence = [sentence_target(plan, item, codes) for item in sentences]
    columns = list(column_targets(plan, tables))
    made = [*of_sentence, *(target for target, _, _ in columns)]
    for place, target in enumerate(made, start=1):
        target.position = place
    Target.objects.bulk_create(made)
    values = [sentence_value(plan, target, item.content) for target, item in zip(of_sentence, sentences, strict=True)]
    for item in tables:
        own = {column["index"]: target for target, column, of_item in columns if of_item is item}
        values += table_values(own, item, units)
    TargetValue.objects.bulk_create(values)


def sentence_target(plan: Plan, item: ReadItem, codes: set[str]) -> Target:
    """A target that stands in a sentence: code s1, s2 …; its value is the plan's own unit's."""
    content = item.content
    names = ("label", "text", "role", "measure", "comparator", "unit_name", "subject", "section")
    return Target(
        plan=plan,
        code=unique(f"s{item.position}", codes),
        line=item.line,
        due=date.fromisoformat(content["due"]) if content["due"] else None,
        decimals=max(places(content["value"]), places(content["value_max"])),
        additive="%" not in content["unit_name"],
        **{name: content[name] for name in names},
    )


def sentence_value(plan: Plan, target: Target, content: Content) -> TargetValue:
    high = Decimal(content["value_max"]) if content["value_max"] else None
    return TargetValue(target=target, unit=plan.unit, path=plan.path, value=Decimal(content["value"]), value_max=high)


def column_targets(plan: Plan, tables: Sequence[ReadItem]) -> Iterator[tuple[Target, Content, ReadItem]]:
    """Each used column of each table as a target; a code that two tables use gets a number behind it."""
    taken: set[str] = set()
    for item in tables:
        for column in item.content["columns"]:
            if column["use"]:
                names = ("label", "role", "measure", "unit_name", "decimals", "formula", "additive")
                about = {name: column[name] for name in names} | {"section": item.content["title"], "line": item.line}
                yield Target(plan=plan, code=unique(column["code"], taken), **about), column, item


def table_values(targets: Mapping[int, Target], item: ReadItem, units: Mapping[int, Unit]) -> Iterator[TargetValue]:
    """The figures of a table, row by row; `targets` by the column's index. What a formula gives stands as the figure, and beside it
    what the document prints where that is another one; a cell with words stays as it is printed, without a figure."""
    columns = [column for column in item.content["columns"] if column["use"]]
    order = in_order({column["code"]: column["formula"] for column in columns if column["formula"]}, [column["code"] for column in columns])
    decimals = {column["code"]: column["decimals"] for column in columns}
    seen: set[int] = set()
    for row in item.content["rows"]:
        if not row["use"]:
            continue
        unit = units[row["unit"]]
        if unit.pk in seen:
            raise ROW_TWICE(table=item.content["title"] or item.line, unit=unit.full_name)
        seen.add(unit.pk)
        cells = {column["code"]: cell_of(row, column) for column in columns}
        given = {code: figure(cell) for code, cell in cells.items()}
        derived = computed(order, given, decimals)
        for column in columns:
            code = column["code"]
            if cells[code]:
                value, printed = value_of(cells[code], given[code], derived.get(code), column["decimals"])
                yield TargetValue(target=targets[column["index"]], unit=unit, path=unit.path, value=value, printed=printed)


def cell_of(row: Content, column: Content) -> str:
    return str(row["cells"][column["index"]]) if column["index"] < len(row["cells"]) else ""


def value_of(cell: str, given: Decimal | None, derived: Decimal | None, decimals: int) -> tuple[Decimal | None, str]:
    """The figure, and what is printed where that is no figure or not what the formula gives."""
    if given is None:
        return None, cell
    if derived is None or derived == given:
        return given, ""
    return derived, show_number(given, decimals)


def figure(cell: str) -> Decimal | None:
    try:
        return Decimal(cell)
    except InvalidOperation:
        return None


def places(value: str) -> int:
    return len(value.partition(".")[2])


def units_of(tables: Sequence[ReadItem]) -> dict[int, Unit]:
    """The units of the rows in use (one query)."""
    keys = {row["unit"] for item in tables for row in item.content["rows"] if row["use"]}
    return Unit.objects.in_bulk(keys)
