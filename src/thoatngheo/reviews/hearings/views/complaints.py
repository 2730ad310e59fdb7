"""Pages of complaints: the round's register, taking one down, one with its re-check and answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.problems import ProblemKind
from thoatngheo.core.working_days import calendar
from thoatngheo.registry.households.models import Household
from thoatngheo.registry.households.policies import VIEW_HOUSEHOLD
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.reviews.cases.views.surveys import SurveyPage
from thoatngheo.reviews.hearings import tables
from thoatngheo.reviews.hearings.complaint_board import Line, complaints_of, figures, hamlet_names, late
from thoatngheo.reviews.hearings.forms.complaints import ReceiveForm, RecheckForm
from thoatngheo.reviews.hearings.models import Complaint
from thoatngheo.reviews.hearings.policies.complaints import (
    RECEIVE_COMPLAINT,
    RECHECK_COMPLAINT,
    SEE_COMPLAINANT,
    SEE_COMPLAINTS,
    VIEW_COMPLAINT,
)
from thoatngheo.reviews.hearings.services.complaints import receive_complaint, recheck_complaint
from thoatngheo.reviews.hearings.views.meetings import way_to
from thoatngheo.reviews.process.legal_help import LegalHelp
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.policies.front import followers_scope
from thoatngheo.reviews.rounds.views.rounds import OneRound
from thoatngheo.web.views import Crumb, FormPage, Gated, Page

NO_SUCH_HOUSEHOLD = ProblemKind(
    "reviews.complaint.no_household",
    says="Không có hộ mang mã {code} trong địa bàn của bạn.",
    do="Xem mã hộ ở danh sách hộ; tìm được theo tên.",
)


class RoundComplaints(LegalHelp, OneRound, Page):
    """The register of the round, with figures by hamlet."""

    action = SEE_COMPLAINTS
    template_name = "reviews/complaints.html"
    title = gettext_lazy("Khiếu nại")
    help_key = "complaints"

    def crumbs(self) -> Sequence[Crumb]:
        return [*way_to(self.round), Crumb(self.title)]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, today = self.request.user, timezone.localdate()
        found = complaints_of(self.round, followers_scope(user))
        hamlets, names = hamlet_names(found), names_for(user)
        known = set(gate.visible(user, SEE_COMPLAINANT, Complaint.objects.filter(pk__in=[row.pk for row in found])))
        counts = figures(found, hamlets, today)
        lines = [
            Line(
                row,
                names.show(row.household.head_name, row.path),
                hamlets.get(row.path, ""),
                row.complainant if row in known else "",
                late(row, today),
            )
            for row in found
        ]
        kwargs.update(
            round=self.round,
            lines=lines,
            table=tables.complaints(lines),
            counts=tables.by_hamlet(counts.items()) if counts else None,
            overdue=sum(row.answered_on is None and late(row, today) for row in found),
            may_receive=self.round.state == Round.State.OPEN and gate.allows(user, RECEIVE_COMPLAINT, self.round),
        )
        return super().get_context_data(**kwargs)


class ReceiveComplaint(LegalHelp, OneRound, FormPage):
    """Take one down (`?ho=` names the household)."""

    action = RECEIVE_COMPLAINT
    title = gettext_lazy("Nhận khiếu nại")
    submit = gettext_lazy("Ghi vào sổ khiếu nại")
    form_class = ReceiveForm
    help_key = "complaints"

    def crumbs(self) -> Sequence[Crumb]:
        return [*way_to(self.round), Crumb(gettext("Khiếu nại"), reverse("reviews:complaints", args=[self.round.pk])), Crumb(self.title)]

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"code": self.request.GET.get("ho", ""), "received_on": timezone.localdate()}}

    def save(self, form: forms.BaseForm) -> str:
        said: dict[str, Any] = dict(form.cleaned_data)
        code = said.pop("code").strip()
        household = gate.visible(self.request.user, VIEW_HOUSEHOLD, Household.objects.all()).filter(code=code).first()
        if household is None:
            raise NO_SUCH_HOUSEHOLD(code=code)
        complaint = receive_complaint(actor=cast(User, self.request.user), round=self.round, household=household, **said)
        said_words = gettext("Đã ghi khiếu nại số %(number)s; trả lời chậm nhất ngày %(day)s.")
        messages.success(self.request, said_words % {"number": complaint.number, "day": f"{complaint.due_on:%d/%m/%Y}"})
        return reverse("reviews:complaint", args=[complaint.pk])


class OneComplaint(Gated):
    """What the pages of one complaint share."""

    @cached_property
    def complaint(self) -> Complaint:
        rows = Complaint.objects.select_related("round__unit", "household", "case", "posting", "recorded_by")
        return get_object_or_404(gate.visible(self.request.user, VIEW_COMPLAINT, rows), pk=self.kwargs["pk"])

    def subject(self) -> Complaint:
        return self.complaint

    def heading(self) -> str:
        return gettext("Khiếu nại số %(number)s") % {"number": self.complaint.number}

    def crumbs(self) -> Sequence[Crumb]:
        round = self.complaint.round
        back = Crumb(gettext("Khiếu nại"), reverse("reviews:complaints", args=[round.pk]))
        return [*way_to(round), back, Crumb(self.heading(), reverse("reviews:complaint", args=[self.complaint.pk]))]


class ComplaintPage(LegalHelp, OneComplaint, Page):
    """One complaint: what was said, until when, what the re-check found, the answer."""

    action = VIEW_COMPLAINT
    template_name = "reviews/complaint.html"
    help_key = "complaints"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, complaint, today = self.request.user, self.complaint, timezone.localdate()
        is_open = complaint.state == Complaint.State.RECEIVED
        standards = list(dict.fromkeys([*complaint.results_before, *complaint.results_after]))
        results = [
            tables.Changed(code, complaint.results_before.get(code, ""), complaint.results_after.get(code, "")) for code in standards
        ]
        kwargs.update(
            complaint=complaint,
            head=names_for(user).show(complaint.household.head_name, complaint.path),
            hamlet=hamlet_names([complaint]).get(complaint.path, ""),
            knows=gate.allows(user, SEE_COMPLAINANT, complaint),
            is_open=is_open,
            late=late(complaint, today),
            left=calendar().between(today, complaint.due_on) if is_open else 0,
            results=tables.changes(results) if results else None,
            may_recheck=is_open and gate.allows(user, RECHECK_COMPLAINT, complaint),
            survey=reverse("reviews:survey", args=[complaint.case_id])
            if is_open and gate.allows(user, SurveyPage.action, complaint.case)
            else "",
        )
        return super().get_context_data(**kwargs)


class RecheckComplaint(LegalHelp, OneComplaint, FormPage):
    """Write down the re-check and the answer."""

    action = RECHECK_COMPLAINT
    submit = gettext_lazy("Ghi kết quả phúc tra")
    form_class = RecheckForm
    help_key = "complaints"

    def heading(self) -> str:
        return gettext("Phúc tra khiếu nại số %(number)s: hộ %(head)s") % {
            "number": self.complaint.number,
            "head": self.complaint.household.head_name,
        }

    def form_arguments(self) -> dict[str, Any]:
        today = timezone.localdate()
        return {"initial": {"rechecked_on": today, "answered_on": today}}

    def save(self, form: forms.BaseForm) -> str:
        complaint = recheck_complaint(actor=cast(User, self.request.user), complaint=self.complaint, **form.cleaned_data)
        if complaint.state == Complaint.State.UPHELD:
            messages.success(self.request, gettext("Kết quả của hộ đã thay đổi: khiếu nại đúng. Niêm yết lại kết quả này."))
        else:
            messages.success(self.request, gettext("Kết quả của hộ giữ nguyên. Niêm yết lại kết quả này."))
        if complaint.same_surveyor:
            messages.warning(self.request, gettext("Người phúc tra cũng là người đã thu thập thông tin của hộ; điều này được ghi lại."))
        return reverse("reviews:complaint", args=[complaint.pk])
