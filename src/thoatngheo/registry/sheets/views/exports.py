"""Lists out to Excel: exactly what is shown, or the whole area."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, cast

from django.http import FileResponse, Http404, HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.core import gate, jobs
from thoatngheo.core.models import Job
from thoatngheo.core.policies import VIEW_JOB
from thoatngheo.registry.households.models import ImportBatch
from thoatngheo.registry.households.policies import EXPORT_HOUSEHOLDS
from thoatngheo.registry.households.selection import chosen
from thoatngheo.registry.sheets.exporters.area import export_households
from thoatngheo.registry.sheets.jobs import EXPORT, export_file
from thoatngheo.registry.sheets.views.imports import EXCEL
from thoatngheo.web.views import Gated

# More than this is written by the worker, and found again under the running work.
AT_ONCE = 10_000


class Export(Gated):
    """The list that the filters of the address ask for, in the layout of `kind`."""

    action = EXPORT_HOUSEHOLDS

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        kind, user = kind_of(kwargs), cast(User, request.user)
        rows = chosen(user, request.GET, timezone.localdate())
        if rows.order_by()[AT_ONCE : AT_ONCE + 1].exists():
            title = gettext("Xuất danh sách ra Excel")
            arguments = {"kind": str(kind), "asked": request.GET.urlencode()}
            job = jobs.start(actor=user, kind=EXPORT, title=title, arguments=arguments)
            return HttpResponseRedirect(reverse("registry:exported", args=[job.pk]))
        return as_file(lambda target: export_households(target, kind, user, rows), f"{kind}.xlsx")


class Exported(Gated):
    """A list that the worker has written, for whoever asked for it."""

    action = EXPORT_HOUSEHOLDS

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        job = gate.visible(request.user, VIEW_JOB, Job.objects.filter(kind=EXPORT)).filter(pk=kwargs["job"]).first()
        if job is None:
            raise Http404
        file = export_file(str(job.pk))
        if job.state != Job.State.DONE or not file.exists():
            return HttpResponseRedirect(reverse("system:job", args=[job.pk]))
        return FileResponse(file.open("rb"), as_attachment=True, filename="danh-sach.xlsx", content_type=EXCEL)


def kind_of(kwargs: dict[str, Any]) -> ImportBatch.Kind:
    if kwargs["kind"] not in ImportBatch.Kind.values:
        raise Http404
    return ImportBatch.Kind(kwargs["kind"])


def as_file(write: Callable[[IO[bytes]], object], name: str) -> FileResponse:
    """What `write` writes, on disk first: a workbook ends with its index, so it cannot be sent while it is made."""
    with tempfile.NamedTemporaryFile(suffix=".xlsx", delete=False) as target:
        path = Path(target.name)
        write(cast("IO[bytes]", target))
    file = path.open("rb")
    path.unlink()  # the open file stays readable until it is sent
    return FileResponse(file, as_attachment=True, filename=name, content_type=EXCEL)
