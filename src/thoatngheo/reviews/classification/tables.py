"""What a standard says: its thresholds by area and day, its indicators; each with its source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.reviews.classification.standards_told import ToldParameter, ToldRule, ToldValue
from thoatngheo.web.tables import Column, Kind, Table, Tone, joined, state


class Level(NamedTuple):
    """A parameter with one of its dated values."""

    parameter: ToldParameter
    value: ToldValue


def levels(parameters: Iterable[ToldParameter]) -> Table[Level]:
    caption = _("Mức thu nhập theo khu vực")
    return Table(
        caption,
        [Level(parameter, value) for parameter in parameters for value in parameter.values],
        (
            Column(caption, lambda row: row.parameter.title, beside=lambda row: row.parameter.unit and f"({row.parameter.unit})"),
            Column(_("Từ ngày"), lambda row: row.value.since, Kind.DAY),
            Column(_("Mức"), lambda row: row.value.text),
            Column(_("Nguồn"), lambda row: row.value, template="reviews/cells/law_source.html"),
        ),
    )


def indicators(rules: Iterable[ToldRule]) -> Table[ToldRule]:
    caption = _("Chỉ số thiếu hụt")
    return Table(
        caption,
        rules,
        (
            Column(caption, lambda rule: joined(" ", rule.title, "" if rule.written else state(gettext("chưa có ngưỡng"), Tone.WAIT))),
            Column(_("Chiều"), lambda rule: rule.group),
            Column(_("Nguồn"), lambda rule: rule, template="reviews/cells/law_source.html"),
        ),
    )
