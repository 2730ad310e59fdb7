"""Units × targets as one table, written out by hand: a province has 7,000 cells, and a template would take seconds for them.

Each cell says its light by colour, by a sign before the figure and by a word that screen readers read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext

from thoatngheo.plans.progress.counting.boards import WORST_FIRST
from thoatngheo.plans.progress.counting.lights import Light
from thoatngheo.plans.progress.counting.written import PERCENT, fine, plain
from thoatngheo.plans.progress.models import ProgressFigure
from thoatngheo.plans.targets.models import Target
from thoatngheo.web.figures import NOTHING

if TYPE_CHECKING:
    from thoatngheo.areas.models import Unit
    from thoatngheo.plans.progress.counting.boards import Board

BY_NAME, BY_REDS = "ten", "do"


def rows_of(board: Board, *, only_red: bool = False, order: str = "", target: Target | None = None) -> list[Unit]:
    """The units to show: all, or those with a red light (of the one target where one is chosen), in the order asked for.

    `order`: BY_NAME, BY_REDS (most red lights first) or the code of a target (the worst first); else the order of the board.
    """
    reds = {unit.pk: board.reds(unit) for unit in board.units}
    units = list(board.units)
    if only_red:
        units = [unit for unit in units if (red(board, unit, target) if target else reds[unit.pk])]
    if order == BY_NAME:
        units.sort(key=lambda unit: (unit.name_sort, unit.code))
    elif order == BY_REDS:
        units.sort(key=lambda unit: -reds[unit.pk])
    elif by := next((each for each in board.targets if each.code == order), None):
        units.sort(key=lambda unit: badness(board, unit, by))
    return units


def red(board: Board, unit: Unit, target: Target) -> bool:
    cell = board.cell(unit, target)
    return cell is not None and cell.light == Light.RED


def badness(board: Board, unit: Unit, target: Target) -> tuple[int, int]:
    """Red first; within a light the larger figure first; units without the target last."""
    cell = board.cell(unit, target)
    if cell is None:
        return len(WORST_FIRST), 0
    return WORST_FIRST[Light(cell.light)], -int(cell.value or 0)


def matrix(board: Board, units: Sequence[Unit], address: str) -> SafeString:
    """The table's head and body. `address`: the page's own, where a target and a unit are asked for in the query."""
    targets = board.judged
    english = get_language() == "en"
    words = {code: escape(label) for code, label in ProgressFigure.Light.choices}
    shapes = [(target.pk, target.decimals, target.unit_name == PERCENT) for target in targets]
    parts = ["<thead><tr><th scope='col'>", escape(gettext("Đơn vị")), "</th>", *(head(target, address) for target in targets)]
    parts.append("</tr></thead><tbody>")
    cells = board.cells
    for unit in units:
        query = urlencode({"don_vi": unit.pk})
        parts.append(f'<tr><th scope="row"><a href="{escape(address)}{escape(query)}">{escape(unit.full_name)}</a></th>')
        for target, decimals, percent in shapes:
            cell = cells.get((unit.pk, target))
            if cell is None:
                parts.append("<td></td>")
            else:
                text = NOTHING if cell.value is None else plain(cell.value, fine(cell.value, decimals), percent, english)
                parts.append(f"<td class={cell.light}>{text}<b>{words[cell.light]}</b></td>")
        parts.append("</tr>")
    parts.append("</tbody>")
    return mark_safe("".join(parts))  # noqa: S308 - names are escaped above, the rest is our own text


def head(target: Target, address: str) -> str:
    query = urlencode({"chi_tieu": target.code})
    return f'<th scope="col"><a href="{escape(address)}{escape(query)}">{escape(target.label)}</a></th>'
