"""A target over time: one point for each day that has a run. Two statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext

from thoatngheo.core import gate
from thoatngheo.plans.progress.models import ProgressFigure
from thoatngheo.plans.progress.policies import VIEW_PROGRESS
from thoatngheo.plans.targets.models import Target, TargetValue
from thoatngheo.web.charts import Chart, Series
from thoatngheo.web.figures import day as written_day

if TYPE_CHECKING:
    from thoatngheo.areas.models import Unit
    from thoatngheo.core.gate import Person


def chart_of(user: Person, target: Target, unit: Unit) -> Chart | None:
    """The figures and forecasts of the current runs, and the target as a level; None where fewer than two days have one."""
    rows = ProgressFigure.objects.filter(target=target, unit=unit, run__current=True, value__isnull=False)
    points = list(gate.visible(user, VIEW_PROGRESS, rows).order_by("run__day").values_list("run__day", "value", "forecast"))
    if len(points) < 2:
        return None
    wanted = TargetValue.objects.filter(target=target, unit=unit).values_list("value", flat=True).first()
    series = [
        Series(gettext("Đến ngày"), tuple(float(value or 0) for _, value, _ in points)),
        Series(gettext("Dự báo cuối kỳ"), tuple(None if forecast is None else float(forecast) for _, _, forecast in points)),
    ]
    if wanted is not None:
        series.append(Series(gettext("Chỉ tiêu"), tuple(float(wanted) for _ in points)))
    return Chart(
        "line",
        title=f"{target.label}, {unit.full_name}",
        labels=tuple(written_day(day) for day, _, _ in points),
        series=tuple(series),
        unit=target.unit_name,
        places=target.decimals,
        head=gettext("Ngày"),
        file="tien-do",
    )
