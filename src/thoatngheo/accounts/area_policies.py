"""Who may change units. Said here and not in areas, because areas knows nothing of roles."""

from __future__ import annotations

from thoatngheo.accounts.grants import everywhere, give, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.roles import KEEPERS_OF_ACCOUNTS, WRITERS_OF_AREAS
from thoatngheo.areas.policies import EDIT_HAMLETS, LOAD_COUNTRY, SET_AREA_TYPE

# The commune enters, renames and ends its own hamlets.
give(EDIT_HAMLETS, who=WRITERS_OF_AREAS, where=in_area("path"))
# Rural or urban decides the income line: the level above the commune enters it, with its source.
give(SET_AREA_TYPE, who=(Role.PROVINCE_OFFICER, Role.DISTRICT_OFFICER, Role.ADMINISTRATOR), where=in_area("path"))
# The national list is loaded by the administrator.
give(LOAD_COUNTRY, who=KEEPERS_OF_ACCOUNTS, where=everywhere)
