"""{% chart figure %}: the picture, its sentence, the table behind it, and the download."""

from __future__ import annotations

from typing import Any

from django import template

from thoatngheo.web.charts import Chart

register = template.Library()


@register.inclusion_tag("web/components/chart.html")
def chart(figure: Chart) -> dict[str, Any]:
    head, rows = figure.table()
    return {"chart": figure, "head": head, "rows": rows, "data": figure.data(), "sentence": figure.sentence()}
