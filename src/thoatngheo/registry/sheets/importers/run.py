"""One pass over a file: check it, or take its good rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from python_calamine import CalamineWorkbook

from thoatngheo.areas.models import Unit
from thoatngheo.core.sheets import Layout, SheetRow
from thoatngheo.core.sheets.ahead import ahead
from thoatngheo.core.sheets.finding import Found, best_head
from thoatngheo.core.sheets.opening import opened
from thoatngheo.core.sheets.reading import RowReader
from thoatngheo.core.sheets.report import Report
from thoatngheo.registry.households.bulk import chunks
from thoatngheo.registry.households.models import ImportBatch
from thoatngheo.registry.sheets.importers.household_list import HouseholdEntry, HouseholdList
from thoatngheo.registry.sheets.importers.known import Known
from thoatngheo.registry.sheets.importers.member_list import FamilyEntry, MemberList
from thoatngheo.registry.sheets.importers.places import Places
from thoatngheo.registry.sheets.importers.problems import EMPTY, NO_HEADER
from thoatngheo.registry.sheets.layouts import LAYOUTS

CHUNK = 10_000
Step = Callable[[int, int], None]
Save = Callable[[Sequence[HouseholdEntry] | Sequence[FamilyEntry]], None]


def run(
    file: Path,
    name: str,
    kind: ImportBatch.Kind,
    *,
    paths: Sequence[str],
    unit: Unit | None,
    day: date,
    today: date,
    save: Save | None = None,
    step: Step | None = None,
) -> Report:
    """Read a file of a kind and judge every row; with `save` hand over the good ones, chunk by chunk.

    `paths` is the officer's area, `unit` the commune meant where rows name none, `day` the day of the figures. Raises a Problem
    where the file as a whole cannot be read. `step(done, total)` is called after each chunk.
    """
    layout = LAYOUTS[kind]
    with opened(file, name) as book:
        found = list_in(book, layout, name)
        reader = RowReader(found, layout)
        of_kind = HouseholdList if kind == ImportBatch.Kind.HOUSEHOLDS else MemberList
        judge = of_kind(reader, Places(paths, unit), Known(paths), day, today)
        report = Report()
        pieces = whole_families(reader.rows()) if kind == ImportBatch.Kind.MEMBERS else chunks(reader.rows(), CHUNK)
        for rows in ahead(pieces) if save is not None else pieces:
            entries = list(judge.entries(rows, report))
            if save is not None and entries:
                save(entries)  # type: ignore[arg-type]  # the entries are those of the kind
            if step is not None:
                step(report.rows_read, max(found.sheet.height, report.rows_read))
        if not report.rows_read:
            raise EMPTY(sheet=found.sheet_name)
    return report


def list_in(book: CalamineWorkbook, layout: Layout, name: str) -> Found:
    """Where the list stands; NO_HEADER says what was found and what was expected."""
    found = best_head(book, layout, name)
    missing = found.missing(layout) if found else layout.required
    if found is None or missing:
        near = "; ".join(title for title in found.titles if title) if found and found.places else "(không có tên cột nào nhận ra được)"
        raise NO_HEADER(
            name=name,
            sheets=", ".join(book.sheet_names),
            found=near,
            missing=", ".join(str(column.title) for column in missing),
            expected=", ".join(str(column.title) for column in layout.columns),
        )
    return found


def whole_families(rows: Iterator[SheetRow]) -> Iterator[list[SheetRow]]:
    """Chunks that never cut a household in two."""
    kept: list[SheetRow] = []
    for row in rows:
        if len(kept) >= CHUNK and row.values["household"] != kept[-1].values["household"]:
            yield kept
            kept = []
        kept.append(row)
    if kept:
        yield kept
