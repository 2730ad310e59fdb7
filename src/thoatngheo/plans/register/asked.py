"""What an address asks for behind its question mark."""

from __future__ import annotations

from typing import Any

from thoatngheo.core.numbers import digits_in


def number_asked(request: Any, key: str) -> int | None:
    return digits_in(request.GET.get(key, ""))
