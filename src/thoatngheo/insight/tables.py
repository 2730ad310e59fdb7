"""The households behind a cell of the transition table."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from thoatngheo.reviews.rounds.models import Result
from thoatngheo.web.tables import Column, Kind, Table, Text


def households(caption: Text, rows: Iterable[Result], *, names: bool) -> Table[Result]:
    """`names`: whether the reader may know who they are."""
    return Table(
        caption,
        rows,
        (
            Column(_("Mã hộ"), lambda result: result.household.code),
            Column(_("Chủ hộ"), lambda result: result.household.head_name, when=names),
            Column(_("Nơi ở"), lambda result: result.household.unit.full_name),
            Column(_("Nhân khẩu"), lambda result: result.people, Kind.NUMBER),
            Column(_("Thiếu hụt"), deprivations, Kind.FIGURE),
        ),
    )


def deprivations(result: Result) -> str:
    """How many, or from – to where something is not known."""
    if result.deprivations is None:
        return f"{result.deprivations_min}–{result.deprivations_max}"
    return str(result.deprivations)
