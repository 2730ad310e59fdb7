"""What hangs on the wall: the rows of a posted list, and what they say changed. Pure.

Never an ID number, health or disability: a row knows only the head's name, the hamlet, and the category under each
standard, before and after (law.md §8: Luật 91/2025/QH15; the posting itself: QĐ 24/2021/QĐ-TTg, Điều 4).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from thoatngheo.reviews.rounds.domain import Category

LISTED = frozenset({Category.POOR, Category.NEAR_POOR})


class Change(TextChoices):
    """From what to what, as people on the street say it."""

    NEW = "new", _("Mới vào danh sách")
    STAYS = "stays", _("Không thay đổi")
    TO_POOR = "to_poor", _("Hộ cận nghèo trở thành hộ nghèo")
    TO_NEAR_POOR = "to_near_poor", _("Thoát nghèo, trở thành hộ cận nghèo")
    ESCAPES_POVERTY = "escapes_poverty", _("Thoát nghèo")
    ESCAPES_NEAR_POVERTY = "escapes_near_poverty", _("Thoát cận nghèo")
    NOT_LISTED = "not_listed", _("Không thuộc diện")
    UNCLEAR = "unclear", _("Chưa xác định")


def change(before: str, after: str) -> Change:
    """What a category means after an earlier one; `before` is empty for a household that was in no list."""
    if after == Category.UNDETERMINED:
        return Change.UNCLEAR
    if after in LISTED:
        if before not in LISTED:
            return Change.NEW
        if before == after:
            return Change.STAYS
        return Change.TO_POOR if after == Category.POOR else Change.TO_NEAR_POOR
    if before in LISTED:
        return Change.ESCAPES_POVERTY if before == Category.POOR else Change.ESCAPES_NEAR_POVERTY
    return Change.NOT_LISTED


@dataclass(frozen=True, slots=True)
class Row:
    """One household of a list. `before` and `after`: {standard: category}; `key` is its case, which the wall does not show."""

    key: int
    head: str
    hamlet: str
    before: Mapping[str, str]
    after: Mapping[str, str]

    def shown(self, number: int, standards: Sequence[str]) -> dict[str, Any]:
        """The row as the wall shows it: number, head, hamlet, and for each standard the category, the one before, the change."""
        told = {}
        for standard in standards:
            if (after := self.after.get(standard)) is not None:
                before = self.before.get(standard, "")
                told[standard] = {"category": str(after), "before": str(before), "change": str(change(before, after).value)}
        return {"number": number, "head": self.head, "hamlet": self.hamlet, "results": told}


def content(*, unit: str, year: int, turn: int, standards: Mapping[str, str], rows: Iterable[Row]) -> dict[str, Any]:
    """The whole list in the order of `rows`, numbered from 1. `standards` gives each code its title."""
    codes = list(standards)
    return {
        "unit": unit,
        "year": year,
        "turn": turn,
        "standards": [{"code": code, "title": title} for code, title in standards.items()],
        "rows": [row.shown(number, codes) for number, row in enumerate(rows, 1)],
    }
