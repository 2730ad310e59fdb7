"""The pictures beside words: they differ without colour, on paper and on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

RING = '<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2"/>'
SHAPES = {
    "full": '<circle cx="8" cy="8" r="7" fill="currentColor"/>',
    "half": f'{RING}<path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="currentColor"/>',
    "quarter": f'{RING}<path d="M8 8V1.5A6.5 6.5 0 0 1 14.5 8z" fill="currentColor"/>',
    "empty": RING,
    "asking": (
        '<path d="M5 6a3 3 0 1 1 4.2 2.8C8.4 9.2 8 9.7 8 10.6" fill="none" stroke="currentColor" stroke-width="2"/>'
        '<circle cx="8" cy="13.6" r="1.3" fill="currentColor"/>'
    ),
    "cross": '<path d="M2 2h12v12H2z" fill="currentColor"/><path d="m5 5 6 6m0-6-6 6" stroke="#fff" stroke-width="2"/>',
    "tick": '<path d="m2 8.5 4 4 8-9" fill="none" stroke="currentColor" stroke-width="2.4"/>',
}
CATEGORIES: dict[str, tuple[str, StrOrPromise]] = {
    "poor": ("full", gettext_lazy("Hộ nghèo")),
    "near_poor": ("half", gettext_lazy("Hộ cận nghèo")),
    "middle": ("quarter", gettext_lazy("Hộ có mức sống trung bình")),
    "not_poor": ("empty", gettext_lazy("Không nghèo")),
    "undetermined": ("asking", gettext_lazy("Chưa xác định")),
}
ANSWERS: dict[bool | None, tuple[str, str, StrOrPromise]] = {
    True: ("true", "cross", gettext_lazy("Thiếu hụt")),
    False: ("false", "tick", gettext_lazy("Không thiếu hụt")),
    None: ("unknown", "asking", gettext_lazy("Chưa rõ")),
}


def shape(name: str) -> SafeString:
    """A shape as inline SVG, an ornament to the word beside it."""
    return format_html('<svg class="shape" viewBox="0 0 16 16" aria-hidden="true">{}</svg>', mark_safe(SHAPES[name]))  # noqa: S308 - our drawing


def category(code: str, word: str = "") -> SafeString:
    """A household's category as a badge of shape, word and colour; `word` replaces the law's usual one."""
    picture, usual = CATEGORIES.get(code, CATEGORIES["undetermined"])
    return format_html('<span class="category category-{}">{}{}</span>', code, shape(picture), word or usual)
