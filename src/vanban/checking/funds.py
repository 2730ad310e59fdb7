"""Money: the projects against the stated whole, and a whole against the parts named with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.reading import Finding, Reading
from vanban.reading.amounts import amounts, printed
from vanban.reading.paragraphs import Paragraph

TOTAL = re.compile(
    r"\b(?:tong|du kien)\s*(?:cong\s*)?(?:so\s*)?(?:muc\s*)?(?:kinh phi|nguon von|nguon kinh phi|von|nhu cau|nguon luc|du toan|"
    r"ngan sach)\b|\btong cong\b"
)
PARTS = re.compile(r"\b(?P<word>trong do|bao gom|gom)\b")
EXHAUSTIVE = frozenset({"gom", "bao gom"})


def check_projects(reading: Reading) -> Iterator[Finding]:
    """The sum of the projects' money against the whole that the plan states."""
    projects = [project for project in reading.plan.projects if project.money is not None]
    if len(projects) < 2:
        return
    made = sum(project.money or 0 for project in projects)
    inside = {(project.line) for project in projects}
    stated = [
        (total, line) for total, line in _totals(reading) if line not in inside and total >= max(project.money or 0 for project in projects)
    ]
    if not stated or any(total == made for total, _ in stated):
        return
    total, line = min(stated, key=lambda each: abs(each[0] - made))
    terms = " + ".join(in_millions(project.money or 0) for project in projects)
    whole = all(project.money is not None for project in reading.plan.projects)
    says = (
        f"Cộng kinh phí các dự án: {terms} = {in_millions(made)} triệu đồng; văn bản ghi tổng {in_millions(total)} triệu đồng "
        f"(lệch {in_millions(abs(total - made))})."
    )
    yield Finding("error" if whole or made > total else "warning", "money.sum", says, line)


def in_millions(dong: int) -> str:
    """Đồng as triệu đồng, with what is below a million behind the comma."""
    whole, rest = divmod(dong, 1_000_000)
    return printed(whole) + (f",{rest:06d}".rstrip("0") if rest else "")


def _totals(reading: Reading) -> Iterator[tuple[int, int]]:
    for paragraph in reading.body():
        for found in TOTAL.finditer(paragraph.key):
            money = next((each for each in amounts(paragraph.key) if each.start >= found.end()), None)
            if money is not None:
                yield money.dong, paragraph.line


def check_breakdowns(reading: Reading) -> Iterator[Finding]:
    """ "Tổng kinh phí 1.000 triệu đồng, trong đó: … 600 triệu đồng, … 400 triệu đồng", in one sentence or in a list below."""
    body = reading.body()
    for place, paragraph in enumerate(body):
        found = PARTS.search(paragraph.key)
        if found is None or not TOTAL.search(paragraph.key[: found.start()]):
            continue
        before = [each for each in amounts(paragraph.key) if each.end <= found.start()]
        if not before:
            continue
        parts = [each.dong for each in amounts(paragraph.key) if each.start >= found.end()]
        if not parts and paragraph.text.rstrip().endswith(":"):
            parts = _listed(body[place + 1 :])
        yield from _compare(before[-1].dong, parts, paragraph.line, exhaustive=found["word"] in EXHAUSTIVE)


def _listed(after: list[Paragraph]) -> list[int]:
    """The first amount of each item of the list that follows."""
    made: list[int] = []
    kind = None
    for paragraph in after:
        label = paragraph.label.kind if paragraph.label else None
        money = next(iter(amounts(paragraph.key)), None)
        if label is None or (kind is not None and label != kind):
            if label is not None and label in {"plus", "bullet"} and kind is not None and label != kind:
                continue
            break
        if money is None:
            break
        kind = kind or label
        made.append(money.dong)
    return made


def _compare(whole: int, parts: list[int], line: int, *, exhaustive: bool) -> Iterator[Finding]:
    made = sum(parts)
    if len(parts) < 2 or made == whole:
        return
    terms = " + ".join(in_millions(part) for part in parts)
    says = (
        f"Các phần: {terms} = {in_millions(made)} triệu đồng; tổng ghi {in_millions(whole)} triệu đồng (lệch "
        f"{in_millions(abs(whole - made))})."
    )
    yield Finding("error" if exhaustive or made > whole else "warning", "money.parts", says, line)
