"""Pages of the village meeting: the round's hamlets, the invitation, the minutes, closing, the scan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.acting import Acting
from thoatngheo.accounts.models import Role, User
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.numbers import digits_in
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.reviews.cases.problems.cases import CHANGED_MEANWHILE
from thoatngheo.reviews.hearings import quorum, tables
from thoatngheo.reviews.hearings.forms.meetings import MinutesForm, PlanForm
from thoatngheo.reviews.hearings.meeting_board import hamlets_of, total
from thoatngheo.reviews.hearings.models import Meeting, MeetingVote
from thoatngheo.reviews.hearings.policies.meetings import PLAN_MEETING, RECORD_MEETING, SEE_MEETINGS, VIEW_MEETING
from thoatngheo.reviews.hearings.services.closing import close_meeting
from thoatngheo.reviews.hearings.services.meetings import cancel_meeting, everybody_agreed, plan_meeting, record_meeting, refresh_meeting
from thoatngheo.reviews.process.legal_help import LegalHelp
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.policies.front import followers_scope
from thoatngheo.reviews.rounds.process import process_of
from thoatngheo.reviews.rounds.views.rounds import OneRound
from thoatngheo.web.problems import in_words
from thoatngheo.web.views import DENIED_STATUS, Crumb, FormPage, Gated, Page


def way_to(round: Round) -> list[Crumb]:
    return [Crumb(gettext("Đợt rà soát"), reverse("reviews:rounds")), Crumb(str(round), reverse("reviews:round", args=[round.pk]))]


class RoundMeetings(LegalHelp, OneRound, Page):
    """The hamlets of the round: who has met, who must meet, who must meet again."""

    action = SEE_MEETINGS
    template_name = "reviews/meetings.html"
    title = gettext_lazy("Họp thôn")
    help_key = "meeting"

    def crumbs(self) -> Sequence[Crumb]:
        return [*way_to(self.round), Crumb(self.title)]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        hamlets = hamlets_of(self.round, followers_scope(user, Role.HAMLET_HEAD))
        writable = set(gate.visible(user, PLAN_MEETING, Unit.objects.filter(pk__in=[row.unit.pk for row in hamlets])))
        is_open = self.round.state == Round.State.OPEN and not self.round.on_paper
        rows, sums = [tables.HamletRow(row, is_open and row.unit in writable) for row in hamlets], total(hamlets)
        kwargs.update(
            round=self.round,
            hamlets=rows,
            total=sums,
            table=tables.meetings(rows, sums),
            today=timezone.localdate(),
            on_paper=self.round.on_paper,
        )
        return super().get_context_data(**kwargs)


class PlanMeeting(LegalHelp, OneRound, FormPage):
    """Invite one hamlet (`?thon=`)."""

    action = PLAN_MEETING
    title = gettext_lazy("Mời họp thôn")
    submit = gettext_lazy("Mời họp")
    form_class = PlanForm
    help_key = "meeting"

    def subject(self) -> None:  # type: ignore[override]  # the action is about the hamlet, which the service asks for
        return None

    @cached_property
    def unit(self) -> Unit:
        asked = digits_in(self.request.GET.get("thon", "")) or 0
        return get_object_or_404(
            gate.visible(self.request.user, self.action, Unit.objects.filter(path__startswith=self.round.path)), pk=asked
        )

    def heading(self) -> str:
        return gettext("Mời họp: %(unit)s") % {"unit": self.unit.full_name}

    def crumbs(self) -> Sequence[Crumb]:
        return [*way_to(self.round), Crumb(gettext("Họp thôn"), reverse("reviews:meetings", args=[self.round.pk])), Crumb(self.heading())]

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"place": gettext("Nhà văn hóa {unit}").format(unit=self.unit.full_name), "held_on": timezone.localdate()}}

    def save(self, form: forms.BaseForm) -> str:
        actor = cast(User, self.request.user)
        meeting = plan_meeting(actor=actor, round=self.round, unit=self.unit, **form.cleaned_data)
        messages.success(self.request, gettext("Đã mời họp; %(count)s hộ được đưa ra họp.") % {"count": meeting.votes.count()})
        return reverse("reviews:meeting", args=[meeting.pk])


class OneMeeting(Acting, Gated):
    """What the pages of one meeting share."""

    @cached_property
    def meeting(self) -> Meeting:
        rows = gate.visible(self.request.user, VIEW_MEETING, Meeting.objects.select_related("round__unit", "unit", "closed_by"))
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def subject(self) -> Meeting:
        return self.meeting

    def here(self, name: str = "reviews:meeting") -> str:
        return reverse(name, args=[self.meeting.pk])

    def heading(self) -> str:
        return gettext("Họp %(unit)s, lần %(number)s") % {"unit": self.meeting.unit.full_name, "number": self.meeting.number}

    def crumbs(self) -> Sequence[Crumb]:
        round = self.meeting.round
        return [
            *way_to(round),
            Crumb(gettext("Họp thôn"), reverse("reviews:meetings", args=[round.pk])),
            Crumb(self.heading(), self.here()),
        ]

    @cached_property
    def votes(self) -> list[MeetingVote]:
        found = self.meeting.votes.select_related("case__household").order_by("case__household__head_sort", "pk")
        return list(found)


class MeetingPage(LegalHelp, OneMeeting, Page):
    """A meeting as it stands: who came, what was said of each household."""

    action = VIEW_MEETING
    template_name = "reviews/meeting.html"
    help_key = "minutes"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, meeting = self.request.user, self.meeting
        names, planned = names_for(user), meeting.state == Meeting.State.PLANNED
        may = gate.allows(user, RECORD_MEETING, meeting)
        votes = [tables.Vote(vote, str(names.show(vote.case.household.head_name, vote.path))) for vote in self.votes]
        kwargs.update(
            meeting=meeting,
            table=tables.votes(votes) if votes else None,
            rows=votes,
            standards=self.meeting.round.standards,
            passed=sum(vote.agreed is True for vote in self.votes),
            failed=sum(vote.agreed is False for vote in self.votes),
            planned=planned,
            may_record=planned and may,
            may_scan=not planned and may,
            named=names.open(meeting.path),
        )
        return super().get_context_data(**kwargs)


class RecordMeeting(LegalHelp, OneMeeting, FormPage):
    """The minutes while they are written: draft, quick entry, list brought up to date, on to closing."""

    action = RECORD_MEETING
    template_name = "reviews/meeting_entry.html"
    help_key = "meeting"

    def get_form(self) -> MinutesForm:
        data: dict[str, Any] = {"data": self.request.POST} if self.request.method == "POST" else {}
        invited = [words.vi for words in process_of(self.meeting.round).meeting_invited]
        first = {} if self.meeting.attending is not None or data else self.defaults()
        return MinutesForm(meeting=self.meeting, votes=self.votes, invited=invited, initial=first, **data)

    def defaults(self) -> dict[str, Any]:
        """A hamlet head chairs the own meeting."""
        chairs = {"chair": self.actor.full_name, "chair_office": gettext("Trưởng thôn")}
        own = self.actor.assignments.filter(role=Role.HAMLET_HEAD, unit=self.meeting.unit).exists()
        return chairs if own and not self.meeting.chair else {}

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.meeting.state != Meeting.State.PLANNED:
            return HttpResponseRedirect(self.here())
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        share = process_of(self.meeting.round).quorum
        posted = digits_in(self.request.POST.get("version", ""))
        kwargs.setdefault("version", self.meeting.version if posted is None else posted)
        kwargs.update(
            meeting=self.meeting, numerator=share.numerator, denominator=share.denominator, standards=self.meeting.round.standards
        )
        return super().get_context_data(**kwargs)

    def save(self, form: forms.BaseForm) -> str:
        assert isinstance(form, MinutesForm)
        deed, version = self.request.POST.get("deed", "save"), form.cleaned_data["version"]
        held, votes = form.held(), form.counted()
        if deed == "everybody":
            if held.attending is None:
                raise forms.ValidationError(gettext("Ghi số người dự họp trước."))
            votes |= everybody_agreed(sorted(form.chosen()), held.attending)
        record_meeting(actor=self.actor, meeting=self.meeting, version=version, held=held, votes=votes)
        if deed == "refresh":
            new, gone, other = refresh_meeting(actor=self.actor, meeting=self.meeting, version=version + 1)
            said = gettext("Danh sách hộ đã cập nhật: thêm %(new)s, bớt %(gone)s, %(other)s hộ có kết quả khác.")
            messages.info(self.request, said % {"new": new, "gone": gone, "other": other})
            return self.here("reviews:meeting_entry")
        if deed == "close":
            return self.here("reviews:meeting_close")
        messages.success(self.request, gettext("Đã lưu nháp."))
        return self.here("reviews:meeting_entry")

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """As every form, with one more error of our own. Who has read what others changed may save on their version."""
        form, more = self.get_form(), {}
        if form.is_valid():
            try:
                with transaction.atomic():
                    return HttpResponseRedirect(self.save(form))
            except forms.ValidationError as error:
                form.add_error("attending", error)
            except Problem as problem:
                if problem.status == DENIED_STATUS:
                    raise
                form.add_error(None, " ".join(in_words(problem)).strip())
                if problem.code == CHANGED_MEANWHILE.code:
                    more["version"] = Meeting.objects.values_list("version", flat=True).get(pk=self.meeting.pk)
        return self.render_to_response(self.get_context_data(form=form, **more), status=422)


class CloseForm(forms.Form):
    version = forms.IntegerField(widget=forms.HiddenInput)


class CloseMeeting(LegalHelp, OneMeeting, FormPage):
    """What closing will do, household by household; then the deed."""

    action = RECORD_MEETING
    template_name = "web/confirm.html"
    form_class = CloseForm
    help_key = "meeting"

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"version": self.meeting.version}}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        meeting, share = self.meeting, process_of(self.meeting.round).quorum
        attending = meeting.attending or 0
        passed = [
            vote
            for vote in self.votes
            if vote.agree is not None and vote.agree <= attending and quorum.agreed(vote.agree, attending, share)
        ]
        failed = [vote.case.household.head_name for vote in self.votes if vote not in passed]
        effects = [
            gettext("%(attending)s người dự họp; một hộ được thông qua khi ít nhất %(needed)s người đồng ý.")
            % {"attending": attending, "needed": quorum.needed(attending, share)},
            gettext("%(count)s hộ được thông qua, chờ niêm yết.") % {"count": len(passed)},
        ]
        if failed:
            said = gettext("%(count)s hộ không được thông qua, phải thu thập lại thông tin và họp lại: %(names)s.")
            effects.append(said % {"count": len(failed), "names": "; ".join(failed)})
        kwargs.update(
            what=gettext("Kết thúc cuộc họp thì biên bản không sửa được nữa."),
            effects=effects,
            grave=True,
            submit=gettext("Kết thúc cuộc họp"),
            cancel=self.here("reviews:meeting_entry"),
        )
        return super().get_context_data(**kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.meeting.state != Meeting.State.PLANNED:
            return HttpResponseRedirect(self.here())
        return super().get(request, *args, **kwargs)

    def save(self, form: forms.BaseForm) -> str:
        close_meeting(actor=self.actor, meeting=self.meeting, version=form.cleaned_data["version"])
        messages.success(self.request, gettext("Cuộc họp đã kết thúc. In biên bản, ký, rồi đính kèm bản quét."))
        return self.here()


class CancelMeeting(OneMeeting):
    """Take back the invitation."""

    action = RECORD_MEETING

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        round = self.meeting.round_id
        try:
            cancel_meeting(actor=self.actor, meeting=self.meeting, version=self.meeting.version)
        except Problem as problem:
            messages.error(request, problem.text())
            return HttpResponseRedirect(self.here())
        messages.success(request, gettext("Đã hủy lời mời họp."))
        return HttpResponseRedirect(reverse("reviews:meetings", args=[round]))
