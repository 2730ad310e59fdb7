"""The recording as files: PERSON.txt with every page, matrix.txt with every status, tables.sql with the database."""

from __future__ import annotations

from pathlib import Path

from django.db import connection
from django.utils import translation

from thoatngheo.accounts.models import User
from thoatngheo.config import schema
from thoatngheo.config.recording.walking import Answer, status_at, walk

PAGES_OF = ("canbo.huonghiep", "chutich.huonghiep", "canbo.camlo", "canbo.quangtri", "canbo.laichau")
RULE = "─" * 12


def recorded(folder: Path) -> int:
    """Write the recording of the demo's database; returns how many answers it holds."""
    folder.mkdir(parents=True, exist_ok=True)
    cast = {person.username: person for person in User.objects.filter(demo=True).order_by("username")}
    addresses: set[str] = set()
    count = 0
    for name in PAGES_OF:
        with translation.override("vi"):
            answers = list(walk(cast[name]))
        addresses |= {answer.address for answer in answers}
        count += len(answers)
        (folder / f"{name}.txt").write_text("".join(map(as_text, answers)), encoding="utf-8")
    (folder / "matrix.txt").write_text(matrix(cast, sorted(addresses)), encoding="utf-8")
    with connection.cursor() as cursor:
        (folder / "tables.sql").write_text(sorted_statements(schema.written(cursor.connection)), encoding="utf-8")
    return count


def as_text(answer: Answer) -> str:
    return "\n".join([f"{RULE} {answer.address} {answer.status}", *answer.lines, ""])


def matrix(cast: dict[str, User], addresses: list[str]) -> str:
    """A line for each address: the status for each member of the cast, in the order of their names."""
    columns = [dict(status_at(person, addresses)) for person in cast.values()]
    rows = [f"{address}  {' '.join(str(column[address]) for column in columns)}" for address in addresses]
    return "\n".join([" ".join(cast), *rows, ""])


def sorted_statements(text: str) -> str:
    """The tables without the order of columns and of statements, and without the list of migrations: that may change."""
    kept = []
    for part in text.split("\n\n"):
        lines = [line for line in part.splitlines() if "INTO public.django_migrations" not in line]
        if lines and lines[0].startswith("CREATE TABLE"):
            lines = [lines[0], *sorted(line.rstrip(",") for line in lines[1:])]
        kept.append("\n".join(lines))
    return "\n\n".join(sorted(filter(None, kept))) + "\n"
