"""The table of changes behind a plan, on invented texts."""

from __future__ import annotations

from decimal import Decimal

from vanban.reading.changes import changes_of, reason_of
from vanban.reading.lines import lines_of
from vanban.reading.paragraphs import paragraphs
from vanban.reading.plan import Table

FLAT = """BẢNG TỔNG HỢP NỘI DUNG ĐÃ CHỈNH SỬA

Stt

Kế hoạch (Bản cũ)

Kế hoạch (Bản mới)

1

II. MỤC TIÊU

2. Hỗ trợ sửa nhà cho 12 hộ.

II. MỤC TIÊU

2. Hỗ trợ sửa nhà cho 15 hộ. (Theo góp ý của UBND xã Tân Lập)

5. Trạm Y tế

a) Khám bệnh cho hộ nghèo.

6. Hội Nông dân

a) Giúp hội viên vay vốn.

5. Trạm Y tế

- Khám bệnh và cấp thuốc cho hộ nghèo (Bổ sung nhiệm vụ chuyên môn).

6. Hội Nông dân

- Giúp hội viên vay vốn và bán sản phẩm.
"""


def table(columns: tuple[str, ...], *rows: tuple[str | None, ...]) -> Table:
    cells: tuple[tuple[str | Decimal | None, ...], ...] = rows
    return Table(None, columns, (None,) * len(columns), (), (), cells, None, 7, tuple(range(8, 8 + len(rows))), None, 0.95)


def test_a_heading_that_comes_again_begins_the_new_text() -> None:
    found = changes_of(lines_of(FLAT).main, [])
    assert [(change.section, change.old, change.new, change.asked) for change in found] == [
        ("II. MỤC TIÊU", "2. Hỗ trợ sửa nhà cho 12 hộ.", "2. Hỗ trợ sửa nhà cho 15 hộ.", "UBND xã Tân Lập"),
        ("II. MỤC TIÊU > 5. Trạm Y tế", "a) Khám bệnh cho hộ nghèo.", "- Khám bệnh và cấp thuốc cho hộ nghèo", None),
        ("II. MỤC TIÊU > 6. Hội Nông dân", "a) Giúp hội viên vay vốn.", "- Giúp hội viên vay vốn và bán sản phẩm.", None),
    ]
    assert found[1].reason == "Bổ sung nhiệm vụ chuyên môn"


def test_a_drawn_table_is_read_by_the_names_of_its_columns() -> None:
    drawn = table(("TT", "Nội dung cũ", "Nội dung mới", "Đơn vị góp ý"), ("1", "Hỗ trợ 12 hộ", "Hỗ trợ 15 hộ", "UBND xã Tân Lập"))
    (found,) = changes_of((), [drawn])
    assert (found.old, found.new, found.asked, found.line) == ("Hỗ trợ 12 hộ", "Hỗ trợ 15 hộ", "UBND xã Tân Lập", 8)


def test_other_tables_and_texts_list_no_changes() -> None:
    assert (
        changes_of(
            lines_of("PHỤ LỤC\n\nHộ nghèo cũ\n\nHộ nghèo mới\n\n1\n\n2").main, [table(("TT", "Đơn vị", "Hộ nghèo"), ("1", "A", "2"))]
        )
        == ()
    )


def test_brackets_that_give_no_reason_stay_in_the_text() -> None:
    assert reason_of("Hỗ trợ 15 hộ (theo Phụ lục II)") == ("Hỗ trợ 15 hộ (theo Phụ lục II)", None, None)
    assert reason_of("Hỗ trợ 15 hộ (theo đề nghị của Sở Y tế).") == ("Hỗ trợ 15 hộ", "theo đề nghị của Sở Y tế", "Sở Y tế")


def test_a_place_whose_name_was_broken_is_one_again_and_two_lines_stay_two() -> None:
    def words(text: str) -> list[str]:
        return [paragraph.whole for paragraph in paragraphs(lines_of(text).main)]

    assert words("Giao UBND huyện Cam\nLộ, các xã thực hiện.") == ["Giao UBND huyện Cam Lộ, các xã thực hiện."]
    assert words("Giao UBND xã Tân\nLập") == ["Giao UBND xã Tân Lập"]
    assert words("UBND xã Thanh\nNơi nhận báo cáo là huyện") == ["UBND xã Thanh", "Nơi nhận báo cáo là huyện"]
    assert words("UBND xã Thanh\n\nLộ") == ["UBND xã Thanh", "Lộ"]
