"""Years and days that do not belong: a year left over from last year's plan, a deadline before the plan, a day no calendar has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from vanban.reading import Finding, Reading
from vanban.reading.amounts import days
from vanban.reading.letters import fold
from vanban.reading.paragraphs import Paragraph
from vanban.reading.tables import TableBlock

YEAR = re.compile(r"\bnam\s+(?P<year>20\d\d)\b(?!\s*-)")
# Words before a past year that look back on purpose.
LOOKS_BACK = re.compile(
    r"(?:\b(?:cuoi|dau|so voi|tu|den|truoc|sau|tai thoi diem|ket qua|thuc hien duoc|ra soat|dieu tra|cua|het|qua|trong|thang \d+|"
    r"quy \w+)\s*"
    r"(?:ket qua )?(?:nam )?)$|\bgiai doan[^.;]{0,20}$|\bso voi[^.;]{0,40}$|\bket qua[^.;]{0,60}$|\bra soat[^.;]{0,60}$|"
    r"\bdieu tra[^.;]{0,60}$|\bban hanh[^.;]{0,30}$"
)
CITED = re.compile(r"\d+[^\s;.]*[/-][a-z][\w-]*[^.;,]{0,200}$")
SITUATION = re.compile(r"\b(?:tinh hinh|thuc trang|ket qua|danh gia|dac diem|su can thiet)\b")
DEADLINE = re.compile(
    r"\b(?:truoc(?: ngay)?|cham nhat(?: la)?(?: den)?(?: ngay)?|hoan thanh(?: xong)?(?: vao| trong| truoc)?(?: ngay)?|"
    r"xong truoc(?: ngay)?|han chot(?: la)?(?: ngay)?|"
    r"han cuoi(?: la)?(?: ngay)?|thoi han(?: la| den)?(?: ngay)?|den het ngay|thoi gian hoan thanh)\s*:?\s*(?:ngay\s*)?$"
)
DONE = re.compile(r"\b(?:da|duoc phe duyet|ban hanh|can cu|ke tu)\b[^.;]{0,60}$")


def check_years(reading: Reading) -> Iterator[Finding]:
    """Past years in a plan for one year, where nothing looks back on purpose."""
    year = reading.plan.year
    if year is None or reading.plan.period is not None:
        return
    for section in reading.root.children:
        if SITUATION.search(section.key[:60]):
            continue
        for each in section.walk():
            text = f"{each.heading.title}: {each.after}" if each.heading else ""
            yield from _left_over(Paragraph(each.line, text, fold(text), each.label, text), year)
            for paragraph in each.paragraphs():
                yield from _left_over(paragraph, year)
    yield from _titles(reading, year)


def _left_over(paragraph: Paragraph, year: int) -> Iterator[Finding]:
    for found in YEAR.finditer(paragraph.key):
        other = int(found["year"])
        before = paragraph.key[: found.start()]
        if other >= year or year - other > 3 or LOOKS_BACK.search(before[-80:]) or CITED.search(before[-240:]):
            continue
        near = paragraph.text[max(0, found.start() - 60) : found.end()].strip()
        yield Finding(
            "warning", "year.left_over", f"Kế hoạch năm {year} nhưng còn ghi “…{near}”: có thể sót từ kế hoạch năm trước.", paragraph.line
        )


def _titles(reading: Reading, year: int) -> Iterator[Finding]:
    """Titles of annexes and tables behind the signature that name another year."""
    for block in reading.annex:
        if not isinstance(block, TableBlock) or block.table.title is None:
            continue
        years = [int(found["year"]) for found in YEAR.finditer(fold(block.table.title))]
        if (
            years
            and year not in years
            and all(other < year for other in years)
            and not re.search(r"ket qua|ra soat|hien trang|giai doan", fold(block.table.title))
        ):
            says = f"Phụ lục, bảng “{block.table.title[:90]}” ghi năm {years[0]}, kế hoạch là của năm {year}."
            yield Finding("warning", "year.left_over", says, block.table.line)


def plan_day(reading: Reading) -> date | None:
    """The plan's day; with only its month, the first of it."""
    if reading.plan.date is not None:
        return reading.plan.date
    month = reading.head.month
    return date(month[0], month[1], 1) if month else None


def check_deadlines(reading: Reading) -> Iterator[Finding]:
    """Deadlines that had passed when the plan was issued."""
    issued = plan_day(reading)
    if issued is None:
        return
    told: set[tuple[int, date]] = set()
    for paragraph in reading.body():
        for day in days(paragraph.key):
            before = paragraph.key[: day.start]
            if day.day is None or day.day >= issued or not DEADLINE.search(before[-40:]) or DONE.search(before[-80:]):
                continue
            told.add((paragraph.line, day.day))
            early = (issued - day.day).days
            says = f"Thời hạn {day.day:%d/%m/%Y} trước ngày ban hành kế hoạch {issued:%d/%m/%Y} ({early} ngày)."
            yield Finding("error", "deadline.before_plan", says, paragraph.line)
    for target in reading.plan.targets:
        if target.due is not None and target.due < issued and (target.line, target.due) not in told:
            says = (
                f"Mục tiêu “{(target.measure or target.text)[:70]}” phải đạt trước {target.due:%d/%m/%Y}, kế hoạch ban hành "
                f"ngày {issued:%d/%m/%Y}."
            )
            yield Finding("error", "deadline.before_plan", says, target.line)


def check_calendar(reading: Reading) -> Iterator[Finding]:
    """Days that no calendar has, and a plan dated long after its year."""
    head, plan = reading.head, reading.plan
    if head.printed_day:
        yield Finding("error", "day.impossible", f"Ngày ban hành “{head.printed_day}” không có trong lịch.", 1)
    for paragraph in (*reading.preamble, *reading.body()):
        for day in days(paragraph.key):
            if day.day is None:
                shown = paragraph.text[day.start : day.end]
                yield Finding("error", "day.impossible", f"Ngày “{shown}” không có trong lịch.", paragraph.line)
    if plan.date and plan.year and plan.period is None and plan.date.year > plan.year:
        yield Finding("warning", "year.of_plan", f"Kế hoạch của năm {plan.year} nhưng ban hành ngày {plan.date:%d/%m/%Y}.", 1)
