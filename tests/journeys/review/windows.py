"""Windows in which the people of the review's journey sit, each on a day of the autumn of 2026."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import docx
import pypdfium2
from playwright.sync_api import Locator, Page, expect

from thoatngheo.accounts.models import User
from thoatngheo.core.jobs.running import run
from thoatngheo.core.models import Job
from thoatngheo.demo.clock import on_day

from ..conftest import LooksFine, PageAs

SHOTS = os.environ.get("THOATNGHEO_SHOTS")


@dataclass
class Windows:
    """Opens them, looks whether each page is fine, and keeps pictures when THOATNGHEO_SHOTS names a folder."""

    page_as: PageAs
    looks_fine: LooksFine
    shown: int = field(default=0)

    @contextmanager
    def on(self, day: date, person: User | None, *, phone: bool = False) -> Iterator[Page]:
        """A fresh window of the person on that day; nobody without a person."""
        with on_day(day):
            page = self.page_as(person, phone=phone)
            yield page
            page.context.close()  # with it go its connections to the server, each of which holds one to the database

    def look(self, page: Page, heading: str = "") -> None:
        """The page is fine, and it is the one meant."""
        if heading:
            expect(page.get_by_role("heading", level=1)).to_contain_text(heading)
        self.shown += 1
        if SHOTS:
            name = f"{self.shown:02d}-{heading or page.url.split('/', 3)[-1].strip('/').replace('/', '-')[:40]}"
            page.screenshot(path=str(Path(SHOTS) / f"{name}.png"), full_page=True)
            if os.environ.get("THOATNGHEO_SHOTS_PHONE"):
                before = page.viewport_size
                page.set_viewport_size({"width": 360, "height": 740})
                page.screenshot(path=str(Path(SHOTS) / f"{name}-360.png"), full_page=True)
                if before:
                    page.set_viewport_size(before)
        self.looks_fine(page)


def work_off() -> None:
    """What the worker would have done meanwhile."""
    for job in Job.objects.filter(state=Job.State.WAITING):
        done = run(str(job.pk))
        assert done.state == Job.State.DONE, done.message


def press(page: Page | Locator, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def follow(page: Page | Locator, name: str, *, exact: bool = True) -> None:
    page.get_by_role("link", name=name, exact=exact).first.click()


def told(page: Page, words: str) -> None:
    """The page answered with these words."""
    expect(page.locator("main")).to_contain_text(words)


def fetched(part: Page | Locator, link: str) -> bytes:
    """The file behind a link of the page or a part of it, as the browser would save it."""
    address = part.get_by_role("link", name=link).first.get_attribute("href")
    assert address
    page = part if isinstance(part, Page) else part.page
    answer = page.request.get(address)
    assert answer.ok, f"{address}: {answer.status}"
    return answer.body()


def words_of_docx(content: bytes) -> str:
    """Every paragraph and table cell."""
    document = docx.Document(io.BytesIO(content))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def words_of_pdf(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document).replace("\r\n", "\n")
