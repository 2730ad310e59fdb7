"""The list of households: filters in the address, in the order of names, page by page along the names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.scope import WHOLE_COUNTRY, scope
from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.registry.households import tables
from thoatngheo.registry.households.models import Group, Household
from thoatngheo.registry.households.policies import EDIT_HOUSEHOLD, EXPORT_HOUSEHOLDS, IMPORT_BATCH, NAMED, VIEW_HOUSEHOLD, WIDE
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.registry.households.querysets import HouseholdQuerySet
from thoatngheo.registry.households.selection import as_uuid, chosen
from thoatngheo.web.views import Page

PER_PAGE = 50
COUNTED = 1000
MANY_UNITS = 200


class HouseholdList(Page):
    """Find a household. As many queries whatever the number of households: no count over everything, no deep offset."""

    action = VIEW_HOUSEHOLD
    template_name = "registry/households.html"
    title = _("Hộ gia đình")
    help = _("Gõ tên không cần dấu, theo thứ tự nào cũng được; hoặc mã hộ, số định danh, bốn số cuối của số định danh.")

    @cached_property
    def today(self) -> date:
        return timezone.localdate()

    @cached_property
    def rows(self) -> HouseholdQuerySet:
        return chosen(self.request.user, self.request.GET, self.today)

    def slice(self) -> tuple[list[Household], bool, bool]:
        """A page's households, and whether there are more before and behind. The address holds the id of a row, never its name."""
        asked = self.request.GET
        rows = self.rows.select_related("unit", "unit__parent").with_member_count(self.today)
        if (edge := self.edge(asked.get("truoc"))) is not None:
            before = Q(head_sort__lt=edge.head_sort) | Q(head_sort=edge.head_sort, id__lt=edge.pk)
            found = list(rows.filter(before, head_sort__lte=edge.head_sort).order_by("-head_sort", "-id")[: PER_PAGE + 1])
            return found[PER_PAGE - 1 :: -1] if len(found) > PER_PAGE else found[::-1], len(found) > PER_PAGE, True
        if (edge := self.edge(asked.get("sau"))) is not None:
            after = Q(head_sort__gt=edge.head_sort) | Q(head_sort=edge.head_sort, id__gt=edge.pk)
            rows = rows.filter(after, head_sort__gte=edge.head_sort)
        found = list(rows.by_name()[: PER_PAGE + 1])
        return found[:PER_PAGE], edge is not None, len(found) > PER_PAGE

    def edge(self, text: str | None) -> Household | None:
        identifier = as_uuid(text) if text else None
        return (
            gate.visible(self.request.user, VIEW_HOUSEHOLD, Household.objects.all()).filter(pk=identifier).first() if identifier else None
        )

    def units(self) -> Iterable[Unit]:
        """The places to choose from: hamlets of a commune, communes of a wider area."""
        paths = scope(self.request.user, *NAMED, *WIDE)
        if paths == WHOLE_COUNTRY:
            return Unit.objects.filter(level=Level.PROVINCE, valid_to=None).order_by("name_sort")[:MANY_UNITS]
        below = Unit.objects.filter(within("path", paths)).exclude(path__in=paths)
        return below.select_related("parent").order_by("level", "name_sort")[:MANY_UNITS]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        shown, before, behind = self.slice()
        names = names_for(self.request.user)
        rows = [tables.HouseholdRow(row, str(names.show(row.head_name, row.path))) for row in shown]
        masked = bool(shown) and not names.open(shown[0].path)
        count = len(self.rows.order_by().values_list("pk")[: COUNTED + 1])
        kwargs.update(
            rows=rows,
            table=tables.households(rows, masked=masked) if rows else None,
            masked=masked,
            before=shown[0].pk if shown and before else None,
            behind=shown[-1].pk if shown and behind else None,
            count=count,
            many=count > COUNTED,
            units=self.units(),
            groups=Group.choices,
            asked=self.request.GET,
            filtered=any(self.request.GET.get(key) for key in ("tim", "don-vi", "nhom", "tinh-trang", "lan-nhap")),
            may_add=gate.allows(self.request.user, EDIT_HOUSEHOLD),
            may_import=gate.allows(self.request.user, IMPORT_BATCH),
            may_export=gate.allows(self.request.user, EXPORT_HOUSEHOLDS),
            today=self.today,
        )
        return super().get_context_data(**kwargs)
