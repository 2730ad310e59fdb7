"""The page "Việc đang chạy": what I asked for, how far it is, and a button to stop it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.core import gate
from thoatngheo.core.jobs import cancel
from thoatngheo.core.jobs.running import OVER
from thoatngheo.core.models import Job
from thoatngheo.core.policies import CANCEL_JOB, VIEW_JOB
from thoatngheo.web.views import Gated, ListPage, Page

if TYPE_CHECKING:
    from uuid import UUID

    from django.db.models import QuerySet

# A job that waits longer than this tells that no worker is running.
PATIENCE = timedelta(seconds=30)


def visible_jobs(request: HttpRequest) -> QuerySet[Job]:
    return gate.visible(request.user, VIEW_JOB, Job.objects.all())


def job_or_404(request: HttpRequest, key: UUID) -> Job:
    job = visible_jobs(request).filter(pk=key).first()
    if job is None:
        raise Http404
    return job


def shown(job: Job) -> dict[str, Any]:
    """A job as the templates show it."""
    waiting = job.state == Job.State.WAITING
    return {
        "job": job,
        "over": job.state in OVER,
        "stopping": job.cancel_requested and job.state not in OVER,
        "late": waiting and timezone.now() - job.asked_at > PATIENCE,
    }


class Jobs(ListPage):
    action = VIEW_JOB
    template_name = "system/jobs.html"
    title = gettext_lazy("Việc đang chạy")
    lead = gettext_lazy("Những việc lâu mà bạn đã giao cho hệ thống. Bạn có thể rời trang này; việc vẫn tiếp tục.")
    help = gettext_lazy("Dừng một việc: phần đã làm xong được giữ nguyên, phần chưa làm sẽ không làm nữa.")

    def rows(self) -> QuerySet[Job]:
        return visible_jobs(self.request).order_by("-asked_at")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        context["jobs"] = [shown(job) for job in context["rows"]]
        return context


class JobPage(Page):
    action = VIEW_JOB
    template_name = "system/job.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.key: UUID = kwargs["key"]

    def heading(self) -> str:
        return job_or_404(self.request, self.key).title

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**shown(job_or_404(self.request, self.key)), **kwargs)


class JobProgress(Gated):
    """The part of the page that is asked for again until the job is over."""

    action = VIEW_JOB

    def get(self, request: HttpRequest, key: UUID) -> HttpResponse:
        return render(request, "system/job_progress.html", shown(job_or_404(request, key)))


class CancelJob(Gated):
    action = CANCEL_JOB
    http_method_names = ["post"]

    def post(self, request: HttpRequest, key: UUID) -> HttpResponse:
        assert request.user.is_authenticated
        job = cancel(actor=request.user, job=job_or_404(request, key))
        if job.state not in OVER:
            messages.info(request, gettext("Việc sẽ dừng sau phần đang làm."))
        return HttpResponseRedirect(reverse("system:job", args=[key]))
