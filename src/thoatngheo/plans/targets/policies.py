"""Who reads and writes targets, hands them down and signs for them. Targets are read by whoever reads their plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.roles import SIGNERS_OF_COMMUNE, SUPERVISORS
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.levels import Level
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.plans import own_or_issued
from thoatngheo.plans.register.policies.roles import READERS, WRITERS
from thoatngheo.plans.targets.models import Commitment
from thoatngheo.reviews.rounds.places import around

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

SIGNERS = (*SIGNERS_OF_COMMUNE, Role.HAMLET_HEAD, *SUPERVISORS)

# The targets of every plan that the person may read.
VIEW_TARGET = grant("plans.target.view", Plan, says="Xem chỉ tiêu", who=READERS, where=own_or_issued("state"))
# Add, change, correct, hand down, ask for commitments: the officers, in the plans of their own unit and those below it.
WRITE_TARGETS = grant("plans.target.write", Plan, says="Lập, sửa, giao chỉ tiêu", who=WRITERS, where=in_area("path"))
# The commitments of the person's area.
VIEW_COMMITMENT = grant("plans.commitment.view", Commitment, says="Xem cam kết", who=READERS, where=around("path"))


def commitments_to_sign(user: Person, roles: Sequence[Role]) -> Q:
    return (
        Q(unit__level=Level.COMMUNE, path__in=scope(user, *SIGNERS_OF_COMMUNE))
        | Q(unit__level=Level.HAMLET, path__in=scope(user, Role.HAMLET_HEAD))
        | Q(unit__level__in=[Level.DISTRICT, Level.PROVINCE], path__in=scope(user, *SUPERVISORS))
    )


# For a commune its chairman, for a hamlet its head, for a district or province its officer: each for the own unit only.
SIGN_COMMITMENT = grant(
    "plans.commitment.sign", Commitment, says="Ký cam kết, đề nghị xem lại chỉ tiêu", who=SIGNERS, where=commitments_to_sign
)
