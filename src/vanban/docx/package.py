"""A Word file's package: the same parts give the same bytes, whatever the clock says."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

OLDEST = (1980, 1, 1, 0, 0, 0)  # the first day a zip file can name
NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)


def same_bytes(data: bytes) -> bytes:
    """The package written again with its parts in order and no day on them."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        names = sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        for name in names:
            part = zipfile.ZipInfo(name, OLDEST)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.external_attr = 0o600 << 16
            new.writestr(part, old.read(name))
    return out.getvalue()


def set_properties(document: Any, title: str, author: str, day: datetime | None) -> None:
    """Who and what, as Word shows it in a file's properties; the day is the document's, never today's."""
    properties = document.core_properties
    properties.title, properties.author, properties.last_modified_by = title[:255], author[:255], author[:255]
    properties.created = properties.modified = day or NO_DAY
    properties.comments, properties.keywords, properties.subject = "", "", ""
    properties.language = "vi-VN"
    properties.revision = 1
