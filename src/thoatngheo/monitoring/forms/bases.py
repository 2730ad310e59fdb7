"""Columns that are `stated` (1 and 2 of form 1, 1 and 3 of forms 12 and 13): as an office states them, else as counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from thoatngheo.areas.models import Level
from thoatngheo.monitoring.forms.counting import Counts
from thoatngheo.monitoring.forms.selection import Selection
from thoatngheo.reviews.snapshots.reading import Frames
from thoatngheo.reviews.snapshots.totals import Total, stated

COUNTED = "đếm từ danh sách hộ trong phần mềm"


def totals_of(selection: Selection, frames: Frames) -> list[Total]:
    """The frozen totals of the areas that are decided, the stated ones of all others (one query)."""
    frozen = {total.path: total for total in frames.totals if total.path.startswith(tuple(selection.paths))}
    others = [total for total in stated(selection.paths, selection.day) if not total.path.startswith(frames.frozen_paths)]
    return [*frozen.values(), *others]


def apply(counts: Counts, totals: Sequence[Total], row_level: str, figures: Mapping[int, str]) -> list[str]:
    """Put the stated figures (column → field of the statement) in the place of the counted ones; returns where they come from.

    A table whose rows are communes or higher takes the totals of communes, a table of hamlets those of
    hamlets, so that every table adds up to the one above it. The total of a higher unit counts only
    where none of its communes has one. What is stated and not counted stands at the unit itself.
    """
    finest = Level.HAMLET if row_level == Level.HAMLET else Level.COMMUNE
    used = [total for total in totals if total.level == finest]
    for total in totals:
        is_row = total.level == row_level and row_level != finest
        if is_row and not any(other.path.startswith(total.path) for other in used):
            used.append(total)
    sources = {total.source for total in used}
    places = list(counts)
    if any(not any(path.startswith(total.path) for total in used) for path in places):
        sources.add(COUNTED)
    for total in used:
        inside = [path for path in places if path.startswith(total.path)]
        for column, name in figures.items():
            figure = getattr(total, name)
            if figure is None:
                sources.add(COUNTED)
            else:
                counts[total.path][column] += figure - sum(counts[path][column] for path in inside)
    return sorted(sources)
