"""Form 2: how the poor of the period's start became those of its end.

What `stays`, `moved`, `above_before` and the two sides are: `monitoring/forms/flows.py`. A household enters and leaves by exactly
one column, so 9 = 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8 holds for households and for people.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.monitoring.forms.flows import READS, at_end, at_start, fewer_people, more_people, people_as_at_start
from thoatngheo.monitoring.forms.spec import Column, Form, Rows

OUT, IN = _("Số hộ thoát nghèo"), _("Số hộ nghèo bổ sung")
FROM_NEAR_POOR = "NOT moved AND category_before = 'near_poor'"

FORM = Form(
    2,
    _("Tổng hợp diễn biến hộ nghèo"),
    rows=Rows.FLOWS,
    among="(side = 'start' AND category_before = 'poor') OR (side = 'end' AND category = 'poor')",
    reads=READS,
    two_lines=True,
    columns=(
        Column(1, _("Tổng số hộ nghèo đầu kỳ"), count=at_start()),
        Column(2, _("Trở thành hộ cận nghèo"), OUT, count=at_start("NOT moved AND category = 'near_poor'")),
        Column(3, _("Vượt chuẩn hộ cận nghèo"), OUT, count=at_start("NOT moved AND category IN ('middle', 'not_poor')")),
        # Moved away, undetermined now, or in no list: not out of poverty. Births and deaths are booked where the household ends.
        Column(
            4,
            _("Số hộ khác giảm"),
            count=at_start("NOT stays AND (moved OR category NOT IN ('near_poor', 'middle', 'not_poor'))")
            + fewer_people("side = 'start' AND stays")
            + fewer_people(f"side = 'end' AND {FROM_NEAR_POOR}"),
        ),
        # People as they were at the start, so that the cell equals column 2 of form 3.
        Column(5, _("Số hộ cận nghèo trở thành hộ nghèo"), count=people_as_at_start(FROM_NEAR_POOR)),
        Column(6, _("Hộ tái nghèo"), IN, count=at_end("NOT moved AND above_before AND was_poor")),
        Column(7, _("Hộ nghèo phát sinh mới"), IN, count=at_end("NOT moved AND above_before AND NOT was_poor")),
        Column(
            8,
            _("Số hộ khác tăng"),
            count=at_end("NOT stays AND (moved OR NOT (above_before OR category_before = 'near_poor'))")
            + more_people("side = 'end' AND stays")
            + more_people(f"side = 'end' AND {FROM_NEAR_POOR}"),
        ),
        Column(9, _("Tổng số hộ nghèo cuối kỳ"), formula="1-2-3-4+5+6+7+8", count=at_end()),
    ),
)
