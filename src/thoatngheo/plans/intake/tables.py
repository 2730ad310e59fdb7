"""The documents that were read."""

from __future__ import annotations

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.words import label_of
from thoatngheo.plans.intake.models import ReadDocument
from thoatngheo.web.tables import Column, Table, Tone


def documents(rows: Iterable[ReadDocument]) -> Table[ReadDocument]:
    return Table(
        _("Văn bản đã đọc"),
        rows,
        (
            Column(_("Văn bản"), lambda each: each.file_name, link=lambda each: reverse("plans:document", args=[each.pk])),
            Column(label_of(ReadDocument, "unit"), lambda each: each.unit.full_name),
            Column(_("Tải lên"), template="plans/reading/cells/uploaded.html"),
            Column(
                label_of(ReadDocument, "state"),
                lambda each: each.get_state_display(),
                tone=lambda each: Tone.GOOD if each.state == ReadDocument.State.TAKEN else Tone.WAIT,
            ),
        ),
    )
