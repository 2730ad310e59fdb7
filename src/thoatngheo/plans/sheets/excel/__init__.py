"""Excel in and out of the plans room, with columns that are declared once:

    COLUMNS = (
        Column("project", _("Dự án"), required=True, hint=_("Số của dự án, tiểu dự án: 2, 3.2"), width=10),
        Column("source", _("Nguồn vốn"), Kind.CHOICE, required=True, choices=dict(FundSource.choices)),
        Column("amount", _("Số tiền"), Kind.MONEY),
        Column("on", _("Ngày"), Kind.DATE),
    )
    reading = read_sheet(data, COLUMNS, name="von.xlsx")     # SheetReading(sheet, rows, problems, read)
    for row in reading.rows:                                 # only rows without a problem
        row.number                                           # as Excel counts
        row.values["amount"]                                 # whole đồng; None where the cell is empty
    reading.problems                                         # SheetProblem(sheet, row, column, value, says)
    write_sheet(COLUMNS, rows, title=_("Kinh phí"), as_of=day)   # bytes of an .xlsx that `read_sheet` reads again

What comes out per kind: TEXT str ("" where empty), WHOLE int, DECIMAL Decimal, MONEY int (whole đồng), DATE date, CHOICE the
choice's code, YES_NO bool; each but TEXT is None where the cell is empty. A file that cannot be read as a whole (locked, broken,
no header, a required column missing, money in triệu and đồng mixed) raises a Problem. `SheetReading.refuse(row, code, says)` adds a
problem that only the part can see (an unknown project) and takes the row out of the good ones.

To preview every problem, take the good rows and undo it all, register a `flow.SheetKind` (see `sheets.flow`).
"""

from thoatngheo.plans.sheets.excel.columns import Column, Kind
from thoatngheo.plans.sheets.excel.reading import SheetProblem, SheetReading, SheetRow, read_sheet
from thoatngheo.plans.sheets.excel.writing import write_sheet

__all__ = ["Column", "Kind", "SheetProblem", "SheetReading", "SheetRow", "read_sheet", "write_sheet"]
