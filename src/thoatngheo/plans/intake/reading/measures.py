"""Which measure (`plans.targets.measures`) the words of a target or the heads of a column name; nothing where they name none surely."""

from __future__ import annotations

import re

from thoatngheo.core.names import fold
from thoatngheo.plans.targets.measures import MEASURES

BASE, CHANGE, END, EXPECTED = "base", "change", "end", "expected"
WHO = r"(?P<who>ho can ngheo|ho ngheo con suc lao dong|ho ngheo)"
WHERE = r"(?: (?:toan|tren dia ban|cua|theo chuan|trong nam|cuoi nam|den cuoi nam|dau nam|xuong|con)\b.*)?"
# "giảm tỷ lệ hộ nghèo toàn huyện", "hộ cận nghèo"; not "hộ nghèo được vay vốn", which is another thing than their number.
WORDS = re.compile(rf"(?P<way>giam |tang )?(?:so )?(?:ty le )?{WHO}{WHERE}")
PEOPLE = {"ho can ngheo": "near_poor", "ho ngheo con suc lao dong": "poor_able", "ho ngheo": "poor"}
ENDINGS = {BASE: "_start", CHANGE: "_decrease", END: ""}


def role_of_words(words: str) -> str:
    """A fall is a change, a rise is expected and not aimed at, everything else is to be reached."""
    key = fold(words)
    if key.startswith("giam"):
        return CHANGE
    return EXPECTED if re.match(r"(?:du kien|tang (?:ty le )?ho (?:can )?ngheo)", key) else END


def measure_of_words(words: str, *, percent: bool, role: str) -> str:
    """The measure that a sentence's target names, or ""."""
    found = WORDS.fullmatch(fold(words))
    return "" if found is None else measure_of(PEOPLE[found["who"]], role, percent=percent)


def measure_of(who: str, role: str, *, percent: bool) -> str:
    """The measure for people of a kind ("poor"), a role and a unit; "" where the catalogue has none."""
    if role == EXPECTED:
        code = "newly_poor" if who == "poor" and not percent else ""
    else:
        code = f"{who}{ENDINGS[role]}{'_rate' if percent else ''}"
    return code if code in MEASURES else ""
