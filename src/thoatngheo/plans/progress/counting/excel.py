"""What the page of progress shows as an Excel file: the same units, the same targets, the same words."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from django.utils.translation import gettext

from thoatngheo.core.sheets.book import workbook
from thoatngheo.plans.progress.counting import telling
from thoatngheo.plans.progress.counting.written import fine
from thoatngheo.plans.progress.models import ProgressFigure
from thoatngheo.web.figures import day as written_day

if TYPE_CHECKING:
    from thoatngheo.areas.models import Unit
    from thoatngheo.plans.progress.counting.boards import Board
    from thoatngheo.plans.targets.models import Target

FILL = {"green": "#DFF0E6", "amber": "#FBEEDD", "red": "#F6D9D6", "grey": "#EEEDE7"}
HEAD_ROW = 4


def as_xlsx(board: Board, units: Sequence[Unit], targets: Sequence[Target]) -> bytes:
    """One sheet: for each unit and target the figure, the target, the forecast and the light."""
    stream = BytesIO()
    words = {code: str(label) for code, label in ProgressFigure.Light.choices}
    with workbook(stream, streamed=False) as book:
        sheet = book.add_worksheet(gettext("Tiến độ"))
        bold = book.add_format({"bold": True})
        top = book.add_format({"bold": True, "border": 1, "text_wrap": True, "valign": "top", "bg_color": "#EEEDE7"})
        fills = {code: book.add_format({"border": 1, "bg_color": colour}) for code, colour in FILL.items()}
        sheet.write(0, 0, str(board.run.plan), bold)
        sheet.write(1, 0, gettext("Số liệu đến ngày %(day)s") % {"day": written_day(board.run.day)})
        sheet.write(2, 0, telling.rule())
        columns = [gettext("Đến nay"), gettext("Chỉ tiêu"), gettext("Dự báo"), gettext("Mức")]
        sheet.merge_range(HEAD_ROW, 0, HEAD_ROW + 1, 0, gettext("Đơn vị"), top)
        for place, target in enumerate(targets):
            first = 1 + place * len(columns)
            label = f"{target.label} ({target.unit_name})" if target.unit_name else target.label
            sheet.merge_range(HEAD_ROW, first, HEAD_ROW, first + len(columns) - 1, label, top)
            for offset, title in enumerate(columns):
                sheet.write(HEAD_ROW + 1, first + offset, title, top)
        plain = book.add_format({"border": 1})
        shapes = {n: book.add_format({"border": 1, "num_format": "#,##0" + ("." + "0" * n if n else "")}) for n in range(5)}
        for down, unit in enumerate(units, HEAD_ROW + 2):
            sheet.write(down, 0, unit.full_name, plain)
            for place, target in enumerate(targets):
                cell = board.cell(unit, target)
                if cell is None:
                    continue
                first = 1 + place * len(columns)
                shape = shapes[min(target.decimals, 4)]
                seen = shapes[min(fine(cell.value, target.decimals), 4)]
                sheet.write(down, first, None if cell.value is None else float(cell.value), seen)
                sheet.write(down, first + 1, board.aim(unit, target), plain)
                sheet.write(down, first + 2, None if cell.forecast is None else float(cell.forecast), shape)
                sheet.write(down, first + 3, words[cell.light], fills[cell.light])
        sheet.set_column(0, 0, 28)
        sheet.set_column(1, max(1, len(targets) * len(columns)), 12)
        sheet.freeze_panes(HEAD_ROW + 2, 1)
    return stream.getvalue()
