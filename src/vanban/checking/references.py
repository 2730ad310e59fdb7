"""What a plan points to must be there: its annexes, and its own number and day where an annex repeats them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.reading import Finding, Reading
from vanban.reading.amounts import days
from vanban.reading.letters import fold
from vanban.reading.tables import ATTACHED, TableBlock

ANNEX = re.compile(
    r"\b(?:phu luc|bieu|phu bieu)\b[^.;()]{0,30}\b(?:kem theo|dinh kem)\b|\b(?:kem theo|dinh kem)\b[^.;()]{0,20}\b(?:phu luc|phu bieu|"
    r"bieu)\b"
)
OWN = re.compile(r"\bke hoach so\s*[:.]?\s*(?P<number>\d{1,5}\s*/\s*[a-z][\w-]*)")

# "điểm b khoản 2 mục III của Kế hoạch này": said of itself; what is said of laws is another matter.
POINT = re.compile(
    r"\b(?:(?:diem|tiet) (?P<letter>[a-z])[ ,]+)?(?:(?:khoan|diem|muc) (?P<number>\d{1,2})[ ,]+)?(?:muc|phan) (?P<chapter>[ivx]{1,5})\b"
    r"(?:,| cua| tai| trong| o)*\s+ke hoach nay\b"
)


def check_points(reading: Reading) -> Iterator[Finding]:
    """A point of the plan's own that it names and does not have."""
    outline = [(fold(heading.label).strip("."), heading.level) for heading in reading.plan.outline]
    for paragraph in reading.body():
        for found in POINT.finditer(paragraph.key):
            inside = outline
            for name in ("chapter", "number", "letter"):
                label = found[name]
                if label is None:
                    continue
                inside = below(inside, label)
                if not inside:
                    shown = paragraph.text[found.start() : found.end()]
                    yield Finding("warning", "reference.no_such_point", f"Nhắc đến “{shown}” nhưng không có mục ấy.", paragraph.line)
                    break


def below(outline: list[tuple[str, int]], label: str) -> list[tuple[str, int]]:
    """The heading of this label and what stands below it; nothing where there is none."""
    start = next((place for place, (own, _) in enumerate(outline) if own == label), None)
    if start is None:
        return []
    level = outline[start][1]
    end = next((place for place in range(start + 1, len(outline)) if outline[place][1] <= level), len(outline))
    return outline[start:end]


def check_annexes(reading: Reading) -> Iterator[Finding]:
    """An annex that is promised and does not follow; one that belongs to another document."""
    if not reading.annex and not any(isinstance(block, TableBlock) for section in reading.root.walk() for block in section.own):
        for paragraph in reading.body():
            if ANNEX.search(paragraph.key):
                says = "Văn bản nhắc đến phụ lục kèm theo nhưng không có phụ lục nào trong tệp."
                yield Finding("warning", "annex.missing", says, paragraph.line)
                break
    plan = reading.plan
    for line in reading.zones.annexes:
        if ATTACHED.match(line.key.strip()) and plan.number and (found := OWN.search(line.key)):
            number = found["number"].replace(" ", "")
            day = next(days(line.key), None)
            if number != fold(plan.number):
                shown = line.text[found.start("number") : found.end("number")]
                yield Finding(
                    "error",
                    "annex.other_plan",
                    f"Phụ lục ghi kèm theo Kế hoạch số {shown}, kế hoạch này mang số {plan.number}.",
                    line.number,
                )
            elif day is not None and day.day and plan.date and day.day != plan.date:
                says = f"Phụ lục ghi kế hoạch ngày {day.day:%d/%m/%Y}, kế hoạch này ban hành ngày {plan.date:%d/%m/%Y}."
                yield Finding("error", "annex.other_plan", says, line.number)


def check_head(reading: Reading) -> Iterator[Finding]:
    """What a document must carry and this one leaves open."""
    plan, head = reading.plan, reading.head
    missing = {
        "số": plan.number, "ngày ban hành": plan.date or head.printed_day, "nơi ban hành": plan.place,
        "cơ quan ban hành": plan.issuer, "người ký": plan.signer and plan.signer.name, "trích yếu": plan.subject,
    }  # fmt: skip
    names = [name for name, value in missing.items() if value is None]
    if names:
        line = reading.zones.kind_line or 1
        yield Finding("note", "head.missing", f"Văn bản chưa ghi (hoặc bản này đã mất): {', '.join(names)}.", line)
