"""Templates can be read: no long line, no tag broken in two, and one place that writes a row of a table."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "src"
LONGEST = 160
# Two ways across (targets by unit, a table of a draft): what is left of tables that are no lists of rows. May only fall.
CROSS_TABLES = 2


def templates() -> list[Path]:
    return sorted(ROOT.rglob("templates/**/*.html"))


def test_no_line_is_longer_than_a_screen() -> None:
    long = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in templates()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if len(line) > LONGEST
    ]
    assert not long, f"longer than {LONGEST} characters: {long}"


def test_a_tag_stands_on_one_line() -> None:
    """Django takes a tag over two lines for text."""
    broken = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in templates()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if line.count("{%") != line.count("%}") or line.count("{{") != line.count("}}")
    ]
    assert not broken


def test_labels_for_a_phone_come_from_declarations() -> None:
    """`data-label` by hand: only in the template of declared tables, and in cross tables."""
    by_hand = [file for file in templates() if "data-label" in file.read_text(encoding="utf-8") and file.name != "cell.html"]
    assert len(by_hand) <= CROSS_TABLES, [str(file.relative_to(ROOT)) for file in by_hand]


def test_no_table_is_written_without_its_frame() -> None:
    """A list of rows is `{% table %}`; another table stands in a frame that scrolls by itself."""
    bare = [
        str(file.relative_to(ROOT))
        for file in templates()
        if re.search(r"<table\b", text := file.read_text(encoding="utf-8")) and "-frame" not in text
    ]
    assert not bare
