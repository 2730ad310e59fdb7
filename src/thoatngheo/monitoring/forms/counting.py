"""The counts behind a form: one statement each, grouped by the place where the households lived on the round's day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from django.db import connection

from thoatngheo.core.problems import ProblemKind
from thoatngheo.monitoring.forms.selection import Selection
from thoatngheo.monitoring.forms.spec import HIDDEN, Form, Subject
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE
from thoatngheo.reviews.domain import Category
from thoatngheo.reviews.flows import accounts
from thoatngheo.reviews.places import ranges
from thoatngheo.reviews.stories import Comparison, current_runs, earlier_rounds, groups

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

STANDING = """
SELECT r.path, r.category, count(*), sum(r.people)
FROM reviews_result r JOIN unnest(%(starts)s::text[], %(ends)s::text[]) AS place(first, last) ON r.path >= first AND r.path < last
WHERE r.run_id = ANY(%(runs)s) GROUP BY r.path, r.category
"""
DEPRIVATIONS = """
SELECT r.path, count(*), array[{shares}]
FROM reviews_result r JOIN unnest(%(starts)s::text[], %(ends)s::text[]) AS place(first, last) ON r.path >= first AND r.path < last
WHERE r.run_id = ANY(%(runs)s) AND r.category = %(category)s GROUP BY r.path
"""
# Columns of form 1: households and people of each category.
COLUMNS_OF = {Category.POOR: (3, 9), Category.NEAR_POOR: (5, 11), Category.MIDDLE: (7, 13)}


def count(form: Form, selection: Selection, indicators: Sequence[str]) -> Lines:
    """The form's counts by place; `indicators` are the codes of the standard's, in order."""
    if form.subject is Subject.STANDING:
        return {HOUSEHOLDS: standing(selection)}
    if form.subject is Subject.FLOWS:
        return flows(form, selection)
    return {HOUSEHOLDS: deprivations(form, selection, indicators)}


def empty() -> Counts:
    return defaultdict(lambda: defaultdict(int))


def standing(selection: Selection) -> Counts:
    """Form 1: households and people in all, and of the poor, the near-poor and the middle."""
    counts = empty()
    starts, ends = ranges(selection.paths)
    with connection.cursor() as cursor:
        cursor.execute(STANDING, {"starts": starts, "ends": ends, "runs": list(selection.runs)})
        for path, category, households, people in cursor.fetchall():
            line = counts[path]
            for columns in ((1, 2), COLUMNS_OF.get(category)):
                if columns:
                    line[columns[0]] += households
                    line[columns[1]] += people
    return counts


def deprivations(form: Form, selection: Selection, indicators: Sequence[str]) -> Counts:
    """Forms 4 to 7: how many households of the category lack what; an unknown indicator is not a lack."""
    shares = form.subject is Subject.DEPRIVATION_RATES
    first = HIDDEN + 2 if shares else 3
    starts, ends = ranges(selection.paths)
    parameters: dict[str, object] = {"starts": starts, "ends": ends, "runs": list(selection.runs), "category": form.category}
    parameters |= {f"lack{place}": code for place, code in enumerate(indicators)}
    wanted = ", ".join(f"count(*) FILTER (WHERE r.indicators -> %(lack{place})s = 'true')" for place in range(len(indicators)))
    counts = empty()
    with connection.cursor() as cursor:
        cursor.execute(DEPRIVATIONS.format(shares=wanted), parameters)  # type: ignore[arg-type]  # lists of text and numbers
        for path, households, lacks in cursor.fetchall():
            counts[path][1] = households
            if not shares:
                counts[path][2] = sum(lacks)
            for place, number in enumerate(lacks):
                counts[path][first + place] = number
    return counts


Translate = Callable[[str, str | None], str | None]


def flows(form: Form, selection: Selection) -> Lines:
    """Forms 2 and 3: how the category of the last review became that of this one, for households and people."""
    earlier = earlier_rounds(selection.rounds, selection.paths)
    if not earlier or not current_runs(earlier, selection.standard):
        raise NO_EARLIER(year=selection.year, standard=selection.standard)
    comparison = Comparison(selection.standard, selection.rounds, earlier, selection.paths)
    booked = accounts(Category(form.category), groups(comparison))
    return {
        HOUSEHOLDS: {path: account.households for path, account in booked.items()},
        PEOPLE: {path: account.people for path, account in booked.items()},
    }
