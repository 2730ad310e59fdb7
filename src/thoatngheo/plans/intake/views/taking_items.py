"""One item of a read document: right, left out, or corrected beside the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.forms import BaseForm
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.plans.intake.findings import lines_with_findings
from thoatngheo.plans.intake.forms.reading import form_class
from thoatngheo.plans.intake.forms.reading_tables import ColumnsForm, RowsForm, units_for_rows
from thoatngheo.plans.intake.models import ReadItem
from thoatngheo.plans.intake.policies import CORRECT_ITEM
from thoatngheo.plans.intake.reading.contents import ReadTable
from thoatngheo.plans.intake.reading.sections import OF_KIND, missing
from thoatngheo.plans.intake.services.items import correct_item, drop_item, keep_item, name_of, stamp
from thoatngheo.plans.intake.services.reading import lines_of
from thoatngheo.plans.intake.services.suggesting import day_of
from thoatngheo.plans.intake.views.reading import OfDocument
from thoatngheo.web.views import Crumb, FormPage

AROUND = 40  # lines of the text shown before and after the item
ROWS_A_PAGE = 15


class OfItem(OfDocument):
    """One item of a kept document."""

    @cached_property
    def item(self) -> ReadItem:
        return get_object_or_404(ReadItem.objects.select_related("document__unit"), pk=self.kwargs["item"], document=self.document)

    def subject(self) -> ReadItem:
        return self.item

    def page_of_item(self) -> str:
        section = OF_KIND[self.item.kind]
        return f"{reverse('plans:section', args=[self.document.pk, section.slug])}#muc-{self.item.pk}"

    @property
    def stamp_seen(self) -> str:
        return self.request.POST.get("stamp", "")


class SeeItem(OfItem):
    """ "Đúng" or "Bỏ"."""

    action = CORRECT_ITEM

    def post(self, request: HttpRequest, pk: int, item: int) -> HttpResponse:
        deed = drop_item if request.POST.get("deed") == "drop" else keep_item
        deed(actor=self.actor, item=self.item, stamp_seen=self.stamp_seen)
        return HttpResponseRedirect(self.page_of_item())


class CorrectItem(OfItem, FormPage):
    """The item's form beside the text."""

    action = CORRECT_ITEM
    template_name = "plans/reading/item.html"
    submit = _("Lưu, đã đúng")

    def heading(self) -> str:
        return gettext("Sửa: {title}").format(title=name_of(self.item.as_left) or OF_KIND[self.item.kind].title)

    def crumbs(self) -> Sequence[Crumb]:
        return [*super().crumbs(), Crumb(OF_KIND[self.item.kind].title, self.page_of_item())]

    def get_form(self) -> BaseForm:
        typed = {"data": self.request.POST} if self.request.method == "POST" else {}
        return self.form_of(typed)

    def form_of(self, typed: dict[str, Any]) -> BaseForm:
        content = self.item.as_left
        form = form_class(content)
        if form is None:
            raise Http404
        return form(document=self.document, content=content, **typed)

    def save(self, form: Any) -> str:
        correct_item(actor=self.actor, item=self.item, stamp_seen=self.stamp_seen, content=form.content())
        return self.page_of_item()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        lines = lines_with_findings(lines_of(self.document.text), self.found.findings)
        first = max((self.item.line or 1) - AROUND, 1)
        kwargs.update(
            document=self.document,
            item=self.item,
            lines=lines[first - 1 : (self.item.line or 1) + AROUND],
            stamp=self.shown_stamp(),
            cancel=self.page_of_item(),
        )
        return super().get_context_data(**kwargs)

    def shown_stamp(self) -> str:
        """After a refusal the page is about the newest state: who saves again has seen what the other wrote."""
        fresh = ReadItem.objects.get(pk=self.item.pk)
        return stamp(fresh)


class CorrectColumns(CorrectItem):
    """Which column of a table is which target."""

    template_name = "plans/reading/columns.html"
    submit = _("Lưu các cột")
    help = _("Mỗi cột số liệu là một chỉ tiêu: đặt mã, chọn cách hệ thống đo; công thức viết bằng mã của các cột khác.")

    @cached_property
    def table(self) -> ReadTable:
        content = self.item.as_left
        if not isinstance(content, ReadTable):
            raise Http404
        return content

    def form_of(self, typed: dict[str, Any]) -> BaseForm:
        return ColumnsForm(content=self.table, **typed)

    def save(self, form: Any) -> str:
        return self.save_table(form.content()) or self.page_of_item()

    def save_table(self, content: ReadTable) -> str:
        """Keep what was chosen so far; the table counts as seen once nothing is missing, else it stays to be looked at."""
        lacks = missing(content)
        correct_item(actor=self.actor, item=self.item, stamp_seen=self.stamp_seen, content=content, unfinished=bool(lacks))
        if lacks:
            told = ", ".join(str(lack) for lack in lacks)
            messages.info(self.request, gettext("Đã lưu. Bảng còn thiếu: {lacks}.").format(lacks=told))
        return ""


class CorrectRows(CorrectColumns):
    """Which row of a table is which unit, and its figures; some rows at a time."""

    template_name = "plans/reading/rows.html"
    submit = _("Lưu các dòng")
    help = _("Chọn đơn vị cho từng dòng và sửa số đọc sai. Bỏ chọn dòng không phải là một đơn vị; dòng tổng cộng là đơn vị của kế hoạch.")

    @cached_property
    def part(self) -> Any:
        return Paginator(range(len(self.table.rows)), ROWS_A_PAGE).get_page(self.request.GET.get("trang"))

    def form_of(self, typed: dict[str, Any]) -> BaseForm:
        units = units_for_rows(self.document.unit, day_of(self.found))
        return RowsForm(content=self.table, places=list(self.part.object_list), units=units, **typed)

    def save(self, form: Any) -> str:
        self.save_table(form.content())
        if self.part.has_next():
            return f"{reverse('plans:item-rows', args=[self.document.pk, self.item.pk])}?trang={self.part.next_page_number()}"
        return self.page_of_item()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(slice=self.part, **kwargs)
