"""Tasks of a plan as an Excel sheet: out for every plan, in for drafts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.sheets import Column, Kind, SheetReading, SheetRow
from thoatngheo.plans.register.agencies import agencies_named
from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.sheets.flow import Place, SheetKind, register
from thoatngheo.plans.tasks.forms import names_in
from thoatngheo.plans.tasks.lists import rows_of
from thoatngheo.plans.tasks.models import Task, TaskPart
from thoatngheo.plans.tasks.policies import WRITE_TASKS
from thoatngheo.plans.tasks.problems import TASK_TWICE
from thoatngheo.plans.tasks.services.tasks import DRAFTS, Given, add_task, remove_task

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from thoatngheo.accounts.models import User

COLUMNS = (
    Column("section", _("Mục trong kế hoạch"), width=12),
    Column("text", _("Nhiệm vụ"), required=True, width=60),
    Column("leads", _("Cơ quan chủ trì"), width=36, hint=_("Nhiều cơ quan thì cách nhau bằng dấu chấm phẩy")),
    Column("others", _("Cơ quan phối hợp"), width=48, hint=_("Nhiều cơ quan thì cách nhau bằng dấu chấm phẩy")),
    Column("due", _("Thời hạn"), Kind.DATE, hint=_("Để trống nếu làm suốt kỳ kế hoạch.")),
    Column(
        "state", _("Tình trạng"), Kind.CHOICE, choices=dict(Task.State.choices), hint=_("Chỉ khi tải ra; nhập vào không đổi tình trạng")
    ),
)


class TaskSheet(SheetKind):
    code = "tasks"
    title: ClassVar[StrOrPromise] = _("Nhiệm vụ của kế hoạch")
    action = WRITE_TASKS
    note: ClassVar[StrOrPromise] = _("Chỉ nhập được vào kế hoạch còn là dự thảo; mỗi dòng thêm một nhiệm vụ.")

    def columns(self, place: Place) -> Sequence[Column]:
        return COLUMNS

    def check(self, place: Place, reading: SheetReading) -> None:
        """Rows of a plan that is issued, and agencies named in both roles."""
        for row in list(reading.rows):
            both = set(names_in(row.values["leads"])) & set(names_in(row.values["others"]))
            if plan_of(place).state not in DRAFTS:
                reading.refuse(row, "text", gettext("Kế hoạch đã ban hành, không thêm nhiệm vụ được."))
            elif both:
                reading.refuse(row, "others", gettext("%(name)s vừa chủ trì vừa phối hợp.") % {"name": ", ".join(sorted(both))})

    def rows(self, place: Place) -> Iterable[Mapping[str, Any]]:
        for row in rows_of(plan_of(place).tasks.all(), timezone.localdate()):
            leads, others = ("; ".join(part.agency.name for part in parts) for parts in (row.leads, row.others))
            task = row.task
            yield {"section": task.section, "text": task.text, "leads": leads, "others": others, "due": task.due, "state": task.state}

    def take(self, place: Place, row: SheetRow, *, actor: User) -> Any:
        plan, told = plan_of(place), row.values
        parts = parts_named(actor, plan, names_in(told["leads"]), names_in(told["others"]))
        return add_task(actor=actor, plan=plan, given=Given(told["text"], parts, told["due"], told["section"])).pk

    def undo(self, place: Place, made: Any, *, actor: User) -> None:
        task = Task.objects.select_related("plan").filter(pk=made).first()
        if task is not None:
            remove_task(actor=actor, task=task)


def plan_of(place: Place) -> Plan:
    assert place.plan is not None  # the kind needs a plan: the flow does not come here without one
    return place.plan


def parts_named(actor: User, plan: Plan, leads: Sequence[str], others: Sequence[str]) -> dict[Agency, TaskPart.Role]:
    """The agencies that names mean on the plan's day, with their role; TASK_TWICE where one has both."""
    day = plan.issued_on or timezone.localdate()
    parts: dict[Agency, TaskPart.Role] = {}
    for role, names in ((TaskPart.Role.LEAD, leads), (TaskPart.Role.TAKE_PART, others)):
        for name in names:
            for agency in agencies_named(actor=actor, unit=plan.unit, name=name, day=day):
                if parts.setdefault(agency, role) != role:
                    raise TASK_TWICE(agency=agency.name)
    return parts


register(TaskSheet())
