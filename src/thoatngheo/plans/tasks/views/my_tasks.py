""" "Việc của đơn vị tôi", and the two kinds of reports."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from django.contrib import messages
from django.db.models import QuerySet
from django.forms import BaseForm
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.dates import show_day
from thoatngheo.plans.register.agencies import agencies_of_user, agency_keys
from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.tasks import tables
from thoatngheo.plans.tasks.forms import PeriodForm, ReportForm
from thoatngheo.plans.tasks.lists import duties, rows_of
from thoatngheo.plans.tasks.models import PeriodReport, TaskPart, TaskReport
from thoatngheo.plans.tasks.policies import REPORT_PART, REPORT_PERIOD, VIEW_OWN_TASKS
from thoatngheo.plans.tasks.services.task_reports import report_part, report_period
from thoatngheo.plans.tasks.tasking import in_words, reporting_dues
from thoatngheo.web.views import Crumb, FormPage, Page

MINE = gettext_lazy("Việc của đơn vị tôi")


class MyTasks(Page):
    """What my agencies lead, take part in and report on, over all issued plans; the late ones first."""

    action = VIEW_OWN_TASKS
    template_name = "plans/tasks/mine.html"
    title = MINE
    help = gettext_lazy(
        "Những việc mà cơ quan của bạn chủ trì, phối hợp hoặc phải báo cáo theo các kế hoạch đã ban hành; việc trễ hạn ở trên cùng. "
        "Bấm vào một việc để báo cáo."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        agencies = list(agencies_of_user(self.request.user))
        all_years = bool(self.request.GET.get("tat_ca"))
        found = duties(agencies, timezone.localdate(), all_years=all_years)
        open_ones, over = [duty for duty in found if not duty.over], [duty for duty in found if duty.over]
        kwargs.update(
            agencies=agencies,
            all_years=all_years,
            open=open_ones,
            open_table=tables.duties(gettext_lazy("Việc chưa xong"), open_ones, several=len(agencies) > 1),
            over=over,
            over_table=tables.duties(gettext_lazy("Việc đã xong"), over, several=len(agencies) > 1),
            late=sum(duty.is_late for duty in found),
        )
        return super().get_context_data(**kwargs)


class ReportPage(FormPage):
    """Report on a part; beside it the other parts of the task and what was reported before."""

    action = REPORT_PART
    template_name = "plans/tasks/report.html"
    form_class = ReportForm
    submit = gettext_lazy("Ghi báo cáo")
    help = gettext_lazy("Báo cáo làm đến đâu, kết quả và khó khăn. Báo cáo đã ghi được giữ nguyên; sau này ghi thêm báo cáo mới.")

    @cached_property
    def part(self) -> TaskPart:
        rows: QuerySet[TaskPart] = gate.visible(self.request.user, self.action, TaskPart.objects.all())
        return get_object_or_404(rows.select_related("task__plan__unit", "agency"), pk=self.kwargs["pk"])

    def heading(self) -> str:
        return self.part.task.text

    def crumbs(self) -> list[Crumb]:
        return [Crumb(MINE, reverse("plans:my_tasks"))] if agency_keys(self.request.user) else []

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"state": self.part.state, "on": timezone.localdate()}}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        task, today = self.part.task, timezone.localdate()
        row = rows_of(type(task).objects.filter(pk=task.pk), today)[0]
        reports = TaskReport.objects.filter(part__task=task).select_related("part__agency", "by").order_by("-on", "-pk")
        others = [part for part in (*row.leads, *row.others) if part.pk != self.part.pk]
        kwargs.update(part=self.part, task=task, row=row, reports=reports, others=others, words=in_words(task.due, today))
        kwargs["reports_table"] = tables.reports(reports)
        return super().get_context_data(**kwargs)

    def save(self, form: BaseForm) -> str:
        told = form.cleaned_data
        report_part(actor=cast(User, self.request.user), part=self.part, state=told["state"], text=told["text"], on=told["on"])
        messages.success(self.request, gettext("Đã ghi báo cáo."))
        return reverse("plans:part", args=[self.part.pk])


class PeriodPage(FormPage):
    """The periodic report of an agency about a plan, for one reporting day."""

    action = REPORT_PERIOD
    template_name = "plans/tasks/period.html"
    form_class = PeriodForm
    submit = gettext_lazy("Ghi báo cáo")
    help = gettext_lazy(
        "Kế hoạch quy định ngày báo cáo hằng năm. Ghi nội dung tóm tắt hoặc số văn bản đã gửi; kỳ ấy không còn bị nhắc nữa."
    )

    @cached_property
    def plan(self) -> Plan:
        return get_object_or_404(gate.visible(self.request.user, self.action, Plan.objects.select_related("unit")), pk=self.kwargs["pk"])

    @cached_property
    def agency(self) -> Agency:
        return get_object_or_404(Agency.objects.filter(parts__task__plan=self.plan).distinct(), pk=self.kwargs["agency"])

    @cached_property
    def due(self) -> date:
        plan = self.plan
        dues = reporting_dues(plan.reporting_days, plan.first_year, plan.last_year, plan.issued_on)
        found = next((due for due in dues if f"{due:%Y-%m-%d}" == self.kwargs["due"]), None)
        if found is None:
            raise Http404
        return found

    def heading(self) -> str:
        return gettext("Báo cáo định kỳ %(day)s") % {"day": show_day(self.due)}

    def crumbs(self) -> list[Crumb]:
        return [Crumb(MINE, reverse("plans:my_tasks"))] if agency_keys(self.request.user) else []

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"on": timezone.localdate()}}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        given = PeriodReport.objects.filter(plan=self.plan, agency=self.agency, due=self.due).select_related("by").order_by("-on", "-pk")
        kwargs.update(plan=self.plan, agency=self.agency, due=self.due, given=given, words=in_words(self.due, timezone.localdate()))
        return super().get_context_data(**kwargs)

    def save(self, form: BaseForm) -> str:
        told = form.cleaned_data
        user = cast(User, self.request.user)
        report_period(actor=user, plan=self.plan, agency=self.agency, due=self.due, text=told["text"], on=told["on"])
        messages.success(self.request, gettext("Đã ghi báo cáo."))
        return self.request.path
