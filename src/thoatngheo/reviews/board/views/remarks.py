"""Pages to return a round, to comment on it, to answer, and to publish what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar, cast

from django import forms
from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.acting import Acting
from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.registry.households.forms.fields import DayField
from thoatngheo.reviews.board.services.opinion import ask_opinion, give_opinion
from thoatngheo.reviews.board.services.publishing import publish_campaign, publish_round
from thoatngheo.reviews.board.services.remarks import answer_remark, comment_on_round, return_round
from thoatngheo.reviews.process.legal_help import LegalHelp
from thoatngheo.reviews.rounds.models import Campaign, Remark
from thoatngheo.reviews.rounds.policies.campaigns import (
    ANSWER_REMARK,
    ASK_OPINION,
    COMMENT_ON_ROUND,
    GIVE_OPINION,
    PUBLISH_CAMPAIGN,
    PUBLISH_ROUND,
    RETURN_ROUND,
)
from thoatngheo.reviews.rounds.policies.rounds import VIEW_CAMPAIGN
from thoatngheo.reviews.rounds.views.rounds import OneRound
from thoatngheo.web.figures import number
from thoatngheo.web.views import Crumb, FormPage


class RemarkForm(forms.Form):
    text = forms.CharField(label=gettext_lazy("Nội dung"), widget=forms.Textarea(attrs={"rows": 5}), max_length=4000)


class NothingForm(forms.Form):
    """A deed that only asks for a yes."""


class AboutRound(Acting, LegalHelp, OneRound, FormPage):
    """A form about one round; its end leads back to the board."""

    help_key: ClassVar[str] = "remarks"

    def help_day(self) -> date:
        return self.round.starts_on or self.round.day

    def crumbs(self) -> Sequence[Crumb]:
        return [Crumb(gettext("Đợt rà soát"), reverse("reviews:rounds")), Crumb(str(self.round), self.board())]

    def board(self) -> str:
        return reverse("reviews:round", args=[self.round.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.setdefault("cancel", self.board())
        return super().get_context_data(**kwargs)


class ReturnRound(AboutRound):
    action = RETURN_ROUND
    title = gettext_lazy("Trả lại đợt rà soát")
    lead = gettext_lazy("Ghi rõ điều xã phải xem lại. Xã trả lời xong mới ký quyết định được.")
    form_class = RemarkForm
    submit = gettext_lazy("Trả lại kèm ý kiến")

    def save(self, form: forms.BaseForm) -> str:
        return_round(actor=self.actor, round=self.round, text=form.cleaned_data["text"])
        messages.success(self.request, gettext("Đã trả lại. Xã thấy ý kiến này ở trang đợt rà soát."))
        return self.board()


class CommentOnRound(AboutRound):
    action = COMMENT_ON_ROUND
    title = gettext_lazy("Nêu ý kiến giám sát")
    lead = gettext_lazy("Ý kiến được lưu lại cùng đợt rà soát, xã trả lời ở đó. Không ghi họ tên, số định danh của người dân.")
    form_class = RemarkForm
    submit = gettext_lazy("Gửi ý kiến")

    def save(self, form: forms.BaseForm) -> str:
        comment_on_round(actor=self.actor, round=self.round, text=form.cleaned_data["text"])
        messages.success(self.request, gettext("Đã gửi ý kiến."))
        return self.board()


class AnswerRemark(AboutRound):
    action = ANSWER_REMARK
    title = gettext_lazy("Trả lời ý kiến")
    form_class = RemarkForm
    submit = gettext_lazy("Trả lời")
    template_name = "reviews/answer.html"

    @cached_property
    def remark(self) -> Remark:
        return get_object_or_404(self.round.remarks.exclude(kind=Remark.Kind.ANSWER).select_related("by"), pk=self.kwargs["remark"])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs["remark"] = self.remark  # the address gives its key under the same name
        return super().get_context_data(**kwargs)

    def save(self, form: forms.BaseForm) -> str:
        answer_remark(actor=self.actor, remark=self.remark, text=form.cleaned_data["text"])
        messages.success(self.request, gettext("Đã trả lời."))
        return self.board()


class PublishRound(AboutRound):
    action = PUBLISH_ROUND
    title = gettext_lazy("Công bố kết quả")
    help_key = "publication"
    template_name = "web/confirm.html"
    form_class = NothingForm
    submit = gettext_lazy("Công bố")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        what = gettext("Công bố kết quả rà soát của %(unit)s.") % {"unit": self.round.unit.full_name}
        effects = [gettext("Số liệu đã công bố không sửa được; sai sót được thay bằng một quyết định mới.")]
        return super().get_context_data(what=what, effects=effects, **kwargs)

    def save(self, form: forms.BaseForm) -> str:
        publish_round(actor=self.actor, round=self.round)
        messages.success(self.request, gettext("Đã công bố."))
        return self.board()


class PublishCampaign(LegalHelp, FormPage):
    action = PUBLISH_CAMPAIGN
    title = gettext_lazy("Công bố kết quả của các xã")
    help_key = "publication"
    template_name = "web/confirm.html"
    form_class = NothingForm
    submit = gettext_lazy("Công bố")

    @cached_property
    def campaign(self) -> Campaign:
        return get_object_or_404(
            gate.visible(self.request.user, VIEW_CAMPAIGN, Campaign.objects.all()).select_related("unit"), pk=self.kwargs["pk"]
        )

    def subject(self) -> Campaign:
        return self.campaign

    def board(self) -> str:
        return reverse("reviews:campaign", args=[self.campaign.pk])

    def crumbs(self) -> Sequence[Crumb]:
        return [Crumb(gettext("Đợt rà soát"), reverse("reviews:rounds")), Crumb(str(self.campaign), self.board())]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        effects = [
            gettext("Những xã đã quyết định mọi danh sách được công bố; các xã khác giữ nguyên, công bố sau."),
            gettext("Số liệu đã công bố không sửa được; sai sót được thay bằng một quyết định mới."),
        ]
        what = gettext("Công bố kết quả của %(campaign)s.") % {"campaign": self.campaign}
        return super().get_context_data(what=what, effects=effects, cancel=self.board(), **kwargs)

    def save(self, form: forms.BaseForm) -> str:
        count = publish_campaign(actor=cast(User, self.request.user), campaign=self.campaign)
        messages.success(self.request, gettext("Đã công bố kết quả của %(count)s xã.") % {"count": number(count)})
        return self.board()


class AskedForm(forms.Form):
    day = DayField(label=gettext_lazy("Ngày xã báo cáo, xin ý kiến"))


class GivenForm(forms.Form):
    day = DayField(label=gettext_lazy("Ngày cấp huyện có ý kiến"))
    text = forms.CharField(label=gettext_lazy("Nội dung ý kiến"), widget=forms.Textarea(attrs={"rows": 5}), max_length=4000)


class AskOpinion(AboutRound):
    action = ASK_OPINION
    title = gettext_lazy("Xin ý kiến cấp huyện")
    help_key = "opinion"
    form_class = AskedForm
    submit = gettext_lazy("Ghi ngày xin ý kiến")

    def save(self, form: forms.BaseForm) -> str:
        ask_opinion(actor=self.actor, round=self.round, day=form.cleaned_data["day"])
        messages.success(self.request, gettext("Đã ghi ngày xin ý kiến."))
        return self.board()


class GiveOpinion(AboutRound):
    action = GIVE_OPINION
    title = gettext_lazy("Ý kiến của Chủ tịch UBND cấp huyện")
    help_key = "opinion"
    form_class = GivenForm
    submit = gettext_lazy("Ghi ý kiến")

    def save(self, form: forms.BaseForm) -> str:
        give_opinion(actor=self.actor, round=self.round, day=form.cleaned_data["day"], text=form.cleaned_data["text"])
        messages.success(self.request, gettext("Đã ghi ý kiến của cấp huyện."))
        return self.board()
