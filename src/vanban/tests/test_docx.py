"""The Word file, opened again."""

from __future__ import annotations

import unicodedata
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH

from vanban import Column, Document, Paragraph, Row, Table, VanbanError, to_docx
from vanban.fonts import vietnamese_letters
from vanban.tests.reading import word, word_text
from vanban.tests.samples import decision, request


@pytest.fixture(scope="module")
def written() -> bytes:
    return to_docx(decision())


def test_the_page_is_a4_with_the_margins_of_the_decree(written: bytes) -> None:
    section = word(written).sections[0]
    sizes = [section.page_width, section.page_height, section.top_margin, section.bottom_margin, section.left_margin, section.right_margin]
    assert [round(size.mm) for size in sizes] == [210, 297, 20, 20, 30, 15]


def test_a_lying_appendix_turns_the_page(written: bytes) -> None:
    section = word(written).sections[1]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (297, 210)


def test_every_style_and_the_font_table_name_times_new_roman(written: bytes) -> None:
    with zipfile.ZipFile(BytesIO(written)) as package:
        assert b'w:name="Times New Roman"' in package.read("word/fontTable.xml")
        assert b"Calibri" not in package.read("word/styles.xml")
    ours = [style for style in word(written).styles if style.name.startswith("VB ")]
    assert len(ours) > 20
    assert {style.font.name for style in ours} == {"Times New Roman"}


def test_page_numbers_stand_centred_in_the_top_margin_and_not_on_the_first_page(written: bytes) -> None:
    first, second = word(written).sections[:2]
    assert first.different_first_page_header_footer
    assert not second.different_first_page_header_footer
    assert second.header.is_linked_to_previous
    number = first.header.paragraphs[0]
    assert "PAGE" in number._p.xml
    assert number.style.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.CENTER
    assert "PAGE" not in first.first_page_header._element.xml


def test_the_head_names_state_issuer_number_place_and_day(written: bytes) -> None:
    head = word(written).tables[0]
    assert [cell.text for row in head.rows for cell in row.cells] == [
        "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nỦY BAN NHÂN DÂN\nXÃ BÌNH AN\n",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
        "Số: 05/QĐ-UBND",
        "Bình An, ngày 05 tháng 01 năm 2026",
    ]


def test_paragraphs_of_the_body_have_the_hand_of_the_decree(written: bytes) -> None:
    by_style = {paragraph.style.name: paragraph for paragraph in word(written).paragraphs}
    assert by_style["VB Căn cứ"].style.font.italic
    body = by_style["VB Nội dung"].style
    assert (body.font.size.pt, body.paragraph_format.alignment) == (14, WD_ALIGN_PARAGRAPH.JUSTIFY)
    assert round(body.paragraph_format.first_line_indent.cm, 2) == 1.27
    assert by_style["VB Tên loại"].text == "QUYẾT ĐỊNH"


def test_a_table_keeps_its_cells_and_repeats_its_heading(written: bytes) -> None:
    table = word(written).tables[-1]
    assert [cell.text for cell in table.rows[0].cells] == [
        "STT", "Họ và tên chủ hộ", "Năm sinh", "Năm sinh", "Thôn", "Phân loại", "Phân loại",
    ]  # fmt: skip
    assert [cell.text for cell in table.rows[1].cells][2:4] == ["Nam", "Nữ"]
    assert [cell.text for cell in table.rows[2].cells] == ["A", "B", "1", "2", "C", "3", "4"]
    assert [cell.text for cell in table.rows[4].cells] == [
        "1",
        "Nguyễn Thị Phượng Ước",
        "",
        "1958",
        "Đoài Thượng",
        "Hộ nghèo",
        "Hộ cận nghèo",
    ]
    assert ["tblHeader" in row._tr.xml for row in table.rows][:4] == [True, True, True, False]
    assert len(table.rows) == 3 + 1 + 40


def test_a_form_has_boxes_to_tick_and_dotted_lines(written: bytes) -> None:
    form = to_docx(request())
    text = word_text(form)
    assert "☐ Hộ chưa được công nhận" in text
    assert "☒ Hộ cận nghèo" in text
    assert 'w:leader="dot"' in word(form).element.xml


def test_two_signatures_stand_side_by_side() -> None:
    closing = word(to_docx(request())).tables[-1]
    assert len(closing.columns) == 2
    assert "NGƯỜI ĐỀ NGHỊ" in closing.cell(0, 1).text


def test_the_same_document_gives_the_same_bytes() -> None:
    assert to_docx(decision()) == to_docx(decision())
    assert to_docx(request()) == to_docx(request())


def test_no_file_carries_the_day_on_which_it_was_written(written: bytes) -> None:
    with zipfile.ZipFile(BytesIO(written)) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert word(written).core_properties.modified.date() == decision().day


def test_letters_written_apart_from_their_marks_are_put_together() -> None:
    apart = unicodedata.normalize("NFD", vietnamese_letters())
    text = word_text(to_docx(Document(kind="BÁO CÁO", body=(Paragraph(apart),), ends=False)))
    assert vietnamese_letters() in text


def test_a_row_with_too_few_cells_is_refused_with_table_and_row() -> None:
    table = Table((Column("A"), Column("B")), (Row(("1", "2")), Row(("1",))), name="Danh sách hộ")
    with pytest.raises(VanbanError) as refused:
        to_docx(replace(decision(), body=(table,)))
    assert refused.value.code == "vanban.cells"
    assert "Danh sách hộ" in refused.value.says
    assert "dòng 2" in refused.value.says


def test_a_control_character_is_refused_with_its_place() -> None:
    with pytest.raises(VanbanError) as refused:
        to_docx(Document(kind="BÁO CÁO", body=(Paragraph("Họ tên\x07 chủ hộ"),)))
    assert "Họ tên" in refused.value.says


def test_words_that_look_like_commands_stay_words() -> None:
    text = "<w:p> & #show {{ x }} $a$ *đậm*"
    assert text in word_text(to_docx(Document(kind="BÁO CÁO", body=(Paragraph(text),), ends=False)))
