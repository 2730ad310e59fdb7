"""The little Markdown of docs/user as HTML: headings, paragraphs, lists, bold, slanted, code, links between guides.

Everything is escaped first; what is not in this list stays as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

Address = Callable[[str], str | None]
ITEM = re.compile(r"^(?:[-*]|(\d+)\.)\s+(.*)")
INLINE = (
    (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
    (re.compile(r"\*\*([^*]+)\*\*"), r"<strong>\1</strong>"),
    (re.compile(r"(?<![\w*])\*([^*]+)\*(?![\w*])"), r"<em>\1</em>"),
)
LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")


def to_html(text: str, address: Address) -> SafeString:
    """The page without its first heading. `address` gives the link for a target, or None: then only the words stay."""
    blocks = [block for block in re.split(r"\n\s*\n", text.strip()) if not block.startswith(("# ", "|"))]
    return mark_safe("\n".join(part for block in blocks for part in rendered(block, address)))  # noqa: S308 - escaped in inline()


def title_of(text: str) -> str:
    """The first heading."""
    return next((line[2:].strip() for line in text.splitlines() if line.startswith("# ")), "")


def first_paragraph(text: str) -> str:
    """What the guide is about, without marks."""
    block = next((part for part in re.split(r"\n\s*\n", text.strip()) if part and not part.startswith(("#", "|", "-"))), "")
    return re.sub(r"[*`]", "", LINK.sub(r"\1", " ".join(block.split())))


def inline(text: str, address: Address) -> str:
    """One run of words."""
    found: str = escape(" ".join(text.split()))
    for pattern, by in INLINE:
        found = pattern.sub(by, found)

    def link(match: re.Match[str]) -> str:
        target = address(match[2])
        return f'<a href="{escape(target)}">{match[1]}</a>' if target else match[1]

    return LINK.sub(link, found)


def rendered(block: str, address: Address) -> Iterator[str]:
    """The HTML of one block: a heading, a list, or a paragraph."""
    if heading := re.match(r"^(#{2,4}) (.*)", block):
        level = len(heading[1])
        yield f"<h{level}>{inline(heading[2], address)}</h{level}>"
        rest = block[heading.end() :].strip()
        if rest:
            yield from rendered(rest, address)
    elif first := ITEM.match(block):
        kind = "ol" if first[1] else "ul"
        yield f"<{kind}>{''.join(f'<li>{inline(item, address)}</li>' for item in items(block))}</{kind}>"
    else:
        yield f"<p>{inline(block, address)}</p>"


def items(block: str) -> list[str]:
    """The items of a list; a line that begins no new one goes on with the last."""
    found: list[str] = []
    for line in block.splitlines():
        if item := ITEM.match(line):
            found.append(item[2])
        else:
            found[-1] += f" {line.strip()}"
    return found
