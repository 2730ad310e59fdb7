"""Activities name nobody: whoever reads the plan reads them. Whom they reached is for those who may know it.

| action | reviewer | hamlet head | officer | chairman | district | province | agency | auditor | administrator |
|---|---|---|---|---|---|---|---|---|---|
| activity.view: of the area; of issued plans of the units above | | x | x | x | x | x | x | x | x |
| activity.write, activity.add, beneficiary.record | | | x | | x | x | | | |
| beneficiary.view (names as the registry shows them) | | | x | x | x | x | | x | |
"""

from __future__ import annotations

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.accounts.roles import WRITERS_OF_COMMUNE
from thoatngheo.areas.models import Unit
from thoatngheo.plans.activities.models import Activity, Beneficiary
from thoatngheo.plans.register.policies.plans import own_or_issued
from thoatngheo.plans.register.policies.roles import READERS, READERS_OF_PEOPLE, WRITERS

# Activities of the area, and those of issued plans of the units above.
VIEW_ACTIVITY = grant("plans.activity.view", Activity, says="Xem hoạt động của kế hoạch", who=READERS, where=own_or_issued("plan__state"))
# Change it, and say what came out.
WRITE_ACTIVITY = grant("plans.activity.write", Activity, says="Sửa hoạt động, ghi kết quả", who=WRITERS, where=in_area("path"))
RECORD_BENEFICIARIES = grant(
    "plans.beneficiary.record", Activity, says="Ghi người thụ hưởng của hoạt động", who=WRITERS, where=in_area("path")
)
ADD_ACTIVITY = grant("plans.activity.add", Unit, says="Thêm hoạt động của một đơn vị", who=WRITERS, where=in_area("path"))
# Which households and persons were reached; sector agencies read numbers only.
VIEW_BENEFICIARIES = grant(
    "plans.beneficiary.view", Beneficiary, says="Xem người thụ hưởng của hoạt động", who=READERS_OF_PEOPLE, where=in_area("path")
)
# Beneficiaries in Excel, with names: who sees the names of households in full and keeps the activities.
LOAD_BENEFICIARIES = grant(
    "plans.beneficiary.load", Unit, says="Nhập, xuất Excel người thụ hưởng", who=WRITERS_OF_COMMUNE, where=in_area("path")
)
