"""Several PDFs joined to one, the same bytes for the same parts."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from io import BytesIO

import pypdfium2 as pdfium

# The library gives each file a random mark; ours follows from the pages.
MARK = re.compile(rb"/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]")
DAY = re.compile(rb"/(CreationDate|ModDate)\(D:\d{14}[^)]*\)")


def joined(parts: Iterable[bytes]) -> bytes:
    """The pages of all parts in order."""
    whole = pdfium.PdfDocument.new()
    for part in parts:
        pages = pdfium.PdfDocument(part)
        whole.import_pages(pages)
        pages.close()
    saved = BytesIO()
    whole.save(saved)
    whole.close()
    data = DAY.sub(same_day, saved.getvalue())
    bare = MARK.sub(b"", data)
    mark = hashlib.sha256(bare).hexdigest()[:32].upper().encode()
    return MARK.sub(b"/ID[<" + mark + b"><" + mark + b">]", data)


def same_day(found: re.Match[bytes]) -> bytes:
    """A day of the same length that says nothing."""
    return re.sub(rb"\d{14}", b"20000101000000", found[0])
