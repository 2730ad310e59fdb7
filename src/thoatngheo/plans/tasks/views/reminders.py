"""Who was reminded of what, and when; for the office that gave the tasks."""

from __future__ import annotations

from typing import Any, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext, gettext_lazy, ngettext

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.plans.tasks.models import Reminder
from thoatngheo.plans.tasks.policies import WRITE_TASKS
from thoatngheo.plans.tasks.services.reminding import remind_now
from thoatngheo.plans.tasks.tables import reminders as reminders_table
from thoatngheo.plans.tasks.views.tasks import TaskPages
from thoatngheo.web.views import ListPage


class Reminders(TaskPages, ListPage):
    """The reminders of a plan, newest first; POST reminds now."""

    action = WRITE_TASKS
    template_name = "plans/tasks/reminders.html"
    help = gettext_lazy(
        "Hệ thống nhắc mỗi việc ba lần: khi còn 7 ngày, đúng ngày đến hạn và khi đã trễ; "
        "lời nhắc hiện ở trang đầu của người làm việc cho cơ quan. "
        "Cơ quan chưa có tài khoản thì phải nhắc bằng cách khác."
    )

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if request.user.is_authenticated:
            gate.require(request.user, self.action)
            gate.require(request.user, self.action, self.plan)
        return super().dispatch(request, *args, **kwargs)

    def heading(self) -> str:
        return gettext("Nhắc việc")

    def rows(self) -> Any:
        return (
            Reminder.objects.filter(plan=self.plan)
            .select_related("agency", "part__task", "user")
            .order_by("-on", "due", "agency__name", "pk")
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        return context | {"table": reminders_table(context["rows"], self.plan)}

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        count = remind_now(actor=cast(User, request.user), plan=self.plan)
        told = ngettext("Đã thêm %(count)d lời nhắc.", "Đã thêm %(count)d lời nhắc.", count) % {"count": count}
        messages.success(request, told if count else gettext("Không có việc nào cần nhắc thêm."))
        return HttpResponseRedirect(request.path)
