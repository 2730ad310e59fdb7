"""Choose who was served from the registry, take somebody off the list, and the list for signature."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.areas.models import Level, Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.core.numbers import digits_in
from thoatngheo.core.problems import Problem
from thoatngheo.plans.activities.forms.activities import FOR_WHOM, ServeForm
from thoatngheo.plans.activities.models import Activity
from thoatngheo.plans.activities.policies.activities import RECORD_BENEFICIARIES, VIEW_ACTIVITY, VIEW_BENEFICIARIES
from thoatngheo.plans.activities.reach import Wanted, candidates
from thoatngheo.plans.activities.services.beneficiaries import Chosen, record_beneficiaries, remove_beneficiaries
from thoatngheo.plans.activities.serving import Audience, Served, age_on, served_as
from thoatngheo.plans.activities.signing import Line, signing_list
from thoatngheo.plans.activities.tables.activities import candidates as candidates_table
from thoatngheo.plans.activities.views.activities import OfActivity, day_in, shown_name
from thoatngheo.registry.households.models import Membership
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.reviews.documents.collect.places import hamlets, office_of, slug
from thoatngheo.reviews.documents.papers import written
from thoatngheo.reviews.documents.views.papers import as_download
from thoatngheo.web.problems import in_words
from thoatngheo.web.views import DENIED_STATUS, Gated, Page

LISTED = 300


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line of the list to tick."""

    key: str
    name: str
    head: str
    code: str
    place: str
    served: Served
    age: int | None
    inside: bool
    taken: bool
    ticked: bool


class Choose(OfActivity, Page):
    """Members (or households) of the registry to tick; the activity's own audience is the filter to begin with."""

    action = RECORD_BENEFICIARIES
    template_name = "plans/activities/choose.html"
    title = gettext_lazy("Ghi người thụ hưởng")
    help = gettext_lazy(
        "Danh sách lọc sẵn theo đối tượng của hoạt động, tính theo sổ theo dõi hộ nghèo vào ngày thụ hưởng. "
        "Đánh dấu những người đã được thụ hưởng rồi ghi; mỗi người một lần trong một đợt."
    )

    @cached_property
    def day(self) -> date:
        return min(day_in(self.request.GET.get("ngay", "")), timezone.localdate())

    @cached_property
    def round_no(self) -> int:
        asked = digits_in(self.request.GET.get("dot", ""))
        return asked if asked and asked <= self.activity.rounds else 1

    @cached_property
    def heads(self) -> bool:
        asked = self.request.GET.get("theo")
        if self.activity.counted_by == Activity.Counting.REPORTED:
            return asked == "ho"
        return self.activity.counted_by == Activity.Counting.HOUSEHOLDS

    @cached_property
    def wanted(self) -> Wanted:
        """The activity's audience, until the address asks for something else (`loc=1`)."""
        asked, activity = self.request.GET, self.activity
        if "loc" not in asked:
            ages = (None, None) if self.heads else (activity.age_from, activity.age_under)
            return Wanted(tuple(activity.categories), *ages, heads=self.heads)
        categories = tuple(code for code in asked.getlist("dien") if code in Served.values)
        place = Unit.objects.filter(pk=digits_in(asked.get("don-vi", "")) or 0).first()
        low, high = digits_in(asked.get("tuoi-tu", "")), digits_in(asked.get("tuoi-duoi", ""))
        return Wanted(categories, low, high, place.path if place else "", asked.get("tim", ""), self.heads)

    @cached_property
    def found(self) -> list[Membership]:
        return list(candidates(self.request.user, self.activity, self.day, self.wanted, self.round_no)[: LISTED + 1])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        initial = {"round_no": self.round_no, "on": self.day}
        rows = [self.line(row) for row in self.found[:LISTED]]
        kwargs.setdefault("form", ServeForm(initial=initial))
        paths = Unit.objects.filter(within("path", [self.activity.path]), level=Level.HAMLET).order_by("name_sort")
        kwargs.update(
            activity=self.activity,
            rows=rows,
            table=candidates_table(rows, heads=self.heads),
            more=len(self.found) > LISTED,
            listed=LISTED,
            wanted=self.wanted,
            day=self.day,
            round_no=self.round_no,
            heads=self.heads,
            free=self.activity.counted_by == Activity.Counting.REPORTED,
            rounds=range(1, self.activity.rounds + 1),
            for_whom=[*FOR_WHOM, (Served.UNKNOWN.value, Served.UNKNOWN.label)],
            places=paths.select_related("parent")[:LISTED],
            asked=self.request.GET,
        )
        return super().get_context_data(**kwargs)

    def line(self, row: Any) -> Candidate:
        """A membership as a line of the list."""
        audience, names = self.audience, self.names
        served = served_as(row.ledger, newly_escaped=row.escaped)
        age = age_on(self.day, row.person.birth_date, row.person.birth_year)
        inside = Audience(audience.categories).fits(served, None) if self.heads else audience.fits(served, age)
        key = f"{row.household_id}" if self.heads else f"{row.household_id}:{row.person_id}"
        head = names.show(row.household.head_name, row.place)
        name = head if self.heads else names.show(row.person.name, row.place)
        place = row.household.unit.full_name
        return Candidate(key, name, head, row.household.code, place, served, age, inside, row.taken, key in self.ticked)

    @cached_property
    def audience(self) -> Audience:
        return Audience(self.activity.categories, self.activity.age_from, self.activity.age_under)

    @cached_property
    def names(self) -> Any:
        return names_for(self.request.user)

    @cached_property
    def ticked(self) -> frozenset[str]:
        return frozenset(self.request.POST.getlist("chon"))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = ServeForm(request.POST)
        if form.is_valid():
            try:
                with transaction.atomic():
                    made = record_beneficiaries(actor=self.actor, activity=self.activity, people=self.chosen(), **form.cleaned_data)
            except Problem as problem:
                if problem.status == DENIED_STATUS:
                    raise
                form.add_error(None, " ".join(in_words(problem)).strip())
            else:
                messages.success(request, gettext("Đã ghi %(count)d người, hộ thụ hưởng.") % {"count": len(made)})
                return HttpResponseRedirect(reverse("plans:activity", args=[self.activity.pk]))
        return self.render_to_response(self.get_context_data(form=form), status=422)

    def chosen(self) -> list[Chosen]:
        """What was ticked, or everybody on the list as it was filtered who is not written down yet."""
        if self.request.POST.get("tat-ca") == "1":
            rows = [row for row in candidates(self.request.user, self.activity, self.day, self.wanted, self.round_no) if not row.taken]
            return [Chosen(row.household_id, None if self.heads else row.person_id) for row in rows]
        return [found for key in sorted(self.ticked) if (found := chosen_in(key)) is not None]


def chosen_in(key: str) -> Chosen | None:
    """ "household:person" or "household"; None where it is neither."""
    home, _, person = key.partition(":")
    try:
        return Chosen(UUID(home), UUID(person) if person else None)
    except ValueError:
        return None


class Remove(OfActivity, Gated):
    """Take those who are ticked off the list, for a reason."""

    action = RECORD_BENEFICIARIES
    http_method_names = ["post"]

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        keys = [key for text in request.POST.getlist("bo") if (key := digits_in(text)) is not None]
        gone = remove_beneficiaries(actor=self.actor, activity=self.activity, keys=keys, reason=request.POST.get("ly-do", ""))
        messages.success(request, gettext("Đã bỏ %(count)d dòng khỏi danh sách.") % {"count": gone})
        return HttpResponseRedirect(reverse("plans:activity", args=[self.activity.pk]))


class SigningList(OfActivity, Gated):
    """The list of a round (`?dot=2`; all rounds without) to sign: names, hamlets, nothing of IDs, health or disability."""

    action = VIEW_BENEFICIARIES
    seen_by = VIEW_ACTIVITY
    form = ""
    http_method_names = ["get"]

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        round_no = digits_in(request.GET.get("dot", ""))
        rows = gate.visible(request.user, self.action, self.activity.beneficiaries.all())
        rows = rows.filter(round_no=round_no) if round_no else rows
        found = list(rows.select_related("household", "person").order_by("round_no", "path", "household__head_sort", "pk"))
        names, places = names_for(request.user), hamlets(row.path for row in found)
        lines = [
            Line(shown_name(names, row), names.show(row.household.head_name, row.path), places.get(row.path, ""), row.round_no)
            for row in found
        ]
        document = signing_list(office_of(self.activity.unit), self.activity.name, lines, round_no=round_no)
        return as_download(written(document, self.form), f"danh-sach-{slug(self.activity.name)[:60]}", self.form)
