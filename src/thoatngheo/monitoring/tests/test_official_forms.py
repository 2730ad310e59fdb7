"""What the files of the official forms declare: each form in the file of its number, and SQL that the frozen rows can answer."""

from __future__ import annotations

from importlib import import_module
from itertools import product

import pyarrow as pa
import pytest

from thoatngheo.monitoring.forms import FORMS, official
from thoatngheo.monitoring.forms.counting import Question, cells
from thoatngheo.monitoring.forms.official.form_14 import COLUMNS
from thoatngheo.monitoring.forms.spec import Form, Known, Rows
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.flows import Group, Story
from thoatngheo.reviews.rounds.testing import accounts
from thoatngheo.reviews.snapshots.children import LACKS
from thoatngheo.reviews.snapshots.columns import households_schema
from thoatngheo.reviews.snapshots.reading import Frames, no_members

KNOWN = Known([("employment", "Việc làm"), ("toilet", "Nhà tiêu")], ["02", "it's"])
TABLES = [form for form in FORMS.values() if not form.is_list]
PATH = "n.45.1."


def frames(households: pa.Table) -> Frames:
    return Frames("VN-2022", (), households, no_members(), ())


def asked(form: Form) -> dict[str, object]:
    return {"paths": ["n.45."], **({"area": ["n.45."]} if form.rows is Rows.FLOWS else {})}


def test_a_form_stands_in_the_file_of_its_number() -> None:
    assert list(FORMS) == list(range(1, 16))
    for number, form in FORMS.items():
        assert import_module(f"{official.__name__}.form_{number:02}").FORM is form


@pytest.mark.parametrize("form", TABLES, ids=lambda form: f"form {form.number}")
def test_every_column_says_what_stands_in_its_cells(form: Form) -> None:
    columns = form.columns_under(KNOWN)
    numbers = [column.number for column in columns]
    assert numbers == list(dict.fromkeys(numbers))
    for column in columns:
        assert sum([column.count is not None, bool(column.part), bool(column.total_of)]) == 1, column.number
        assert {abs(number) for number in (*column.total_of, column.part, column.whole) if number} <= set(numbers)


@pytest.mark.parametrize("form", TABLES, ids=lambda form: f"form {form.number}")
def test_the_frozen_rows_can_answer_it_with_the_columns_that_it_reads(form: Form) -> None:
    """Reading fewer columns than the SQL names would fail only in front of a person."""
    schema = households_schema(["employment", "toilet"])
    names = ["round_id", "here", "path", "category", *form.reads, *(["d_employment", "d_toilet"] if form.each_indicator else [])]
    empty = pa.Table.from_batches([], pa.schema([schema.field(name) for name in names]))
    question = Question(form, dict(cells(form, form.columns_under(KNOWN))))
    assert frames(empty).query(question.statement(), asked(form)) == []


def test_form_11_asks_for_the_indicators_by_which_children_lack() -> None:
    asks = {column.count.parts[0].of: column.asks for column in FORMS[11].columns_under(KNOWN) if column.count and column.asks}
    assert asks == LACKS


def test_the_lists_have_one_layout() -> None:
    assert FORMS[14].columns is FORMS[15].columns is COLUMNS
    assert [column.number for column in COLUMNS] == list(range(1, 18))


CATEGORIES = (None, "poor", "near_poor", "middle", "not_poor", "undetermined")
PLACES = (PATH + "1.", PATH + "2.")
FLAGS = (True, False)


def households_of_every_kind() -> list[dict[str, object]]:
    """Every category at both ends, every history, at home or in another place, fewer, as many or more people."""
    kinds = product(CATEGORIES, CATEGORIES, FLAGS, FLAGS, FLAGS, FLAGS, PLACES, ((4, 3), (4, 4), (4, 6)))
    return [
        {
            "round_id": 1, "household_id": str(number), "here": after is not None, "started_here": before is not None,
            "path": place, "path_before": PLACES[0], "place_lost": False, "people": last, "people_before": first,
            "category": after, "category_before": before, "lived_there": lived, "moved": moved,
            "was_poor": was_poor, "was_near_poor": was_near,
        }
        for number, (before, after, lived, moved, was_poor, was_near, place, (first, last)) in enumerate(kinds)
    ]  # fmt: skip


def as_group(row: dict[str, object]) -> Group:
    """The same household as the rule of flows is told of it."""
    before, after = row["category_before"], row["category"]
    first, last = int(str(row["people_before"])), int(str(row["people"]))
    both = before is not None and after is not None
    story = Story(
        before if before is None else str(before),
        after if after is None else str(after),
        *(bool(row[name]) for name in ("lived_there", "moved", "was_poor", "was_near_poor")),
    )
    places = str(row["path_before"]) if row["started_here"] else None, str(row["path"]) if row["here"] else None
    return Group(story, *places, 1, first, last, max(last - first, 0) if both else 0, max(first - last, 0) if both else 0)


@pytest.mark.parametrize(("number", "category"), [(2, Category.POOR), (3, Category.NEAR_POOR)])
def test_forms_2_and_3_count_by_the_rule_of_the_flows(number: int, category: Category) -> None:
    """The SQL beside each column books every household as `reviews.rounds.flows`, which the ledger and the plans follow."""
    rows, form = households_of_every_kind(), FORMS[number]
    schema = households_schema([])
    table = pa.Table.from_pylist(rows, pa.schema([schema.field(name) for name in rows[0]]))
    question = Question(form, dict(cells(form, form.columns_under(KNOWN))))
    question.answers.extend(frames(table).query(question.statement(), asked(form)))
    booked = accounts(category, map(as_group, rows))
    lines = question.lines()
    assert {place: dict(line) for place, line in lines[HOUSEHOLDS].items()} == {place: each.households for place, each in booked.items()}
    assert {place: dict(line) for place, line in lines[PEOPLE].items()} == {place: each.people for place, each in booked.items()}
