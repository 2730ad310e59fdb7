"""The PDF, opened again with another library than the one that wrote it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from vanban import Document, Paragraph, to_docx, to_pdf, to_pdf_many
from vanban.fonts import vietnamese_letters
from vanban.pdf.writer import AT_A_TIME
from vanban.tests.reading import joined, pages, places, word_text
from vanban.tests.samples import decision, request


@pytest.fixture(scope="module")
def written() -> bytes:
    return to_pdf(decision())


def test_pages_are_a4_and_the_lying_appendix_is_turned(written: bytes) -> None:
    assert [(round(page.width_mm), round(page.height_mm)) for page in pages(written)] == [(210, 297), (297, 210), (297, 210)]


def test_every_font_is_inside_the_file_and_has_the_widths_of_times_new_roman(written: bytes) -> None:
    for page in pages(written):
        assert page.embedded
        assert all("LiberationSerif" in name or "Tinos" in name for name in page.fonts)


def test_every_vietnamese_letter_comes_back_out_of_the_file() -> None:
    data = to_pdf(Document(kind="BÁO CÁO", body=tuple(Paragraph(letter * 3, align="left") for letter in vietnamese_letters()), ends=False))
    found = "\n".join(page.text for page in pages(data))
    assert [letter for letter in vietnamese_letters() if letter * 3 not in found] == []


def test_page_numbers_stand_in_the_middle_of_the_top_margin_from_the_second_page_on(written: bytes) -> None:
    text = [page.text.strip().splitlines()[0] for page in pages(written)]
    assert text[1:] == ["2", "3"]
    middle, top = places(written, 1, "2")[0]
    assert middle == pytest.approx((30 + 297 - 15) / 2, abs=1)
    assert 5 < top < 20
    assert not [top for _, top in places(written, 0, "1") if top < 20]


def test_the_first_line_of_a_paragraph_is_indented_and_the_text_keeps_its_margins(written: bytes) -> None:
    left = places(written, 0, "Điều 2")[0][0]
    assert 30 + 12.7 < left < 30 + 12.7 + 12


def test_the_pdf_and_the_word_file_say_the_same() -> None:
    for document in (decision(3), request()):
        in_word = joined(word_text(to_docx(document))).replace("☐ ", "").replace("☒ ", "x ").split()
        in_pdf = joined("\n".join(page.text for page in pages(to_pdf(document))))
        missing = [piece for piece in in_word if piece not in in_pdf]
        assert missing == []


def test_heading_rows_come_again_on_each_page_of_a_table() -> None:
    found = pages(to_pdf(decision(120)))
    assert len(found) > 4
    assert all("Họ và tên chủ hộ" in page.text for page in found[1:])


def test_the_same_document_gives_the_same_bytes() -> None:
    assert to_pdf(decision()) == to_pdf(decision())


def test_many_documents_in_one_file_count_their_pages_each_from_one() -> None:
    found = pages(to_pdf_many([replace(decision(30), number=number) for number in (7, 8)]))
    firsts = [page for page in found if "CỘNG HÒA" in page.text]
    assert ["07/QĐ-UBND" in firsts[0].text, "08/QĐ-UBND" in firsts[1].text] == [True, True]
    assert [page.text.strip().splitlines()[0] for page in found if page not in firsts] == ["2", "3", "2", "3"]


def test_words_that_look_like_commands_stay_words() -> None:
    text = "#panic() $x$ *đậm* _nghiêng_ @ref <label> \\ // ghi chú"
    assert text in pages(to_pdf(Document(kind="BÁO CÁO", body=(Paragraph(text, align="left"),), ends=False)))[0].text


def test_a_pile_that_is_set_in_parts_has_every_document_once_and_the_same_bytes_each_time() -> None:
    pile = [replace(request(), subject=f"Số thứ tự {number}", body=()) for number in range(1, AT_A_TIME + 4)]
    made = to_pdf_many(pile)
    found = [page.text for page in pages(made)]
    assert [f"Số thứ tự {number}\n" in page for number, page in enumerate(found, 1)] == [True] * len(pile)
    assert all(page.embedded for page in pages(made))
    assert made == to_pdf_many(pile)
