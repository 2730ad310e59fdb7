"""The counts behind a form: its rows in, the counts of its columns by place out. One question to the frozen rows for each form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext

from thoatngheo.core.problems import ProblemKind
from thoatngheo.monitoring.forms.flows import BOTH_SIDES
from thoatngheo.monitoring.forms.spec import Column, Form, Known, Note, Rows
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE
from thoatngheo.registry.households.ethnic_groups import BY_CODE
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.snapshots.building import KINH
from thoatngheo.reviews.snapshots.columns import INDICATOR
from thoatngheo.reviews.snapshots.reading import Frames, within

if TYPE_CHECKING:
    from thoatngheo.monitoring.forms.selection import Selection

NO_EARLIER = ProblemKind(
    "monitoring.form.no_earlier_review",
    says="Chưa có kết quả rà soát trước năm {year} theo chuẩn {standard} nên chưa lập được biểu diễn biến.",
    do="Hãy phân loại đợt rà soát năm trước theo cùng chuẩn, hoặc chọn năm sau.",
    status=404,
)

Counts = dict[str, dict[int, int]]
"""Place → column → count."""
Lines = dict[str, Counts]
"""Line (households, people) → its counts."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A form's columns, its counts, and what must be said beside them."""

    columns: tuple[Column, ...]
    lines: Lines
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the rows: the place, then each cell in turn. `cells` says whose each of them is: (line or note, number) → SQL."""

    form: Form
    cells: Mapping[tuple[str, int], str]
    answers: list[tuple[Any, ...]] = field(default_factory=list)

    def statement(self) -> str:
        return f"{rows_of(self.form)} SELECT path, {', '.join(self.cells.values())} FROM counted GROUP BY path"

    def lines(self) -> Lines:
        """The counts of each line, by place."""
        lines: Lines = {HOUSEHOLDS: empty(), **({PEOPLE: empty()} if self.form.two_lines else {})}
        for path, *numbers in self.answers:
            for (whose, column), number in zip(self.cells, numbers, strict=True):
                if whose in lines:
                    lines[whose][path][column] = int(number)
        return lines

    def total(self, whose: str, number: int) -> int:
        """One cell over the whole area."""
        place = list(self.cells).index((whose, number))
        return sum(int(answer[1 + place]) for answer in self.answers)


NOTE = "note"


def empty() -> Counts:
    return defaultdict(lambda: defaultdict(int))


def reads(form: Form, standard: str) -> list[str]:
    """The columns of the frozen rows that the form needs."""
    indicators = [INDICATOR + code for code, _ in engine.indicators(standard)] if form.each_indicator else []
    return ["round_id", "here", "path", "category", *form.reads, *indicators]


def rows_of(form: Form) -> str:
    """The rows that the form counts, as the table `counted` of a statement; its parameters are those of `asked`."""
    at_end = f"SELECT * FROM households WHERE here AND {within('path', 'paths')}"
    also = "".join(f", {sql} AS {name}" for name, sql in form.also().items())
    rows = BOTH_SIDES if form.rows is Rows.FLOWS else at_end
    return f"WITH counted AS (SELECT *{also} FROM ({rows}) WHERE {form.among})"


def asked(form: Form, selection: Selection) -> dict[str, object]:
    paths: dict[str, object] = {"paths": list(selection.paths)}
    return {**paths, "area": list(selection.area)} if form.rows is Rows.FLOWS else paths


def count(form: Form, selection: Selection, frames: Frames) -> Counted:
    """The form's columns and counts."""
    if form.rows is Rows.FLOWS and not frames.known:
        raise NO_EARLIER(year=selection.year, standard=selection.standard)
    columns = form.columns_under(Known(engine.indicators(selection.standard), ethnic_groups(form, selection, frames)))
    question = Question(form, dict(cells(form, columns)))
    question.answers.extend(frames.query(question.statement(), asked(form, selection)))
    notes = (*notes_of(form, question), *of_columns(columns, selection.standard), *first_periods(form, frames))
    return Counted(columns, question.lines(), notes)


def cells(form: Form, columns: Sequence[Column]) -> Iterator[tuple[tuple[str, int], str]]:
    """Each count of the form: of its columns, in forms of two lines for people too, and of its notes."""
    for column in columns:
        if column.count is not None:
            yield (HOUSEHOLDS, column.counted), column.count.first_line()
            if form.two_lines:
                yield (PEOPLE, column.counted), column.count.line_of_people()
    for place, note in enumerate(form.notes):
        if isinstance(note, Note):
            yield (NOTE, place), note.count.first_line()


def ethnic_groups(form: Form, selection: Selection, frames: Frames) -> list[str]:
    """The codes of the minorities that occur among the form's rows, in the order of the official list; nothing for other forms."""
    if "head_ethnicity" not in form.reads:
        return []
    found = frames.query(f"{rows_of(form)} SELECT DISTINCT head_ethnicity FROM counted", asked(form, selection))
    return sorted({code for (code,) in found if code and code != KINH}, key=lambda code: (code not in BY_CODE, code))


def notes_of(form: Form, question: Question) -> Iterator[str]:
    """What the form says in any case, and what it says with a figure."""
    for place, note in enumerate(form.notes):
        if not isinstance(note, Note):
            yield str(note)
        elif (number := question.total(NOTE, place)) or note.always:
            yield str(note.says) % {"count": number}


def of_columns(columns: Sequence[Column], standard: str) -> Iterator[str]:
    """What must be said of single columns, once each."""
    yield from dict.fromkeys(str(column.note) for column in columns if column.note)
    if any(column.unasked for column in columns):
        yield gettext("Cột để trống: chuẩn %(standard)s không có chỉ số đó.") % {"standard": standard}


def first_periods(form: Form, frames: Frames) -> Iterator[str]:
    """Whose flows have no start."""
    first = [part.round.unit.full_name for part in frames.parts if not part.known] if form.rows is Rows.FLOWS else []
    if first:
        yield gettext("Chưa có kỳ trước để so sánh, mọi hộ tính là tăng: %(units)s.") % {"units": ", ".join(first)}


def add_up(columns: Sequence[Column], lines: Lines) -> None:
    """Fill in the columns that are others added up."""
    for column in columns:
        for counts in lines.values() if column.total_of else ():
            for line in counts.values():
                line[column.number] = sum(line.get(abs(number), 0) * (1 if number > 0 else -1) for number in column.total_of)
