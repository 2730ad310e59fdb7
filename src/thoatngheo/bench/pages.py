"""`bench pages`: how many statements each page asks of the database, how long they take, and how long the page takes.

A person of the demo's cast goes through every page that a link leads to, at most three addresses of a shape (`config.recording.walking`).
The first address of a shape is opened once before it is measured: what a process keeps (laws, kinds of content) is then there, as it is
in a running system. Of the addresses of a shape the one with the most statements counts.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from thoatngheo.bench.measure import machine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.test import Client

MOST = 25  # statements that a page may ask, transaction control not counted
PEOPLE = ("chutich.huonghiep", "canbo.huonghiep")
CONTROL = ("SAVEPOINT", "RELEASE SAVEPOINT", "ROLLBACK TO SAVEPOINT", "BEGIN", "COMMIT", "ROLLBACK")


@dataclass(slots=True)
class Opened:
    """One page as it was opened: its statements, those with transaction control, milliseconds in the database and in all."""

    address: str
    shape: str = ""
    asked: int = 0
    with_control: int = 0
    database_ms: float = 0
    page_ms: float = 0


@dataclass(slots=True)
class Shape:
    """Pages whose addresses differ by their keys only."""

    name: str
    pages: list[Opened] = field(default_factory=list)

    @property
    def worst(self) -> Opened:
        return max(self.pages, key=lambda page: page.asked)

    def middle_ms(self, of: Callable[[Opened], float]) -> float:
        return statistics.median(map(of, self.pages))


@contextmanager
def counted(address: str) -> Iterator[Opened]:
    """What is asked of the database inside; `page_ms` is the time of the whole block."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    opened = Opened(address)

    def ask(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
        began = time.perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            opened.database_ms += (time.perf_counter() - began) * 1000
            opened.asked += not is_control(sql)

    with CaptureQueriesContext(connection) as everything, connection.execute_wrapper(ask):
        began = time.perf_counter()
        yield opened
        opened.page_ms = (time.perf_counter() - began) * 1000
    opened.with_control = len(everything)


def is_control(sql: str) -> bool:
    return sql.lstrip().upper().startswith(CONTROL)


def measured(username: str) -> list[Opened]:
    """Every page that the person reaches and is answered as a page; files and refusals are left out."""
    from thoatngheo.accounts.models import User
    from thoatngheo.config.recording.walking import shape, walk

    met: set[str] = set()
    found: list[Opened] = []

    def get(client: Client, address: str) -> Any:
        """Opens an address of a new shape twice, and counts the second time."""
        if shape(address) not in met:
            met.add(shape(address))
            client.get(address)
        with counted(address) as opened:
            answer = client.get(address)
        if answer.status_code == 200 and answer.headers.get("Content-Type", "").startswith("text/html"):
            opened.shape = shape(address).removesuffix("?")
            found.append(opened)
        return answer

    for _ in walk(User.objects.get(username=username), get):
        pass
    return found


def by_shape(pages: Iterable[Opened]) -> list[Shape]:
    """The shapes, that with the most statements first."""
    shapes: dict[str, Shape] = {}
    for page in pages:
        shapes.setdefault(page.shape, Shape(page.shape)).pages.append(page)
    return sorted(shapes.values(), key=lambda shape: (-shape.worst.asked, shape.name))


def table(shapes: Sequence[Shape]) -> list[str]:
    """Lines to print: a line for each shape, then those that ask too much."""
    lines = ["   câu  cả giao dịch   CSDL ms  trang ms  số trang  dạng địa chỉ (statements, with transactions, ms, ms, pages, shape)"]
    for shape in shapes:
        times = f"{shape.middle_ms(lambda page: page.database_ms):>9.1f} {shape.middle_ms(lambda page: page.page_ms):>9.1f}"
        lines.append(f"{shape.worst.asked:>6} {shape.worst.with_control:>13} {times} {len(shape.pages):>9}  {shape.name}")
    above = [shape for shape in shapes if shape.worst.asked > MOST]
    if not above:
        return [*lines, f"Không trang nào hỏi quá {MOST} câu (no page asks more than {MOST})."]
    return [*lines, f"Hỏi quá {MOST} câu (more than {MOST}):", *(f"  {shape.worst.asked}  {shape.worst.address}" for shape in above)]


def bench_pages(people: Sequence[str]) -> int:
    """Print the table over the demo of THOATNGHEO_DATA, made first where it is not there; exit code 1 where a page asks too much."""
    from thoatngheo.config.database import with_database
    from thoatngheo.config.run.prepare import bring_up_to_date, set_up_django

    with with_database():
        set_up_django()
        from thoatngheo.demo.command import load  # needs Django's settings first

        bring_up_to_date()
        load()
        shapes = by_shape(page for username in people for page in measured(username))
    print(f"Máy: {machine()}; người mở trang: {', '.join(people)}")
    print("\n".join(table(shapes)))
    return 1 if any(shape.worst.asked > MOST for shape in shapes) else 0
