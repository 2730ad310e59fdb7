"""Whether money adds up, for any tree of lines and any sequence of entries, corrections and moves."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from thoatngheo.plans.budget.balance import (
    COMES_UP,
    HANDED_DOWN,
    STAGES,
    Amounts,
    Line,
    Movement,
    added,
    breach,
    differences,
    gaps,
    kept,
    standing,
    total,
    totals_by,
    wholes,
)

DAY = date(2024, 1, 1)
MILLION = 10**6


def test_the_seven_lines_of_lai_chau_make_1728_million() -> None:
    """Lai Châu city 2024, part IV: 1.728 triệu đồng of the central budget."""
    printed = (530, 342, 685, 81, 17, 51, 22)
    lines = [Line(number, None, Amounts(planned=amount * MILLION)) for number, amount in enumerate(printed)]
    assert total(lines).planned == 1_728 * MILLION


def test_spent_of_the_parts_comes_up_and_is_counted_once() -> None:
    whole = Line(1, None, Amounts(planned=100, allocated=100, spent=5))
    parts = [Line(2, 1, Amounts(60, 60, 40, 30, 10)), Line(3, 1, Amounts(35, 35, 35))]
    stand = standing([whole, *parts])
    assert stand[1] == Amounts(100, 100, 80, 30, 10)
    assert total([whole, *parts]) == stand[1]
    assert kept(whole, parts) == 5
    assert stand[1].spent_rate == Decimal("80.00")
    assert stand[1].rest == 10


def test_a_gap_says_what_is_missing_or_too_much() -> None:
    whole = Line(1, None, Amounts(planned=100, allocated=100))
    found = gaps([whole, Line(2, 1, Amounts(planned=60, allocated=101))])
    assert [(gap.stage, gap.missing) for gap in found] == [("planned", 40), ("allocated", -1)]


def test_a_line_without_parts_has_no_gap_and_a_part_of_nothing_yet_has() -> None:
    whole = Line(1, None, Amounts(planned=100))
    assert gaps([whole]) == []
    assert [gap.missing for gap in gaps([whole, Line(2, 1, Amounts())])] == [100]


def test_each_rule_is_broken_on_its_first_day() -> None:
    later = DAY + timedelta(days=30)
    assert breach([Movement(DAY, "spent", 1)]).rule == "spent_over_allocated"  # type: ignore[union-attr]
    assert breach([Movement(DAY, "spent", 1), Movement(later, "allocated", 1)]).on == DAY  # type: ignore[union-attr]
    assert breach([Movement(DAY, "spent", 1), Movement(DAY, "allocated", 1)]) is None
    paid = [Movement(DAY, "allocated", 10), Movement(DAY, "spent", 7)]
    assert breach([*paid, Movement(later, "settled", 8)]).rule == "settled_over_spent"  # type: ignore[union-attr]
    assert breach([*paid, Movement(later, "returned", 4)]).rule == "returned_over_rest"  # type: ignore[union-attr]
    assert breach([*paid, Movement(later, "spent", -8)]).rule == "negative"  # type: ignore[union-attr]
    assert breach([*paid, Movement(later, "returned", 3)]) is None


def test_only_differences_are_handed_down() -> None:
    assert differences({"a": 5, "b": 7, "c": 0}, {"a": 5, "b": 9}) == {"b": -2}


@dataclass
class Books:
    """Books kept by the rules: what would break one is not written."""

    above: dict[int, int | None]
    entries: dict[int, list[Movement]] = field(default_factory=dict)

    def lines(self) -> list[Line]:
        return [Line(key, above, added(self.entries.get(key, []))) for key, above in self.above.items()]

    def below(self, key: int) -> list[int]:
        parts = [each for each, above in self.above.items() if above == key]
        return [below for part in parts for below in (part, *self.below(part))]

    def history(self, key: int) -> list[Movement]:
        up = [each for below in self.below(key) for each in self.entries.get(below, []) if each.stage in COMES_UP]
        return [*self.entries.get(key, []), *up]

    def write(self, key: int, movement: Movement) -> bool:
        at: int | None = key
        while at is not None:
            if breach([*self.history(at), movement]):
                return False
            at = self.above[at] if movement.stage in COMES_UP else None
        self.entries.setdefault(key, []).append(movement)
        return True

    def move(self, giver: int, taker: int, movement: Movement) -> None:
        taken = Movement(movement.on, movement.stage, -movement.amount)
        if giver != taker and self.write(giver, taken):
            assert self.write(taker, movement)


@st.composite
def books(draw: st.DrawFn) -> Books:
    size = draw(st.integers(2, 8))
    above: dict[int, int | None] = {0: None}
    for key in range(1, size):
        above[key] = draw(st.none() | st.integers(0, key - 1))
    kept_books = Books(above)
    keys, days = st.integers(0, size - 1), st.integers(0, 400).map(lambda step: DAY + timedelta(days=step))
    for _step in range(draw(st.integers(0, 40))):
        stage, amount, on = draw(st.sampled_from(STAGES)), draw(st.integers(1, 10**10)), draw(days)
        deed = draw(st.sampled_from(("entry", "entry", "entry", "correction", "move")))
        if deed == "entry":
            kept_books.write(draw(keys), Movement(on, stage, amount))
        elif deed == "correction":
            kept_books.write(draw(keys), Movement(on, stage, -amount))
        else:
            before = overall(kept_books)
            kept_books.move(draw(keys), draw(keys), Movement(on, draw(st.sampled_from(HANDED_DOWN)), amount))
            assert overall(kept_books) == before
    return kept_books


def overall(kept_books: Books) -> Counter[str]:
    """The sum of every entry of every line, per stage, counted another way than the module does."""
    found: Counter[str] = Counter(dict.fromkeys(STAGES, 0))
    for movements in kept_books.entries.values():
        for movement in movements:
            found[movement.stage] += movement.amount
    return found


@settings(max_examples=150, deadline=None)
@given(books())
def test_no_sequence_of_entries_corrections_and_moves_breaks_a_rule(kept_books: Books) -> None:
    stand = standing(kept_books.lines())
    for key in kept_books.above:
        amounts = stand[key]
        assert min(amounts.of(stage) for stage in STAGES) >= 0
        assert amounts.settled <= amounts.spent <= amounts.allocated
        assert amounts.returned <= amounts.allocated - amounts.spent
        assert amounts.rest >= 0


@settings(max_examples=150, deadline=None)
@given(
    books(), st.lists(st.sampled_from(("central", "local")), min_size=8, max_size=8), st.lists(st.integers(1, 3), min_size=8, max_size=8)
)
def test_totals_per_source_and_per_project_agree_with_the_whole(kept_books: Books, sources: list[str], projects: list[int]) -> None:
    lines = kept_books.lines()
    whole = total(lines)
    by_source = totals_by(lines, lambda line: sources[line.key])
    by_project = totals_by(lines, lambda line: projects[line.key])
    for stage in STAGES:
        assert sum(each.of(stage) for each in by_source.values()) == whole.of(stage)
        assert sum(each.of(stage) for each in by_project.values()) == whole.of(stage)
    for stage in COMES_UP:
        assert whole.of(stage) == overall(kept_books)[stage]
    for stage in HANDED_DOWN:
        assert whole.of(stage) == sum(line.own.of(stage) for line in wholes(lines))


@settings(max_examples=150, deadline=None)
@given(books())
def test_where_there_is_no_gap_every_level_has_the_same_sum(kept_books: Books) -> None:
    """Gaps are found against a count of its own: the sum of each whole's parts."""
    lines = kept_books.lines()
    own = {line.key: line.own for line in lines}
    found = {(gap.key, gap.stage): gap.missing for gap in gaps(lines)}
    for key in kept_books.above:
        parts = [each for each, above in kept_books.above.items() if above == key]
        for stage in HANDED_DOWN:
            missing = own[key].of(stage) - sum(own[part].of(stage) for part in parts) if parts else 0
            assert found.get((key, stage), 0) == missing
