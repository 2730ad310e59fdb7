"""Reviewers by hamlet: assigning, what is assigned to me, and the hamlet head's own hamlet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.db.models import Count, Model, Q
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Level, Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.core.words import label_of
from thoatngheo.registry.households.forms.fields import DayField
from thoatngheo.registry.households.models import ImportBatch
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.reviews.cases import tables
from thoatngheo.reviews.cases.lists import Line, lines
from thoatngheo.reviews.cases.models import Case, ReviewerTask
from thoatngheo.reviews.cases.policies.cases import VIEW_CASE
from thoatngheo.reviews.cases.policies.listing import ASSIGN_REVIEWERS, MY_HAMLET, MY_TASKS
from thoatngheo.reviews.cases.reviewers import cases_of
from thoatngheo.reviews.cases.services.assigning import assign_reviewer, end_task
from thoatngheo.reviews.cases.services.survey_imports import mark_surveyed
from thoatngheo.reviews.cases.views.cases import CaseDeed, help_for, round_crumbs
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.places import above_and_below, ancestors
from thoatngheo.reviews.rounds.policies.rounds import CLASSIFY_ROUND
from thoatngheo.reviews.rounds.views.rounds import OneRound
from thoatngheo.web.figures import number
from thoatngheo.web.tables import Table
from thoatngheo.web.views import Crumb, FormPage, Page

NOT_YET = (Case.State.LISTED,)


def reviewers_of(held: Round) -> Any:
    """Whoever is a reviewer today in the round's area, in a part of it, or above it."""
    today = timezone.localdate()
    there = Q(assignments__unit__path__startswith=held.path) | Q(assignments__unit__path__in=ancestors([held.path]))
    holds = Q(assignments__role=Role.REVIEWER, assignments__valid_from__lte=today)
    still = Q(assignments__valid_to=None) | Q(assignments__valid_to__gte=today)
    return User.objects.filter(holds & still & there, is_active=True).distinct().order_by("full_name")


def places_of(held: Round) -> Any:
    """The hamlets of the round's area on its day, and the area itself where households live in none."""
    return (
        Unit.objects.on(held.day)
        .filter(within("path", [held.path]))
        .filter(Q(level=Level.HAMLET) | Q(pk=held.unit_id))
        .order_by("-level", "name_sort")
    )


class TaskForm(forms.Form):
    unit = forms.ModelChoiceField(Unit.objects.none(), label=gettext_lazy("Thôn, tổ dân phố"), empty_label=gettext_lazy("Chọn thôn"))
    reviewer = forms.ModelChoiceField(User.objects.none(), label=label_of(ReviewerTask, "reviewer"), empty_label=gettext_lazy("Chọn người"))
    due_on = DayField(label=label_of(ReviewerTask, "due_on"), required=False)

    def __init__(self, *args: Any, round: Round, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast("forms.ModelChoiceField[Unit]", self.fields["unit"]).queryset = places_of(round)
        cast("forms.ModelChoiceField[User]", self.fields["reviewer"]).queryset = reviewers_of(round)


class Tasks(OneRound, FormPage):
    """Each hamlet with its reviewers and how far they are; below it, one more assignment."""

    action = ASSIGN_REVIEWERS
    template_name = "reviews/tasks.html"
    title = gettext_lazy("Phân công rà soát viên")
    submit = gettext_lazy("Phân công")
    form_class = TaskForm

    def crumbs(self) -> Sequence[Crumb]:
        return round_crumbs(self.round, self.title)

    def form_arguments(self) -> dict[str, Any]:
        return {"round": self.round}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        open_tasks = self.round.reviewer_tasks.filter(ended_on=None).select_related("reviewer").order_by("assigned_at")
        by_unit: dict[int, list[ReviewerTask]] = defaultdict(list)
        for task in open_tasks:
            by_unit[task.unit_id].append(task)
        surveyed = Count("pk", filter=~Q(state__in=NOT_YET))
        counted = Case.objects.filter(round=self.round).values("path").annotate(listed=Count("pk"), surveyed=surveyed)
        counts = {path: (listed, done) for path, listed, done in counted.values_list("path", "listed", "surveyed")}
        shown = [tables.Place(unit, by_unit[unit.pk], *counts.get(unit.path, (0, 0))) for unit in places_of(self.round)]
        places = [row for row in shown if row.unit.level == Level.HAMLET or row.tasks or row.listed]
        kwargs.update(
            round=self.round,
            places=places,
            table=tables.assigned(places, self.round.pk),
            nobody=not reviewers_of(self.round).exists(),
            help_text=help_for(self.round, "assign"),
            today=timezone.localdate(),
        )
        return super().get_context_data(**kwargs)

    def save(self, form: forms.BaseForm) -> str:
        asked = form.cleaned_data
        task = assign_reviewer(
            actor=cast(User, self.request.user), round=self.round, unit=asked["unit"], reviewer=asked["reviewer"], due_on=asked["due_on"]
        )
        messages.success(
            self.request, gettext("Đã phân công %(unit)s cho %(person)s.") % {"unit": task.unit.full_name, "person": task.reviewer}
        )
        return reverse("reviews:tasks", args=[self.round.pk])


class EndTask(OneRound):
    action = ASSIGN_REVIEWERS

    def post(self, request: HttpRequest, pk: int, task: int) -> HttpResponse:
        found = get_object_or_404(self.round.reviewer_tasks.select_related("round__unit", "unit"), pk=task)
        end_task(actor=cast(User, request.user), task=found)
        messages.success(request, gettext("Đã thôi phân công %(unit)s.") % {"unit": found.unit.full_name})
        return HttpResponseRedirect(reverse("reviews:tasks", args=[pk]))


class ByHamlet:
    """Cases grouped by round and hamlet; `meeting` is a row of the room above, reached over the round."""

    def __init__(self, unit: Unit, held: Round, shown: list[Line], tasks: list[ReviewerTask], meeting: Model | None = None) -> None:
        self.unit, self.round, self.lines, self.tasks, self.meeting = unit, held, shown, tasks, meeting
        self.done = sum(line.case.state not in NOT_YET for line in shown)
        self.due_on = min((task.due_on for task in tasks if task.due_on), default=None)
        self.next = next((line.case for line in shown if line.case.state in NOT_YET), None)

    @property
    def total(self) -> int:
        return len(self.lines)

    @property
    def table(self) -> Table[Line]:
        """For its head; `survey_table` for its reviewer."""
        return tables.of_hamlet(self.unit, self.lines, surveys=False)

    @property
    def survey_table(self) -> Table[Line]:
        return tables.of_hamlet(self.unit, self.lines, surveys=True)


def grouped(user: Any, cases: Any, tasks: Sequence[ReviewerTask] = ()) -> list[ByHamlet]:
    """The cases by round and hamlet, each hamlet with its lines: as many queries whatever the number of households."""
    names, found = names_for(user), []
    rounds = Round.objects.filter(pk__in=cases.order_by().values("round")).select_related("unit").order_by("-year", "path")
    for held in rounds:
        rows = (
            cases.filter(round=held).select_related("household__unit", "request").order_by("path", "household__head_sort", "household_id")
        )
        by_path: dict[str, list[Line]] = defaultdict(list)
        for line in lines(rows, held, names):
            by_path[line.case.path].append(line)
        units = {unit.path: unit for unit in Unit.objects.filter(path__in=by_path)}
        meetings = {meeting.path: meeting for meeting in held.meetings.filter(path__in=by_path).order_by("number")}
        for path, shown in sorted(by_path.items(), key=lambda part: units[part[0]].name_sort):
            mine = [task for task in tasks if task.round_id == held.pk and path.startswith(task.path)]
            found.append(ByHamlet(units[path], held, shown, mine, meetings.get(path)))
    return found


class Mine(Page):
    """My households of the open rounds, by hamlet, with progress; each opens its sheet."""

    action = MY_TASKS
    template_name = "reviews/mine.html"
    title = gettext_lazy("Hộ tôi rà soát")
    help = gettext_lazy("Đến từng hộ, ghi Phiếu B theo tình trạng ngày rà soát. Điều chưa biết thì chọn “Không rõ”, không ghi là “Không”.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = cast(User, self.request.user)
        tasks = list(
            ReviewerTask.objects.filter(reviewer=user, ended_on=None, round__state=Round.State.OPEN).select_related("unit", "round")
        )
        parts = grouped(user, gate.visible(user, VIEW_CASE, Case.objects.all()).filter(cases_of(user)), tasks)
        kwargs.update(parts=parts, tasks=tasks, today=timezone.localdate(), surveys=True)
        return super().get_context_data(**kwargs)


class MyHamlet(Page):
    """The hamlet head's hamlets: who is reviewed, how far, when the meeting is; to print."""

    action = MY_HAMLET
    template_name = "reviews/mine.html"
    title = gettext_lazy("Danh sách rà soát của thôn")
    help = gettext_lazy("Danh sách này dùng cho cuộc họp thôn; chỉ in ở thôn, không đưa lên mạng. Trưởng thôn không sửa phiếu rà soát.")

    @cached_property
    def paths(self) -> tuple[str, ...]:
        return scope(self.request.user, Role.HAMLET_HEAD)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        open_rounds = Round.objects.filter(above_and_below("path", self.paths), state=Round.State.OPEN, on_paper=False)
        cases = gate.visible(self.request.user, VIEW_CASE, Case.objects.all()).filter(within("path", self.paths), round__in=open_rounds)
        kwargs.update(parts=grouped(self.request.user, cases), today=timezone.localdate(), surveys=False)
        return super().get_context_data(**kwargs)


class SurveyImport(OneRound, Page):
    """Imports of the area whose rows may be survey answers of this round."""

    action = CLASSIFY_ROUND
    template_name = "reviews/survey_import.html"
    title = gettext_lazy("Phiếu B từ Excel")
    help = gettext_lazy(
        "Nhập danh sách hộ từ Excel như thường lệ, rồi chọn lần nhập ở đây: các hộ có thông tin trong tệp được đánh dấu đã rà soát."
        " Từ lúc đó không hoàn tác lần nhập được nữa."
    )

    def crumbs(self) -> Sequence[Crumb]:
        return round_crumbs(self.round, self.title)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        batches = ImportBatch.objects.filter(within("path", [self.round.path]), state=ImportBatch.State.IMPORTED)
        waiting = Q(statements__household__cases__round=self.round, statements__household__cases__state__in=[Case.State.LISTED, "surveyed"])
        counted = batches.annotate(waiting=Count("statements__household", filter=waiting, distinct=True))
        batches = counted.select_related("uploaded_by").order_by("-imported_at")[:20]
        kwargs.update(round=self.round, batches=batches, table=tables.batches(batches))
        return super().get_context_data(**kwargs)


class TakeSurveys(CaseDeed):
    action = CLASSIFY_ROUND

    def do(self, actor: User) -> str:
        batch = get_object_or_404(ImportBatch, pk=self.kwargs["batch"])
        marked = mark_surveyed(actor=actor, round=self.round, batch=batch)
        return gettext("Đã đánh dấu %(count)s hộ đã thu thập thông tin.") % {"count": number(marked)}

    def post(self, request: HttpRequest, pk: int, **kwargs: Any) -> HttpResponse:
        return super().post(request, pk)
