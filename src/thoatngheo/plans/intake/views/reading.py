"""Have a plan document read and checked: the whole reading beside the text, the findings at their lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, cast

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.acting import Acting
from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import assignments, scope
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.plans.intake.findings import findings_file, lines_with_findings
from thoatngheo.plans.intake.forms.reading import UploadForm
from thoatngheo.plans.intake.models import ReadDocument
from thoatngheo.plans.intake.policies import READ_PLAN_DOCUMENT, TAKE_DOCUMENT, VIEW_READ_DOCUMENT
from thoatngheo.plans.intake.problems import NOTHING_GIVEN
from thoatngheo.plans.intake.services.reading import keep, lines_of, plan_of, read
from thoatngheo.plans.intake.services.suggesting import issuing_unit
from thoatngheo.plans.intake.tables import documents
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.plans import ADD_PLAN, VIEW_PLAN
from thoatngheo.plans.register.policies.roles import WRITERS
from thoatngheo.web.problems import in_words
from thoatngheo.web.views import Crumb, Gated, ListPage, Page
from vanban.reading import text_of
from vanban.reading.plan import Plan as FoundPlan

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NUMBER = re.compile(r"\d+(?:/20\d\d)?/[A-ZĐ]+(?:-[A-ZĐ]+)*")
PASTED = _("văn bản dán vào")


def reading_of(text: str, found: FoundPlan) -> dict[str, object]:
    """What the templates need of a reading."""
    return {"found": found, "lines": lines_with_findings(lines_of(text), found.findings)}


class ReadPage(ListPage):
    """Upload or paste a document. Who writes plans gets it kept, to go through it; others see the reading and nothing is kept."""

    action = READ_PLAN_DOCUMENT
    template_name = "plans/reading/read.html"
    title = _("Đọc văn bản kế hoạch")
    per_page = 20
    help = _(
        "Chọn tệp kế hoạch: hệ thống đọc số, ngày, căn cứ, chỉ tiêu, bảng, dự án, nhiệm vụ và nêu chỗ sai kèm phép tính. "
        "Chưa có gì vào số liệu cho đến khi một người xem từng mục và bấm “Đưa vào hệ thống”."
    )

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(_("Kế hoạch"), reverse("plans:plans")), Crumb(self.title))

    def rows(self) -> Any:
        kept = gate.visible(self.request.user, VIEW_READ_DOCUMENT, ReadDocument.objects.select_related("unit", "plan", "by"))
        return kept.exclude(state=ReadDocument.State.SET_ASIDE).defer("text", "found").order_by("-pk")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.setdefault("form", UploadForm())
        kwargs["may_take"] = gate.allows(self.request.user, TAKE_DOCUMENT)
        context = super().get_context_data(**kwargs)
        return context | {"table": documents(context["rows"])}

    def post(self, request: HttpRequest) -> HttpResponse:
        form = UploadForm(request.POST, request.FILES)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form), status=422)
        data = b""
        try:
            data, name = given(form)
            text, found = read(data)
        except Problem as problem:
            form.add_error(None, " ".join(in_words(problem)).strip())
            named = self.plans_amended(data) if problem.code == "vanban.read.amendment" else None
            return self.render_to_response(self.get_context_data(form=form, named=named), status=422)
        if "phat-hien" in request.POST:
            return excel(findings_file(found))
        actor = cast(User, request.user)
        unit = own_unit(actor, found)
        if unit is None:
            return self.render_to_response(self.get_context_data(name=name, text=text, **reading_of(text, found)))
        document = keep(actor=actor, unit=unit, data=data, name=name, text=text, plan=found)
        if document.by_id != actor.pk or document.state == ReadDocument.State.TAKEN:
            messages.info(request, gettext("Tệp này đã được {who} tải lên; dưới đây là bản đã đọc.").format(who=document.by))
        return HttpResponseRedirect(reverse("plans:document", args=[document.pk]))

    def plans_amended(self, data: bytes) -> list[Plan]:
        """The plans in the system whose numbers an amending document names: their targets are what is to be corrected."""
        numbers = set(NUMBER.findall(text_of(data)))
        seen = gate.visible(self.request.user, VIEW_PLAN, Plan.objects.select_related("unit"))
        return list(seen.filter(number__in=numbers).order_by("-issued_on")[:5])


def given(form: UploadForm) -> tuple[bytes, str]:
    """The bytes to read and what they are called: a file before pasted text."""
    file, text = form.cleaned_data["file"], form.cleaned_data["text"]
    if file is not None:
        return file.read(), file.name
    if text.strip():
        return text.encode(), str(PASTED)
    raise NOTHING_GIVEN()


def own_unit(actor: User, found: FoundPlan) -> Unit | None:
    """The issuing unit if the person writes plans of it, else the unit the person works in; None for who writes no plans."""
    if not gate.allows(actor, ADD_PLAN):
        return None
    unit = issuing_unit(found, scope(actor, *WRITERS))
    return unit or next((assignment.unit for assignment in assignments(actor, WRITERS) if assignment.unit), None)


def excel(content: bytes) -> HttpResponse:
    answer = HttpResponse(content, content_type=EXCEL)
    answer["Content-Disposition"] = 'attachment; filename="phat-hien.xlsx"'
    return answer


class OfDocument(Acting, Gated):
    """A kept document of the person's area."""

    @cached_property
    def document(self) -> ReadDocument:
        rows = gate.visible(self.request.user, VIEW_READ_DOCUMENT, ReadDocument.objects.select_related("unit", "plan", "by"))
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    @cached_property
    def found(self) -> FoundPlan:
        """What reader and checker found in it."""
        return plan_of(self.document)

    @property
    def may_take(self) -> bool:
        return gate.allows(self.request.user, TAKE_DOCUMENT, self.document)

    def crumbs(self) -> Sequence[Crumb]:
        here = reverse("plans:document", args=[self.document.pk])
        return (
            Crumb(_("Kế hoạch"), reverse("plans:plans")),
            Crumb(_("Đọc văn bản kế hoạch"), reverse("plans:read")),
            Crumb(self.document.file_name, here),
        )


class DocumentPage(OfDocument, Page):
    """The whole reading of a kept document."""

    action = VIEW_READ_DOCUMENT
    template_name = "plans/reading/document.html"
    help = _(
        "Bên trái là những gì đọc được kèm mức chắc chắn, bên phải là văn bản gốc; bấm số dòng để đến đúng chỗ. "
        "Kiểm tra các phát hiện trước, rồi đưa văn bản vào hệ thống từng trang một."
    )

    def heading(self) -> str:
        return str(self.found.subject or self.document.file_name)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.update(document=self.document, may_take=self.may_take, **reading_of(self.document.text, self.found))
        return super().get_context_data(**kwargs)


class TextPage(OfDocument, Page):
    """The text alone, with line numbers, for links from targets and tasks. An issued plan's text is read by who reads the plan."""

    action = VIEW_PLAN
    template_name = "plans/reading/text.html"
    title = _("Văn bản gốc")
    help = _("Toàn văn như hệ thống đã đọc, đánh số dòng. Số dòng ở các chỉ tiêu, nhiệm vụ dẫn đến đây.")

    @cached_property
    def document(self) -> ReadDocument:
        user, rows = self.request.user, ReadDocument.objects.select_related("unit", "plan", "by")
        document = get_object_or_404(rows, pk=self.kwargs["pk"])
        of_plan = document.plan is not None and gate.allows(user, VIEW_PLAN, document.plan)
        if not of_plan and not gate.allows(user, VIEW_READ_DOCUMENT, document):
            raise Http404
        return document

    def crumbs(self) -> Sequence[Crumb]:
        plan = self.document.plan
        first = Crumb(_("Kế hoạch"), reverse("plans:plans"))
        return (first, Crumb(str(plan), reverse("plans:plan", args=[plan.pk]))) if plan else (first, Crumb(self.document.file_name))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        lines = lines_with_findings(lines_of(self.document.text), [])
        return super().get_context_data(document=self.document, lines=lines, **kwargs)


class DocumentFile(OfDocument):
    """The file as it was given; a browser is told not to run anything in it."""

    action = VIEW_READ_DOCUMENT

    def get(self, request: HttpRequest, pk: int) -> HttpResponse | FileResponse:
        file = self.document.file
        if not file or not file.name or not file.storage.exists(file.name):
            messages.info(request, gettext("Tệp gốc không còn trong hệ thống; toàn văn vẫn được giữ."))
            return HttpResponseRedirect(reverse("plans:document", args=[self.document.pk]))
        ending = "." + file.name.rsplit(".", 1)[-1]
        answer = FileResponse(
            file.open("rb"), as_attachment=True, filename=f"ke-hoach-{self.document.pk}{ending}", content_type="application/octet-stream"
        )
        answer["Content-Security-Policy"] = "sandbox; default-src 'none'"
        answer["Cache-Control"] = "private, no-store"
        return answer


class FindingsFile(OfDocument):
    """The findings as Excel."""

    action = VIEW_READ_DOCUMENT

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        return excel(findings_file(self.found))
