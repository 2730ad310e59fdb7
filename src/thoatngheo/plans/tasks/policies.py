"""Who reads, gives and reports on tasks. Tasks name nobody: they are read by whoever reads the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.plans.register.agencies import agency_keys
from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.register.policies.plans import ISSUED
from thoatngheo.plans.register.policies.roles import READERS, WRITERS
from thoatngheo.plans.tasks.models import Task, TaskPart
from thoatngheo.reviews.rounds.places import above_and_below

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ViewTasks(Policy[Task]):
    action = "plans.task.view"
    says = "Xem nhiệm vụ của kế hoạch"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS)

    def rows(self, user: Person) -> Q:
        paths = scope(user, *READERS)
        return within("path", paths) | (Q(plan__state__in=ISSUED) & above_and_below("path", paths))


@policy
class WriteTasks(Policy[Plan]):
    """Give tasks in a draft; change due days and states of an issued plan; remind."""

    action = "plans.task.write"
    says = "Giao nhiệm vụ của kế hoạch"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))


@policy
class ViewOwnTasks(Policy[Agency]):
    """What my agency has to do."""

    action = "plans.own.view"
    says = "Xem việc của đơn vị mình"

    def may(self, user: Person) -> bool:
        return bool(agency_keys(user))

    def rows(self, user: Person) -> Q:
        return Q(pk__in=agency_keys(user))


@policy
class ReportPart(Policy[TaskPart]):
    """An agency reports on its own part; the office that gave the task may write down what came to it by letter."""

    action = "plans.part.report"
    says = "Báo cáo kết quả nhiệm vụ"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS) or bool(agency_keys(user))

    def rows(self, user: Person) -> Q:
        issued = Q(task__plan__state__in=ISSUED)
        return issued & (Q(agency__in=agency_keys(user)) | within("task__path", scope(user, *WRITERS)))


@policy
class ReportPeriod(Policy[Plan]):
    """A periodic report: an agency that has a part in the plan, or the office that wrote it."""

    action = "plans.period.report"
    says = "Báo cáo định kỳ về kế hoạch"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS) or bool(agency_keys(user))

    def rows(self, user: Person) -> Q:
        mine = Q(pk__in=TaskPart.objects.filter(agency__in=agency_keys(user)).values("task__plan"))
        return Q(state__in=ISSUED) & (mine | within("path", scope(user, *WRITERS)))
