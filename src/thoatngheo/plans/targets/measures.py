"""What the system can count for a target: the catalogue of measures. Pure; `plans.progress.counting` does the counting.

`source` tells where the figure comes from: the status ledger, the money's books, the activities, or (`reported`) the units' own
reports. `stock`: the figure of a day; otherwise a flow, counted from the start of the plan's first year. A rate has no sum: it is
computed from the counts `over` names. `falling`: less is better, so a forecast above the target is a miss.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Source = Literal["ledger", "money", "activity", "reported"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that can be counted; `unit` as people write it. `over`: numerator and denominator of a rate, in measures."""

    code: str
    name: StrOrPromise
    unit: StrOrPromise
    source: Source
    stock: bool = True
    falling: bool = False
    over: tuple[str, str] | None = None


HOUSEHOLDS, PERCENT, DONG = _("hộ"), _("%"), _("đồng")

MEASURES = {
    each.code: each
    for each in (
        Measure("households", _("Tổng số hộ"), HOUSEHOLDS, "ledger"),
        Measure("poor", _("Hộ nghèo"), HOUSEHOLDS, "ledger", falling=True),
        Measure("poor_rate", _("Tỷ lệ hộ nghèo"), PERCENT, "ledger", falling=True, over=("poor", "households")),
        Measure("poor_start", _("Hộ nghèo đầu kỳ"), HOUSEHOLDS, "ledger"),
        Measure("poor_start_rate", _("Tỷ lệ hộ nghèo đầu kỳ"), PERCENT, "ledger", over=("poor_start", "households")),
        Measure("poor_decrease", _("Hộ nghèo giảm trong kỳ (đầu kỳ trừ hiện có)"), HOUSEHOLDS, "ledger", stock=False),
        Measure(
            "poor_decrease_rate", _("Tỷ lệ hộ nghèo giảm trong kỳ"), PERCENT, "ledger", stock=False, over=("poor_decrease", "households")
        ),
        Measure("escaped", _("Hộ thoát nghèo trong kỳ"), HOUSEHOLDS, "ledger", stock=False),
        Measure("newly_poor", _("Hộ nghèo phát sinh mới và tái nghèo trong kỳ"), HOUSEHOLDS, "ledger", stock=False, falling=True),
        Measure("near_poor", _("Hộ cận nghèo"), HOUSEHOLDS, "ledger", falling=True),
        Measure("near_poor_rate", _("Tỷ lệ hộ cận nghèo"), PERCENT, "ledger", falling=True, over=("near_poor", "households")),
        Measure("near_poor_start", _("Hộ cận nghèo đầu kỳ"), HOUSEHOLDS, "ledger"),
        Measure("near_poor_decrease", _("Hộ cận nghèo giảm trong kỳ"), HOUSEHOLDS, "ledger", stock=False),
        Measure(
            "near_poor_decrease_rate",
            _("Tỷ lệ hộ cận nghèo giảm trong kỳ"),
            PERCENT,
            "ledger",
            stock=False,
            over=("near_poor_decrease", "households"),
        ),
        Measure("poor_minority", _("Hộ nghèo dân tộc thiểu số"), HOUSEHOLDS, "ledger", falling=True),
        Measure("poor_able", _("Hộ nghèo còn sức lao động"), HOUSEHOLDS, "ledger", falling=True),
        Measure("poor_able_rate", _("Tỷ lệ hộ nghèo còn sức lao động"), PERCENT, "ledger", falling=True, over=("poor_able", "households")),
        Measure("poor_able_start", _("Hộ nghèo còn sức lao động đầu kỳ"), HOUSEHOLDS, "ledger"),
        Measure(
            "poor_able_start_rate",
            _("Tỷ lệ hộ nghèo còn sức lao động đầu kỳ"),
            PERCENT,
            "ledger",
            over=("poor_able_start", "households"),
        ),
        Measure("poor_able_decrease", _("Hộ nghèo còn sức lao động giảm trong kỳ"), HOUSEHOLDS, "ledger", stock=False),
        Measure(
            "poor_able_decrease_rate",
            _("Tỷ lệ hộ nghèo còn sức lao động giảm trong kỳ"),
            PERCENT,
            "ledger",
            stock=False,
            over=("poor_able_decrease", "households"),
        ),
        Measure("money_allocated", _("Vốn đã phân bổ"), DONG, "money", stock=False),
        Measure("money_spent", _("Vốn đã giải ngân"), DONG, "money", stock=False),
        Measure("money_spent_rate", _("Tỷ lệ giải ngân"), PERCENT, "money", stock=False, over=("money_spent", "money_allocated")),
        Measure("served_households", _("Hộ được các hoạt động hỗ trợ"), HOUSEHOLDS, "activity", stock=False),
    )
}
