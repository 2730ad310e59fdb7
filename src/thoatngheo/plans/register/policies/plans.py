"""Who reads and writes plans. A plan names nobody: once issued, everybody below reads it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.grants import Where, grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.roles import READERS, WRITERS
from thoatngheo.reviews.rounds.places import above_and_below

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

ISSUED = (Plan.State.ISSUED, Plan.State.REPLACED)


def own_or_issued(state: str) -> Where:
    """Rows of the person's area, and those of issued plans (their state lies in the field `state`) of every unit above it."""

    def rows(user: Person, roles: Sequence[Role]) -> Q:
        paths = scope(user, *roles)
        return within("path", paths) | (Q(**{f"{state}__in": ISSUED}) & above_and_below("path", paths))

    return rows


# Issued plans of the area and of every unit above it; drafts of the area itself.
VIEW_PLAN = grant("plans.plan.view", Plan, says="Xem kế hoạch", who=READERS, where=own_or_issued("state"))
# Take over, write, issue, replace: the officers, for their own unit and those below it.
WRITE_PLAN = grant("plans.plan.write", Plan, says="Lập, sửa kế hoạch", who=WRITERS, where=in_area("path"))
# Make a plan of a unit.
ADD_PLAN = grant("plans.plan.add", Unit, says="Lập kế hoạch của một đơn vị", who=WRITERS, where=in_area("path"))
