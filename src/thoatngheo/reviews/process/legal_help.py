"""The two sentences of a page that come from the law's data, with the article and the mark."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from django.utils import timezone
from django.utils.translation import get_language, gettext

from thoatngheo.reviews.process.law import in_force

if TYPE_CHECKING:
    from thoatngheo.web.views import Page

    Base = Page
else:
    Base = object


class LegalHelp(Base):
    """For a `Page`: set `help_key` to a key of laws/review-process/help.yaml; `help_day` is the day whose process it tells."""

    help_key: ClassVar[str] = ""

    def help_day(self) -> date:
        return timezone.localdate()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        if said := legal_help(self.help_key, self.help_day()):
            context["page"] = replace(context["page"], help=said)
        return context


def legal_help(key: str, day: date) -> str:
    """The sentences with their article; a text that nobody held against the original says so."""
    told = in_force(day).help(key)
    if not told.text:
        return ""
    mark = "" if told.verified else gettext("; chưa đối chiếu văn bản gốc")
    return f"{told.text['en' if get_language() == 'en' else 'vi']} ({told.source}{mark})"
