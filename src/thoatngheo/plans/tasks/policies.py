"""Who reads, gives and reports on tasks. Tasks name nobody: they are read by whoever reads the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import declare
from thoatngheo.plans.register.agencies import agency_keys, serves, writes_or_serves
from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.register.policies.plans import ISSUED, own_or_issued
from thoatngheo.plans.register.policies.roles import READERS, WRITERS
from thoatngheo.plans.tasks.models import Task, TaskPart

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


VIEW_TASKS = grant("plans.task.view", Task, says="Xem nhiệm vụ của kế hoạch", who=READERS, where=own_or_issued("plan__state"))
# Give tasks in a draft; change due days and states of an issued plan; remind.
WRITE_TASKS = grant("plans.task.write", Plan, says="Giao nhiệm vụ của kế hoạch", who=WRITERS, where=in_area("path"))


def own_agencies(user: Person) -> Q:
    return Q(pk__in=agency_keys(user))


# What my agency has to do.
VIEW_OWN_TASKS = declare("plans.own.view", Agency, says="Xem việc của đơn vị mình", may=serves, rows=own_agencies)


def parts_to_report(user: Person) -> Q:
    issued = Q(task__plan__state__in=ISSUED)
    return issued & (Q(agency__in=agency_keys(user)) | within("task__path", scope(user, *WRITERS)))


# An agency reports on its own part; the office that gave the task may write down what came to it by letter.
REPORT_PART = declare("plans.part.report", TaskPart, says="Báo cáo kết quả nhiệm vụ", may=writes_or_serves, rows=parts_to_report)


def plans_to_report(user: Person) -> Q:
    mine = Q(pk__in=TaskPart.objects.filter(agency__in=agency_keys(user)).values("task__plan"))
    return Q(state__in=ISSUED) & (mine | within("path", scope(user, *WRITERS)))


# A periodic report: an agency that has a part in the plan, or the office that wrote it.
REPORT_PERIOD = declare("plans.period.report", Plan, says="Báo cáo định kỳ về kế hoạch", may=writes_or_serves, rows=plans_to_report)
