"""The browser that plays journeys and takes pictures: the system's Chromium, steered by Playwright, kept off the network."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, ViewportSize, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
HOW_TO_GET = "Máy này không có Chromium. Cài: apt install chromium (no Chromium here; get it with: apt install chromium)"
# Without them Chromium asks its maker's servers at every start; as root it also refuses to run inside its sandbox.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DESKTOP: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 360, "height": 740}


def chromium() -> str | None:
    """The program, or None where the machine has none."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


@contextmanager
def browser() -> Iterator[Browser]:
    """A running browser without a window; stopped at the end. Call only where `chromium()` is not None."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium(), headless=True, args=list(FLAGS))
        try:
            yield running
        finally:
            running.close()
