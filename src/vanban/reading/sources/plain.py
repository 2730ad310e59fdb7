"""Plain text: Unicode in its usual encodings."""

from __future__ import annotations

from vanban.reading.troubles import ENCODING

BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def text_of(data: bytes) -> str:
    """Decode a text file.

    Raises:
        VanbanError: `vanban.read.encoding` when it is not Unicode.
    """
    encoding = next((name for mark, name in BOMS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise ENCODING() from None
    if text.count("\x00") > 0:
        raise ENCODING()
    return text
