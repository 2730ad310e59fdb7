"""Samples for the gallery of components: the longest names, the biggest figures, the emptiest lists."""

from __future__ import annotations

from typing import Any


def samples() -> dict[str, Any]:
    """The context of the gallery page."""
    return {}
