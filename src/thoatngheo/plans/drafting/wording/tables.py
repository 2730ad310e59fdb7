"""The tables of a plan: targets by unit, money by project."""

from __future__ import annotations

from itertools import groupby

import vanban
from thoatngheo.plans.drafting.wording import figures
from thoatngheo.plans.drafting.wording.model import Grid, Money

MANY = 9


def grid_table(grid: Grid) -> vanban.Table:
    """Units by targets, heads of two levels where columns are grouped, the row of numbers and formulas, the total."""
    columns = [vanban.Column("TT", 0.5, "center"), vanban.Column("Đơn vị", 2.2)]
    for group, inside in groupby(grid.columns, key=lambda column: column.group):
        leaves = tuple(vanban.Column(column.title, 1.0, "right") for column in inside)
        columns += [vanban.Column(group, parts=leaves)] if group else leaves
    rows = [vanban.Row((str(place), row.name, *row.cells)) for place, row in enumerate(grid.rows, start=1)]
    if grid.total is not None:
        rows.append(vanban.Row((grid.total.name, *grid.total.cells), bold=True, spans=2))
    numbers = ("A", "B", *(column.formula or str(place) for place, column in enumerate(grid.columns, start=1)))
    return vanban.Table(tuple(columns), tuple(rows), numbers, grid.title, narrow=len(grid.columns) > MANY)


def money_table(money: Money) -> vanban.Table:
    """Money by project and source in đồng, with its sums."""
    several = len(money.columns) > 1
    columns = [vanban.Column("TT", 0.5, "center"), vanban.Column("Dự án", 3)]
    columns += [vanban.Column(name, 1.3, "right") for name in money.columns]
    columns += [vanban.Column("Cộng", 1.3, "right")] if several else []
    rows = [
        vanban.Row((str(place), name, *map(figures.number, amounts), *([figures.number(sum(amounts))] if several else [])))
        for place, (name, amounts) in enumerate(money.rows, start=1)
    ]
    sums = [sum(amounts[place] for _, amounts in money.rows) for place in range(len(money.columns))]
    rows.append(vanban.Row(("Tổng cộng", *map(figures.number, [*sums, *([money.total] if several else [])])), bold=True, spans=2))
    return vanban.Table(tuple(columns), tuple(rows), name="Kinh phí")
