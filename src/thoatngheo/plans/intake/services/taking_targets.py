"""Targets and their values out of the items of a read document: the sentences first, then the columns of the tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation

from thoatngheo.areas.models import Unit
from thoatngheo.core.numbers import show_number
from thoatngheo.plans.intake.models import ReadItem, of_kind
from thoatngheo.plans.intake.problems import ROW_TWICE
from thoatngheo.plans.intake.reading.columns import unique
from thoatngheo.plans.intake.reading.contents import ReadRow, ReadTable, ReadTarget
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.formulas import computed, in_order
from thoatngheo.plans.targets.models import Target, TargetValue

Tables = Sequence[tuple[ReadItem, ReadTable]]


def make_targets(plan: Plan, used: Sequence[ReadItem]) -> None:
    """Four statements, whatever the number of targets and units."""
    tables, sentences = of_kind(ReadTable, used), of_kind(ReadTarget, used)
    units = units_of(tables)
    codes = {column.code for _, table in tables for column in table.targets}
    of_sentence = [sentence_target(plan, item, read, codes) for item, read in sentences]
    of_tables = column_targets(plan, tables)
    made = [*of_sentence, *(target for columns in of_tables for target in columns.values())]
    for place, target in enumerate(made, start=1):
        target.position = place
    Target.objects.bulk_create(made)
    values = [sentence_value(plan, target, read) for target, (_, read) in zip(of_sentence, sentences, strict=True)]
    for columns, (item, table) in zip(of_tables, tables, strict=True):
        values += table_values(columns, item, table, units)
    TargetValue.objects.bulk_create(values)


def sentence_target(plan: Plan, item: ReadItem, read: ReadTarget, codes: set[str]) -> Target:
    """A target that stands in a sentence: code s1, s2 …; its value is the plan's own unit's."""
    return Target(
        plan=plan,
        code=unique(f"s{item.position}", codes),
        label=read.label,
        text=read.text,
        role=read.role,
        measure=read.measure,
        comparator=read.comparator,
        unit_name=read.unit_name,
        subject=read.subject,
        section=read.section,
        line=item.line,
        due=read.due,
        decimals=max(places(read.value), places(read.value_max)),
        additive="%" not in read.unit_name,
    )


def sentence_value(plan: Plan, target: Target, read: ReadTarget) -> TargetValue:
    high = Decimal(read.value_max) if read.value_max else None
    return TargetValue(target=target, unit=plan.unit, path=plan.path, value=Decimal(read.value), value_max=high)


def column_targets(plan: Plan, tables: Tables) -> list[dict[int, Target]]:
    """For each table its targets by the column's index; a code that two tables use gets a number behind it."""
    taken: set[str] = set()
    return [
        {
            column.index: Target(
                plan=plan,
                code=unique(column.code, taken),
                label=column.label,
                role=column.role,
                measure=column.measure,
                unit_name=column.unit_name,
                decimals=column.decimals,
                formula=column.formula,
                additive=column.additive,
                section=table.title,
                line=item.line,
            )
            for column in table.targets
        }
        for item, table in tables
    ]


def table_values(targets: Mapping[int, Target], item: ReadItem, table: ReadTable, units: Mapping[int, Unit]) -> Iterator[TargetValue]:
    """The figures of a table, row by row; `targets` by the column's index."""
    columns = table.targets
    order = in_order({column.code: column.formula for column in columns if column.formula}, [column.code for column in columns])
    decimals = {column.code: column.decimals for column in columns}
    for unit, row in rows_of_units(item, table, units):
        cells = {column.code: row.cell(column) for column in columns}
        given = {code: figure(cell) for code, cell in cells.items()}
        derived = computed(order, given, decimals)
        for column in columns:
            code = column.code
            if cells[code]:
                value, printed = value_of(cells[code], given[code], derived.get(code), column.decimals)
                yield TargetValue(target=targets[column.index], unit=unit, path=unit.path, value=value, printed=printed)


def rows_of_units(item: ReadItem, table: ReadTable, units: Mapping[int, Unit]) -> Iterator[tuple[Unit, ReadRow]]:
    """The rows in use with their units; ROW_TWICE where two are the same unit's."""
    seen: set[int] = set()
    for row in table.rows:
        if row.use and row.unit is not None:  # a row in use has its unit: `require_complete` has seen to it
            if row.unit in seen:
                raise ROW_TWICE(table=table.title or item.line, unit=units[row.unit].full_name)
            seen.add(row.unit)
            yield units[row.unit], row


def value_of(cell: str, given: Decimal | None, derived: Decimal | None, decimals: int) -> tuple[Decimal | None, str]:
    """What a formula gives stands as the figure, and beside it what the document prints where that is another one; a cell with words
    stays as it is printed, without a figure."""
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


def units_of(tables: Tables) -> dict[int, Unit]:
    """The units of the rows in use (one query)."""
    keys = {row.unit for _, table in tables for row in table.rows if row.use and row.unit is not None}
    return Unit.objects.in_bulk(keys)
