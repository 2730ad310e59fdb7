"""Commitments: the tab that asks every unit to sign, the page of one, its sheet."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.names import fold
from thoatngheo.plans.register.views.frame import PlanPart
from thoatngheo.plans.targets import tables
from thoatngheo.plans.targets.commitment_sheet import Promise, Told, sheet
from thoatngheo.plans.targets.models import Commitment, Target
from thoatngheo.plans.targets.policies import SIGN_COMMITMENT, VIEW_COMMITMENT, VIEW_TARGET, WRITE_TARGETS
from thoatngheo.plans.targets.services.commitments import (
    as_kept,
    ask_commitments,
    changed_since,
    figures_by_unit,
    office_of,
    read_kept,
    refuse_commitment,
    sign_commitment,
)
from thoatngheo.plans.targets.tables import CommitmentRow
from thoatngheo.plans.targets.values import Figure, shown
from thoatngheo.plans.targets.views.targets import WritesTargets
from thoatngheo.web.views import Crumb, FormPage, Gated, Page
from vanban import to_docx, to_pdf

WRITERS = {"docx": to_docx, "pdf": to_pdf}
TYPES = {"docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "pdf": "application/pdf"}


class AskForm(forms.Form):
    due = forms.DateField(
        label=gettext_lazy("Ký trước ngày"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )


class Commitments(PlanPart):
    """Which unit has signed, which asks for another look, whose figures changed since."""

    action = VIEW_TARGET
    template_name = "plans/targets/commitments.html"
    tab = "commitments"
    help = gettext_lazy(
        "Chủ tịch xã ký cho xã, trưởng thôn ký cho thôn, cán bộ cấp huyện hoặc cấp tỉnh ký cho cấp mình. "
        "Số đổi sau khi ký thì bản cam kết ghi rõ, và có thể đề nghị ký lại."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        seen = gate.visible(self.request.user, VIEW_COMMITMENT, self.plan.commitments.select_related("unit", "plan"))
        figures = figures_by_unit(self.plan)
        rows = [CommitmentRow(each, changed_since(each, figures)) for each in seen.order_by("unit__name_sort", "unit__code")]
        kwargs.update(
            rows=rows,
            table=tables.commitments(rows, timezone.localdate()),
            signed=sum(each.state == Commitment.State.SIGNED and not changed for each, changed in rows),
            refused=sum(each.state == Commitment.State.REFUSED for each, _ in rows),
            changed=sum(bool(changed) for _, changed in rows),
            may_ask=gate.allows(self.request.user, WRITE_TARGETS, self.plan) and self.plan.in_figures,
        )
        return super().get_context_data(**kwargs)


class AskCommitments(WritesTargets, FormPage):
    """Ask every unit with a part to sign, by a day."""

    template_name = "plans/targets/ask.html"
    tab = "commitments"
    form_class = AskForm
    submit = gettext_lazy("Đề nghị các đơn vị ký cam kết")
    help = gettext_lazy("Mọi đơn vị có số trong bảng đều được đề nghị. Đơn vị đã ký và số không đổi thì giữ nguyên.")

    def heading(self) -> Any:
        return gettext_lazy("Đề nghị ký cam kết")

    def save(self, form: forms.BaseForm) -> str:
        asked = ask_commitments(actor=self.actor, plan=self.plan, on=timezone.localdate(), due=form.cleaned_data["due"])
        messages.success(self.request, gettext("Đã đề nghị {count} đơn vị ký cam kết.").format(count=len(asked)))
        return reverse("plans:commitments", args=[self.plan.pk])


class OfCommitment(Gated):
    """What every page and deed about one commitment shares."""

    @cached_property
    def commitment(self) -> Commitment:
        rows = gate.visible(self.request.user, VIEW_COMMITMENT, Commitment.objects.select_related("unit", "plan__unit"))
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def subject(self) -> Commitment:
        return self.commitment

    @cached_property
    def figures(self) -> dict[str, Figure]:
        """What was signed, or, until then, what is asked now."""
        if self.commitment.state == Commitment.State.SIGNED:
            return {code: read_kept(kept) for code, kept in self.commitment.values.items()}
        return figures_by_unit(self.commitment.plan).get(self.commitment.unit_id, {})

    def promises(self) -> list[Promise]:
        targets = self.commitment.plan.targets.order_by("position")
        return [promise(target, self.figures[target.code]) for target in targets if target.code in self.figures]


def promise(target: Target, figure: Figure) -> Promise:
    plain = target.comparator in {Target.Comparator.EQUAL, Target.Comparator.RANGE}
    comparator = "" if plain else str(target.get_comparator_display())
    return Promise(target.label, target.unit_name, comparator, shown(figure, target.decimals), target.due)


class CommitmentPage(OfCommitment, Page):
    """The figures, who signed and when, what changed since; to sign or to ask for another look."""

    action = VIEW_COMMITMENT
    template_name = "plans/targets/commitment.html"
    help = gettext_lazy(
        "Xem từng con số rồi ký. Nếu chưa thực hiện được thì ghi lý do và đề nghị xem lại, cấp trên sẽ trả lời hoặc đổi số."
    )

    def heading(self) -> str:
        return gettext("Cam kết của {unit}").format(unit=self.commitment.unit.full_name)

    def crumbs(self) -> tuple[Crumb, ...]:
        plan = self.commitment.plan
        return (
            Crumb(gettext_lazy("Kế hoạch"), reverse("plans:plans")),
            Crumb(str(plan), reverse("plans:plan", args=[plan.pk])),
            Crumb(gettext_lazy("Cam kết"), reverse("plans:commitments", args=[plan.pk])),
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, row = self.request.user, self.commitment
        may_sign, promises = gate.allows(user, SIGN_COMMITMENT, row), self.promises()
        kwargs.update(
            commitment=row,
            plan=row.plan,
            promises=tables.promises(promises) if promises else None,
            seen=as_kept(self.figures),
            changed=changed_since(row),
            may_sign=may_sign and row.state != Commitment.State.SIGNED,
            may_refuse=may_sign and row.state == Commitment.State.ASKED,
            office=office_of(row.unit),
        )
        return super().get_context_data(**kwargs)


class SignCommitment(OfCommitment):
    """Sign what stood on the page."""

    action = SIGN_COMMITMENT
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        seen = {code: read_seen(str(text)) for code, text in request.POST.items() if code.startswith("so-")}
        shown_then = {code.removeprefix("so-"): kept for code, kept in seen.items()} if seen else None
        sign_commitment(actor=cast(User, request.user), commitment=self.commitment, on=timezone.localdate(), seen=shown_then)
        messages.success(request, gettext("Đã ký cam kết."))
        return HttpResponseRedirect(reverse("plans:commitment", args=[pk]))


def read_seen(text: str) -> list[str | None]:
    """ "14;" or "30;40" as the page wrote it."""
    low, _, high = text.partition(";")
    return [low or None, high or None]


class RefuseCommitment(OfCommitment):
    """Ask for another look, with the reason."""

    action = SIGN_COMMITMENT
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        refuse_commitment(actor=cast(User, request.user), commitment=self.commitment, reason=request.POST.get("ly_do", ""))
        messages.success(request, gettext("Đã gửi đề nghị xem lại."))
        return HttpResponseRedirect(reverse("plans:commitment", args=[pk]))


class CommitmentSheet(OfCommitment):
    """The sheet as Word or PDF."""

    action = VIEW_COMMITMENT
    form = "docx"

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        row = self.commitment
        told = Told(
            unit=row.unit.full_name,
            whole=row.plan.unit.full_name,
            issuer=row.unit.full_name,
            plan=str(row.plan),
            promises=self.promises(),
            office=row.signer_office or office_of(row.unit),
            signer=row.signer_name,
            signed_on=row.signed_on,
            changed=[each.sentence() for each in changed_since(row)],
        )
        name = f"cam-ket-{fold(row.unit.full_name).replace(' ', '-')}"
        answer = HttpResponse(WRITERS[self.form](sheet(told)), content_type=TYPES[self.form])
        answer["Content-Disposition"] = f'attachment; filename="{name}.{self.form}"'
        answer["Cache-Control"] = "no-store"
        return answer
