"""Excel in and out. A column is declared once, for reading, checking, writing, the template file and its explanation:

    COLUMNS = (
        Column("project", _("Dự án"), required=True, hint=_("Số của dự án, tiểu dự án: 2, 3.2"), width=10),
        Column("source", _("Nguồn vốn"), Kind.CHOICE, required=True, choices=dict(FundSource.choices)),
        Column("people", _("Số người"), Kind.WHOLE, check=between(1, 60), aliases=("số khẩu",), example="4"),
        Column("amount", _("Số tiền"), Kind.MONEY),
        Column("on", _("Ngày"), Kind.DATE),
    )
    reading = read_sheet(data, COLUMNS, name="von.xlsx")     # `reading`: a whole file, at most 20,000 rows
    for row in reading.rows:                                 # only rows without a problem
        row.number                                           # as Excel counts
        row.values["amount"]                                 # whole đồng; None where the cell is empty
    reading.problems                                         # CellProblem(sheet, row, column, value, says, do, code)
    write_sheet(COLUMNS, rows, title=_("Kinh phí"), as_of=day)   # `writing`: bytes of an .xlsx that `read_sheet` reads again

A list of any length is read and written as a stream: a `Layout` of columns, `finding`, `reading.RowReader`, `writing.write_list`.

The steps, each for itself:
- `opening`: a workbook from bytes or a file, or why not;
- `finding`: which sheet, which row is the head, which of its columns is which declared one; makes a `Found`;
- `reading`: from the cells below to values and problems; it knows of the file only what the `Found` says;
- the room's own check and use case; `keeping`: rows as JSON until a person takes them; `report`: what a check of a long file found.

What comes out per kind: TEXT str ("" where empty), WHOLE int, DECIMAL Decimal, MONEY int (whole đồng), DATE date, CHOICE the
choice's code, YES_NO bool; each but TEXT is None where the cell is empty. A column with a reader of its own gives what that gives, and
None where the cell is empty. A file that cannot be read as a whole (locked, broken, no header, a required column missing, money in
triệu and đồng mixed) raises a Problem. `SheetReading.refuse(row, code, problem)` adds a problem that only the room can see (an unknown
project) and takes the row out of the good ones.

The Excel libraries come in with `opening` and `writing`, not with a declaration.
"""

from thoatngheo.core.sheets.columns import Column, Kind, Layout
from thoatngheo.core.sheets.problems import CellProblem
from thoatngheo.core.sheets.rows import SheetReading, SheetRow

__all__ = ["CellProblem", "Column", "Kind", "Layout", "SheetReading", "SheetRow"]
