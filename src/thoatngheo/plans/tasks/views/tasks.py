"""The tasks of a plan: the list, one task, giving and steering them, what is printed and downloaded."""

from __future__ import annotations

from typing import Any, ClassVar, cast

from django.contrib import messages
from django.db.models import QuerySet
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.gate import Action
from thoatngheo.core.numbers import digits_in
from thoatngheo.plans.register.views.frame import PlanPart
from thoatngheo.plans.tasks import tables
from thoatngheo.plans.tasks.forms import SteerForm, TaskForm
from thoatngheo.plans.tasks.lists import Row, agencies_of_plan, rows_of
from thoatngheo.plans.tasks.models import Task, TaskPart, TaskReport
from thoatngheo.plans.tasks.policies import REPORT_PART, VIEW_TASKS, WRITE_TASKS
from thoatngheo.plans.tasks.services.tasks import DRAFTS, Given, add_task, change_task, remove_task, steer_task
from thoatngheo.plans.tasks.sheet import parts_named
from thoatngheo.web.views import Crumb, FormPage

LEAD, TAKE_PART = TaskPart.Role.LEAD, TaskPart.Role.TAKE_PART


class TaskPages(PlanPart):
    """A page below the tab of tasks."""

    tab = "tasks"
    action: ClassVar[Action[Any]] = VIEW_TASKS

    def crumbs(self) -> tuple[Crumb, ...]:
        return (*super().crumbs(), Crumb(gettext("Nhiệm vụ"), reverse("plans:tasks", args=[self.plan.pk])))

    @property
    def may_write(self) -> bool:
        return gate.allows(self.request.user, WRITE_TASKS, self.plan)

    @cached_property
    def task(self) -> Task:
        return get_object_or_404(self.plan.tasks.select_related("plan"), pk=self.kwargs["task"])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.update(may_write=self.may_write, is_draft=self.plan.state in DRAFTS, today=timezone.localdate())
        return super().get_context_data(**kwargs)


class Tasks(TaskPages):
    """The tab: unit × task × lead or take part × due × state; `?co_quan=`, `?tinh_trang=`, `?tre=1` narrow it."""

    template_name = "plans/tasks/tasks.html"
    help = gettext_lazy(
        "Nhiệm vụ ở phần tổ chức thực hiện: cơ quan nào chủ trì, cơ quan nào phối hợp, đến khi nào, làm đến đâu. "
        "Tình trạng của nhiệm vụ theo báo cáo của cơ quan chủ trì."
    )

    def crumbs(self) -> tuple[Crumb, ...]:
        return PlanPart.crumbs(self)

    def chosen(self) -> QuerySet[Task]:
        asked = self.request.GET
        tasks = self.plan.tasks.all()
        if (agency := digits_in(asked.get("co_quan", ""))) is not None:
            tasks = tasks.filter(parts__agency=agency)
        if (state := asked.get("tinh_trang", "")) in Task.State:
            tasks = tasks.filter(state=state)
        return tasks.distinct()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = rows_of(self.chosen(), timezone.localdate())
        if self.request.GET.get("tre"):
            rows = [row for row in rows if row.is_late]
        asked = {key: self.request.GET.get(key, "") for key in ("co_quan", "tinh_trang", "tre")}
        kwargs["table"] = tables.tasks(rows, self.plan)
        kwargs.update(rows=rows, asked=asked, agencies=agencies_of_plan(self.plan), states=Task.State.choices, filtered=any(asked.values()))
        kwargs.update(late=sum(row.is_late for row in rows), done=sum(row.task.state == Task.State.DONE for row in rows))
        return super().get_context_data(**kwargs)


class TaskPage(TaskPages):
    """One task: who does what, what was reported, what is still open."""

    template_name = "plans/tasks/task.html"
    help = gettext_lazy(
        "Các phần việc của nhiệm vụ và các báo cáo về từng phần, mới nhất ở trên. Báo cáo đã ghi không sửa; ghi thêm báo cáo mới."
    )

    def heading(self) -> str:
        return self.task.text

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        row = rows_of(Task.objects.filter(pk=self.task.pk), timezone.localdate())[0]
        reports = TaskReport.objects.filter(part__task=self.task).select_related("part__agency", "by").order_by("-on", "-pk")
        mine = gate.visible(self.request.user, REPORT_PART, TaskPart.objects.filter(task=self.task))
        parts = [*row.leads, *row.others]
        kwargs.update(row=row, parts=parts, parts_table=tables.parts(parts, self.plan, set(mine.values_list("pk", flat=True))))
        kwargs.update(reports=reports, reports_table=tables.reports(reports))
        return super().get_context_data(**kwargs)


class TaskWriting(TaskPages, FormPage):
    """Add or change a task of a draft."""

    action = WRITE_TASKS
    template_name = "plans/tasks/form.html"
    form_class = TaskForm
    submit = gettext_lazy("Lưu nhiệm vụ")
    help = gettext_lazy(
        "Ghi cơ quan như trong kế hoạch, mỗi dòng một cơ quan; hệ thống tự tìm cơ quan đã có. "
        "Sau khi ban hành chỉ đổi được thời hạn và tình trạng."
    )

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if request.user.is_authenticated:
            gate.require(request.user, self.action)
            gate.require(request.user, self.action, self.plan)
        return super().dispatch(request, *args, **kwargs)

    def given(self, form: BaseForm) -> Given:
        told = form.cleaned_data
        parts = parts_named(cast(User, self.request.user), self.plan, told["leads"], told["others"])
        return Given(told["text"], parts, told["due"], told["section"])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.setdefault("cancel", reverse("plans:tasks", args=[self.plan.pk]))
        return super().get_context_data(**kwargs)


class AddTask(TaskWriting):
    def heading(self) -> str:
        return gettext("Thêm nhiệm vụ")

    def save(self, form: BaseForm) -> str:
        add_task(actor=cast(User, self.request.user), plan=self.plan, given=self.given(form))
        messages.success(self.request, gettext("Đã thêm nhiệm vụ."))
        return reverse("plans:tasks", args=[self.plan.pk])


class EditTask(TaskWriting):
    """In a draft everything; in an issued plan the due day, and whether it is dropped."""

    def heading(self) -> str:
        return gettext("Sửa nhiệm vụ") if self.plan.state in DRAFTS else gettext("Đổi thời hạn, tình trạng")

    def get_form(self) -> BaseForm:
        typed: dict[str, Any] = {"data": self.request.POST} if self.request.method == "POST" else {}
        if self.plan.state not in DRAFTS:
            return SteerForm(**typed, initial={"due": self.task.due, "dropped": self.task.state == Task.State.DROPPED})
        parts = list(self.task.parts.select_related("agency").order_by("agency__path", "agency__name"))
        names = {role: "\n".join(part.agency.name for part in parts if part.role == role) for role in (LEAD, TAKE_PART)}
        initial = {
            "text": self.task.text,
            "leads": names[LEAD],
            "others": names[TAKE_PART],
            "due": self.task.due,
            "section": self.task.section,
        }
        return TaskForm(**typed, initial=initial)

    def save(self, form: BaseForm) -> str:
        user = cast(User, self.request.user)
        if isinstance(form, SteerForm):
            told = form.cleaned_data
            steer_task(actor=user, task=self.task, due=told["due"], dropped=told["dropped"])
        else:
            change_task(actor=user, task=self.task, given=self.given(form))
        messages.success(self.request, gettext("Đã lưu nhiệm vụ."))
        return reverse("plans:task", args=[self.plan.pk, self.task.pk])


class RemoveTask(TaskPages):
    action = WRITE_TASKS
    http_method_names = ["post"]

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        remove_task(actor=cast(User, request.user), task=self.task)
        messages.success(request, gettext("Đã bỏ nhiệm vụ khỏi dự thảo."))
        return HttpResponseRedirect(reverse("plans:tasks", args=[self.plan.pk]))


class Assignments(TaskPages):
    """ "Phân công nhiệm vụ": what each agency leads and takes part in, for the wall."""

    template_name = "plans/tasks/assignments.html"
    help = gettext_lazy("Bảng phân công theo từng cơ quan, để in và gửi. Chọn một cơ quan để in riêng.")

    def heading(self) -> str:
        return gettext("Phân công nhiệm vụ")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        asked = self.request.GET.get("co_quan", "")
        agencies = list(agencies_of_plan(self.plan))
        by_agency: dict[int, list[tuple[Row, TaskPart]]] = {}
        for row in rows_of(self.plan.tasks.all(), timezone.localdate()):
            for part in (*row.leads, *row.others):
                by_agency.setdefault(part.agency_id, []).append((row, part))
        chosen = [agency for agency in agencies if not asked or str(agency.pk) == asked]
        kwargs.update(
            agencies=agencies, asked=asked, lists=[(agency, tables.assignments(agency, by_agency[agency.pk])) for agency in chosen]
        )
        return super().get_context_data(**kwargs)
