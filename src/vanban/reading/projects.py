"""Projects and sub-projects of a programme: what each is for, for whom, what is done, what comes out, the money, the unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from vanban.reading.amounts import amounts
from vanban.reading.letters import fold, one_space
from vanban.reading.paragraphs import Paragraph
from vanban.reading.plan import Project
from vanban.reading.sections import PROJECT, Section, split_title

FIELDS = (
    ("goal", re.compile(r"^muc (?:tieu|dich)\b")),
    ("beneficiaries", re.compile(r"^doi tuong\b")),
    ("outputs", re.compile(r"^(?:ket qua|san pham|dau ra|chi tieu)\b")),
    ("money", re.compile(r"^(?:nguon von|kinh phi|von|tong kinh phi|tong von|du toan|nguon kinh phi|nguon luc|du kien kinh phi)\b")),
    ("unit", re.compile(
        r"^(?:(?:don vi|co quan|phan cong|to chuc)\b.{0,20}\b(?:thuc hien|chu tri)|co quan chu tri|don vi chu tri|phan cong)\b"
    )),
    ("activities", re.compile(r"^(?:noi dung|hoat dong|cac hoat dong|nhiem vu)\b")),
)  # fmt: skip
DESCRIBED = {"goal", "beneficiaries", "activities", "outputs"}


@dataclass(slots=True)
class Parts:
    """The parts of one project as they were found: name of the part → its texts, with the line of the money."""

    texts: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, words: str, *, goes_on: bool = False) -> None:
        """One more text of a part; `goes_on`: no list mark before it, so it carries on a sentence that had not ended."""
        if not words.strip():
            return
        texts = self.texts.setdefault(name, [])
        if goes_on and texts and not texts[-1].endswith((".", ";", ":")):
            texts[-1] = f"{texts[-1]} {one_space(words)}"
        else:
            texts.append(one_space(words))

    def joined(self, name: str) -> str | None:
        return (
            "; ".join(
                text.rstrip(" .;") if place < len(self.texts[name]) - 1 else text.rstrip(" ;")
                for place, text in enumerate(self.texts[name])
            )
            if self.texts.get(name)
            else None
        )

    def many(self, name: str) -> tuple[str, ...]:
        return tuple(text.rstrip(" .;") for text in self.texts.get(name, ()))


def project_sections(root: Section) -> list[tuple[Section, int | None]]:
    """The sections that describe a project, each with the number of the project it belongs to."""
    return list(_found(root, None))


def _found(section: Section, project: int | None) -> Iterator[tuple[Section, int | None]]:
    for child in section.children:
        named = _numbered(child)
        number = project
        if named and (own := named["owner"] or (None if named["sub"] else named["number"])):
            number = int(own)
        below = list(_found(child, number))
        if below:
            yield from below
        elif (named and (_described(child) or _money_in_title(child))) or (_described(child) and child.rank > 2):
            yield child, number


def _numbered(section: Section) -> re.Match[str] | None:
    if section.heading is None:
        return None
    return PROJECT.match(fold(section.heading.title)) or PROJECT.match(fold(f"{section.heading.label}: {section.heading.title}"))


def _money_in_title(section: Section) -> bool:
    return any(True for _ in amounts(fold(f"{section.heading.title if section.heading else ''} {section.after}")))


def _described(section: Section) -> bool:
    """Whether a section has at least two of the parts by which projects are described."""
    names = {name for child in section.children if (name := field_of(child.key))}
    for paragraph in section.paragraphs():
        title, after = split_title(paragraph.text)
        if after and (name := field_of(fold(title))):
            names.add(name)
    return len(names & DESCRIBED) >= 2 or (len(names) >= 2 and bool(names & DESCRIBED))


def field_of(key: str) -> str | None:
    """Which part of a project a title names."""
    return next((name for name, pattern in FIELDS if pattern.match(key)), None) if len(key) < 60 else None


def projects(root: Section) -> tuple[Project, ...]:
    """The projects of a plan, in order."""
    return tuple(project_of(section, number) for section, number in project_sections(root))


def project_of(section: Section, project: int | None) -> Project:
    """One project out of its section."""
    heading = section.heading
    assert heading is not None
    parts = parts_of(section)
    named = _numbered(section)
    name = heading.title
    if (own := PROJECT.match(fold(name))) is not None:
        name = name[own.end() :]
    if not name.strip(" :.-") and section.paragraphs():
        name = section.paragraphs()[0].text  # the line was broken after the code
    dong = next(
        (money.dong for text in [*parts.texts.get("money", []), section.after, heading.title] for money in amounts(fold(text))), None
    )
    sub = int(named["number"]) if named and named["sub"] else None
    return Project(
        project=project,
        sub_project=sub,
        name=name.strip(" :.-"),
        goal=parts.joined("goal"),
        beneficiaries=parts.many("beneficiaries"),
        activities=parts.many("activities"),
        outputs=parts.many("outputs"),
        money=dong,
        money_unit="đồng" if dong is not None else None,
        unit_in_charge=(parts.joined("unit") or "").rstrip(" .") or None,
        line=heading.line,
        confidence=0.95 if project is not None else 0.7,
    )


def parts_of(section: Section) -> Parts:
    """What stands under the titles "Mục tiêu", "Đối tượng", …, be they headings of their own or the beginning of a line."""
    parts = Parts()
    current: str | None = None
    for paragraph in section.paragraphs():
        title, after = split_title(paragraph.text)
        name = field_of(fold(title)) if after or paragraph.text.rstrip().endswith(":") or len(paragraph.text) < 40 else None
        if name:
            current = name
            parts.add(name, after)
        elif current:
            parts.add(current, paragraph.text, goes_on=paragraph.label is None)
    for child in section.children:
        child_name = field_of(child.key)
        if child_name:
            _add(parts, child_name, child)
    return parts


def _add(parts: Parts, name: str, section: Section) -> None:
    below = [block for each in section.walk() for block in each.own if isinstance(block, Paragraph)]
    titles = [each.heading.title for each in section.walk() if each is not section and each.heading]
    if not (section.after.endswith(":") and (below or titles)):
        parts.add(name, section.after)
    for title in titles:
        parts.add(name, title)
    for paragraph in below:
        parts.add(name, paragraph.text, goes_on=paragraph.label is None)
