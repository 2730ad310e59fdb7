"""The page of the standards."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy

from thoatngheo.reviews.classification import standards_told
from thoatngheo.reviews.classification.policies import VIEW_STANDARDS
from thoatngheo.web.views import Page


class Standards(Page):
    """Every standard: when it holds, its lines by area, its indicators, with source and mark."""

    action = VIEW_STANDARDS
    template_name = "reviews/standards.html"
    title = gettext_lazy("Chuẩn nghèo")
    lead = gettext_lazy("Quy định được ghi thành dữ liệu, mỗi giá trị có nguồn. Giá trị chưa đối chiếu với văn bản gốc được đánh dấu.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs["standards"] = standards_told.told()
        return super().get_context_data(**kwargs)
