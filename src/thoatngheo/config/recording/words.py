"""What an answer says, as lines of text: a page's words, a workbook's cells, a document's paragraphs."""

from __future__ import annotations

import io
import re
from html.parser import HTMLParser
from typing import Any

UNSEEN = {"script", "style", "template", "svg", "head"}
BLOCKS = {"p", "div", "li", "tr", "h1", "h2", "h3", "h4", "section", "header", "footer", "nav", "form", "dt", "dd", "option", "caption"}
# What differs from one making of the demo to the next: hours, hashes, codes of certificates and postings, random keys.
CHANCE = [
    (re.compile(r"\b\d{1,2}:\d{2}(:\d{2})?\b"), "‹giờ›"),
    (re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"), "‹khóa›"),
    (re.compile(r"\b[0-9a-f]{12,64}(…|\b)"), "‹băm›"),
    (re.compile(r"\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}|\b(?=[A-Z]*\d)[0-9A-Z]{16}\b"), "‹mã›"),
]


class Words(HTMLParser):
    """The text of a page that a person sees, a line for each block; the addresses it leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = [""]
        self.links: list[str] = []
        self.unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "a" and said.get("href"):
            self.links.append(str(said["href"]))
        if tag in UNSEEN:
            self.unseen.append(tag)
        if tag in BLOCKS:
            self.lines.append("")
        if tag == "input" and said.get("type") not in {"hidden", None} and not self.unseen:
            self.lines[-1] += f" [{said.get('type')} {said.get('name', '')}={said.get('value', '')}]"

    def handle_endtag(self, tag: str) -> None:
        if self.unseen and self.unseen[-1] == tag:
            self.unseen.pop()
        if tag in {"td", "th"}:
            self.lines[-1] += " | "

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            self.lines[-1] += data


def page(html: str) -> tuple[list[str], list[str]]:
    """Lines and links of a page."""
    words = Words()
    words.feed(html)
    lines = [steady(re.sub(r"\s+", " ", line).strip()) for line in words.lines]
    return [line for line in lines if line], words.links


def workbook(content: bytes) -> list[str]:
    from python_calamine import CalamineWorkbook  # large, and only where a workbook is met

    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    lines = []
    for name in book.sheet_names:
        lines.append(f"[{name}]")
        lines += [" | ".join(steady(str(cell)) for cell in row) for row in book.get_sheet_by_name(name).to_python()]
    return lines


def document(content: bytes) -> list[str]:
    import docx  # likewise

    opened: Any = docx.Document(io.BytesIO(content))
    lines = [paragraph.text for paragraph in opened.paragraphs]
    for table in opened.tables:
        lines += [" | ".join(cell.text for cell in row.cells) for row in table.rows]
    return [steady(line) for line in lines]


def steady(line: str) -> str:
    for pattern, sign in CHANCE:
        line = pattern.sub(sign, line)
    return line


def said(kind: str, content: bytes) -> tuple[list[str], list[str]]:
    """Lines and links of an answer by its content type; of a kind that is not read, its name only."""
    if kind.startswith("text/html"):
        return page(content.decode())
    if "spreadsheetml" in kind:
        return workbook(content), []
    if "wordprocessingml" in kind:
        return document(content), []
    if kind.startswith(("text/", "application/json")):
        return [steady(line) for line in content.decode(errors="replace").splitlines()], []
    return [f"({kind})"], []
