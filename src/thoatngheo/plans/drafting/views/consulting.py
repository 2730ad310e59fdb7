"""The office's side of a consultation: send, follow, settle, close, the table of what was changed."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

import vanban
from thoatngheo.core import gate
from thoatngheo.core.gate import Action
from thoatngheo.plans.drafting import tables
from thoatngheo.plans.drafting.consulting import comments_of, is_late, old_and_new, summary, tally
from thoatngheo.plans.drafting.consulting_papers import consultation_document
from thoatngheo.plans.drafting.forms.consulting import SendForm, SettleForm
from thoatngheo.plans.drafting.models import Comment, Consultation
from thoatngheo.plans.drafting.plan_wording import kept
from thoatngheo.plans.drafting.policies.drafting import READ_DRAFT, WRITE_DRAFT
from thoatngheo.plans.drafting.services import consulting
from thoatngheo.plans.drafting.views.documents import TYPES, WRITERS
from thoatngheo.plans.drafting.views.drafting import DraftPart
from thoatngheo.plans.register.agencies import agencies_named
from thoatngheo.plans.register.models import Agency
from thoatngheo.web.views import Crumb, FormPage


class ConsultPart(DraftPart):
    """A page about the consultations of a plan."""

    action: ClassVar[Action[Any]] = READ_DRAFT
    tab = "consult"

    @cached_property
    def consultation(self) -> Consultation:
        rows = Consultation.objects.select_related("version", "plan__unit", "by").filter(plan=self.plan)
        return get_object_or_404(rows, pk=self.kwargs["consultation"])

    def crumbs(self) -> tuple[Crumb, ...]:
        return (*super().crumbs(), Crumb(gettext("Lấy ý kiến"), reverse("plans:consultations", args=[self.plan.pk])))

    def here(self) -> str:
        return reverse("plans:consultation", args=[self.plan.pk, self.consultation.pk])

    def may_write(self) -> bool:
        return gate.allows(self.request.user, WRITE_DRAFT, self.plan)


class Consultations(ConsultPart):
    """Every time the plan was sent to agencies."""

    template_name = "plans/consulting/consultations.html"
    help = gettext_lazy("Gửi một bản dự thảo cho các cơ quan và theo dõi ai đã trả lời. Mỗi ý kiến được xử lý kèm giải trình.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows: QuerySet[Consultation] = self.plan.consultations.select_related("version").order_by("-asked_on", "-pk")
        sent = [tables.Sent(row, tally(row)) for row in rows]
        kwargs.update(
            rows=sent, table=tables.consultations(sent, self.plan), may_write=self.may_write(), versions=self.plan.versions.exists()
        )
        return super().get_context_data(**kwargs)


class Send(ConsultPart, FormPage):
    """Send a version."""

    action = WRITE_DRAFT
    template_name = "plans/drafting/form.html"
    submit = gettext_lazy("Gửi lấy ý kiến")
    help = gettext_lazy(
        "Người của từng cơ quan thấy dự thảo ở trang chính của họ. Cơ quan không dùng hệ thống thì bạn ghi ý kiến theo công văn của họ."
    )

    def heading(self) -> str:
        return gettext("Gửi lấy ý kiến")

    def get_form(self) -> forms.BaseForm:
        typed = self.request.POST if self.request.method == "POST" else None
        versions = self.plan.versions.order_by("-number")
        agencies = Agency.objects.filter(unit=self.plan.unit, merged_into=None).order_by("name")
        return SendForm(typed, versions=versions, agencies=agencies, initial={"version": versions.first()})

    def save(self, form: forms.BaseForm) -> str:
        said: dict[str, Any] = dict(form.cleaned_data)
        agencies = list(said.pop("agencies"))
        for name in said.pop("others").splitlines():
            if name.strip():
                agencies += agencies_named(actor=self.actor, unit=self.plan.unit, name=name, day=timezone.localdate())
        sent = consulting.send_version(actor=self.actor, agencies=agencies, **said)
        messages.success(self.request, gettext("Đã gửi lấy ý kiến %(count)s cơ quan.") % {"count": sent.asked.count()})
        return reverse("plans:consultation", args=[self.plan.pk, sent.pk])


class ConsultationPage(ConsultPart):
    """Who answered, what they said, what became of it."""

    template_name = "plans/consulting/consultation.html"
    help = gettext_lazy(
        "Mỗi ý kiến phải được tiếp thu, tiếp thu một phần hoặc không tiếp thu, luôn kèm giải trình. "
        "Ý kiến đã tiếp thu được gắn với bản dự thảo lưu ngay sau đó."
    )

    def heading(self) -> str:
        return gettext("Lấy ý kiến bản %(number)s") % {"number": self.consultation.version.number}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        consultation, today = self.consultation, timezone.localdate()
        titles = {each.key: f"{label}. {each.title}".strip(". ") for label, each in kept(consultation.version).labelled()}
        figures = tally(consultation)
        asked = consultation.asked.select_related("agency__unit").order_by("pk")
        answers = [tables.Answer(row, is_late(row, consultation, today)) for row in asked]
        kwargs.update(
            consultation=consultation,
            figures=figures,
            summary=summary(figures),
            asked=tables.answers(answers, may_write=self.may_write() and consultation.closed_on is None),
            comments=[
                (row, titles.get(row.section, ""), timezone.localdate(row.at) > consultation.due_on) for row in comments_of(consultation)
            ],
            may_write=self.may_write(),
            overdue=consultation.closed_on is None and consultation.due_on < today,
        )
        return super().get_context_data(**kwargs)


class Remind(ConsultPart):
    """Remind those who have not answered."""

    action = WRITE_DRAFT
    http_method_names = ["post"]

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        count = consulting.remind_late(actor=self.actor, consultation=self.consultation)
        messages.success(request, gettext("Đã nhắc %(count)s cơ quan chưa trả lời.") % {"count": count})
        return HttpResponseRedirect(self.here())


class Close(ConsultPart):
    """End a consultation."""

    action = WRITE_DRAFT
    http_method_names = ["post"]

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        consulting.close_consultation(actor=self.actor, consultation=self.consultation)
        messages.success(request, gettext("Đã kết thúc đợt lấy ý kiến."))
        return HttpResponseRedirect(self.here())


class Settle(ConsultPart, FormPage):
    """What becomes of one comment."""

    action = WRITE_DRAFT
    template_name = "plans/consulting/settle.html"
    form_class = SettleForm
    submit = gettext_lazy("Ghi cách xử lý")
    help = gettext_lazy("Cơ quan góp ý đọc được cách xử lý và giải trình. Khi tiếp thu, hãy sửa dự thảo rồi lưu thành bản mới.")

    @cached_property
    def comment(self) -> Comment:
        rows = Comment.objects.select_related("asked__agency", "asked__consultation__version", "asked__consultation__plan")
        return get_object_or_404(rows.filter(asked__consultation__plan=self.plan), pk=self.kwargs["comment"])

    def heading(self) -> str:
        return gettext("Ý kiến của %(agency)s") % {"agency": self.comment.asked.agency.name}

    def form_arguments(self) -> dict[str, Any]:
        outcome = self.comment.outcome if self.comment.outcome != Comment.Outcome.OPEN else None
        return {"initial": {"outcome": outcome, "reason": self.comment.reason}}

    def save(self, form: forms.BaseForm) -> str:
        consulting.settle_comment(actor=self.actor, comment=self.comment, **form.cleaned_data)
        messages.success(self.request, gettext("Đã ghi cách xử lý ý kiến."))
        return reverse("plans:consultation", args=[self.plan.pk, self.comment.asked.consultation_id])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        version = self.comment.asked.consultation.version
        section = next((f"{label}. {each.title}" for label, each in kept(version).labelled() if each.key == self.comment.section), "")
        has_row = self.plan.draft_sections.filter(key=self.comment.section).exists()
        kwargs.update(comment=self.comment, section=section, has_row=has_row)  # the address names a comment too
        return super().get_context_data(**kwargs)


class OldAndNew(ConsultPart):
    """The table "Bản cũ – Bản mới – Theo góp ý của"."""

    template_name = "plans/consulting/old_and_new.html"
    help = gettext_lazy(
        "Bảng so bản gửi lấy ý kiến với bản mới nhất: nội dung cũ, nội dung mới và cơ quan đã góp ý. Tải bản Word để gửi kèm."
    )

    def heading(self) -> str:
        return gettext("Bảng tổng hợp nội dung đã chỉnh sửa")

    def crumbs(self) -> tuple[Crumb, ...]:
        number = self.consultation.version.number
        return (*super().crumbs(), Crumb(gettext("Lấy ý kiến bản %(number)s") % {"number": number}, self.here()))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        lines, new = old_and_new(self.consultation, comments_of(self.consultation))
        if lines and new is not None:
            kwargs["table"] = tables.old_and_new(lines, self.consultation.version.number, new.number)
        kwargs.update(consultation=self.consultation, lines=lines, new=new, summary=summary(tally(self.consultation)))
        return super().get_context_data(**kwargs)


class OldAndNewFile(ConsultPart):
    """The table as a file."""

    form = "docx"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        document: vanban.Document = consultation_document(self.consultation)
        answer = HttpResponse(WRITERS[self.form](document), content_type=TYPES[self.form])
        answer["Content-Disposition"] = f'attachment; filename="tong-hop-gop-y-{self.consultation.pk}.{self.form}"'
        return answer
