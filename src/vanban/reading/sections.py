"""The tree of numbered headings with what stands below each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from vanban.reading.labels import Label
from vanban.reading.letters import fold
from vanban.reading.paragraphs import Paragraph
from vanban.reading.plan import Heading
from vanban.reading.tables import Block, TableBlock

RANKS = {"part": 0, "article": 1, "upper": 1, "roman": 2, "number": 4, "letter": 8, "paren": 9}
PROJECT = re.compile(
    r"^(?P<sub>tieu )?(?:du an|noi dung)(?: thanh phan)?\s*(?:so\s*)?(?P<number>\d{1,2})"
    r"(?:\s*[-,(]?\s*(?:(?:thuoc|cua)\s+)?du an(?: thanh phan)?\s*(?:so\s*)?(?P<owner>\d{1,2})\)?)?\s*[:.,-]?\s*"
)
RUN_IN = re.compile(r"\s*:\s*")
LONGEST_TITLE = 110


@dataclass(slots=True)
class Section:
    """A heading and what belongs to it. `after` is the text that goes on behind the heading's colon."""

    heading: Heading | None
    label: Label | None
    after: str = ""
    own: list[Block] = field(default_factory=list)
    children: list[Section] = field(default_factory=list)
    rank: int = -1

    @property
    def key(self) -> str:
        return fold(self.heading.title) if self.heading else ""

    @property
    def line(self) -> int:
        return self.heading.line if self.heading else 1

    def walk(self) -> Iterator[Section]:
        """The section and all below it, in order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def printed(self) -> list[Paragraph]:
        """The heading as it was printed, then the paragraphs right below it."""
        made = self.paragraphs()
        if self.heading is None:
            return made
        text = f"{self.heading.title}: {self.after}" if self.after else self.heading.title
        return [Paragraph(self.heading.line, text, fold(text), self.label, text), *made]

    def paragraphs(self) -> list[Paragraph]:
        """The paragraphs right below the heading."""
        return [block for block in self.own if isinstance(block, Paragraph)]


def tree(blocks: Sequence[Block]) -> Section:
    """The sections of a body; what stands before the first heading belongs to the root."""
    root = Section(None, None)
    stack = [root]
    for block in blocks:
        rank = _rank(block)
        if rank is None or isinstance(block, TableBlock):
            stack[-1].own.append(block)
            continue
        while stack[-1].rank >= rank:
            stack.pop()
        section = _section(block, len(stack), rank)
        stack[-1].children.append(section)
        stack.append(section)
    return root


def _rank(block: Block) -> int | None:
    """How deep a paragraph's label stands, None where it is no heading."""
    if isinstance(block, TableBlock):
        return None
    label = block.label
    if label is None:
        named = PROJECT.match(block.key)
        return (6 if named["sub"] else 5) if named and len(block.text) < 220 and block.text[named.end() :] else None
    if label.kind == "decimal":
        return 4 + label.text.count(".")
    return RANKS.get(label.kind)


def _section(paragraph: Paragraph, level: int, rank: int) -> Section:
    label, text = paragraph.label, paragraph.text
    if label is None:
        named = PROJECT.match(paragraph.key)
        assert named is not None
        name = text[: named.end()].strip(" :.,-")
        return Section(Heading(name, text[named.end() :].strip(), level, paragraph.line), None, rank=rank)
    title, after = split_title(text)
    return Section(Heading(label.text, title, level, paragraph.line), label, after, rank=rank)


def split_title(text: str) -> tuple[str, str]:
    """ "Mục tiêu: Hỗ trợ …" → title and text; a project's name stays whole, a sentence too."""
    named = PROJECT.match(fold(text))
    start = named.end() if named else 0
    found = RUN_IN.search(text, start)
    if found and found.start() <= LONGEST_TITLE + start and not re.search(r"[.;]\s", text[: found.start()]):
        return text[: found.start()].strip(), text[found.end() :].strip()
    return text.strip(), ""


def outline(root: Section) -> tuple[Heading, ...]:
    """Every heading, in order."""
    return tuple(section.heading for section in root.walk() if section.heading is not None)
