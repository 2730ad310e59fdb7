"""The page of a round's documents, everything at once, and the office's own templates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core import gate
from thoatngheo.core.models import Job
from thoatngheo.core.policies import VIEW_JOB
from thoatngheo.core.problems import Problem
from thoatngheo.core.words import label_of
from thoatngheo.registry.households.policies import SHOW_NATIONAL_ID
from thoatngheo.reviews.decisions.models import Decision, DecisionItem
from thoatngheo.reviews.documents.bundle import KEPT_HOURS, file_of
from thoatngheo.reviews.documents.kinds import KINDS
from thoatngheo.reviews.documents.models import OfficeTemplate
from thoatngheo.reviews.documents.papers import DOCX, PDF
from thoatngheo.reviews.documents.policies import (
    ALL_PAPERS,
    CERTIFICATE_PAPER,
    DECISION_PAPER,
    LETTER_PAPER,
    PUT_TEMPLATE,
    SEE_PAPERS,
    SEE_TEMPLATES,
    TAKE_BACK_TEMPLATE,
)
from thoatngheo.reviews.documents.problems import FILE_GONE
from thoatngheo.reviews.documents.services.papers import ALL, CERTIFICATES, ask_for_certificates, ask_for_papers
from thoatngheo.reviews.documents.services.templates import put_template, take_back_template
from thoatngheo.reviews.documents.tables import templates as templates_table
from thoatngheo.reviews.documents.views.papers import as_download
from thoatngheo.reviews.hearings.policies.meetings import VIEW_MEETING
from thoatngheo.reviews.hearings.policies.postings import VIEW_POSTING
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.web.views import Crumb, FormPage, Gated, ListPage, Page

FORMS = {ALL: "zip", CERTIFICATES: PDF}
SHOWN = 200  # of certificates and letters on the page; the zip has all


class OneRound(Gated):
    @cached_property
    def round(self) -> Round:
        rounds = gate.visible(self.request.user, self.action, Round.objects.select_related("unit"))
        return get_object_or_404(rounds, pk=self.kwargs["pk"])

    def subject(self) -> Round:
        return self.round


class Papers(OneRound, Page):
    """Every document of a round, in the order of the law."""

    action = SEE_PAPERS
    template_name = "reviews/papers.html"
    title = gettext_lazy("Văn bản của đợt rà soát")
    help = gettext_lazy(
        "Mỗi bước rà soát để lại một văn bản: danh sách, biên bản họp thôn, danh sách niêm yết, quyết định, giấy chứng nhận (QĐ"
        " 24/2021/QĐ-TTg, Điều 4 và 5). Tải từng văn bản ở dạng Word hoặc PDF, hoặc lập toàn bộ thành một tệp."
    )

    def crumbs(self) -> Sequence[Crumb]:
        here = Crumb(str(self.round), reverse("reviews:round", args=[self.round.pk]))
        return [Crumb(gettext("Đợt rà soát"), reverse("reviews:rounds")), here, Crumb(self.title)]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, round = self.request.user, self.round
        signed = list(round.decisions.filter(state=Decision.State.SIGNED).order_by("signed_on", "number"))
        kwargs.update(
            round=round,
            meetings=gate.visible(user, VIEW_MEETING, round.meetings.select_related("unit")).order_by("path", "number"),
            postings=gate.visible(user, VIEW_POSTING, round.postings.select_related("unit")).order_by("path", "turn"),
            decisions=[self.told(decision) for decision in signed],
            may_all=gate.allows(user, ALL_PAPERS, round),
            may_show_ids=gate.allows(user, SHOW_NATIONAL_ID),
            hours=KEPT_HOURS,
            shown=SHOWN,
        )
        return super().get_context_data(**kwargs)

    def told(self, decision: Decision) -> dict[str, Any]:
        """A decision with its certificates and letters, the first of each."""
        user = self.request.user
        certificates = gate.visible(user, CERTIFICATE_PAPER, decision.certificates.select_related("household"))
        items = gate.visible(user, LETTER_PAPER, decision.items.select_related("household"))
        letters = items.filter(outcome__in=[DecisionItem.Outcome.REFUSED, *ESCAPED]).order_by("outcome", "number")
        return {
            "decision": decision,
            "certificates": certificates.order_by("number")[:SHOWN],
            "certificate_count": certificates.count(),
            "letters": letters[:SHOWN],
            "letter_count": letters.count(),
        }


ESCAPED = [DecisionItem.Outcome.ESCAPED_POVERTY, DecisionItem.Outcome.ESCAPED_NEAR_POVERTY]


class AskForPapers(OneRound):
    """Start the job that writes everything."""

    action = ALL_PAPERS
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        user, with_ids = cast(User, request.user), bool(request.POST.get("with_ids"))
        job = ask_for_papers(actor=user, round=self.round, with_ids=with_ids)
        return HttpResponseRedirect(reverse("system:job", args=[job.pk]))


class AskForCertificates(Gated):
    """Start the job that writes the certificates of a decision."""

    action = ALL_PAPERS
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        user = cast(User, request.user)
        decisions = gate.visible(user, DECISION_PAPER, Decision.objects.select_related("round"))
        decision = get_object_or_404(decisions, pk=pk)
        try:
            job = ask_for_certificates(actor=user, decision=decision, with_ids=bool(request.POST.get("with_ids")))
        except Problem as problem:
            messages.error(request, problem.text())
            return HttpResponseRedirect(reverse("reviews:papers", args=[decision.round_id]))
        return HttpResponseRedirect(reverse("system:job", args=[job.pk]))


class WrittenFile(Gated):
    """What a job wrote, for whoever asked for it, as long as it is kept."""

    action = ALL_PAPERS
    http_method_names = ["get"]

    def get(self, request: HttpRequest, pk: Any) -> HttpResponseBase:
        job = gate.visible(request.user, VIEW_JOB, Job.objects.filter(kind__in=FORMS)).filter(pk=pk).first()
        if job is None:
            raise Http404
        if job.state != Job.State.DONE:
            return HttpResponseRedirect(reverse("system:job", args=[job.pk]))
        file = file_of(str(job.pk), FORMS[job.kind])
        if not file.exists():
            raise FILE_GONE(hours=KEPT_HOURS)
        name = f"van-ban.{FORMS[job.kind]}" if job.kind == ALL else f"giay-chung-nhan.{PDF}"
        answer = FileResponse(file.open("rb"), as_attachment=True, filename=name)
        answer["Cache-Control"] = "no-store"
        return answer


class Templates(ListPage):
    """The templates in use, and the fields that each kind of document knows."""

    action = SEE_TEMPLATES
    template_name = "reviews/templates.html"
    title = gettext_lazy("Mẫu văn bản của cơ quan")
    help = gettext_lazy(
        "Hệ thống viết văn bản theo thể thức của Nghị định 30/2020/NĐ-CP. Cơ quan có thể thay bằng tệp Word của mình: ghi tên trường"
        " giữa hai cặp ngoặc nhọn; bản PDF vẫn theo mẫu của hệ thống."
    )

    def rows(self) -> Sequence[OfficeTemplate]:
        templates = OfficeTemplate.objects.filter(taken_back_at=None).select_related("unit", "uploaded_by").defer("file")
        return list(gate.visible(self.request.user, self.action, templates).order_by("path", "kind"))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs["kinds"] = [(kind, kind.all_fields().items()) for kind in KINDS.values()]
        context = super().get_context_data(**kwargs)
        return context | {"table": templates_table(context["rows"], {kind.code: kind.title for kind in KINDS.values()})}


class TemplateForm(forms.Form):
    unit = forms.ModelChoiceField(Unit.objects.none(), label=gettext_lazy("Xã, phường"), empty_label=None)
    kind = forms.ChoiceField(label=label_of(OfficeTemplate, "kind"), choices=[(kind.code, kind.title) for kind in KINDS.values()])
    file = forms.FileField(label=gettext_lazy("Tệp mẫu Word"), help_text=gettext_lazy("Tệp .docx, tối đa 5 MB, không có macro."))

    def __init__(self, *args: Any, units: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast("forms.ModelChoiceField[Unit]", self.fields["unit"]).queryset = units


class PutTemplate(FormPage):
    """Upload a template: checked before it is used."""

    action = PUT_TEMPLATE
    title = gettext_lazy("Thay mẫu văn bản")
    submit = gettext_lazy("Kiểm tra và dùng mẫu này")
    form_class = TemplateForm
    help = gettext_lazy(
        "Tệp được kiểm tra trước khi dùng: trường không có sẽ bị nêu tên cùng trường gần nhất. Mẫu cũ vẫn được lưu; các văn bản đã"
        " tải không thay đổi."
    )

    def crumbs(self) -> Sequence[Crumb]:
        return [Crumb(gettext("Mẫu văn bản của cơ quan"), reverse("reviews:templates")), Crumb(self.title)]

    def form_arguments(self) -> dict[str, Any]:
        communes = Unit.objects.filter(level=Level.COMMUNE, valid_to=None)
        return {"units": gate.visible(self.request.user, self.action, communes).order_by("path")}

    def save(self, form: forms.BaseForm) -> str:
        asked = form.cleaned_data
        put = put_template(
            actor=cast(User, self.request.user),
            unit=asked["unit"],
            kind=asked["kind"],
            file=asked["file"].read(),
            file_name=asked["file"].name,
        )
        messages.success(self.request, gettext("Đã dùng mẫu mới, có %(count)s trường.") % {"count": len(put.fields)})
        return reverse("reviews:templates")


class OneTemplate(Gated):
    @cached_property
    def template(self) -> OfficeTemplate:
        return get_object_or_404(gate.visible(self.request.user, self.action, OfficeTemplate.objects.all()), pk=self.kwargs["pk"])

    def subject(self) -> OfficeTemplate:
        return self.template


class TemplateFile(OneTemplate):
    action = SEE_TEMPLATES
    http_method_names = ["get"]

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        return as_download(bytes(self.template.file), f"mau-{self.template.kind}", DOCX)


class TakeBackTemplate(OneTemplate):
    action = TAKE_BACK_TEMPLATE
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        try:
            take_back_template(actor=cast(User, request.user), template=self.template)
            messages.success(request, gettext("Đã gỡ mẫu. Văn bản trở lại theo mẫu của hệ thống."))
        except Problem as problem:
            messages.error(request, problem.text())
        return HttpResponseRedirect(reverse("reviews:templates"))
