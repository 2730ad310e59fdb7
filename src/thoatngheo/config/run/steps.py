"""Steps on the terminal: each says what it does, how far it is, and how long it took."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

Progress = Callable[[int, int], None]
REDRAW_SECONDS = 0.2


class Steps:
    """A numbered list of steps, written as they happen."""

    def __init__(self, total: int, out: TextIO | None = None) -> None:
        self.total = total
        self.number = 0
        self.out = out or sys.stderr

    @contextmanager
    def step(self, title: str) -> Iterator[Progress]:
        """Run a step; it gets a function `progress(done, total)` to call as often as it likes."""
        self.number += 1
        line = f"[{self.number}/{self.total}] {title}"
        started = time.monotonic()
        last = 0.0
        live = self.out.isatty()

        def progress(done: int, total: int) -> None:
            nonlocal last
            now = time.monotonic()
            if live and total and now - last > REDRAW_SECONDS:
                last = now
                self.out.write(f"\r{line} … {done * 100 // total} %")
                self.out.flush()

        self.out.write(f"{line} …" if live else f"{line} …\n")
        self.out.flush()
        yield progress
        seconds = f"{time.monotonic() - started:.1f}".replace(".", ",")
        self.out.write(f"\r{line}: xong, {seconds} giây\n" if live else f"    xong, {seconds} giây\n")
        self.out.flush()
