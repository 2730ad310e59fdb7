"""Who does what: the roles of issue and law as groups with names, for the policies of every room.

The columns of the table are the roles, in the order of `Role`; a room's policy names a group, never
a list of its own, so that this file is the whole matrix:

| group                  | reviewer | hamlet head | officer | chairman | district | province | agency | auditor | administrator |
|------------------------|----------|-------------|---------|----------|----------|----------|--------|---------|---------------|
| EVERY_OFFICIAL         | x        | x           | x       | x        | x        | x        | x      | x       | x             |
| COMMUNE_STAFF          | x        | x           | x       | x        |          |          |        |         |               |
| READERS_OF_HOUSEHOLDS  | x        | x           | x       | x        | x        | x        | x      | x       | x             |
| WRITERS_OF_HOUSEHOLDS  | x        |             | x       |          |          |          |        |         |               |
| READERS_OF_NATIONAL_ID |          |             | x       |          |          |          |        |         |               |
| WRITERS_OF_COMMUNE     |          |             | x       |          |          |          |        |         |               |
| SIGNERS_OF_COMMUNE     |          |             |         | x        |          |          |        |         |               |
| SUPERVISORS            |          |             |         |          | x        | x        |        |         |               |
| READERS_OF_RESULTS     |          | x           | x       | x        | x        | x        | x      | x       | x             |
| WRITERS_OF_AREAS       |          |             | x       |          |          |          |        |         | x             |
| READERS_OF_JOURNAL     |          |             |         |          |          |          |        | x       | x             |
| KEEPERS_OF_ACCOUNTS    |          |             |         |          |          |          |        |         | x             |

A role always counts within its area and its days (`accounts.scope`). How much of a household each of its
readers sees (names masked, facts of one dimension only) stands in the registry's policies. The
administrator keeps accounts and sees everything, and writes no household. District officers exist until 30/06/2025.
"""

from __future__ import annotations

from thoatngheo.accounts.models import Role

EVERY_OFFICIAL = tuple(Role)
COMMUNE_STAFF = (Role.REVIEWER, Role.HAMLET_HEAD, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIRMAN)
SUPERVISORS = (Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER)
READERS_OF_HOUSEHOLDS = EVERY_OFFICIAL
WRITERS_OF_HOUSEHOLDS = (Role.REVIEWER, Role.COMMUNE_OFFICER)
READERS_OF_NATIONAL_ID = (Role.COMMUNE_OFFICER,)
WRITERS_OF_COMMUNE = (Role.COMMUNE_OFFICER,)
SIGNERS_OF_COMMUNE = (Role.COMMUNE_CHAIRMAN,)
READERS_OF_RESULTS = tuple(role for role in Role if role != Role.REVIEWER)
WRITERS_OF_AREAS = (Role.COMMUNE_OFFICER, Role.ADMINISTRATOR)
READERS_OF_JOURNAL = (Role.AUDITOR, Role.ADMINISTRATOR)
KEEPERS_OF_ACCOUNTS = (Role.ADMINISTRATOR,)
