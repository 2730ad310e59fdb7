"""Groups of roles that the policies of the review share."""

from __future__ import annotations

from thoatngheo.accounts.models import Role

READERS = (
    Role.REVIEWER,
    Role.HAMLET_HEAD,
    Role.COMMUNE_OFFICER,
    Role.COMMUNE_CHAIRMAN,
    Role.DISTRICT_OFFICER,
    Role.PROVINCE_OFFICER,
    Role.SECTOR_AGENCY,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
)
# Those who may see which household is in which category; a sector agency sees entitlements in its own room instead.
CASE_READERS = (Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIRMAN, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.AUDITOR)
PREPARERS = (Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER)
# The chairman recognises results (QĐ 24/2021/QĐ-TTg); the offices above enter the decided results of earlier years.
DECIDERS = (Role.COMMUNE_CHAIRMAN, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER)
