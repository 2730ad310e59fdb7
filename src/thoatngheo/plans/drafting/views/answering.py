"""The agency's side of a consultation: the list of drafts, the text, comment or agree."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import Count, QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.acting import Acting
from thoatngheo.core import gate
from thoatngheo.plans.drafting import tables
from thoatngheo.plans.drafting.forms.consulting import CommentForm, PaperAgreeForm, PaperCommentForm
from thoatngheo.plans.drafting.models import Asked
from thoatngheo.plans.drafting.plan_wording import kept
from thoatngheo.plans.drafting.policies.consulting import ANSWER_ASKED, OWN_ASKED
from thoatngheo.plans.drafting.services.consulting import agree, comment_on
from thoatngheo.plans.drafting.wording.printed import base_line
from thoatngheo.plans.drafting.wording.shown import shown
from thoatngheo.plans.register.agencies import agencies_of_user
from thoatngheo.web.views import Crumb, FormPage, Gated, ListPage, Page


class Drafts(ListPage):
    """What the person's agencies were asked, the open ones first."""

    action = OWN_ASKED
    template_name = "plans/consulting/drafts.html"
    title = gettext_lazy("Dự thảo xin ý kiến")
    help = gettext_lazy("Các bản dự thảo kế hoạch gửi cơ quan của bạn. Mở từng bản để góp ý theo mục, hoặc ghi là nhất trí.")

    def rows(self) -> QuerySet[Asked]:
        rows = Asked.objects.select_related("consultation__plan__unit", "consultation__version", "agency")
        mine = gate.visible(self.request.user, self.action, rows).annotate(said=Count("comments"))
        return mine.order_by("-consultation__closed_on", "answered_on", "consultation__due_on", "pk")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        return context | {"table": tables.drafts(context["rows"], timezone.localdate())}


class OneAsked(Acting, Gated):
    """What the pages of one asked agency share."""

    action = ANSWER_ASKED

    @cached_property
    def asked(self) -> Asked:
        rows = Asked.objects.select_related("consultation__plan__unit", "consultation__version", "agency")
        return get_object_or_404(gate.visible(self.request.user, self.action, rows), pk=self.kwargs["pk"])

    @cached_property
    def on_paper(self) -> bool:
        """The office writes down what came by letter; the agency's own people speak for themselves."""
        return not agencies_of_user(self.request.user).filter(pk=self.asked.agency_id).exists()

    def subject(self) -> Asked:
        return self.asked

    def crumbs(self) -> tuple[Crumb, ...]:
        if self.on_paper:
            plan = self.asked.consultation.plan
            return (
                Crumb(str(plan), reverse("plans:plan", args=[plan.pk])),
                Crumb(gettext("Lấy ý kiến"), reverse("plans:consultation", args=[plan.pk, self.asked.consultation_id])),
            )
        return (Crumb(gettext("Dự thảo xin ý kiến"), reverse("plans:asked_drafts")),)

    def here(self) -> str:
        return reverse("plans:asked", args=[self.asked.pk])

    def next(self) -> str:
        """Where one goes on after an answer: the agency to the draft, the office to the consultation."""
        consultation = self.asked.consultation
        return reverse("plans:consultation", args=[consultation.plan_id, consultation.pk]) if self.on_paper else self.here()


class AskedPage(OneAsked, Page):
    """The version as it was sent, with the way to comment on each section, and what the agency has said."""

    template_name = "plans/consulting/asked.html"
    help = gettext_lazy("Đọc dự thảo và góp ý ngay dưới từng mục. Ý kiến gửi sau hạn vẫn được nhận và được đánh dấu là muộn.")

    def heading(self) -> str:
        return str(self.asked.consultation.plan)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        consultation = self.asked.consultation
        wording = kept(consultation.version)
        titles = {each.key: f"{label}. {each.title}".strip(". ") for label, each in wording.labelled()}
        rows = self.asked.comments.select_related("version").order_by("pk")
        kwargs.update(
            asked=self.asked,
            consultation=consultation,
            sections=[(label, section, shown(section)) for label, section in wording.labelled()],
            bases=[base_line(base.kind, base.number, base.day, base.issuer, base.title) for base in wording.head.bases],
            comments=[(row, titles.get(row.section, ""), timezone.localdate(row.at) > consultation.due_on) for row in rows],
            is_open=consultation.closed_on is None,
            overdue=consultation.closed_on is None and consultation.due_on < timezone.localdate(),
            on_paper=self.on_paper,
        )
        return super().get_context_data(**kwargs)


class Say(OneAsked, FormPage):
    """A comment on a section (`?muc=` names it)."""

    template_name = "plans/consulting/say.html"
    submit = gettext_lazy("Gửi ý kiến")
    help = gettext_lazy("Ghi rõ đoạn cần sửa và đề nghị sửa thành gì. Cơ quan soạn thảo trả lời từng ý kiến kèm giải trình.")

    def heading(self) -> str:
        if self.on_paper:
            return gettext("Ghi ý kiến theo công văn của %(agency)s") % {"agency": self.asked.agency.name}
        return gettext("Góp ý dự thảo")

    def sections(self) -> list[tuple[str, str]]:
        numbered = kept(self.asked.consultation.version).labelled()
        return [(section.key, f"{label}. {section.title}") for label, section in numbered if section.title]

    def get_form(self) -> forms.BaseForm:
        typed = self.request.POST if self.request.method == "POST" else None
        initial = {"section": self.request.GET.get("muc", ""), "answered_on": timezone.localdate()}
        made = PaperCommentForm if self.on_paper else CommentForm
        return made(typed, sections=self.sections(), initial=initial)

    def save(self, form: forms.BaseForm) -> str:
        comment_on(actor=self.actor, asked=self.asked, **form.cleaned_data)
        messages.success(self.request, gettext("Đã ghi ý kiến."))
        return self.next()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        key = self.request.POST.get("section", self.request.GET.get("muc", ""))
        found = next((section for section in kept(self.asked.consultation.version).sections if section.key == key), None)
        kwargs.setdefault("cancel", self.next())
        return super().get_context_data(section=found, data=shown(found) if found else [], **kwargs)


class Agree(OneAsked, FormPage):
    """Nothing to add."""

    template_name = "plans/consulting/say.html"
    submit = gettext_lazy("Nhất trí với dự thảo")
    help = gettext_lazy(
        "Ghi là nhất trí khi cơ quan không có ý kiến nào khác. Sau đó vẫn góp ý thêm được khi đợt lấy ý kiến chưa kết thúc."
    )

    def heading(self) -> str:
        return gettext("%(agency)s nhất trí với dự thảo") % {"agency": self.asked.agency.name}

    def get_form(self) -> forms.BaseForm:
        typed = self.request.POST if self.request.method == "POST" else None
        return (PaperAgreeForm if self.on_paper else forms.Form)(typed)

    def save(self, form: forms.BaseForm) -> str:
        agree(actor=self.actor, asked=self.asked, **form.cleaned_data)
        messages.success(self.request, gettext("Đã ghi là nhất trí."))
        return self.next()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.setdefault("cancel", self.next())
        return super().get_context_data(**kwargs)
