"""The small readers: numbers, money, days, labels, broken lines, documents named, tables in their several prints."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from vanban.reading.amounts import amounts, cell_number, days, number
from vanban.reading.citations import citations
from vanban.reading.head import level_of, small_case
from vanban.reading.labels import label_of
from vanban.reading.letters import clean, fold
from vanban.reading.lines import lines_of
from vanban.reading.paragraphs import paragraph_of, paragraphs
from vanban.reading.plan import Table
from vanban.reading.reader import years
from vanban.reading.sections import outline, tree
from vanban.reading.tables import TableBlock, blocks
from vanban.reading.tasks import unit_of, units_in


def test_folding_keeps_every_position() -> None:
    text = "Ủy ban nhân dân xã Đắk Ơ – “Kế hoạch” số 5…"
    assert len(fold(text)) == len(text)
    assert fold(text) == 'uy ban nhan dan xa dak o - "ke hoach" so 5.'
    assert clean("**Mục tiêu:** Giảm nghèo¹") == "Mục tiêu: Giảm nghèo"
    assert clean("diện tích 10 m²") == "diện tích 10 m²"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14.653", "14653"),
        ("3,59", "3.59"),
        ("0.56", "0.56"),
        ("1259", "1259"),
        ("1.728.000.000", "1728000000"),
        ("0,5", "0.5"),
        ("0.500", "0.500"),
    ],
)
def test_numbers_as_they_are_printed(text: str, value: str) -> None:
    assert number(text) == Decimal(value)


def test_cells_that_are_no_numbers() -> None:
    assert [cell_number(cell) for cell in ("-", "", "Xã A", "10=2-8")] == [None] * 4
    assert [cell_number(cell) for cell in ("1 728", "(12)", "4,16 %")] == [1728, -12, Decimal("4.16")]


@pytest.mark.parametrize(
    ("text", "dong"),
    [
        ("Dự kiến 530 triệu đồng", 530_000_000),
        ("1,5 tỷ đồng", 1_500_000_000),
        ("1 tỷ 728 triệu đồng", 1_728_000_000),
        ("1.728.000.000 đồng", 1_728_000_000),
        ("500 nghìn đồng", 500_000),
    ],
)
def test_money_in_dong(text: str, dong: int) -> None:
    assert [money.dong for money in amounts(fold(text))] == [dong]


def test_days_in_words_and_figures() -> None:
    found = list(days(fold("ngày 17 tháng 3 năm 2023; 05/01/2026; 31/11/2024")))
    assert [each.day for each in found] == [date(2023, 3, 17), date(2026, 1, 5), None]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I. MỤC TIÊU", ("roman", "I", 1)),
        ("Il. MỤC TIÊU", ("roman", "II", 2)),
        ("IV/ Kinh phí", ("roman", "IV", 4)),
        ("A. YÊU CẦU", ("upper", "A", 1)),
        ("2) Nội dung", ("number", "2", 2)),
        ("4.2. Tiểu dự án 3", ("decimal", "4.2", 2)),
        ("đ) Nguồn vốn", ("letter", "đ", 5)),
        ("- + Duy trì", ("plus", "+", 0)),
        ("Điều 3. Hiệu lực", ("article", "Điều 3", 3)),
        ("Phần thứ hai", ("part", "Phần thứ hai", 2)),
        ("1.728 triệu đồng", None),
        ("100% hộ nghèo", None),
        ("31/5 hằng năm", None),
        ("Chương trình mục tiêu", None),
    ],
)
def test_labels(text: str, label: tuple[str, str, int] | None) -> None:
    found = label_of(text)
    assert (None if found is None else (found.kind, found.text, found.value)) == label


def test_lines_broken_by_a_page_are_one_paragraph() -> None:
    text = (
        "- Xây dựng chương trình truyền thông theo Nghị định\n\nsố 78/2002/NĐ-CP "
        "của\n\nChính phủ.\n\n1. Công tác chỉ đạo\n\nCác phòng, ban thực hiện."
    )
    assert [each.text for each in paragraphs(lines_of(text).main)] == [
        "Xây dựng chương trình truyền thông theo Nghị định số 78/2002/NĐ-CP của Chính phủ.",
        "Công tác chỉ đạo",
        "Các phòng, ban thực hiện.",
    ]


def test_a_row_of_numbers_shares_its_kind_and_issuer() -> None:
    text = "Căn cứ Kế hoạch số 5/KH-UBND ngày 16/3/2022, số 9/KH-UBND ngày 05/5/2022 của UBND tỉnh Tây Hà về giảm nghèo;"
    found = [(base.kind, base.number, base.date, base.issuer) for base in citations([paragraph_of(text, 1)])]
    assert found == [
        ("Kế hoạch", "5/KH-UBND", date(2022, 3, 16), "UBND tỉnh Tây Hà"),
        ("Kế hoạch", "9/KH-UBND", date(2022, 5, 5), "UBND tỉnh Tây Hà"),
    ]


def test_a_law_without_a_number_is_a_base_by_its_title() -> None:
    found = citations([paragraph_of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", 3)])
    assert [(base.kind, base.number, base.title, base.date) for base in found] == [
        ("Luật", None, "Tổ chức chính quyền địa phương", date(2025, 6, 16))
    ]


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Ủy ban nhân dân thành phố Đà Nẵng", "province"),
        ("UBND tỉnh Tây Hà", "province"),
        ("Ủy ban nhân dân thành phố Ninh Sơn", "district"),
        ("UBND quận 3", "district"),
        ("UBND thị trấn Phố Mới", "commune"),
        ("Ủy ban nhân dân đặc khu Bạch Long", "commune"),
        ("Thủ tướng Chính phủ", "central"),
    ],
)
def test_levels(name: str, level: str) -> None:
    assert level_of(name) == level


def test_capitals_become_a_name() -> None:
    assert small_case("ỦY BAN NHÂN DÂN XÃ SUỐI NGÀN") == "Ủy ban nhân dân xã Suối Ngàn"


def test_years_and_periods_of_a_subject() -> None:
    assert years("Thực hiện Chương trình giảm nghèo năm 2024") == (2024, None)
    assert years("Chương trình giảm nghèo giai đoạn 2021 – 2025") == (None, "2021-2025")
    assert years("Chương trình giảm nghèo giai đoạn 2021-2025, năm 2024") == (2024, "2021-2025")


def one_table(text: str) -> Table:
    found = [block.table for block in blocks(lines_of(text).main) if isinstance(block, TableBlock)]
    assert len(found) == 1
    return found[0]


def figures(text: str) -> list[Decimal]:
    return [Decimal(each) for each in text.split()]


TABS = (
    "Chỉ tiêu như sau:\nTT\tThôn\tHộ nghèo\t\tGiảm (hộ)\n\t\tSố hộ\tTỷ lệ "
    "(%)\t\n1\tHạ\t10\t1,25\t2\n2\tTrung\t1.020\t2,50\t3\nTổng cộng\t\t1.030\t2,40\t5"
)
NAMES = ("TT", "Thôn", "Hộ nghèo > Số hộ", "Hộ nghèo > Tỷ lệ (%)", "Giảm (hộ)")


@pytest.mark.parametrize(
    "text",
    [
        TABS,
        TABS.replace("Trung\t1.020", "Trung\n1.020"),
        TABS.replace("1\tHạ", "1\nHạ"),
        "\n".join("|" + line.replace("\t", "|") + "|" if "\t" in line else line for line in TABS.split("\n")),
        "Chỉ tiêu như sau:\n\n" + "\n\n".join(cell for line in TABS.split("\n")[1:] for cell in line.split("\t") if cell),
    ],
    ids=["tabs", "broken at a tab", "broken after the number", "bars", "one cell a line"],
)
def test_one_table_in_several_prints(text: str) -> None:
    table = one_table(text)
    assert table.title == "Chỉ tiêu như sau"
    assert table.columns == NAMES
    assert [list(row[1:]) for row in table.rows] == [["Hạ", *figures("10 1.25 2")], ["Trung", *figures("1020 2.5 3")]]
    assert table.total is not None
    assert list(table.total[2:]) == figures("1030 2.4 5")
    assert table.units == (None, None, "hộ", "%", "hộ")


def test_levels_of_headings_follow_their_kinds() -> None:
    text = "I. MỤC TIÊU\n\n1. Chung\n\na) Một\n\nb) Hai\n\n2. Cụ thể\n\nII. NHIỆM VỤ\n\n1. Một\n\n1.1. Đầu"
    found = [(each.label, each.level) for each in outline(tree(blocks(lines_of(text).main)))]
    assert found == [("I", 1), ("1", 2), ("a", 3), ("b", 3), ("2", 2), ("II", 1), ("1", 2), ("1.1", 3)]


def test_units_and_their_tasks() -> None:
    assert unit_of("Sở Xây dựng") == ("Sở Xây dựng", "")
    assert unit_of("Đề nghị Mặt trận Tổ quốc xã") == ("Mặt trận Tổ quốc xã", "")
    assert unit_of("Giao Phòng Kinh tế chủ trì rà soát hộ nghèo.") == ("Phòng Kinh tế", "chủ trì rà soát hộ nghèo.")
    assert unit_of("Nâng cao nhận thức")[0] is None
    assert units_in("Sở Y tế, UBND các xã, phường; Công an tỉnh") == ["Sở Y tế", "UBND các xã, phường", "Công an tỉnh"]
