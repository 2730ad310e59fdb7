"""Who may see the result forms, and of which areas. Forms 1 to 13 hold counts only; 14 and 15 name people."""

from __future__ import annotations

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.areas.models import Unit

READERS = (
    Role.COMMUNE_OFFICER,
    Role.COMMUNE_CHAIRMAN,
    Role.DISTRICT_OFFICER,
    Role.PROVINCE_OFFICER,
    Role.SECTOR_AGENCY,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
)

VIEW_FORM = grant("monitoring.form.view", Unit, says="Xem biểu mẫu kết quả rà soát của địa bàn", who=READERS, where=in_area("path"))


# Those who may see which household is in which category.
LIST_READERS = (Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIRMAN, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.AUDITOR)

# Forms 14 and 15 name people; a sector agency sees the lists of its own room instead.
VIEW_LIST = grant(
    "monitoring.list.view",
    Unit,
    says="Xem danh sách chi tiết hộ nghèo, hộ cận nghèo (biểu 14, 15)",
    who=LIST_READERS,
    where=in_area("path"),
)
VIEW_RECONCILIATION = grant(
    "monitoring.reconciliation.view", Unit, says="Đối chiếu số liệu các biểu của địa bàn", who=READERS, where=in_area("path")
)
