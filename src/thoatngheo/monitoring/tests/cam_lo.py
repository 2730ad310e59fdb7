"""Cam Lộ at the end of 2018 in small: the printed totals of households as totals of the statistics office, and every
poor and near-poor household as a row. The people are invented; the counts are those of the plan of Cam Lộ district for 2019."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from thoatngheo.accounts.testing import make_unit
from thoatngheo.areas.models import Level, Unit
from thoatngheo.registry.households.models import AreaTotal, Household
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.decisions.testing import make_households, make_results, make_round
from thoatngheo.reviews.rounds.models import Round

# Commune, its code of the day, households and poor households as printed; the near-poor of the plan's text
# (720 in the district) are spread over the communes here.
PRINTED = (
    ("Cam Tuyền", "19603", 1411, 140, 9.92),
    ("Cam Thủy", "19606", 1446, 66, 4.56),
    ("Cam Hiếu", "19612", 1747, 85, 4.87),
    ("Cam An", "19600", 1779, 79, 4.44),
    ("Cam Thành", "19609", 2182, 76, 3.48),
    ("Cam Lộ", "19597", 2153, 54, 2.51),
    ("Cam Thanh", "19594", 853, 41, 4.81),
    ("Cam Nghĩa", "19618", 1647, 38, 2.31),
    ("Cam Chính", "19615", 1435, 30, 2.09),
)
NEAR_POOR = 80
SOURCE = "Kế hoạch giảm nghèo huyện Cam Lộ năm 2019"


@dataclass(frozen=True, slots=True)
class CamLo:
    province: Unit
    district: Unit
    communes: list[Unit]
    round: Round


def first_three(standard: str) -> list[tuple[str, str]]:
    return [("employment", "Việc làm"), ("dependants", "Người phụ thuộc"), ("health_insurance", "Bảo hiểm y tế")]


@pytest.fixture
def three_indicators(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "indicators", first_three)


@pytest.fixture
def cam_lo(db: None) -> CamLo:
    province = make_unit("45", "Quảng Trị", Level.PROVINCE, title="Tỉnh", tree="o")
    district = make_unit("468", "Cam Lộ", Level.DISTRICT, province, title="Huyện", tree="o")
    communes: list[Unit] = []
    categories: dict[Household, str] = {}
    for name, code, households, poor, _ in PRINTED:
        commune = make_unit(code, name, Level.COMMUNE, district, title="Thị trấn" if name == "Cam Lộ" else "Xã", tree="o")
        communes.append(commune)
        AreaTotal.objects.create(unit=commune, on=date(2018, 12, 31), households=households, source=SOURCE)
        categories |= dict.fromkeys(make_households(f"N{code}", commune, poor), "poor")
        categories |= dict.fromkeys(make_households(f"C{code}", commune, NEAR_POOR), "near_poor")
    round = make_round(district, 2018)
    make_results(round, categories)
    return CamLo(province, district, communes, round)
