"""What a file may be: text, Word, PDF; and what is refused, with a reason a person understands."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pypdfium2 as pdfium
import pytest

from vanban import VanbanError, to_docx, to_pdf
from vanban.reading import read_bytes, read_file, read_text, text_of
from vanban.reading.sources import scan
from vanban.specimens import facts_of, printed_plan, recall, specimen
from vanban.specimens.print import as_document


def refused(data: bytes) -> str:
    with pytest.raises(VanbanError) as caught:
        read_bytes(data)
    assert caught.value.says
    assert caught.value.do
    return caught.value.code.removeprefix("vanban.read.")


@pytest.mark.parametrize("seed", [1, 5, 9])
def test_a_plan_written_to_word_is_read_as_the_same_plan(seed: int) -> None:
    model = specimen(seed)
    plan = read_bytes(to_docx(as_document(model))).plan
    for kind, (found, wanted) in recall(facts_of(model), plan).items():
        assert found == wanted, kind


@pytest.mark.parametrize("seed", [2, 6])
def test_a_plan_written_to_pdf_is_read_as_the_same_plan(seed: int) -> None:
    model = specimen(seed)
    plan = read_bytes(to_pdf(as_document(model))).plan
    for kind, (found, wanted) in recall(facts_of(model), plan).items():
        assert found >= 0.95 * wanted, (kind, found, wanted)


def test_numbers_that_word_prints_itself() -> None:
    written = docx.Document()
    for text, style in (("Mục tiêu", "List Number"), ("Giải pháp", "List Number"), ("Hỗ trợ hộ nghèo", "List Bullet")):
        written.add_paragraph(text, style=style)
    made = BytesIO()
    written.save(made)
    lines = [line for line in text_of(made.getvalue()).split("\n") if line]
    assert lines == ["1. Mục tiêu", "2. Giải pháp", "- Hỗ trợ hộ nghèo"]


def test_encodings_of_text() -> None:
    text = printed_plan(specimen(4))
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert read_bytes(text.encode(encoding)).plan.number == specimen(4).symbol
    assert refused(text.encode("cp1258", errors="replace")) == "encoding"


def locked_pdf() -> bytes:
    """A PDF whose trailer asks for a password (standard security handler)."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"]
    objects.append(b"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <" + b"1f" * 32 + b"> /U <" + b"2e" * 32 + b"> >>")
    body, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"xref\n0 4\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    ids = b"[<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]"
    trailer = b"trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID %s >>\nstartxref\n%d\n%%%%EOF" % (ids, len(body))
    return body + table + trailer


def picture_pdf() -> bytes:
    document = pdfium.PdfDocument.new()
    page = document.new_page(200, 300)
    bitmap = pdfium.PdfBitmap.new_native(20, 30, 4)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, 20, 30)
    image = pdfium.PdfImage.new(document)
    image.set_bitmap(bitmap)
    image.set_matrix(pdfium.PdfMatrix().scale(200, 300))
    page.insert_obj(image)
    page.gen_content()
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def zipped(name: str) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr(name, "x")
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"  \n\n ", "empty"),
        (b"\xff\xd8\xff\xe0" + b"\x00" * 200, "photo"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 200, "photo"),
        (b"%PDF-1.7\n1 0 obj\n<<", "broken_pdf"),
        (locked_pdf(), "locked_pdf"),
        (b"PK\x03\x04 broken", "broken_word"),
        (zipped("xl/workbook.xml"), "format"),
        (zipped("word/document.xml"), "broken_word"),
        (b"\xd0\xcf\x11\xe0" + b"\x00" * 100, "old_word"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "locked_word"),
        (b"<!DOCTYPE html><html></html>", "format"),
        (b"{\\rtf1 }", "format"),
        (bytes(range(256)) * 20, "encoding"),
        (b"1234 5678 9012\n" * 50, "not_words"),
    ],
)
def test_what_is_no_plan_is_named(data: bytes, code: str) -> None:
    assert refused(data) == code


def test_a_scan_without_recognition_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "_program", lambda: None)
    with pytest.raises(VanbanError) as caught:
        read_bytes(picture_pdf())
    assert caught.value.code == "vanban.read.scanned"
    assert "tesseract-ocr-vie" in caught.value.do


@pytest.mark.skipif(scan._program() is None, reason="tesseract with its Vietnamese data is not installed")
def test_a_scan_is_recognised_where_tesseract_is_installed() -> None:
    document = pdfium.PdfDocument(to_pdf(as_document(specimen(2))))
    pages = pdfium.PdfDocument.new()
    for number in range(1):
        bitmap = document[number].render(scale=200 / 72)
        page = pages.new_page(*document[number].get_size())
        image = pdfium.PdfImage.new(pages)
        image.set_bitmap(bitmap)
        image.set_matrix(pdfium.PdfMatrix().scale(*document[number].get_size()))
        page.insert_obj(image)
        page.gen_content()
    made = BytesIO()
    pages.save(made)
    plan = read_bytes(made.getvalue()).plan
    assert plan.number == specimen(2).symbol
    assert plan.date == specimen(2).day


def test_absent_files_and_folders(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "khong-co.txt", "absent"), (tmp_path, "unreadable")):
        with pytest.raises(VanbanError) as caught:
            read_file(path)
        assert caught.value.code == f"vanban.read.{code}"


def test_two_hundred_pages_are_read() -> None:
    text = printed_plan(specimen(3))
    long = text.replace("Nơi nhận:", "\n\n".join(["Thực hiện đồng bộ các chính sách giảm nghèo trên địa bàn."] * 6000) + "\n\nNơi nhận:")
    plan = read_text(long).plan
    assert plan.signer is not None
    assert plan.signer.name == specimen(3).signer
