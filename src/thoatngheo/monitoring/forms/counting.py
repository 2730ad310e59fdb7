"""The counts behind a form: rows of the reviews in, counts by place out. One question to the frozen rows for each form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext

from thoatngheo.core.problems import ProblemKind
from thoatngheo.monitoring.forms.declared import FEMALE_HEAD, columns_of, columns_of_groups, of_children
from thoatngheo.monitoring.forms.selection import Selection
from thoatngheo.monitoring.forms.spec import HIDDEN, Column, Form, Subject
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE
from thoatngheo.registry.ethnic_groups import BY_CODE, name_of
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.flows import Group, Story, accounts
from thoatngheo.reviews.snapshots.building import KINH
from thoatngheo.reviews.snapshots.children import LACKS, indicators_of_children
from thoatngheo.reviews.snapshots.columns import INDICATOR
from thoatngheo.reviews.snapshots.reading import Frames, within
from thoatngheo.reviews.snapshots.readings import readings

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

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

# Columns of form 1: households and people of each category.
COLUMNS_OF = {Category.POOR: (3, 9), Category.NEAR_POOR: (5, 11), Category.MIDDLE: (7, 13)}
# What each form reads of the frozen rows, besides the place and the category.
READS: dict[Subject, tuple[str, ...]] = {
    Subject.STANDING: ("people",),
    Subject.FLOWS: (
        "people", "household_id", "category_before", "people_before", "path_before", "place_lost", "started_here",
        "lived_there", "moved", "was_poor", "was_near_poor",
    ),
    Subject.GROUPS: ("people", "minority", "no_labour", "merit"),
    Subject.ETHNICITY: ("head_ethnicity",),
    Subject.CAUSES: ("causes",),
    Subject.CHILDREN: ("children", *LACKS),
    Subject.MINORITY: ("minority", "head_sex"),
    Subject.LIST: (),
}  # fmt: skip
# Forms that count what the members of a household tell of it.
OF_MEMBERS = {Subject.GROUPS, Subject.CHILDREN, Subject.LIST}


@dataclass(frozen=True, slots=True)
class Counted:
    """A form's columns, its counts, and what must be said beside them."""

    columns: tuple[Column, ...]
    lines: Lines
    notes: tuple[StrOrPromise, ...] = ()


def reads(form: Form, standard: str) -> list[str]:
    """The columns of the frozen rows that the form needs."""
    if form.subject in {Subject.DEPRIVATIONS, Subject.DEPRIVATION_RATES}:
        wanted: Iterable[str] = (INDICATOR + code for code, _ in engine.indicators(standard))
    else:
        wanted = READS[form.subject]
    return ["round_id", "here", "path", "category", *wanted]


def count(form: Form, selection: Selection, frames: Frames) -> Counted:
    """The form's columns and counts."""
    return COUNTERS[form.subject](form, selection, frames)


def empty() -> Counts:
    return defaultdict(lambda: defaultdict(int))


def grouped(frames: Frames, selection: Selection, cells: str, by: str = "", where: str = "true") -> list[tuple[Any, ...]]:
    """For each place (and each value of `by`) of the households at the end: the place, the values, the counts of `cells`."""
    statement = f"""
        SELECT path, {by + ", " if by else ""}{cells} FROM households
        WHERE here AND ({where}) AND {within("path", "paths")}
        GROUP BY path{", " + by if by else ""}
    """
    return frames.query(statement, {"paths": list(selection.paths)})


def standing(form: Form, selection: Selection, frames: Frames) -> Counted:
    """Form 1: households and people in all, and of the poor, the near-poor and the middle."""
    counts = empty()
    for path, category, households, people in grouped(frames, selection, "count(*), sum(people)::BIGINT", "category"):
        line = counts[path]
        for columns in ((1, 2), COLUMNS_OF.get(category)):
            if columns:
                line[columns[0]] += households
                line[columns[1]] += people
    note = gettext("Cột 7, 8, 13, 14 tính mọi hộ có mức sống trung bình: danh sách hộ chưa ghi hộ nào làm nông, lâm, ngư nghiệp.")
    return Counted(columns_of(form, ()), {HOUSEHOLDS: counts}, (note,))


def deprivations(form: Form, selection: Selection, frames: Frames) -> Counted:
    """Forms 4 to 7: how many households of the category lack what; an unknown indicator is not a lack."""
    shares = form.subject is Subject.DEPRIVATION_RATES
    indicators = engine.indicators(selection.standard)
    first = HIDDEN + 2 if shares else 3
    held = set(frames.households.column_names)
    lacks = ", ".join(f'count(*) FILTER (WHERE "{INDICATOR}{code}")' if INDICATOR + code in held else "0" for code, _ in indicators)
    counts = empty()
    for path, households, *lacking in grouped(frames, selection, f"count(*), {lacks or '0'}", where=f"category = '{form.category}'"):
        counts[path][1] = households
        if not shares:
            counts[path][2] = sum(lacking)
        for place, number in enumerate(lacking[: len(indicators)]):
            counts[path][first + place] = number
    note = gettext("Chỉ số chưa có thông tin không được tính là thiếu hụt.")
    return Counted(columns_of(form, indicators), {HOUSEHOLDS: counts}, (note,))


# A household whose earlier place nobody can name in the units of the day, and that started nowhere else, leaves from
# that place under its own name: it stands in a row of its own. Several rounds may know it; it is counted once.
STORIES = f"""
WITH started AS (SELECT household_id FROM households WHERE started_here),
mine AS (
    SELECT *, started_here AND {within("path_before", "paths")} AS starts,
        here AND {within("path", "paths")} AS ends
    FROM households
    WHERE category IN ('poor', 'near_poor') OR category_before IN ('poor', 'near_poor')
),
stranded AS (
    SELECT DISTINCT ON (household_id) * FROM mine
    WHERE place_lost AND NOT started_here AND category_before IN ('poor', 'near_poor')
      AND household_id NOT IN (SELECT household_id FROM started)
      AND {within("path_before", "area")}
    ORDER BY household_id, round_id
),
booked AS (
    SELECT * FROM mine WHERE starts OR ends
  UNION ALL BY NAME
    SELECT * REPLACE (true AS starts, false AS ends, true AS moved) FROM stranded
)
SELECT category_before, category, lived_there, moved, was_poor, was_near_poor,
    CASE WHEN starts THEN path_before END AS place_before, CASE WHEN ends THEN path END AS place_after, count(*),
    coalesce(sum(people_before), 0)::BIGINT, coalesce(sum(people), 0)::BIGINT,
    coalesce(sum(greatest(people - people_before, 0)) FILTER (WHERE category_before IS NOT NULL AND category IS NOT NULL), 0)::BIGINT,
    coalesce(sum(greatest(people_before - people, 0)) FILTER (WHERE category_before IS NOT NULL AND category IS NOT NULL), 0)::BIGINT
FROM booked
GROUP BY ALL
"""


def stories(selection: Selection, frames: Frames) -> list[Group]:
    """The counted stories of the poor and near-poor of the area."""
    asked = {"paths": list(selection.paths), "area": list(selection.area)}
    found = frames.query(STORIES, asked)
    return [Group(Story(before, after, *told), *rest) for before, after, *values in found for told, rest in [(values[:4], values[4:])]]


def flows(form: Form, selection: Selection, frames: Frames) -> Counted:
    """Forms 2 and 3: how the category at the start became that at the end, for households and people."""
    if not frames.known:
        raise NO_EARLIER(year=selection.year, standard=selection.standard)
    booked = accounts(Category(form.category), stories(selection, frames))
    lines = {
        HOUSEHOLDS: {path: account.households for path, account in booked.items()},
        PEOPLE: {path: account.people for path, account in booked.items()},
    }
    first = [part.round.unit.full_name for part in frames.parts if not part.known]
    said = gettext("Chưa có kỳ trước để so sánh, mọi hộ tính là tăng: %(units)s.") % {"units": ", ".join(first)}
    return Counted(columns_of(form, ()), lines, (said,) if first else ())


FIRST_COLUMN = {Category.POOR: 1, Category.NEAR_POOR: 6}


def groups(form: Form, selection: Selection, frames: Frames) -> Counted:
    """Form 8: each household in one column, the first that applies in the stated order."""
    order = readings().group_order
    place = {"minority": 1, "no_labour": 2, "merit": 3}
    first = " ".join(f"WHEN {name} THEN {place[name]}" for name in order)
    several = " + ".join(f"coalesce({name}, false)::INT" for name in order)
    cells = f"count(*), sum(people)::BIGINT, count(*) FILTER (WHERE {several} > 1)"
    lines: Lines = {HOUSEHOLDS: empty(), PEOPLE: empty()}
    overlap = 0
    for path, category, group, households, people, more in grouped(
        frames, selection, cells, f"category, CASE {first} ELSE 4 END", "category IN ('poor', 'near_poor')"
    ):
        overlap += more
        start = FIRST_COLUMN[Category(category)]
        for line, number in ((HOUSEHOLDS, households), (PEOPLE, people)):
            lines[line][path][start] += number
            lines[line][path][start + group] += number
    said = gettext("%(count)s hộ thuộc nhiều nhóm.") % {"count": overlap}
    return Counted(columns_of(form, ()), lines, (str(readings().groups), said) if overlap else (str(readings().groups),))


def ethnicity(form: Form, selection: Selection, frames: Frames) -> Counted:
    """Form 9: by the ethnic group of the head, one column for each group that occurs, in the order of the official list."""
    found = grouped(frames, selection, "count(*)", "category, coalesce(head_ethnicity, '')", "category IN ('poor', 'near_poor')")
    codes = sorted({code for _, _, code, _ in found if code and code != KINH}, key=lambda code: (code not in BY_CODE, code))
    counts = empty()
    for path, category, code, households in found:
        start = 1 if category == Category.POOR else len(codes) + 5
        columns = {"": [len(codes) + 3], KINH: [1]}.get(code) or [2, 3 + codes.index(code)]
        for column in (0, *columns):
            counts[path][start + column] += households
    note = gettext("Dân tộc của hộ là dân tộc của chủ hộ.")
    return Counted(columns_of_groups([name_of(code) for code in codes]), {HOUSEHOLDS: counts}, (note,))


# The causes in the order of the form, as the registry's words say them.
CAUSES = ("land", "capital", "labour", "tools", "knowledge", "skills", "illness", "other")


def causes(form: Form, selection: Selection, frames: Frames) -> Counted:
    """Form 10: how many poor households named each of the eight causes; one may name several."""
    cells = ", ".join(f"count(*) FILTER (WHERE list_contains(causes, '{cause}'))" for cause in CAUSES)
    counts = empty()
    silent = total = 0
    for path, none, households, *named in grouped(
        frames, selection, f"count(*) FILTER (WHERE len(causes) = 0), count(*), {cells}", where=f"category = '{form.category}'"
    ):
        silent, total = silent + none, total + households
        counts[path] = dict(enumerate(named, 1))
    notes = [gettext("Một hộ có thể có nhiều nguyên nhân, nên tổng các cột có thể lớn hơn số hộ nghèo (%(total)s hộ).") % {"total": total}]
    if silent:
        notes.append(gettext("%(count)s hộ nghèo chưa ghi nguyên nhân.") % {"count": silent})
    return Counted(columns_of(form, ()), {HOUSEHOLDS: counts}, tuple(notes))


def children(form: Form, selection: Selection, frames: Frames) -> Counted:
    """Form 11: children of the poor and near-poor, and how many of them lack what."""
    asked = indicators_of_children(selection.standard)
    cells = ", ".join(f"coalesce(sum({name}), 0)::BIGINT" for name in ("children", *LACKS))
    counts = empty()
    for path, category, *numbers in grouped(frames, selection, cells, "category", "category IN ('poor', 'near_poor')"):
        start = 1 if category == Category.POOR else 5
        for place, number in enumerate(numbers):
            counts[path][start + place] += number
    columns = (*of_children(1, gettext("Hộ nghèo"), list(asked)), *of_children(5, gettext("Hộ cận nghèo"), list(asked)))
    notes = [str(readings().children)]
    if len(asked) < len(LACKS):
        notes.append(gettext("Cột để trống: chuẩn %(standard)s không có chỉ số đó.") % {"standard": selection.standard})
    return Counted(columns, {HOUSEHOLDS: counts}, tuple(notes))


def minority(form: Form, selection: Selection, frames: Frames) -> Counted:
    """Forms 12 and 13: all households and those of ethnic minorities; of the poor or near-poor also those whose head is a woman."""
    mine = f"category = '{form.category}'"
    cells = f"""count(*), count(*) FILTER (WHERE minority), count(*) FILTER (WHERE {mine}),
        count(*) FILTER (WHERE {mine} AND minority), count(*) FILTER (WHERE {mine} AND head_sex = 'female')"""
    counts = empty()
    for path, everybody, minorities, chosen, chosen_minorities, women in grouped(frames, selection, cells):
        counts[path] = {1: everybody, 2: everybody - minorities, 3: minorities, 9: chosen, 11: chosen_minorities, FEMALE_HEAD: women}
    note = gettext(
        "Đây là biểu của tỉnh Đắk Nông, có 22 cột. Chỉ in những cột đã thấy văn bản; (*) chưa rõ số thứ tự cột."
        " Cột 4, 12, 22 (dân tộc tại chỗ) chưa có: phần mềm chưa có danh mục dân tộc tại chỗ của tỉnh."
    )
    return Counted(columns_of(form, ()), {HOUSEHOLDS: counts}, (note,))


COUNTERS = {
    Subject.STANDING: standing,
    Subject.FLOWS: flows,
    Subject.DEPRIVATIONS: deprivations,
    Subject.DEPRIVATION_RATES: deprivations,
    Subject.GROUPS: groups,
    Subject.ETHNICITY: ethnicity,
    Subject.CAUSES: causes,
    Subject.CHILDREN: children,
    Subject.MINORITY: minority,
}
