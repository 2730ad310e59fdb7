"""Form 3: how the near-poor of the period's start became those of its end.

What `stays`, `moved`, `above_before` and the two sides are: `monitoring/forms/flows.py`. A household enters and leaves by exactly
one column, so 9 = 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8 holds for households and for people.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.monitoring.forms.flows import READS, at_end, at_start, fewer_people, more_people, people_as_at_start
from thoatngheo.monitoring.forms.spec import Column, Form, Rows

OUT, IN = _("Số hộ ra khỏi cận nghèo"), _("Số hộ cận nghèo bổ sung")
FROM_POOR = "NOT moved AND category_before = 'poor'"

FORM = Form(
    3,
    _("Tổng hợp diễn biến hộ cận nghèo"),
    rows=Rows.FLOWS,
    among="(side = 'start' AND category_before = 'near_poor') OR (side = 'end' AND category = 'near_poor')",
    reads=READS,
    two_lines=True,
    columns=(
        Column(1, _("Tổng số hộ cận nghèo đầu kỳ"), count=at_start()),
        Column(2, _("Trở thành hộ nghèo"), OUT, count=at_start("NOT moved AND category = 'poor'")),
        Column(3, _("Vượt chuẩn hộ cận nghèo"), OUT, count=at_start("NOT moved AND category IN ('middle', 'not_poor')")),
        # Moved away, undetermined now, or in no list: not out of poverty. Births and deaths are booked where the household ends.
        Column(
            4,
            _("Số hộ khác giảm"),
            count=at_start("NOT stays AND (moved OR category NOT IN ('poor', 'middle', 'not_poor'))")
            + fewer_people("side = 'start' AND stays")
            + fewer_people(f"side = 'end' AND {FROM_POOR}"),
        ),
        # People as they were at the start, so that the cell equals column 2 of form 2.
        Column(5, _("Số hộ nghèo trở thành hộ cận nghèo"), count=people_as_at_start(FROM_POOR)),
        Column(6, _("Hộ tái cận nghèo"), IN, count=at_end("NOT moved AND above_before AND was_near_poor")),
        Column(7, _("Hộ cận nghèo phát sinh mới"), IN, count=at_end("NOT moved AND above_before AND NOT was_near_poor")),
        Column(
            8,
            _("Số hộ khác tăng"),
            count=at_end("NOT stays AND (moved OR NOT (above_before OR category_before = 'poor'))")
            + more_people("side = 'end' AND stays")
            + more_people(f"side = 'end' AND {FROM_POOR}"),
        ),
        Column(9, _("Tổng số hộ cận nghèo cuối kỳ"), formula="1-2-3-4+5+6+7+8", count=at_end()),
    ),
)
