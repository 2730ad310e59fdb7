"""Households that are still on record in units which are no more: seen, shared out, taken over, put back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.areas.policies import EDIT_HAMLETS
from thoatngheo.core import gate
from thoatngheo.registry.households.models import TakeOver
from thoatngheo.registry.households.policies import TAKE_OVER_HOUSEHOLDS
from thoatngheo.registry.takeovers import tables
from thoatngheo.registry.takeovers.forms import NAMES, TakeOverForm
from thoatngheo.registry.takeovers.old_places import OldPlace, hamlets_of, old_places, waiting_in
from thoatngheo.registry.takeovers.services import take_over, undo_take_over
from thoatngheo.web.figures import number
from thoatngheo.web.views import Crumb, FormPage, Gated, Page

TITLE = _("Hộ còn ghi ở đơn vị cũ")
HELP = _(
    "Từ 01/07/2025 xã mới thay các xã cũ; hộ còn ghi ở thôn của xã cũ thì chưa vào danh sách rà soát của xã mới"
    " (QĐ 24/2021/QĐ-TTg, Điều 4). Chọn thôn của xã mới cho từng nơi cũ: mọi hộ được ghi lại một lần, và biểu 2, biểu 3"
    " không tính là chuyển đi hay chuyển đến."
)


class OldPlaces(Page):
    """The person's communes that have something to take over, with how much."""

    action = TAKE_OVER_HOUSEHOLDS
    title = TITLE
    help = HELP
    template_name = "registry/old_places.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        today = timezone.localdate()
        mine = gate.visible(self.request.user, TAKE_OVER_HOUSEHOLDS, Unit.objects.on(today).select_related("parent"))
        communes = list(mine.order_by("name_sort", "code"))
        counts = waiting_in(self.request.user, communes, today)
        rows = [tables.Waiting(commune, counts[commune.pk]) for commune in communes if commune.pk in counts]
        kwargs.update(rows=rows, table=tables.old_places(rows) if rows else None)
        return super().get_context_data(only=communes[0] if len(communes) == 1 else None, **kwargs)


class OfCommune(Gated):
    """A deed about one commune of today."""

    action = TAKE_OVER_HOUSEHOLDS

    @cached_property
    def commune(self) -> Unit:
        return get_object_or_404(Unit.objects.select_related("parent"), pk=self.kwargs["commune"])

    def subject(self) -> Unit:
        return self.commune

    @property
    def page_of_commune(self) -> str:
        return reverse("registry:take-over", args=[self.commune.pk])


class TakeOverPage(OfCommune, FormPage):
    """Write a name beside each old place, look at what would happen, do it."""

    help = HELP
    template_name = "registry/take_over.html"

    def heading(self) -> str:
        return gettext("Hộ còn ghi ở đơn vị cũ của {commune}").format(commune=self.commune.full_name)

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(TITLE, reverse("registry:old-places")), Crumb(self.commune.full_name))

    @cached_property
    def places(self) -> list[OldPlace]:
        return old_places(self.request.user, self.commune, timezone.localdate())

    @cached_property
    def may_enter(self) -> bool:
        return gate.allows(self.request.user, EDIT_HAMLETS, self.commune)

    def get_form(self) -> TakeOverForm:
        typed = self.request.POST if self.request.method == "POST" else None
        return TakeOverForm(typed, commune=self.commune, places=self.places, may_enter=self.may_enter)

    def save(self, form: Any) -> str | HttpResponse:
        if self.request.POST.get("buoc") != "ghi":
            return self.render_to_response(self.get_context_data(form=form, planned=form.planned))
        taken = take_over(actor=cast(User, self.request.user), commune=self.commune, lines=form.lines(), on=form.cleaned_data["on"])
        moved = number(sum(each.households for each in taken))
        messages.success(self.request, gettext("{commune} đã tiếp nhận {count} hộ.").format(commune=self.commune.full_name, count=moved))
        return self.page_of_commune

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        done = TakeOver.objects.filter(commune=self.commune).select_related("origin__parent", "unit", "done_by").order_by("-done_at", "pk")
        planned = kwargs.get("planned") or []
        planned_total, total = sum(plan.place.households for plan in planned), sum(place.households for place in self.places)
        kwargs.setdefault("form", self.get_form())
        kwargs.update(
            commune=self.commune,
            places=self.places,
            places_table=tables.places(kwargs["form"].rows(), total),
            total=total,
            hamlets=hamlets_of(self.commune, timezone.localdate()),
            names=NAMES,
            done=tables.taken_over(done) if done else None,
            may_enter=self.may_enter,
            planned=tables.planned(planned, planned_total) if planned else None,
            planned_total=planned_total,
            planned_new=len({plan.to for plan in planned if plan.new}),
            left=len(self.places) - len(planned),
        )
        return super().get_context_data(**kwargs)


class UndoTakeOver(OfCommune):
    """Put the households of one line back."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        found = TakeOver.objects.filter(commune=self.commune, pk=kwargs["take_over"]).first()
        if found is None:
            raise Http404
        undone = undo_take_over(actor=cast(User, request.user), take_over=found)
        messages.success(request, gettext("Đã hoàn tác: {count} hộ lại ghi ở đơn vị cũ.").format(count=number(undone.households)))
        return HttpResponseRedirect(self.page_of_commune)
