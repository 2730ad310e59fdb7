"""The working text of a plan: all sections, one section, a new one, the head and the end, a version to keep."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.acting import Acting
from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.numbers import digits_in
from thoatngheo.plans.drafting.blocks import blocks_of, head_of
from thoatngheo.plans.drafting.forms.drafting import HeadForm, KeepForm, NewSectionForm, SectionForm
from thoatngheo.plans.drafting.models import DraftSection
from thoatngheo.plans.drafting.plan_wording import newest, working
from thoatngheo.plans.drafting.policies.drafting import ISSUE_PLAN, READ_DRAFT, WRITE_DRAFT
from thoatngheo.plans.drafting.services import drafting
from thoatngheo.plans.drafting.wording.comparing import spans
from thoatngheo.plans.drafting.wording.model import Section
from thoatngheo.plans.drafting.wording.printed import base_line
from thoatngheo.plans.drafting.wording.shown import shown
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.plans import VIEW_PLAN
from thoatngheo.plans.register.views.frame import PlanPart
from thoatngheo.web.views import Crumb, FormPage, Gated


class DraftPart(Acting, PlanPart):
    """A page about the text of one plan."""

    tab = "draft"

    def subject(self) -> Plan:
        return self.plan

    def back(self) -> str:
        return reverse("plans:draft", args=[self.plan.pk])

    def crumbs(self) -> tuple[Crumb, ...]:
        return (*super().crumbs(), Crumb(gettext("Dự thảo"), self.back()))


class Draft(DraftPart):
    """The sections in order as they will be printed, each with the way to edit it."""

    action = READ_DRAFT
    template_name = "plans/drafting/draft.html"
    help = gettext_lazy(
        "Mỗi mục được sửa ở trang riêng; số liệu lấy từ các thẻ chỉ tiêu, kinh phí, nhiệm vụ và tự thay đổi theo. "
        "Khi viết xong một lượt, hãy lưu thành bản mới để gửi lấy ý kiến hoặc trình ký."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = {row.key: row for row in self.plan.draft_sections.select_related("by")}
        wording = working(self.plan)
        names = {"mo-dau": gettext("Lời mở đầu"), "ket": gettext("Lời kết")}
        kwargs.update(
            begun=bool(rows),
            sections=[
                (label, section, section.title or names.get(section.key, ""), shown(section), rows.get(section.key))
                for label, section in wording.labelled()
            ],
            bases=[base_line(base.kind, base.number, base.day, base.issuer, base.title) for base in wording.head.bases],
            head=wording.head,
            may_write=self.plan.state in drafting.OPEN and gate.allows(self.request.user, WRITE_DRAFT, self.plan),
            may_issue=self.plan.state in drafting.OPEN and gate.allows(self.request.user, ISSUE_PLAN, self.plan),
            newest=newest(self.plan),
        )
        return super().get_context_data(**kwargs)


class BeginDraft(Gated):
    """Write the first version's sections from the data."""

    action = WRITE_DRAFT
    http_method_names = ["post"]

    @cached_property
    def plan(self) -> Plan:
        return get_object_or_404(gate.visible(self.request.user, VIEW_PLAN, Plan.objects.all()), pk=self.kwargs["pk"])

    def subject(self) -> Plan:
        return self.plan

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        drafting.begin_draft(actor=cast(User, request.user), plan=self.plan)
        messages.success(request, gettext("Đã viết các mục đầu tiên từ số liệu của kế hoạch. Hãy đọc và sửa từng mục."))
        return HttpResponseRedirect(reverse("plans:draft", args=[self.plan.pk]))


class WritePart(DraftPart, FormPage):
    """A form on the text."""

    action = WRITE_DRAFT
    template_name = "plans/drafting/form.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.setdefault("cancel", self.back())
        return super().get_context_data(**kwargs)


class EditSection(WritePart):
    """One section: title and words, and below them the data as it will be printed."""

    template_name = "plans/drafting/section.html"
    submit = gettext_lazy("Lưu mục này")
    help = gettext_lazy(
        "Mỗi dòng là một đoạn; dòng bắt đầu bằng gạch ngang và dấu cách là một ý của danh sách. "
        "Số thứ tự của mục do hệ thống đánh; số liệu bên dưới sửa ở thẻ của nó."
    )

    @cached_property
    def section(self) -> DraftSection:
        rows: QuerySet[DraftSection] = self.plan.draft_sections.select_related("by")
        return get_object_or_404(rows, key=self.kwargs["key"])

    def heading(self) -> str:
        return self.section.title or {"mo-dau": gettext("Lời mở đầu"), "ket": gettext("Lời kết")}.get(self.section.key, "")

    def get_form(self) -> forms.BaseForm:
        section = self.section
        told = {"title": section.title, "body": section.body, "edition": section.edition}
        form = SectionForm(self.request.POST if self.request.method == "POST" else None, initial=told)
        if not section.title:
            del form.fields["title"]
        return form

    def save(self, form: forms.BaseForm) -> str:
        said: dict[str, Any] = {"title": "", **form.cleaned_data}
        drafting.save_section(actor=self.actor, plan=self.plan, key=self.section.key, **said)
        messages.success(self.request, gettext("Đã lưu mục “%(title)s”.") % {"title": self.heading()})
        return f"{self.back()}#{self.section.key}"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        block = blocks_of(self.plan).get(self.section.block) if self.section.block else None
        data_only = Section(self.section.key, self.section.level, self.section.title, "", block)
        kwargs.update(section=self.section, data=shown(data_only), **self.clash())
        return super().get_context_data(**kwargs)

    def clash(self) -> dict[str, Any]:
        """What somebody else saved meanwhile, beside what was typed here."""
        if self.request.method != "POST":
            return {}
        now = DraftSection.objects.select_related("by").get(pk=self.section.pk)
        if str(now.edition) == self.request.POST.get("edition", ""):
            return {}
        old, new = spans(now.body, self.request.POST.get("body", "").replace("\r\n", "\n"))
        return {"theirs": now, "their_words": old, "my_words": new}


class AddSection(WritePart):
    """A new section behind another."""

    title = gettext_lazy("Thêm mục")
    submit = gettext_lazy("Thêm mục này")
    form_class = NewSectionForm
    help = gettext_lazy("Mục mới đứng ngay sau mục bạn chọn; các mục sau được đánh số lại. Sau khi thêm, hãy mở mục để viết nội dung.")

    def heading(self) -> str:
        return gettext("Thêm mục")

    def form_arguments(self) -> dict[str, Any]:
        rows = list(self.plan.draft_sections.order_by("position", "pk"))
        return {"rows": rows, "initial": {"after": self.request.GET.get("sau", "")}}

    def save(self, form: forms.BaseForm) -> str:
        section = drafting.add_section(actor=self.actor, plan=self.plan, **form.cleaned_data)
        return reverse("plans:draft_section", args=[self.plan.pk, section.key])


class RemoveSection(WritePart):
    """Take a section out."""

    submit = gettext_lazy("Bỏ mục này")
    form_class = forms.Form
    template_name = "plans/drafting/remove.html"
    help = gettext_lazy("Mục bị bỏ khỏi dự thảo đang soạn. Các bản đã lưu vẫn còn nguyên mục này.")

    @cached_property
    def section(self) -> DraftSection:
        return get_object_or_404(self.plan.draft_sections, key=self.kwargs["key"])

    def heading(self) -> str:
        return gettext("Bỏ mục “%(title)s”") % {"title": self.section.title}

    def save(self, form: forms.BaseForm) -> str:
        edition = digits_in(self.request.POST.get("edition", ""))
        told = self.section.edition if edition is None else edition
        drafting.remove_section(actor=self.actor, plan=self.plan, key=self.section.key, edition=told)
        messages.success(self.request, gettext("Đã bỏ mục “%(title)s”.") % {"title": self.section.title})
        return self.back()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(section=self.section, **kwargs)


class EditHead(WritePart):
    """Subject, issuer, place, bases, recipients, days of reports."""

    submit = gettext_lazy("Lưu")
    form_class = HeadForm
    help = gettext_lazy("Những phần đứng trước và sau nội dung: trích yếu, căn cứ, nơi nhận. Mỗi căn cứ, mỗi nơi nhận ghi trên một dòng.")

    def heading(self) -> str:
        return gettext("Phần đầu và nơi nhận")

    def form_arguments(self) -> dict[str, Any]:
        head = head_of(self.plan)
        lines = [base_line(base.kind, base.number, base.day, base.issuer, base.title).removeprefix("Căn cứ ") for base in head.bases]
        days = [f"{int(day[3:])}/{int(day[:2])}" for day in self.plan.reporting_days]
        told = {"subject": head.subject, "issuer": head.issuer, "place": head.place, "bases": "\n".join(lines)}
        return {"initial": told | {"recipients": "\n".join(head.recipients), "reporting_days": ", ".join(days)}}

    def save(self, form: forms.BaseForm) -> str:
        drafting.save_head(actor=self.actor, plan=self.plan, **form.cleaned_data)
        messages.success(self.request, gettext("Đã lưu phần đầu và nơi nhận."))
        return self.back()


class KeepVersion(WritePart):
    """Keep the text as a version."""

    submit = gettext_lazy("Lưu thành bản mới")
    form_class = KeepForm
    help = gettext_lazy("Bản được lưu giữ nguyên chữ và số liệu của lúc này, không ai sửa được nữa. Bạn vẫn soạn tiếp và lưu bản sau.")

    def heading(self) -> str:
        return gettext("Lưu thành bản mới")

    def save(self, form: forms.BaseForm) -> str:
        version = drafting.keep_version(actor=self.actor, plan=self.plan, **form.cleaned_data)
        messages.success(self.request, gettext("Đã lưu bản %(number)s.") % {"number": version.number})
        return reverse("plans:version", args=[self.plan.pk, version.number])
