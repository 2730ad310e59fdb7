"""Tags of the frame: {% asset %}, {% icon %}, {% address %}."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from thoatngheo.web import assets

register = template.Library()


@register.simple_tag
def asset(entry: str) -> SafeString:
    """The link and script elements of an entry of the front end, e.g. "main.ts"; nothing before the first build."""
    scripts, styles = assets.files(entry)
    return format_html_join("\n", '<link rel="stylesheet" href="{}">', ((style,) for style in styles)) + format_html_join(
        "\n", '<script type="module" src="{}"></script>', ((script,) for script in scripts)
    )


@register.simple_tag
def picture(source: str) -> str:
    """The address of a picture or font of the build, by its source name."""
    return assets.named(source)


@register.simple_tag
def icon(name: str, label: str = "") -> SafeString:
    """A picture from the sprite (names: frontend/icons.txt). With a label it speaks; without it is an ornament beside a word."""
    sprite = assets.named("icons.svg")
    if label:
        return format_html('<svg class="icon" role="img" aria-label="{}"><use href="{}#{}"/></svg>', label, sprite, name)
    return format_html('<svg class="icon" aria-hidden="true"><use href="{}#{}"/></svg>', sprite, name)


@register.simple_tag(takes_context=True)
def address(context: dict[str, Any], **changes: object) -> str:
    """This page's query string with some values changed; an empty value takes the key out: {% address trang=2 %}."""
    query = context["request"].GET.copy()
    for key, value in changes.items():
        if value in {None, ""}:
            query.pop(key, None)
        else:
            query[key] = str(value)
    return f"?{query.urlencode()}"
