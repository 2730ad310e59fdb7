"""Pages of the posted lists: what waits, what hangs until when, one list for the wall."""

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

from thoatngheo.accounts.acting import Acting
from thoatngheo.accounts.models import Role, User
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.core.codes import show_code
from thoatngheo.core.models import Job
from thoatngheo.core.numbers import digits_in
from thoatngheo.core.working_days import calendar
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.hearings import tables
from thoatngheo.reviews.hearings.forms.postings import AllListsForm, PostForm, TakeDownForm
from thoatngheo.reviews.hearings.models import Posting
from thoatngheo.reviews.hearings.policies.complaints import RECEIVE_COMPLAINT
from thoatngheo.reviews.hearings.policies.postings import POST_LIST, SEE_POSTINGS, TAKE_DOWN, VIEW_POSTING
from thoatngheo.reviews.hearings.posting_board import lists_of, told, waiting_in
from thoatngheo.reviews.hearings.posting_rows import Change
from thoatngheo.reviews.hearings.posting_terms import AGAIN, FIRST, ends_on
from thoatngheo.reviews.hearings.services.posting_all import POST_ALL, ask_for_all_lists
from thoatngheo.reviews.hearings.services.postings import post_list, post_second_list, take_down, usual_places
from thoatngheo.reviews.hearings.views.meetings import way_to
from thoatngheo.reviews.process.legal_help import LegalHelp
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.policies.front import followers_scope
from thoatngheo.reviews.rounds.process import process_of
from thoatngheo.reviews.rounds.views.rounds import OneRound
from thoatngheo.web.figures import day as told_day
from thoatngheo.web.figures import number
from thoatngheo.web.views import Crumb, FormPage, Gated, Page


class RoundPostings(LegalHelp, OneRound, Page):
    """What waits to be posted, what hangs, what must come down."""

    action = SEE_POSTINGS
    template_name = "reviews/postings.html"
    title = gettext_lazy("Niêm yết")
    help_key = "posting"

    def crumbs(self) -> Sequence[Crumb]:
        return [*way_to(self.round), Crumb(self.title)]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, round = self.request.user, self.round
        paths = followers_scope(user, Role.HAMLET_HEAD)
        waits = waiting_in(round, paths)
        may = round.state == Round.State.OPEN and not round.on_paper and gate.allows(user, POST_LIST, round.unit)
        first, again = sum(row.first for row in waits), sum(row.again for row in waits)
        titles, lists = engine.standards(), lists_of(round, paths, timezone.localdate(), calendar())
        kwargs.update(
            round=round,
            waits=waits,
            first=first,
            again=again,
            waits_table=tables.waiting(waits, first, again),
            lists=lists,
            lists_table=tables.lists(lists),
            second=[(code, titles.get(code, code)) for code in round.standards[1:]],
            jobs=Job.objects.filter(kind=POST_ALL, arguments__round=round.pk).exclude(state="done").order_by("-asked_at")[:3],
            may_post=may,
        )
        return super().get_context_data(**kwargs)


class PostingForm(Acting, LegalHelp, OneRound, FormPage):
    """What the pages that put up lists share. The action is about the unit, which the service asks for."""

    action = POST_LIST
    submit = gettext_lazy("Niêm yết")
    help_key = "posting"

    def subject(self) -> None:  # type: ignore[override]  # see above
        return None

    @property
    def turn(self) -> int:
        return AGAIN if self.request.GET.get("lan") == str(AGAIN) else FIRST

    def crumbs(self) -> Sequence[Crumb]:
        return [*way_to(self.round), Crumb(gettext("Niêm yết"), reverse("reviews:postings", args=[self.round.pk])), Crumb(self.heading())]

    def first_day(self) -> dict[str, Any]:
        """Today, or the next day on which the office is open."""
        return {"starts_on": calendar().next_working(timezone.localdate()), "loudspeaker": True}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        start = self.first_day()["starts_on"]
        end = ends_on(start, self.turn, process_of(self.round), calendar())
        lead = gettext("Bắt đầu ngày %(start)s thì niêm yết đến hết ngày %(end)s.") % {"start": told_day(start), "end": told_day(end)}
        context["lead"] = lead
        return context

    template_name = "reviews/posting_form.html"


class PostList(PostingForm):
    """One list: of a hamlet or the whole commune (`?thon=`), first or again (`?lan=`), or of the second standard (`?chuan=`)."""

    form_class = PostForm

    @cached_property
    def unit(self) -> Unit:
        asked = self.request.GET.get("thon", "")
        here = gate.visible(self.request.user, self.action, Unit.objects.filter(within("path", [self.round.path])))
        if not asked:
            return get_object_or_404(here, pk=self.round.unit_id)
        return get_object_or_404(here, pk=digits_in(asked) or 0)

    @property
    def standard(self) -> str:
        return self.request.GET.get("chuan", "")

    def heading(self) -> str:
        if self.standard:
            return gettext("Niêm yết danh sách theo chuẩn %(standard)s: %(unit)s") % {
                "standard": self.standard,
                "unit": self.unit.full_name,
            }
        words = gettext("Niêm yết lại sau phúc tra: %(unit)s") if self.turn == AGAIN else gettext("Niêm yết: %(unit)s")
        return words % {"unit": self.unit.full_name}

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {**self.first_day(), "places": "\n".join(usual_places(self.unit, self.round.unit))}}

    def save(self, form: forms.BaseForm) -> str:
        said: dict[str, Any] = form.cleaned_data
        if self.standard:
            posting = post_second_list(actor=self.actor, round=self.round, unit=self.unit, standard=self.standard, **said)
        else:
            posting = post_list(actor=self.actor, round=self.round, unit=self.unit, turn=self.turn, **said)
        messages.success(self.request, gettext("Đã lập danh sách niêm yết. In ra và treo ở các nơi đã ghi."))
        return reverse("reviews:posting", args=[posting.pk])


class PostAllLists(PostingForm):
    """The lists of every hamlet at their usual places."""

    form_class = AllListsForm

    def heading(self) -> str:
        return gettext("Niêm yết lại ở mọi thôn") if self.turn == AGAIN else gettext("Niêm yết ở mọi thôn")

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": self.first_day()}

    def save(self, form: forms.BaseForm) -> str:
        asked = ask_for_all_lists(actor=self.actor, round=self.round, turn=self.turn, **form.cleaned_data)
        if isinstance(asked, Job):
            messages.success(self.request, gettext("Đã đưa vào hàng chờ. Có thể rời trang này; các danh sách hiện ở đây khi xong."))
        else:
            messages.success(self.request, gettext("Đã lập danh sách niêm yết của %(count)s thôn.") % {"count": number(len(asked))})
        return reverse("reviews:postings", args=[self.round.pk])


class OnePosting(Gated):
    """What the pages of one list share."""

    @cached_property
    def posting(self) -> Posting:
        rows = Posting.objects.select_related("round__unit", "unit", "posted_by")
        return get_object_or_404(gate.visible(self.request.user, VIEW_POSTING, rows), pk=self.kwargs["pk"])

    def subject(self) -> Posting:
        return self.posting

    def heading(self) -> str:
        words = gettext("Danh sách niêm yết lại: %(unit)s") if self.posting.turn == AGAIN else gettext("Danh sách niêm yết: %(unit)s")
        return words % {"unit": self.posting.unit.full_name}

    def crumbs(self) -> Sequence[Crumb]:
        round = self.posting.round
        back = Crumb(gettext("Niêm yết"), reverse("reviews:postings", args=[round.pk]))
        return [*way_to(round), back, Crumb(self.heading(), reverse("reviews:posting", args=[self.posting.pk]))]


class PostingPage(LegalHelp, OnePosting, Page):
    """What hangs, where, until when; printed, it is what goes on the wall."""

    action = VIEW_POSTING
    template_name = "reviews/posting.html"
    help_key = "posting"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, posting = self.request.user, self.posting
        show = names_for(user).for_area((posting.path,))
        words = dict(Change.choices)
        keys = dict(posting.items.values_list("number", "case__household__code"))
        rows = posting.content["rows"]
        codes = [standard["code"] for standard in posting.content["standards"]]
        posted = [
            tables.Posted(row, show(row["head"]), [cell(row["results"].get(code), words) for code in codes], keys.get(row["number"]))
            for row in rows
        ]
        hanging = told(posting, len(rows), timezone.localdate(), calendar())
        may_receive = posting.turn == FIRST and gate.allows(user, RECEIVE_COMPLAINT, posting.round)
        receives = may_receive and hanging.stands == "hangs"
        kwargs.update(
            posting=posting,
            told=hanging,
            table=tables.posting(posted, [standard["title"] for standard in posting.content["standards"]], may_receive=receives),
            standards=posting.content["standards"],
            code=show_code(posting.code),
            named=names_for(user).open(posting.path),
            days=process_of(posting.round).posting_days if posting.turn == FIRST else process_of(posting.round).repost_days,
            recheck_days=process_of(posting.round).recheck_days,
            may_take_down=posting.removed_on is None and gate.allows(user, TAKE_DOWN, posting),
            may_receive=may_receive,
        )
        return super().get_context_data(**kwargs)


def cell(found: dict[str, str] | None, words: dict[str, Any]) -> tuple[str, Any]:
    """A category and what changed, in words; empty where the list says nothing under the standard."""
    return (found["category"], words.get(found["change"], "")) if found else ("", "")


class TakeDown(OnePosting, FormPage):
    action = TAKE_DOWN
    submit = gettext_lazy("Ghi ngày đã gỡ")
    form_class = TakeDownForm
    lead = gettext_lazy("Hết thời gian niêm yết thì gỡ danh sách khỏi các nơi đã treo.")

    def heading(self) -> str:
        return gettext("Gỡ danh sách: %(unit)s") % {"unit": self.posting.unit.full_name}

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"removed_on": timezone.localdate()}}

    def save(self, form: forms.BaseForm) -> str:
        take_down(actor=cast(User, self.request.user), posting=self.posting, removed_on=form.cleaned_data["removed_on"])
        messages.success(self.request, gettext("Đã ghi ngày gỡ danh sách."))
        return reverse("reviews:posting", args=[self.posting.pk])
