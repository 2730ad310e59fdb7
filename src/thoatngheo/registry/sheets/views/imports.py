"""Lists from Excel: upload, every problem on a page, take the good rows, take it all back."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate, jobs
from thoatngheo.core.offering import offer_rows
from thoatngheo.core.sheets.opening import MAX_ROWS
from thoatngheo.core.sheets.writing import write_list
from thoatngheo.registry.households.forms.fields import DayField
from thoatngheo.registry.households.models import ImportBatch
from thoatngheo.registry.households.policies import IMPORT_BATCH, OFFICER, UNDO_BATCH, VIEW_BATCH
from thoatngheo.registry.sheets import services as imports
from thoatngheo.registry.sheets import tables
from thoatngheo.registry.sheets.exporters.problems import write_problems
from thoatngheo.registry.sheets.jobs import ACCEPT, CHECK
from thoatngheo.registry.sheets.layouts import LAYOUTS
from thoatngheo.web.views import Crumb, FormPage, Gated, ListPage, Page

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# A file of this size is checked and taken while the person waits: below two seconds on a modest machine.
AT_ONCE = 200 * 1024
AT_ONCE_ROWS = 2000


def communes(user: Any) -> Any:
    """The communes for which the person imports lists: the ones of today, and those they came from."""
    return Unit.objects.filter(within("path", scope(user, *OFFICER)), level=Level.COMMUNE).order_by("valid_to", "name_sort")


class UploadForm(forms.Form):
    kind = forms.ChoiceField(label=_("Loại danh sách"), choices=ImportBatch.Kind.choices, widget=forms.RadioSelect)
    file = forms.FileField(label=_("Tệp Excel"), help_text=_("Tệp .xlsx, .xls hoặc .ods; tối đa 200.000 dòng và 60 MB"))
    unit = forms.ModelChoiceField(Unit.objects.none(), label=_("Xã của các dòng không ghi xã"), empty_label=None)
    day = DayField(label=_("Ngày của số liệu"), help_text=_("Dùng cho các dòng không ghi ngày rà soát"))

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"day": timezone.localdate(), "kind": ImportBatch.Kind.HOUSEHOLDS})
        super().__init__(*args, **kwargs)
        offer_rows(self, "unit", communes(user))


class BatchList(ListPage):
    action = VIEW_BATCH
    title = _("Nhập từ Excel")
    template_name = "registry/batches.html"
    help = _("Tải tệp mẫu, điền, rồi tải lên. Hệ thống kiểm tra hết và nêu mọi lỗi trước khi ghi bất cứ điều gì.")

    def rows(self) -> Any:
        return gate.visible(self.request.user, self.action, ImportBatch.objects.select_related("unit", "uploaded_by")).order_by(
            "-uploaded_at"
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(kinds=ImportBatch.Kind.choices, limit=MAX_ROWS, **kwargs)
        return context | {"table": tables.batches(context["rows"])}


class Upload(FormPage):
    action = IMPORT_BATCH
    title = _("Tải danh sách lên")
    submit = _("Tải lên và kiểm tra")
    help = _("Chưa có gì được ghi vào sổ cho đến khi bạn xem kết quả kiểm tra và chọn “Nhập các dòng tốt”.")

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(_("Nhập từ Excel"), reverse("registry:batches")), Crumb(self.title))

    def get_form(self) -> UploadForm:
        if self.request.method == "POST":
            return UploadForm(self.request.POST, self.request.FILES, user=self.request.user)
        return UploadForm(user=self.request.user)

    def save(self, form: Any) -> str:
        actor, asked = cast(User, self.request.user), form.cleaned_data
        kind = ImportBatch.Kind(asked["kind"])
        batch = imports.upload(actor=actor, kind=kind, file=asked["file"], name=asked["file"].name, day=asked["day"], unit=asked["unit"])
        if asked["file"].size <= AT_ONCE:
            imports.check(actor=actor, batch=batch)
        else:
            title = gettext("Kiểm tra {file}").format(file=batch.file_name)
            jobs.start(actor=actor, kind=CHECK, title=title, arguments={"batch": str(batch.pk)})
        return reverse("registry:batch", args=[batch.pk])


class OfBatch(Gated):
    @cached_property
    def batch(self) -> ImportBatch:
        rows = gate.visible(self.request.user, VIEW_BATCH, ImportBatch.objects.select_related("unit", "uploaded_by"))
        found = rows.filter(pk=self.kwargs["batch"]).first()
        if found is None:
            raise Http404
        return found

    def subject(self) -> ImportBatch:
        return self.batch

    @property
    def page_of_batch(self) -> str:
        return reverse("registry:batch", args=[self.batch.pk])


class BatchPage(OfBatch, Page):
    """What a file holds and what is wrong with it, row by row."""

    action = VIEW_BATCH
    template_name = "registry/batch.html"

    def heading(self) -> str:
        return self.batch.file_name

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(_("Nhập từ Excel"), reverse("registry:batches")), Crumb(self.batch.file_name))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        batch = self.batch
        part = Paginator(batch.problems, 100).get_page(self.request.GET.get("trang"))
        waiting = batch.state in {ImportBatch.State.CHECKING, ImportBatch.State.IMPORTING}
        kwargs.update(
            batch=batch,
            slice=part,
            problems=tables.problems(part),
            problem_count=batch.summary.get("problems", len(batch.problems)),
            counts=batch.summary.get("counts", {}),
            rows_bad=batch.rows_read - batch.rows_good,
            waiting=waiting,
            may_take=batch.state == ImportBatch.State.CHECKED and batch.rows_good > 0,
            may_undo=batch.state == ImportBatch.State.IMPORTED,
        )
        return super().get_context_data(**kwargs)


class TakeBatch(OfBatch):
    """Take the good rows."""

    action = IMPORT_BATCH

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        actor, batch = cast(User, request.user), self.batch
        if batch.rows_good <= AT_ONCE_ROWS:
            taken = imports.accept(actor=actor, batch=batch)
            messages.success(request, gettext("Đã nhập {rows} dòng.").format(rows=taken.rows_good))
        else:
            imports.queued(actor=actor, batch=batch)
            title = gettext("Nhập {rows} dòng từ {file}").format(rows=batch.rows_good, file=batch.file_name)
            jobs.start(actor=actor, kind=ACCEPT, title=title, arguments={"batch": str(batch.pk)})
        return HttpResponseRedirect(self.page_of_batch)


class UndoBatch(OfBatch):
    """Take a whole import back."""

    action = UNDO_BATCH

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        imports.undo(actor=cast(User, request.user), batch=self.batch)
        messages.success(request, gettext("Đã hoàn tác: mọi dữ liệu của lần nhập này đã được gỡ bỏ."))
        return HttpResponseRedirect(self.page_of_batch)


class BatchProblems(OfBatch):
    """The problems as Excel, to work through beside the file."""

    action = VIEW_BATCH

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        target = io.BytesIO()
        write_problems(target, self.batch.problems)
        return excel(target, "loi.xlsx")


class TemplateFile(Gated):
    """The file to fill in."""

    action = IMPORT_BATCH

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        kind = str(kwargs["kind"])
        if kind not in LAYOUTS:
            raise Http404
        target = io.BytesIO()
        write_list(target, LAYOUTS[ImportBatch.Kind(kind)], [])
        return excel(target, f"mau-{kind}.xlsx")


def excel(content: io.BytesIO, name: str) -> HttpResponse:
    answer = HttpResponse(content.getvalue(), content_type=EXCEL)
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
