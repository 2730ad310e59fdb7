"""The document of a plan: what reading it again says, the files, the issue."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

import vanban
from thoatngheo.core import gate
from thoatngheo.plans.drafting.documents import document_of, file_name, reread_of, state_words
from thoatngheo.plans.drafting.forms.drafting import IssueForm
from thoatngheo.plans.drafting.models import Version
from thoatngheo.plans.drafting.plan_wording import empty_sections, newest, standing
from thoatngheo.plans.drafting.policies.drafting import ISSUE_PLAN, READ_DRAFT
from thoatngheo.plans.drafting.services.drafting import OPEN
from thoatngheo.plans.drafting.services.issuing import issue_plan
from thoatngheo.plans.drafting.tables import differences
from thoatngheo.plans.drafting.views.drafting import DraftPart
from thoatngheo.plans.drafting.views.versions import VersionPart
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.plans import VIEW_PLAN
from thoatngheo.web.views import FormPage

TYPES = {"docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "pdf": "application/pdf"}
WRITERS = {"docx": vanban.to_docx, "pdf": vanban.to_pdf}


class DocumentPage(VersionPart):
    """The files, and what reading the written document again finds."""

    action = VIEW_PLAN
    template_name = "plans/drafting/document.html"
    tab = "document"
    help = gettext_lazy(
        "Văn bản được viết theo thể thức của Nghị định 30/2020/NĐ-CP từ nội dung và số liệu của kế hoạch. "
        "Hệ thống đọc lại chính văn bản đó và báo chỗ nào khác số liệu."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        reread = reread_of(self.plan)
        kwargs.update(
            reread=reread,
            differences=differences(reread.differences) if reread.differences else None,
            told=state_words(reread),
            newest=newest(self.plan),
            empty=empty_sections(standing(self.plan)),
            may_issue=self.plan.state in OPEN and gate.allows(self.request.user, ISSUE_PLAN, self.plan),
        )
        return super().get_context_data(**kwargs)


class Download(VersionPart):
    """The document as a file; `?ban=3`: of that version. Issued plans are read by everybody below, drafts and versions are not."""

    action = VIEW_PLAN
    form = "docx"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        version: Version | None = None
        if "ban" in request.GET:
            gate.require(request.user, READ_DRAFT, self.plan)
            version = self.version(request.GET["ban"])
        answer = HttpResponse(WRITERS[self.form](document_of(self.plan, version)), content_type=TYPES[self.form])
        answer["Content-Disposition"] = f'attachment; filename="{file_name(self.plan, version)}.{self.form}"'
        return answer


class IssuePlan(DraftPart, FormPage):
    """Record number, day and signer; from then on the plan is in force."""

    action = ISSUE_PLAN
    template_name = "plans/drafting/issue.html"
    tab = "document"
    form_class = IssueForm
    submit = gettext_lazy("Ghi nhận đã ban hành")
    help = gettext_lazy(
        "Ghi đúng số, ngày và người ký trên văn bản đã ký. Từ lúc đó kế hoạch có hiệu lực trong hệ thống và nội dung không sửa được nữa."
    )

    def subject(self) -> Plan:
        return self.plan

    def heading(self) -> str:
        return gettext("Ban hành kế hoạch")

    def form_arguments(self) -> dict[str, Any]:
        told = {"signer_name": self.plan.signer_name, "signer_office": self.plan.signer_office or "Chủ tịch"}
        return {"initial": told | {"issued_on": timezone.localdate(), "number": self.plan.number}}

    def save(self, form: forms.BaseForm) -> str:
        plan = issue_plan(actor=self.actor, plan=self.plan, **form.cleaned_data)
        messages.success(self.request, gettext("Kế hoạch số %(number)s đã ban hành.") % {"number": plan.number})
        return reverse("plans:plan", args=[plan.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        reread = reread_of(self.plan)
        kwargs["differences"] = differences(reread.differences) if reread.differences else None
        kwargs.update(reread=reread, told=state_words(reread), newest=newest(self.plan), empty=empty_sections(standing(self.plan)))
        return super().get_context_data(**kwargs)
