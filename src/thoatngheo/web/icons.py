"""Pictures of the sprite, for templates and for cells that are made in Python."""

from __future__ import annotations

from django.utils.html import format_html
from django.utils.safestring import SafeString

from thoatngheo.web import assets


def icon(name: str, label: str = "") -> SafeString:
    """A picture from the sprite (names: frontend/icons.txt). With a label it speaks; without it is an ornament beside a word."""
    sprite = assets.named("icons.svg")
    if label:
        return format_html('<svg class="icon" role="img" aria-label="{}"><use href="{}#{}"/></svg>', label, sprite, name)
    return format_html('<svg class="icon" aria-hidden="true"><use href="{}#{}"/></svg>', sprite, name)
