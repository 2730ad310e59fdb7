"""Files to text: plain text, Word, PDF with letters, scanned PDF; anything else is named and refused."""

from __future__ import annotations

from pathlib import Path

from vanban.reading.sources import pdf, plain, word
from vanban.reading.troubles import ABSENT, EMPTY, LOCKED_WORD, OLD_WORD, OTHER_FORMAT, PHOTO, TOO_LARGE, UNREADABLE

MOST_BYTES = 60_000_000
PHOTOS = {
    b"\xff\xd8\xff": "JPEG", b"\x89PNG": "PNG", b"GIF8": "GIF", b"II*\x00": "TIFF", b"MM\x00*": "TIFF", b"BM": "BMP",
}  # fmt: skip
OLE = b"\xd0\xcf\x11\xe0"
ZIP = b"PK\x03\x04"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
OTHERS = {b"{\\rtf": "tệp RTF", b"7z\xbc\xaf": "tệp nén 7z", b"Rar!": "tệp nén RAR", b"\x1f\x8b": "tệp nén gzip"}


def text_of_file(path: Path) -> str:
    """The text of a file.

    Raises:
        VanbanError: absent, not to be opened, or one of the troubles of `text_of`.
    """
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise TOO_LARGE(size=f"{size // 1_000_000} MB", most=f"{MOST_BYTES // 1_000_000} MB")
        data = path.read_bytes()
    except FileNotFoundError:
        raise ABSENT(name=path) from None
    except OSError as error:
        raise UNREADABLE(name=path, why=error.strerror) from None
    return text_of(data)


def text_of(data: bytes) -> str:
    """The text of a file's bytes, told by what they are, not by the file's name.

    Raises:
        VanbanError: empty, a photo, another format, broken, with a password, or a scan that cannot be recognised here.
    """
    if not data.strip():
        raise EMPTY()
    if len(data) > MOST_BYTES:
        raise TOO_LARGE(size=f"{len(data) // 1_000_000} MB", most=f"{MOST_BYTES // 1_000_000} MB")
    _refuse_others(data)
    if b"%PDF-" in data[:1024]:
        return pdf.text_of(data)
    return word.text_of(data) if data.startswith(ZIP) else plain.text_of(data)


def _refuse_others(data: bytes) -> None:
    for mark, kind in PHOTOS.items():
        if data.startswith(mark) and (mark != b"BM" or b"\x00" in data[:64]):
            raise PHOTO(kind=kind)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        raise PHOTO(kind="WEBP")
    if data[4:8] == b"ftyp" and data[8:12] in {b"heic", b"heix", b"mif1", b"avif"}:
        raise PHOTO(kind="HEIC")
    if data.startswith(OLE):
        raise LOCKED_WORD() if ENCRYPTED in data else OLD_WORD()
    for mark, kind in OTHERS.items():
        if data.startswith(mark):
            raise OTHER_FORMAT(kind=kind)
    if data[:400].lstrip().lower().startswith((b"<!doctype html", b"<html")):
        raise OTHER_FORMAT(kind="trang web (HTML)")
