"""The register of decisions, and the list of newly escaped households."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy

from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Level, Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.core.dates import show_day
from thoatngheo.core.numbers import year_in
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.reviews.decisions import tables
from thoatngheo.reviews.decisions.escapes import newly_escaped_in
from thoatngheo.reviews.decisions.models import Decision, RegisterEntry
from thoatngheo.reviews.decisions.outcomes import ESCAPED_NEAR_POVERTY, ESCAPED_POVERTY
from thoatngheo.reviews.decisions.policies import VIEW_REGISTER, VIEW_STATUS
from thoatngheo.reviews.process.legal_help import LegalHelp
from thoatngheo.reviews.rounds.models import StatusEntry
from thoatngheo.web.views import ListPage


class Register(LegalHelp, ListPage):
    """Every signed decision of the area in the order of the register, newest first."""

    action = VIEW_REGISTER
    template_name = "reviews/register.html"
    title = gettext_lazy("Sổ quyết định")
    lead = gettext_lazy("Mỗi xã một sổ mỗi năm; số liền nhau, không bỏ số. Quyết định bị hủy bỏ vẫn còn trong sổ.")
    help_key = "decision.sign"

    def rows(self) -> QuerySet[RegisterEntry]:
        entries = gate.visible(self.request.user, VIEW_REGISTER, RegisterEntry.objects.all())
        entries = entries.filter(series=RegisterEntry.Series.DECISION).select_related("unit", "decision__round", "decision__cites")
        if year := year_in(self.request.GET.get("nam", "")):
            entries = entries.filter(year=year)
        return entries.prefetch_related("decision__withdrawn_by").order_by("-year", "path", "-number")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        mine = gate.visible(self.request.user, VIEW_REGISTER, RegisterEntry.objects.all())
        withdrawn = set(Decision.objects.filter(state=Decision.State.SIGNED).exclude(cites=None).values_list("cites_id", flat=True))
        kwargs.update(
            years=list(mine.order_by("-year").values_list("year", flat=True).distinct()),
            asked=self.request.GET.get("nam", ""),
            withdrawn=withdrawn,
        )
        context = super().get_context_data(**kwargs)
        return context | {"table": tables.register(context["rows"], withdrawn)}


KINDS = {"thoat-ngheo": ESCAPED_POVERTY, "thoat-can-ngheo": ESCAPED_NEAR_POVERTY}


class NewlyEscaped(LegalHelp, ListPage):
    """Who counts as newly escaped on a day, and until when. The list keeps itself."""

    action = VIEW_STATUS
    template_name = "reviews/newly_escaped.html"
    title = gettext_lazy("Hộ mới thoát nghèo")
    lead = gettext_lazy("Danh sách tự cập nhật từ các quyết định: hộ vào danh sách từ ngày ký và ra khi hết thời hạn hoặc khi tái nghèo.")
    help_key = "escape"

    @cached_property
    def day(self) -> date:
        try:
            return date.fromisoformat(self.request.GET.get("ngay", ""))
        except ValueError:
            return timezone.localdate()

    def help_day(self) -> date:
        return timezone.localdate()

    @cached_property
    def places(self) -> Sequence[Unit]:
        """The communes and hamlets to choose from: those of the person's area, a province's communes."""
        paths = scope(self.request.user)
        levels = [Level.COMMUNE, *([Level.HAMLET] if len(paths) < len(("n.", "o.")) and depth_of_commune(paths) else [])]
        return list(Unit.objects.filter(within("path", paths), level__in=levels, valid_to=None).order_by("path")[:400])

    @cached_property
    def paths(self) -> Sequence[str]:
        asked = self.request.GET.get("don-vi", "")
        chosen = [unit.path for unit in self.places if str(unit.pk) == asked]
        return chosen or scope(self.request.user)

    def rows(self) -> QuerySet[StatusEntry]:
        flows = KINDS.get(self.request.GET.get("loai", ""), ESCAPED_POVERTY)
        try:
            found = newly_escaped_in(self.paths, self.day, flows=flows)
        except Problem:  # no process in force on that day, or its months are not known: nobody counts
            return StatusEntry.objects.none()
        seen = gate.visible(self.request.user, VIEW_STATUS, found)
        return seen.select_related("household__unit", "decision").order_by("household__path", "household__head_sort", "pk")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(
            day=self.day,
            places=self.places,
            asked=self.request.GET,
            chosen=self.request.GET.get("don-vi", ""),
            shown_day=show_day(self.day),
            **kwargs,
        )
        names = names_for(self.request.user)
        rows = [tables.Escaped(entry, str(names.show(entry.household.head_name, entry.household.path))) for entry in context["rows"]]
        return context | {"rows": rows, "table": tables.newly_escaped(rows)}


def depth_of_commune(paths: Sequence[str]) -> bool:
    """Whether the area is no larger than communes, so that hamlets may be offered."""
    return all(path.count(".") >= len(("n", "44", "19429")) for path in paths)
