"""Excel sheets of any part: upload, every problem, take the good rows, undo; and the file to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.sheets.keeping import restored
from thoatngheo.core.sheets.writing import write_sheet
from thoatngheo.plans.register.asked import number_asked
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.plans import VIEW_PLAN
from thoatngheo.plans.sheets import services as sheets
from thoatngheo.plans.sheets import tables
from thoatngheo.plans.sheets.flow import Place, SheetKind
from thoatngheo.plans.sheets.models import SheetUpload
from thoatngheo.plans.sheets.policies import CHANGE_UPLOAD, LOAD_SHEET, VIEW_UPLOAD
from thoatngheo.web.views import Crumb, FormPage, Gated, Page

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PREVIEWED = 100


class OfKind(Gated):
    """What is asked: which kind of sheet, about which plan or unit and year."""

    action = LOAD_SHEET

    @cached_property
    def kind(self) -> SheetKind:
        return sheets.kind_of(self.request.GET.get("loai", ""))

    @cached_property
    def place(self) -> Place:
        key = number_asked(self.request, "ke-hoach")
        if key or self.kind.needs_plan:
            rows = gate.visible(self.request.user, VIEW_PLAN, Plan.objects.select_related("unit"))
            plan = get_object_or_404(rows, pk=key or 0)
            return Place(plan.unit, number_asked(self.request, "nam") or plan.first_year, plan)
        unit = get_object_or_404(
            gate.visible(self.request.user, self.action, Unit.objects.all()), pk=number_asked(self.request, "don-vi") or 0
        )
        return Place(unit, number_asked(self.request, "nam") or timezone.localdate().year)

    @property
    def question(self) -> str:
        return self.request.GET.urlencode()


class SheetForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("Tệp Excel"), help_text=gettext_lazy("Tệp .xlsx, .xls hoặc .ods; tối đa 20.000 dòng và 20 MB")
    )


class Upload(OfKind, FormPage):
    """Upload a sheet to be checked."""

    template_name = "plans/sheets/upload.html"
    title = gettext_lazy("Nhập từ Excel")
    submit = gettext_lazy("Tải lên và kiểm tra")
    help = gettext_lazy(
        "Tải tệp mẫu hoặc tệp số liệu hiện có, sửa, rồi tải lên. Chưa có gì được ghi cho đến khi bạn xem kết quả kiểm tra và chọn “Nhận”."
    )

    def heading(self) -> str:
        return gettext("{title}: nhập từ Excel").format(title=self.kind.title)

    def get_form(self) -> SheetForm:
        return SheetForm(self.request.POST, self.request.FILES) if self.request.method == "POST" else SheetForm()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        place = self.place
        about = {"kind": self.kind.code, "unit": place.unit, "year": place.year, "plan": place.plan}
        rows = gate.visible(self.request.user, VIEW_UPLOAD, SheetUpload.objects.select_related("by").defer("rows", "problems", "made"))
        kwargs.update(
            kind=self.kind,
            place=place,
            table=tables.explained(self.kind.columns(place)),
            question=self.question,
            uploads=rows.filter(**about).order_by("-pk")[:20],
        )
        return super().get_context_data(**kwargs)

    def save(self, form: Any) -> str:
        file = form.cleaned_data["file"]
        made = sheets.upload(actor=cast(User, self.request.user), kind=self.kind, place=self.place, data=file.read(), name=file.name)
        return reverse("plans:sheet", args=[made.pk])


class SheetFile(OfKind):
    """The rows as they are, in the same columns; or the empty sheet to fill in."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        place, kind = self.place, self.kind
        sheets.require(cast(User, request.user), kind, place)
        empty = "mau" in request.GET
        title = f"{kind.title}, {place.unit.full_name}, {place.year}"
        data = write_sheet(
            kind.columns(place),
            [] if empty else kind.rows(place),
            title=title,
            as_of=None if empty else timezone.localdate(),
            note=kind.note,
        )
        answer = HttpResponse(data, content_type=EXCEL)
        answer["Content-Disposition"] = f'attachment; filename="{"mau-" if empty else ""}{kind.code}-{place.year}.xlsx"'
        return answer


class OfUpload(Gated):
    """One upload."""

    action = VIEW_UPLOAD

    @cached_property
    def upload(self) -> SheetUpload:
        rows = gate.visible(self.request.user, self.action, SheetUpload.objects.select_related("unit", "plan", "by"))
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    @property
    def again(self) -> str:
        """Where to upload the next file of this kind."""
        of = f"ke-hoach={self.upload.plan_id}" if self.upload.plan_id else f"don-vi={self.upload.unit_id}"
        return f"{reverse('plans:sheet-upload')}?loai={self.upload.kind}&{of}&nam={self.upload.year}"


class SheetPage(OfUpload, Page):
    """What the file holds, what is wrong with it, and what became of it."""

    template_name = "plans/sheets/sheet.html"
    help = gettext_lazy("Các dòng có lỗi không được nhận: sửa trong tệp rồi tải lên lần nữa. Sau khi nhận vẫn hoàn tác được cả bảng.")

    def heading(self) -> str:
        return self.upload.file_name

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(sheets.kind_of(self.upload.kind).title, self.again), Crumb(self.upload.file_name))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        upload, kind = self.upload, sheets.kind_of(self.upload.kind)
        columns = [each for each in kind.columns(sheets.place_of(upload)) if any(row["values"].get(each.code) for row in upload.rows)]
        rows = [restored(columns, row) for row in upload.rows[:PREVIEWED]]
        kwargs["preview"] = tables.preview([(row.number, row.values) for row in rows], columns) if rows else None
        kwargs["problems"] = tables.problems(upload.problems)
        may = gate.allows(self.request.user, CHANGE_UPLOAD, upload)
        state = SheetUpload.State(upload.state)
        kwargs.update(upload=upload, kind=kind, more=len(upload.rows) - len(rows), again=self.again)
        kwargs.update(good=len(upload.rows), may_take=may and state == "checked" and bool(upload.rows), may_undo=may and state == "taken")
        return super().get_context_data(**kwargs)


class Take(OfUpload):
    """Take the good rows."""

    action = CHANGE_UPLOAD

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        taken = sheets.take(actor=cast(User, request.user), upload=self.upload)
        messages.success(request, gettext("Đã nhận {rows} dòng.").format(rows=len(taken.rows)))
        return HttpResponseRedirect(reverse("plans:sheet", args=[taken.pk]))


class Undo(OfUpload):
    """Take a whole upload back."""

    action = CHANGE_UPLOAD

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        sheets.undo(actor=cast(User, request.user), upload=self.upload)
        messages.success(request, gettext("Đã hoàn tác: những gì bảng này ghi đã được rút lại."))
        return HttpResponseRedirect(reverse("plans:sheet", args=[self.upload.pk]))
