"""Before a statement that changes thousands of audited rows.

The triggers of the change tables join the old rows of a statement with its new ones. PostgreSQL plans that join at the
first statement of a session and keeps the plan, as the trigger has no parameters. If that statement changed a row or none, the
plan walks through all new rows for each old one: for 6,000 rows 36 million steps (measured: 13 s instead of 0.4 s).
"""

from __future__ import annotations

from django.db import connection


def plans_for_many() -> None:
    """Have the triggers planned anew by the next statement, which then sees how many rows it is about. Costs less than a millisecond."""
    with connection.cursor() as cursor:
        cursor.execute("DISCARD PLANS")
