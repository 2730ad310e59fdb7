"""Lists of any length: where they stand in a workbook, and that reading them costs no more than it must."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import xlsxwriter

from thoatngheo.core.sheets import Column, Kind, Layout
from thoatngheo.core.sheets import amounts as amounts_module
from thoatngheo.core.sheets.amounts import Cell, read_amounts
from thoatngheo.core.sheets.cells import between
from thoatngheo.core.sheets.finding import Found, best_head, found_in
from thoatngheo.core.sheets.opening import opened
from thoatngheo.core.sheets.reading import RowReader, read_sheet
from thoatngheo.core.sheets.writing import write_list, write_table


def own(value: object) -> int:
    return int(str(value))


LIST = Layout(
    "Hộ",
    (
        Column("number", "STT", Kind.WHOLE, hint="Số thứ tự", example="1"),
        Column("name", "Họ tên", required=True, example="Nguyễn Thị Hoa", group="Chủ hộ"),
        Column("income", "Thu nhập", read=own, write=lambda value: f"{value}", group="Chủ hộ"),
        Column("people", "Số người", Kind.WHOLE, check=between(1, 60)),
        Column("number_of_id", "Số CCCD", Kind.WHOLE, secret=True),
    ),
    named="name",
    numbered="number",
    twice=True,
)


def book(*rows: Sequence[object], name: str = "Sheet1") -> bytes:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target) as made:
        sheet = made.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return target.getvalue()


def head_of(*rows: Sequence[object]) -> Found:
    found = best_head(opened(book(*rows), "x"), LIST, "x")
    assert found is not None
    return found


def test_a_list_that_is_written_is_read_again() -> None:
    target = io.BytesIO()
    rows = [{"number": 1, "name": "Hồ Văn An", "income": 900_000, "people": 4}, {"number": 2, "name": "Hồ Thị Bé", "people": 61}]
    assert write_list(target, LIST, rows) == 2
    with opened(target.getvalue(), "x") as file:
        reader = RowReader(found_in(file, LIST, "x"), LIST)
        first, second = reader.rows()
    assert (first.number, first.values) == (4, {"number": 1, "name": "Hồ Văn An", "income": 900_000, "people": 4, "number_of_id": None})
    assert [(each.row, each.column, each.code) for each in second.problems] == [(5, "D (Số người)", "core.sheet.out_of_range")]


def test_a_room_s_own_reader_does_not_take_a_column_in_thousands_for_dong() -> None:
    assert "income" not in head_of(["STT", "Họ tên", "Thu nhập (nghìn đồng)"], [1, "A", 12000]).places
    assert "income" in head_of(["STT", "Họ tên", "Thu nhập (3)"], [1, "A", 12000]).places


def test_hints_and_column_numbers_below_the_head_are_no_data() -> None:
    found = head_of(["Số thứ tự", "Họ tên"], ["STT", "Họ tên"], ["Ví dụ", "(tên đầy đủ)"], ["(1)", "(2)"], [1, "Hồ Văn An"])
    assert [number for number, _row in found.lines()] == [5]


def test_a_head_may_lack_columns_and_says_which() -> None:
    found = head_of(["DANH SÁCH"], ["STT", "Số người"], [1, 4])
    assert [column.code for column in found.missing(LIST)] == ["name"]
    assert found.above == ("DANH SÁCH",)


def test_who_takes_another_column_for_it_is_obeyed() -> None:
    """Reading knows of the file only what the finding says, whoever said it."""
    found = head_of(["STT", "Họ tên", "Tên thường gọi"], [1, "Hồ Văn An", "Anh Ba"])
    (row,) = RowReader(replace(found, places={"name": 2}), LIST).rows()
    assert (row.values["name"], row.values["number"]) == ("Anh Ba", None)


def test_what_stands_often_is_read_once() -> None:
    read: Counter[object] = Counter()

    def counting(value: object) -> object:
        read[value] += 1
        return value

    data = book(["Xã"], *(["Hiếu Giang"] for _row in range(100)), ["Cam Tuyền"])
    assert len(read_sheet(data, (Column("commune", "Xã", read=counting),)).rows) == 101
    assert read == {"Hiếu Giang": 1, "Cam Tuyền": 1}


def test_a_secret_is_not_repeated_in_its_problem() -> None:
    data = book(["STT", "Họ tên", "Số CCCD"], [1, "Hồ Văn An", "0010800x"])
    with opened(data, "x") as file:
        (row,) = RowReader(found_in(file, LIST, "x"), LIST).rows()
    assert [each.value for each in row.problems] == [""]


def test_a_formula_without_a_value_is_told() -> None:
    reading = read_sheet(book(["Họ tên", "Số nhà"], ["#N/A", "#12A"]), (Column("name", "Họ tên"), Column("house", "Số nhà")))
    assert [(each.code, each.value) for each in reading.problems] == [("core.sheet.formula_error", "#N/A")]


def test_the_unit_of_a_column_is_found_by_looking_at_it_once(monkeypatch: object) -> None:
    looked: Counter[str] = Counter()

    class Watched(Decimal):
        def __abs__(self) -> Decimal:
            looked["abs"] += 1
            return super().__abs__()

    monkeypatch.setattr(amounts_module, "parse_number", Watched)  # type: ignore[attr-defined]
    cells = [Cell(row, 5_000_000 + row) for row in range(2000)]
    assert read_amounts(cells, told=None, column="Số tiền", sheet="Vốn")[7] == 5_000_007
    assert looked["abs"] <= 2 * len(cells)


def test_a_plain_table_has_its_titles_above_its_rows() -> None:
    target = io.BytesIO()
    write_table(target, (Column("row", "Dòng"), Column("says", "Lỗi")), [{"row": 4, "says": "=1+1"}], title="Lỗi: tệp/1")
    with opened(target.getvalue(), "x") as file:
        assert file.sheet_names == ["Lỗi  tệp 1"]
        assert file.get_sheet_by_index(0).to_python() == [["Dòng", "Lỗi"], [4.0, "'=1+1"]]
