"""The days of a year that are not what their weekday says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.web.tables import Column, Kind, Table, Tone

if TYPE_CHECKING:
    from thoatngheo.system.day_views import Line


def days(rows: Iterable[Line], year: int) -> Table[Line]:
    return Table(
        gettext("Ngày nghỉ, ngày làm bù năm %(year)s") % {"year": year},
        rows,
        (
            Column(_("Ngày"), lambda line: line.day, Kind.DAY),
            Column(_("Thứ"), lambda line: format_html('<span class="text-nowrap">{}</span>', line.weekday)),
            Column(
                _("Là"),
                lambda line: gettext("ngày làm việc") if line.works else gettext("ngày nghỉ"),
                tone=lambda line: Tone.WAIT if line.works else Tone.GOOD,
            ),
            Column(_("Lý do"), lambda line: line.name),
            Column(_("Căn cứ"), template="system/cells/day_source.html"),
        ),
    )
