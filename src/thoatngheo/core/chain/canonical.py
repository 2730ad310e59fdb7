"""One text for one content, and its SHA-256: what the ledger's hashes are taken of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

# How much of a row's hash is kept beside the hash of all rows: enough to say which row differs.
FINGERPRINT = 16


def canonical(content: Any) -> bytes:
    """Content as JSON in one spelling: keys in order, no blanks, UTF-8, days as ISO text, times in UTC.

    Text, whole numbers, true, false, null, days, times, UUIDs, and lists and mappings of them. Raises TypeError for
    anything else: a fraction has more than one spelling, and the database may change it.
    """
    return json.dumps(plain(content), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def plain(content: Any) -> Any:
    """The content with nothing but what JSON spells in one way."""
    match content:
        case None | bool() | int():
            return content
        case str():
            return str(content)  # a choice of an enumeration as its value
        case datetime():
            return content.astimezone(UTC).isoformat(timespec="microseconds")
        case date():
            return content.isoformat()
        case UUID():
            return str(content)
        case Mapping():
            return {str(key): plain(value) for key, value in content.items()}
        case Sequence():
            return [plain(value) for value in content]
        case _:
            raise TypeError(f"no single spelling for {type(content).__name__}")


def digest(content: Any) -> str:
    """SHA-256 of the content in its canonical spelling, 64 hexadecimal digits."""
    return hashlib.sha256(canonical(content)).hexdigest()
