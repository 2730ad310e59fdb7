"""Excel in and out: what goes out comes in again, and every kind of bad input is told."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import xlsxwriter
from django.utils.translation import override

from thoatngheo.core.problems import Problem
from thoatngheo.core.sheets import Column, Kind, SheetReading
from thoatngheo.core.sheets.amounts import unit_in
from thoatngheo.core.sheets.reading import read_sheet
from thoatngheo.core.sheets.writing import write_sheet
from thoatngheo.plans.budget.models import FundSource

SOURCES = {"central": "Ngân sách trung ương", "local": "Ngân sách địa phương"}
COLUMNS = (
    Column("name", "Dự án", required=True, width=40),
    Column("count", "Số hộ", Kind.WHOLE, summed=True),
    Column("rate", "Tỷ lệ", Kind.DECIMAL),
    Column("amount", "Số tiền", Kind.MONEY),
    Column("on", "Ngày", Kind.DATE),
    Column("source", "Nguồn vốn", Kind.CHOICE, choices=SOURCES),
    Column("done", "Đã xong", Kind.YES_NO),
)
ROW: dict[str, Any] = {
    "name": "Cải thiện dinh dưỡng",
    "count": 20,
    "rate": Decimal("4.16"),
    "amount": 342_000_000,
    "on": date(2024, 3, 14),
    "source": "central",
    "done": True,
}


def book(*rows: tuple[object, ...], names: tuple[str, ...] = ("Vốn",)) -> bytes:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target) as made:
        for name in names:
            sheet = made.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return target.getvalue()


def amounts(*rows: tuple[object, ...]) -> SheetReading:
    return read_sheet(book(*rows), (COLUMNS[0], COLUMNS[3]))


def test_what_is_written_is_read_again_the_same() -> None:
    empty = {"name": "=1+1", "count": None, "rate": None, "amount": 0, "on": None, "source": None, "done": None}
    data = write_sheet(COLUMNS, [ROW, empty], title="Kinh phí: năm 2024", as_of=date(2024, 6, 30), note="Lai Châu")
    reading = read_sheet(data, COLUMNS)
    assert not reading.problems
    assert [row.values for row in reading.rows] == [ROW, empty]
    assert reading.rows[0].number == 5


def test_a_file_written_in_english_is_read_in_vietnamese() -> None:
    columns = (Column("source", "Nguồn vốn", Kind.CHOICE, choices=dict(FundSource.choices)),)
    with override("en"):
        data = write_sheet(columns, [{"source": "central"}], title="Money")
    with override("vi"):
        assert read_sheet(data, columns).rows[0].values == {"source": "central"}


def test_columns_may_stand_in_any_order_and_under_a_title() -> None:
    data = book(("BẢNG KINH PHÍ",), ("ĐVT: Triệu đồng",), ("TT", "SO TIEN", "Ghi chú", "dự án"), (1, 530, "", "Sinh kế"))
    assert read_sheet(data, COLUMNS).rows[0].values["amount"] == 530_000_000
    assert read_sheet(data, COLUMNS).rows[0].values["name"] == "Sinh kế"


def test_the_row_of_column_numbers_and_the_row_of_sums_are_no_data() -> None:
    reading = amounts(("Dự án", "Số tiền (đồng)", "Ghi chú"), ("(1)", "(2)", "(3)"), ("A", 5_000_000, ""), ("Tổng cộng", 5_000_000, ""))
    assert [row.values["name"] for row in reading.rows] == ["A"]


def test_a_title_in_trieu_dong_counts_millions() -> None:
    reading = amounts(("Dự án", "Số tiền (triệu đồng)"), ("A", 530), ("B", "1.728"), ("C", 0.5))
    assert [row.values["amount"] for row in reading.rows] == [530_000_000, 1_728_000_000, 500_000]


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("Đã giải ngân (đồng)", 1),
        ("Đã giải ngân (triệu đồng)", 10**6),
        ("Tỷ lệ vốn ngân sách", None),
        ("Vốn (tỷ đồng)", 10**9),
        ("Vốn ngân sách (nghìn đồng)", 10**3),
        ("Vốn (1.000đ)", 10**3),
        ("Vốn (tr.đ)", 10**6),
        ("2 tỷ", 10**9),
        ("500 nghìn", 10**3),
    ],
)
def test_words_that_only_look_like_units_are_none(title: str, unit: int | None) -> None:
    assert unit_in(title) == unit


def test_cells_that_say_trieu_are_recognised() -> None:
    reading = amounts(("Dự án", "Số tiền"), ("A", "530 triệu"), ("B", "1,5 triệu đồng"))
    assert [row.values["amount"] for row in reading.rows] == [530_000_000, 1_500_000]


@pytest.mark.parametrize(
    ("title", "first", "second"),
    [
        ("Số tiền", "530 triệu", 342_000_000),
        ("Số tiền (đồng)", 530_000_000, 342),
        ("Số tiền (triệu đồng)", 530, 342_000_000),
        ("Số tiền", 530, 342_000_000),
    ],
)
def test_trieu_and_dong_mixed_are_refused_with_the_rows(title: str, first: object, second: object) -> None:
    with pytest.raises(Problem) as told:
        amounts(("Dự án", title), ("A", first), ("B", second))
    assert told.value.code == "core.sheet.mixed_units"
    assert "dòng 2" in told.value.text()
    assert "dòng 3" in told.value.text()


def test_small_numbers_without_a_unit_are_refused() -> None:
    with pytest.raises(Problem, match="không ghi đơn vị tiền"):
        amounts(("Dự án", "Số tiền"), ("A", 530), ("B", 342))


def test_dong_under_a_title_of_trieu_are_refused() -> None:
    with pytest.raises(Problem, match=r"530,?.*tỷ đồng"):
        amounts(("Dự án", "Số tiền (triệu đồng)"), ("A", 530_000_000))


def test_every_bad_cell_is_told_and_the_good_rows_stay() -> None:
    head = ("Dự án", "Số hộ", "Số tiền (đồng)", "Ngày", "Nguồn vốn", "Đã xong")
    good = ("A", 5, 1_000_000, "31/12/2024", "ngan sach dia phuong", "")
    bad = ("", 1.5, -5_000_000, "31/02/2024", "Viện trợ", "có lẽ")
    reading = read_sheet(book(head, good, bad), COLUMNS)
    assert [row.number for row in reading.rows] == [2]
    assert {(problem.row, problem.column[:1]) for problem in reading.problems} == {(3, letter) for letter in "ABCDEF"}
    assert reading.read == 2


def test_a_fraction_of_a_dong_is_refused() -> None:
    reading = amounts(("Dự án", "Số tiền (đồng)"), ("A", 1_000_000.5))
    assert reading.rows == []
    assert "không phải là số tiền" in reading.problems[0].says


def test_a_missing_column_is_named_with_the_nearest_title() -> None:
    with pytest.raises(Problem, match=r"“Dự án” .*“Tên dự án”"):
        read_sheet(book(("Tên dự án", "Số tiền (đồng)"), ("A", 5_000_000)), COLUMNS)


def test_a_column_twice_is_refused() -> None:
    with pytest.raises(Problem, match=r"B và C"):
        amounts(("Dự án", "Số tiền (đồng)", "Số tiền"), ("A", 5_000_000, 6_000_000))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "core.sheet.empty_file"),
        (b"%PDF-1.7", "core.sheet.unreadable"),
        (b"PK\x03\x04broken", "core.sheet.unreadable"),
        (book(("xin chào",)), "core.sheet.no_header"),
        (book(("Dự án", "Số tiền")), "core.sheet.no_rows"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(data: bytes, code: str) -> None:
    with pytest.raises(Problem) as told:
        read_sheet(data, COLUMNS)
    assert told.value.code == code


def test_the_sheet_with_the_list_is_found_and_a_named_one_is_used() -> None:
    data = book(("Dự án", "Số tiền (đồng)"), ("A", 5_000_000), names=("Một", "Hai"))
    assert read_sheet(data, COLUMNS).sheet == "Một"
    assert read_sheet(data, COLUMNS, sheet="Hai").sheet == "Hai"
    with pytest.raises(Problem, match="Một, Hai"):
        read_sheet(data, COLUMNS, sheet="Ba")


def test_a_part_can_refuse_a_row_for_what_only_it_knows() -> None:
    reading = amounts(("Dự án", "Số tiền (đồng)"), ("A", 5_000_000), ("B", 6_000_000))
    reading.refuse(reading.rows[1], "name", "Không có dự án này.")
    assert [row.values["name"] for row in reading.rows] == ["A"]
    assert reading.problems[0].column == "A (Dự án)"
