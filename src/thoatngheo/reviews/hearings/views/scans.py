"""The scan of the signed minutes: in, and out to who may see the meeting."""

from __future__ import annotations

from collections.abc import Sequence

from django import forms
from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.reviews.hearings.forms.meetings import ScanForm
from thoatngheo.reviews.hearings.policies.meetings import RECORD_MEETING, VIEW_MEETING
from thoatngheo.reviews.hearings.services.scans import KINDS, attach_scan
from thoatngheo.reviews.hearings.views.meetings import OneMeeting
from thoatngheo.web.views import Crumb, FormPage


class UploadScan(OneMeeting, FormPage):
    action = RECORD_MEETING
    title = gettext_lazy("Đính kèm biên bản đã ký")
    submit = gettext_lazy("Đính kèm")
    form_class = ScanForm

    def heading(self) -> str:
        return str(self.title)

    def crumbs(self) -> Sequence[Crumb]:
        return [*super().crumbs(), Crumb(self.title)]

    def save(self, form: forms.BaseForm) -> str:
        attach_scan(actor=self.actor, meeting=self.meeting, file=form.cleaned_data["scan"])
        messages.success(self.request, gettext("Đã đính kèm biên bản."))
        return self.here()


class Scan(OneMeeting):
    """The scan itself, to be saved; a browser is told not to run anything in it."""

    action = VIEW_MEETING

    def get(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        scan = self.meeting.scan
        if not scan or not scan.name or not scan.storage.exists(scan.name):
            messages.info(request, gettext("Chưa đính kèm bản quét biên bản đã ký."))
            return HttpResponseRedirect(self.here())
        ending = "." + scan.name.rsplit(".", 1)[-1]
        name = f"bien-ban-{self.meeting.pk}{ending}"
        answer = FileResponse(
            scan.open("rb"), as_attachment=True, filename=name, content_type=KINDS.get(ending, "application/octet-stream")
        )
        answer["Content-Security-Policy"] = "sandbox; default-src 'none'"
        answer["Cache-Control"] = "private, no-store"
        return answer
