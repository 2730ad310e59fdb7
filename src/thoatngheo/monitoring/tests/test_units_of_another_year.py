"""The table of 2018 in the units of later years: mergers add up, what was divided is said and not guessed."""

from __future__ import annotations

from datetime import date

import pytest

from thoatngheo.accounts.testing import make_unit
from thoatngheo.areas.models import Level, Succession, Unit
from thoatngheo.monitoring.forms import as_json, compute
from thoatngheo.monitoring.tests.cam_lo import CamLo
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.decisions.testing import make_results, make_round

pytestmark = pytest.mark.usefixtures("three_indicators")
MERGED_ON = date(2020, 1, 1)


def later(cam_lo: CamLo, code: str, name: str) -> Unit:
    """A commune of the district since 2020."""
    unit = make_unit(code, name, Level.COMMUNE, cam_lo.district, title="Xã", tree="o")
    Unit.objects.filter(pk=unit.pk).update(valid_from=MERGED_ON)
    return unit


def becomes(old: Unit, new: Unit, kind: str = "whole") -> None:
    Unit.objects.filter(pk=old.pk).update(valid_to=date(2019, 12, 31))
    Succession.objects.create(predecessor=old, successor=new, kind=kind, on=MERGED_ON, source="kiểm thử")


@pytest.fixture
def thanh_an(cam_lo: CamLo) -> Unit:
    """Cam An and Cam Thanh merged into Thanh An in 2020 (resolution of the National Assembly's committee, not seen)."""
    unit = later(cam_lo, "19621", "Thanh An")
    for commune in cam_lo.communes:
        if commune.name in {"Cam An", "Cam Thanh"}:
            becomes(commune, unit)
    return unit


def test_form_1_of_2018_in_the_units_of_2021(cam_lo: CamLo, thanh_an: Unit) -> None:
    table = compute(1, cam_lo.district, 2018, units_of=2021)
    rows = {row.place.name: row.values for row in table.rows}
    assert len(rows) == 8
    assert "Xã Cam An" not in rows
    assert (rows["Xã Thanh An"][1], rows["Xã Thanh An"][3]) == (1779 + 853, 79 + 41)
    assert (table.total[1], table.total[3], table.undivided) == (14653, 609, ())
    assert as_json(table)["units_of"] == 2021


def test_what_was_divided_is_said_and_stands_apart(cam_lo: CamLo, thanh_an: Unit) -> None:
    other = later(cam_lo, "19624", "Xã mới")
    nghia = next(commune for commune in cam_lo.communes if commune.name == "Cam Nghĩa")
    becomes(nghia, thanh_an, "part")
    becomes(nghia, other, "part")
    table = compute(1, cam_lo.district, 2018, units_of=2021)
    assert table.rows[-1].place.code == ""
    assert table.rows[-1].values[3] == 38
    assert table.total[3] == 609
    (left,) = as_json(table)["undivided"]
    assert left["area_code"] == nghia.code
    assert left["says"] == "Không tách được số liệu của Xã Cam Nghĩa giữa Xã Thanh An, Xã Xã mới."


def test_the_flows_of_people_go_over_too(cam_lo: CamLo, thanh_an: Unit) -> None:
    everybody = list(Household.objects.filter(code__startswith="N"))
    make_results(make_round(cam_lo.district, 2017), dict.fromkeys(everybody, "poor"))
    table = compute(2, cam_lo.district, 2018, units_of=2021)
    merged = [row for row in table.rows if row.place.path == thanh_an.path]
    assert [(row.line, row.values[1], row.values[9]) for row in merged] == [("households", 120, 120), ("people", 480, 480)]
