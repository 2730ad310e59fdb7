"""Tags of the frame and its components: asset, icon, address, table, datatable, category, answer, json_in_script."""

from __future__ import annotations

import json
from typing import Any, cast

from django import template
from django.core.paginator import Page
from django.template.context import Context
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from thoatngheo.web import assets
from thoatngheo.web.icons import icon
from thoatngheo.web.shapes import ANSWERS, CATEGORIES, category, shape
from thoatngheo.web.tables import Table

register = template.Library()
register.simple_tag(icon)
register.simple_tag(category)


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


@register.simple_tag(takes_context=True)
def page_address(context: dict[str, Any], number: int, key: str = "trang") -> str:
    """The same list, another page of it."""
    return address(context, **{key or "trang": number})


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


@register.simple_tag
def category_shape(code: str) -> SafeString:
    """The shape alone, for a place with its own word beside it."""
    return shape(CATEGORIES.get(code, CATEGORIES["undetermined"])[0])


@register.simple_tag
def answer(value: bool | None, word: str = "") -> SafeString:
    """Deprived, not, or unknown: by shape, word and colour."""
    code, picture, usual = ANSWERS[value]
    return format_html('<span class="answer answer-{}">{}{}</span>', code, shape(picture), word or usual)


@register.inclusion_tag("web/tables/table.html", takes_context=True)
def table(context: Context, table: Table[Any]) -> dict[str, Any]:
    """A declared table: {% table households %}."""
    page = cast("dict[str, Any]", context.flatten())
    return {"table": table, "lines": list(table.lines(page)), "totals": table.totals()}


@register.simple_block_tag
def datatable(content: str, caption: str, cards: bool = True, css: str = "") -> SafeString:
    """The frame around a table's thead, tbody and tfoot: it scrolls on its own, its head and sums stay in sight.

    With `cards` each row becomes a card on a phone: give every cell its `data-label`.
    """
    return format_html(
        '<div class="table-frame{}" tabindex="0" role="region" aria-label="{}">'
        '<table class="data {}"><caption>{}</caption>{}</table></div>',
        " table-cards" if cards else "",
        caption,
        css,
        caption,
        content,
    )


@register.filter
def json_in_script(value: object) -> SafeString:
    """JSON that may stand inside a script element."""
    text = json.dumps(value, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return mark_safe(text)  # noqa: S308 - what could end the element is escaped above


@register.filter
def page_numbers(part: Page[Any]) -> list[int | None]:
    """The numbers to offer below a list; None stands for a gap."""
    offered = part.paginator.get_elided_page_range(part.number, on_each_side=1, on_ends=1)
    return [number if isinstance(number, int) else None for number in offered]
