"""What an address asks for behind its question mark."""

from __future__ import annotations

from typing import Any


def number_asked(request: Any, key: str) -> int | None:
    text = request.GET.get(key, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
