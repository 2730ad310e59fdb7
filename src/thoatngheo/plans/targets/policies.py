"""Who reads and writes targets, hands them down and signs for them. Targets are read by whoever reads their plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.roles import SIGNERS_OF_COMMUNE, SUPERVISORS
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.levels import Level
from thoatngheo.core.gate import Policy, policy
from thoatngheo.plans.register.policies.plans import ViewPlan
from thoatngheo.plans.register.policies.roles import READERS, WRITERS, InArea
from thoatngheo.plans.targets.models import Commitment
from thoatngheo.reviews.rounds.places import above_and_below

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

SIGNERS = (*SIGNERS_OF_COMMUNE, Role.HAMLET_HEAD, *SUPERVISORS)


@policy
class ViewTarget(ViewPlan):
    """The targets of every plan that the person may read."""

    action = "plans.target.view"
    says = "Xem chỉ tiêu"


@policy
class WriteTargets(InArea):
    """Add, change, correct, hand down, ask for commitments: the officers, in the plans of their own unit and those below it."""

    action = "plans.target.write"
    says = "Lập, sửa, giao chỉ tiêu"
    roles = WRITERS


@policy
class ViewCommitment(Policy[Commitment]):
    """The commitments of the person's area."""

    action = "plans.commitment.view"
    says = "Xem cam kết"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS)

    def rows(self, user: Person) -> Q:
        return above_and_below("path", scope(user, *READERS))


@policy
class SignCommitment(Policy[Commitment]):
    """For a commune its chairman, for a hamlet its head, for a district or province its officer: each for the own unit only."""

    action = "plans.commitment.sign"
    says = "Ký cam kết, đề nghị xem lại chỉ tiêu"

    def may(self, user: Person) -> bool:
        return holds(user, *SIGNERS)

    def rows(self, user: Person) -> Q:
        def own(*roles: Role) -> tuple[str, ...]:
            return scope(user, *roles)

        return (
            Q(unit__level=Level.COMMUNE, path__in=own(*SIGNERS_OF_COMMUNE))
            | Q(unit__level=Level.HAMLET, path__in=own(Role.HAMLET_HEAD))
            | Q(unit__level__in=[Level.DISTRICT, Level.PROVINCE], path__in=own(*SUPERVISORS))
        )
