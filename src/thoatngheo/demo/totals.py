"""The printed totals of households by commune, as statements of their source."""

from __future__ import annotations

from datetime import date

from thoatngheo.areas.models import Level, Unit
from thoatngheo.demo.generator import cam_lo
from thoatngheo.registry.households.models import AreaTotal

DAY = date(2018, 12, 31)
SOURCE = "UBND huyện Cam Lộ, Kế hoạch thực hiện chương trình giảm nghèo năm 2019 (số hộ cuối năm 2018)"


def load_totals() -> None:
    """Households of each commune at the end of 2018, as the plan prints them."""
    units = {
        unit.code: unit for unit in Unit.objects.on(DAY).filter(level=Level.COMMUNE, code__in=[commune.area_code for commune in cam_lo()])
    }
    AreaTotal.objects.bulk_create(
        AreaTotal(unit=units[commune.area_code], on=DAY, households=commune.households, source=SOURCE, verified=True)
        for commune in cam_lo()
    )
