"""Poverty-reduction models: read by all officials of the area, kept by the officers; their households by those who may know them."""

from __future__ import annotations

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.areas.models import Unit
from thoatngheo.plans.activities.models import Pilot, PilotHousehold
from thoatngheo.plans.register.policies.roles import READERS, READERS_OF_PEOPLE, WRITERS

VIEW_PILOT = grant("plans.pilot.view", Pilot, says="Xem mô hình giảm nghèo", who=READERS, where=in_area("path"))
WRITE_PILOT = grant("plans.pilot.write", Pilot, says="Sửa, đánh giá mô hình giảm nghèo", who=WRITERS, where=in_area("path"))
ADD_PILOT = grant("plans.pilot.add", Unit, says="Lập mô hình giảm nghèo của một đơn vị", who=WRITERS, where=in_area("path"))
VIEW_PILOT_HOUSEHOLDS = grant(
    "plans.pilot.households", PilotHousehold, says="Xem các hộ tham gia mô hình", who=READERS_OF_PEOPLE, where=in_area("path")
)
