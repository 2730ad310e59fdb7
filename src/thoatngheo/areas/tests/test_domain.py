"""Figures of one day in the units of another: nothing lost, nothing guessed."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from thoatngheo.areas.domain import Life, Lineage, Link, Undivided, convert, topmost

OLD, NEW = date(2018, 12, 31), date(2026, 11, 22)
REFORM = date(2025, 7, 1)


def old(name: str) -> Life[str]:
    return Life(name, date(2016, 1, 1), date(2025, 6, 30))


def new(name: str) -> Life[str]:
    return Life(name, REFORM, None)


def lineage(*links: tuple[str, str, bool]) -> Lineage[str]:
    """Old units have small letters, new ones capitals."""
    names = {name for link in links for name in link[:2]}
    lives = {name: (old if name.islower() else new)(name) for name in names}
    return Lineage(lives, [Link(*link) for link in links])


def test_units_that_went_whole_into_one_add_up_there() -> None:
    tree = lineage(("a", "X", True), ("b", "X", True))
    answer = convert({"a": {"poor": 5}, "b": {"poor": 7}}, lambda u: tree.on(u, NEW), str, str)
    assert answer.converted == {"X": {"poor": 12}}
    assert answer.undivided == ()


def test_a_divided_unit_keeps_its_figures_and_names_where_they_may_lie() -> None:
    tree = lineage(("a", "X", False), ("a", "Y", False), ("b", "Y", True))
    answer = convert({"a": {"poor": 5}, "b": {"poor": 7}}, lambda u: tree.on(u, NEW), str, str)
    assert answer.converted == {"Y": {"poor": 7}}
    assert answer.undivided == (Undivided("a", {"poor": 5}, ("X", "Y")),)
    assert answer.bounds("Y", "poor") == (7, 12)
    assert answer.bounds("X", "poor") == (0, 5)


def test_one_part_link_alone_says_nothing_about_the_rest() -> None:
    tree = lineage(("a", "X", False))
    answer = convert({"a": {"poor": 5}}, lambda u: tree.on(u, NEW), str, str)
    assert answer.converted == {}
    assert answer.undivided == (Undivided("a", {"poor": 5}, ("X",)),)


def test_backward_a_merged_unit_cannot_be_divided_but_a_part_of_one_unit_lies_in_it() -> None:
    tree = lineage(("a", "X", True), ("b", "X", True), ("c", "Y", False), ("c", "Z", False))
    answer = convert({"X": {"poor": 9}, "Y": {"poor": 2}, "Z": {"poor": 3}}, lambda u: tree.on(u, OLD), str, str)
    assert answer.converted == {"c": {"poor": 5}}
    assert answer.undivided == (Undivided("X", {"poor": 9}, ("a", "b")),)


def test_what_lies_in_several_communes_of_one_province_is_exact_for_the_province() -> None:
    tree = lineage(("a", "X", False), ("a", "Y", False))
    answer = convert({"a": {"poor": 5}}, lambda u: tree.on(u, NEW), lambda place: "province", str)
    assert answer.converted == {"province": {"poor": 5}}


def test_parts_that_come_together_again_are_exact() -> None:
    """A unit divided between two that later became one lies in that one."""
    lives = {"a": Life("a", date(2010, 1, 1), date(2019, 12, 31)), "X": new("X")}
    lives |= {name: Life(name, date(2020, 1, 1), date(2025, 6, 30)) for name in "bc"}
    split = [Link("a", name, whole=False) for name in "bc"]
    tree = Lineage(lives, [*split, *(Link(name, "X", whole=True) for name in "bc")])
    assert tree.on("a", NEW).units == {"X"}
    assert tree.on("a", NEW).complete


def test_a_unit_nobody_knows_anything_about_stays_undivided() -> None:
    tree = Lineage({"a": old("a")}, [])
    answer = convert({"a": {"poor": 5}}, lambda u: tree.on(u, NEW), str, str)
    assert answer.undivided == (Undivided("a", {"poor": 5}, ()),)


names = st.sampled_from("abcdef")
places = st.sampled_from("UVWXYZ")
links = st.lists(st.tuples(names, places, st.booleans()), max_size=12, unique_by=lambda link: link[:2])
figures = st.dictionaries(st.sampled_from(["households", "poor"]), st.integers(0, 10_000), min_size=1)


@given(links=links, counts=st.dictionaries(names, figures))
def test_converted_and_undivided_add_up_to_what_came_in(links: list[tuple[str, str, bool]], counts: dict[str, dict[str, int]]) -> None:
    tree = lineage(*links, *(("f", "Z", True),))
    known = {unit: numbers for unit, numbers in counts.items() if unit in tree.lives}
    answer = convert(known, lambda u: tree.on(u, NEW), str, str)
    for measure in ("households", "poor"):
        assert answer.total(measure) == sum(numbers.get(measure, 0) for numbers in known.values())


@given(
    moves=st.dictionaries(names, st.dictionaries(places, st.integers(0, 500), min_size=1, max_size=4), min_size=1),
)
def test_the_true_figures_of_every_new_unit_lie_within_its_bounds(moves: dict[str, dict[str, int]]) -> None:
    """We know which household went where; the conversion knows only whole and part. What it says must hold for the truth."""
    tree = lineage(*((unit, place, len(went) == 1) for unit, went in moves.items() for place in went))
    counts = {unit: {"poor": sum(went.values())} for unit, went in moves.items()}
    answer = convert(counts, lambda u: tree.on(u, NEW), str, str)
    for place in {place for went in moves.values() for place in went}:
        truth = sum(went.get(place, 0) for went in moves.values())
        least, most = answer.bounds(place, "poor")
        assert least <= truth <= most
        if not any(place in part.candidates for part in answer.undivided):
            assert least == truth == most


def test_a_subtree_within_another_is_left_out() -> None:
    assert topmost(["o.45.468.", "o.45.", "n.44.", "o.45.468.19600.", "o.4."]) == ("n.44.", "o.4.", "o.45.")
