"""Who reads and keeps the list of a unit's agencies."""

from __future__ import annotations

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.areas.models import Unit
from thoatngheo.plans.register.models import Agency
from thoatngheo.plans.register.policies.roles import READERS, WRITERS
from thoatngheo.reviews.rounds.places import around

# Agencies name no person: those of the area, and of every unit above it.
VIEW_AGENCY = grant("plans.agency.view", Agency, says="Xem danh sách cơ quan, đơn vị", who=READERS, where=around("path"))
WRITE_AGENCY = grant("plans.agency.write", Agency, says="Sửa danh sách cơ quan, đơn vị", who=WRITERS, where=in_area("path"))
# For the own unit and those below it.
ADD_AGENCY = grant("plans.agency.add", Unit, says="Thêm cơ quan của một đơn vị", who=WRITERS, where=in_area("path"))
