"""What households ask for: the list with its filters, recording, Phiếu A, the answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.numbers import digits_in
from thoatngheo.core.words import label_of
from thoatngheo.registry.households.forms.fields import DayField
from thoatngheo.registry.households.models import Household
from thoatngheo.registry.households.policies import EDIT_HOUSEHOLD
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.registry.households.selection import as_uuid
from thoatngheo.reviews.cases.models import Request
from thoatngheo.reviews.cases.policies.listing import ANSWER_REQUEST, RECORD_REQUEST, VIEW_REQUEST
from thoatngheo.reviews.cases.services.requesting import (
    accept_escape,
    record_request,
    refuse_request,
    suggested_answer,
    weigh_request,
    withdraw_request,
)
from thoatngheo.reviews.cases.tables import Asked
from thoatngheo.reviews.cases.tables import requests as requests_table
from thoatngheo.reviews.process.law import Process, in_force
from thoatngheo.web.views import Crumb, FormPage, ListPage

HOW = (("trực tiếp", gettext_lazy("Trực tiếp")), ("bưu chính", gettext_lazy("Bưu chính")), ("trực tuyến", gettext_lazy("Trực tuyến")))
FOUND = 20


def help_today(key: str) -> str:
    return in_force(timezone.localdate()).help(key).says("en" if get_language() == "en" else "vi")


class Requests(ListPage):
    """Every request that the person may see; the address keeps the filters."""

    action = VIEW_REQUEST
    template_name = "reviews/requests.html"
    title = gettext_lazy("Giấy đề nghị")

    def rows(self) -> Any:
        rows = gate.visible(self.request.user, self.action, Request.objects.select_related("household__unit", "round__unit"))
        asked = self.request.GET
        if asked.get("loai") in Request.Kind.values:
            rows = rows.filter(kind=asked["loai"])
        if asked.get("ket-qua") in Request.Outcome.values:
            rows = rows.filter(outcome=asked["ket-qua"])
        if year := digits_in(asked.get("nam", ""), 4):
            rows = rows.filter(received_on__year=year)
        return rows.order_by("-received_on", "-pk")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs = super().get_context_data(**kwargs)
        names, asked = names_for(self.request.user), self.request.GET
        shown = [Asked(row, str(names.show(row.household.head_name, row.path))) for row in kwargs["rows"]]
        kwargs.update(
            rows=shown,
            table=requests_table(shown),
            kinds=Request.Kind.choices,
            outcomes=Request.Outcome.choices,
            asked=asked,
            wanted_outcome=asked.get("ket-qua", ""),
            filtered=any(asked.get(key) for key in ("loai", "ket-qua", "nam")),
            may_record=gate.allows(self.request.user, RECORD_REQUEST),
            help_text=help_today("requests"),
        )
        return kwargs


class RequestForm(forms.Form):
    household = forms.ChoiceField(label=label_of(Request, "household"), widget=forms.RadioSelect)
    kind = forms.ChoiceField(label=gettext_lazy("Loại giấy"), choices=Request.Kind.choices, widget=forms.RadioSelect)
    received_on = DayField(label=label_of(Request, "received_on"))
    how = forms.ChoiceField(label=label_of(Request, "how"), choices=HOW)
    applicant = forms.CharField(label=label_of(Request, "applicant"), help_text=gettext_lazy("Họ tên người đứng tên trên giấy"))

    def __init__(self, *args: Any, found: Sequence[Household], **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"received_on": timezone.localdate(), "kind": Request.Kind.REVIEW})
        super().__init__(*args, **kwargs)
        choices = [(str(each.pk), f"{each.head_name}, {each.code}, {each.unit.full_name}") for each in found]
        cast(forms.ChoiceField, self.fields["household"]).choices = choices
        if len(choices) == 1:
            self.initial.update(household=choices[0][0], applicant=found[0].head_name)


class AddRequest(FormPage):
    """First the household is searched (or newly added), then the paper is written down."""

    action = RECORD_REQUEST
    template_name = "reviews/request_add.html"
    title = gettext_lazy("Ghi giấy đề nghị")
    submit = gettext_lazy("Ghi giấy đề nghị")

    def crumbs(self) -> Sequence[Crumb]:
        return [Crumb(gettext("Giấy đề nghị"), reverse("reviews:requests")), Crumb(self.title)]

    @cached_property
    def found(self) -> list[Household]:
        """The households that the search finds, or the one that was chosen on another page."""
        rows = Household.objects.filter(self.action.rows(self.request.user)).existing().select_related("unit")
        if key := as_uuid(self.request.GET.get("ho", "")):
            return list(rows.filter(pk=key))
        text = self.request.GET.get("tim", "").strip()
        return list(rows.search(text).by_name()[:FOUND]) if text else []

    def get_form(self) -> RequestForm:
        posted = self.request.POST if self.request.method == "POST" else None
        return RequestForm(posted, found=self.found)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.update(
            text=self.request.GET.get("tim", ""),
            found=self.found,
            searched="tim" in self.request.GET or "ho" in self.request.GET,
            help_text=help_today("requests"),
            may_add=gate.allows(self.request.user, EDIT_HOUSEHOLD),
        )
        return super().get_context_data(**kwargs)

    def save(self, form: forms.BaseForm) -> str:
        asked = form.cleaned_data
        household = next(each for each in self.found if str(each.pk) == asked["household"])
        made = record_request(
            actor=cast(User, self.request.user),
            household=household,
            kind=Request.Kind(asked["kind"]),
            received_on=asked["received_on"],
            applicant=asked["applicant"],
            how=asked["how"],
        )
        messages.success(self.request, gettext("Đã ghi giấy đề nghị của hộ %(head)s.") % {"head": household.head_name})
        return reverse("reviews:request", args=[made.pk])


class AnswerForm(forms.Form):
    """What becomes of a request: the count of Phiếu A for a review, else a plain yes; or no, or taken back."""

    deed = forms.ChoiceField(label=gettext_lazy("Xử lý"), widget=forms.RadioSelect)
    signs = forms.IntegerField(label=gettext_lazy("Số dấu hiệu được đánh dấu ở Phiếu A"), required=False, min_value=0)
    answer = forms.CharField(
        label=gettext_lazy("Trả lời bằng văn bản, nêu rõ lý do"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Bắt buộc khi hộ không được đưa vào danh sách hoặc rút giấy đề nghị."),
    )

    def __init__(self, *args: Any, asked: Request, process: Process, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        review = asked.kind == Request.Kind.REVIEW
        first = ("weigh", gettext("Xét theo Phiếu A")) if review else ("accept", gettext("Đưa vào danh sách rà soát"))
        deeds = [first, ("refuse", gettext("Không đưa vào danh sách, trả lời hộ")), ("withdraw", gettext("Hộ rút giấy đề nghị"))]
        cast(forms.ChoiceField, self.fields["deed"]).choices = deeds if asked.outcome == Request.Outcome.WAITING else deeds[2:]
        self.initial.setdefault("deed", deeds[0][0])
        if not review or asked.outcome != Request.Outcome.WAITING:
            del self.fields["signs"]
        else:
            limit = {"most": process.phieu_a_signs, "limit": process.phieu_a_limit}
            self.fields["signs"].help_text = gettext("Từ 0 đến %(most)s. Dưới %(limit)s dấu hiệu thì hộ vào danh sách rà soát.") % limit

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("deed") == "weigh" and cleaned.get("signs") is None and "signs" not in self.errors:
            self.add_error("signs", gettext("Ghi số dấu hiệu được đánh dấu; không có dấu hiệu nào thì ghi 0."))
        return cleaned


class RequestPage(FormPage):
    """One request: what was asked, what became of it, and what to do now."""

    action = VIEW_REQUEST
    template_name = "reviews/request.html"
    title = gettext_lazy("Giấy đề nghị")
    submit = gettext_lazy("Lưu")

    @cached_property
    def asked(self) -> Request:
        rows = gate.visible(self.request.user, VIEW_REQUEST, Request.objects.select_related("household__unit", "round__unit"))
        found = rows.filter(pk=self.kwargs["pk"]).first()
        if found is None:
            raise Http404
        return found

    def subject(self) -> Request:
        return self.asked

    def crumbs(self) -> Sequence[Crumb]:
        return [Crumb(gettext("Giấy đề nghị"), reverse("reviews:requests")), Crumb(self.name)]

    @property
    def name(self) -> str:
        return names_for(self.request.user).show(self.asked.household.head_name, self.asked.path)

    def heading(self) -> str:
        return self.name

    @cached_property
    def process(self) -> Process:
        return in_force(self.asked.received_on)

    def get_form(self) -> AnswerForm:
        posted = self.request.POST if self.request.method == "POST" else None
        return AnswerForm(posted, asked=self.asked, process=self.process)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        asked, user = self.asked, self.request.user
        still = asked.outcome == Request.Outcome.WAITING or (asked.outcome == Request.Outcome.LISTED and asked.round_id is None)
        kwargs.update(
            asked=asked,
            applicant=names_for(user).show(asked.applicant, asked.path),
            may_answer=still and gate.allows(user, ANSWER_REQUEST, asked),
            case=asked.cases.order_by("-pk").first(),
            too_many=suggested_answer(self.process, self.process.phieu_a_limit),
            help_text=help_today("escape" if asked.kind == Request.Kind.ESCAPE else "requests"),
        )
        return super().get_context_data(**kwargs)

    def save(self, form: forms.BaseForm) -> str:
        actor, deed, answer = cast(User, self.request.user), form.cleaned_data["deed"], form.cleaned_data["answer"]
        if deed == "weigh":
            signs = form.cleaned_data["signs"]
            too_many = signs >= self.process.phieu_a_limit
            answer = answer.strip() or (suggested_answer(self.process, signs) if too_many else "")
            done = weigh_request(actor=actor, request=self.asked, signs=signs, answer=answer)
        elif deed == "accept":
            done = accept_escape(actor=actor, request=self.asked, answer=answer)
        elif deed == "refuse":
            done = refuse_request(actor=actor, request=self.asked, answer=answer)
        else:
            done = withdraw_request(actor=actor, request=self.asked, reason=answer)
        messages.success(self.request, gettext("Kết quả: %(outcome)s.") % {"outcome": done.get_outcome_display()})
        return reverse("reviews:request", args=[done.pk])
