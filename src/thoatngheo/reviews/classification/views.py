"""The page of the standards."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy

from thoatngheo.reviews.classification import standards_told, tables
from thoatngheo.reviews.classification.policies import VIEW_STANDARDS
from thoatngheo.web.views import Page


class Standards(Page):
    """Every standard: when it holds, its lines by area, its indicators, with source and mark."""

    action = VIEW_STANDARDS
    template_name = "reviews/standards.html"
    title = gettext_lazy("Chuẩn nghèo")
    lead = gettext_lazy("Quy định được ghi thành dữ liệu, mỗi giá trị có nguồn. Giá trị chưa đối chiếu với văn bản gốc được đánh dấu.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        standards = standards_told.told()
        kwargs.update(standards=standards, parts=[(each, *self.tables(each)) for each in standards])
        return super().get_context_data(**kwargs)

    def tables(self, standard: standards_told.ToldStandard) -> tuple[Any, Any]:
        """Thresholds and indicators; None for what the standard has not."""
        levels = tables.levels(standard.lines) if any(each.values for each in standard.lines) else None
        return levels, tables.indicators(standard.indicators) if standard.indicators else None
