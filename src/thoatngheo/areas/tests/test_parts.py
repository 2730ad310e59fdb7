"""Small parts: the picture's geometry, broken data files, codes that nearly fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from thoatngheo.areas.flow import HEIGHT, LONGEST, WIDTH, Line, Node, picture
from thoatngheo.areas.loading.steps import read_names, read_steps
from thoatngheo.areas.lookup import digits_apart
from thoatngheo.core.problems import Problem


def test_earlier_units_stand_left_and_a_part_is_a_broken_line() -> None:
    nodes = [Node(1, "Thanh An", "", 0), Node(2, "Cam An", "", -1), Node(3, "Cam Thanh", "", -1), Node(4, "Hiếu Giang", "", 1)]
    drawn = picture(nodes, [Line(2, 1, whole=True), Line(3, 1, whole=True), Line(1, 4, whole=False)])
    places = {box.key: box for box in drawn.boxes}
    assert places[2].x < places[1].x < places[4].x
    assert places[1].middle == places[4].middle == drawn.height // 2
    assert [curve.whole for curve in drawn.curves] == [True, True, False]
    assert drawn.width == places[4].x + WIDTH
    assert drawn.hidden == 0


def test_a_long_column_is_cut_and_says_how_many_are_left() -> None:
    nodes = [Node(0, "mới", "", 0), *(Node(number, f"cũ {number}", "", -1) for number in range(1, 31))]
    drawn = picture(nodes, [Line(number, 0, whole=True) for number in range(1, 31)])
    assert drawn.hidden == 30 - LONGEST
    assert len(drawn.curves) == LONGEST
    assert max(box.y for box in drawn.boxes) + HEIGHT <= drawn.height


@pytest.mark.parametrize(
    "text",
    [
        "steps: [{day: 2020-01-01}]",
        "nothing: 1",
        "steps: [",
        "",
        "steps: [{day: 2020-01-01, ended: [{code: '1'}], into: x, source: s, seen: t, verified: true}]",
    ],
)
def test_a_broken_file_of_steps_is_named(tmp_path: Path, text: str) -> None:
    file = tmp_path / "steps.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Problem, match=r"steps\.yaml"):
        read_steps(file)


def test_every_step_we_ship_says_what_was_seen() -> None:
    assert all(step.seen and step.source for step in read_steps())
    assert "HCM" in read_names()["n.79."]


def test_two_swapped_digits_are_one_slip() -> None:
    assert digits_apart("19600", "16900") == 1
    assert digits_apart("19600", "19603") == 1
    assert digits_apart("19600", "29603") == 2
