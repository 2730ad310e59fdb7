"""Targets: figures in the sections of goals, and firm shares promised elsewhere (with less confidence)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from vanban.reading.amounts import day_of, days
from vanban.reading.letters import fold, one_space
from vanban.reading.paragraphs import Paragraph
from vanban.reading.plan import Target
from vanban.reading.quantities import DOWN, UNITS, UP, Figure, direction, figures
from vanban.reading.sections import Section

GOALS = re.compile(r"\b(?:muc tieu|chi tieu|ket qua can dat)\b")
SITUATION = re.compile(r"\b(?:tinh hinh|thuc trang|ket qua|danh gia|dac diem|khai quat|ton tai|han che)\b")
PAST = re.compile(r"\b(?:hien co|hien nay|theo ket qua|da dat|da giam|nam truoc|thuc hien duoc|tai thoi diem)\b")
FIRM = re.compile(r"\b(?:phan dau|dam bao|bao dam|dat|duy tri|hoan thanh|cho)\b[^,;.]{0,25}$")
LEAD_IN = re.compile(
    r"^(?:[-+,:;.)\s]|dua|phan dau|dam bao|bao dam|duy tri|du kien|den (?:cuoi |het )?nam \d{4}|den (?:cuoi|het) nam|"
    r"trong nam(?: \d{4})?|cuoi nam(?: \d{4})?|"
    r"nam \d{4}|hang nam|hằng nam|moi nam|binh quan|trong do|cu the|va|thi|tuong duong(?: voi)?|tuong ung(?: voi)?|khoang|duoc|co|"
    r"con lai)(?=\W|$)\s*"
)
FROM = re.compile(r"\s+tu\s+[\d.,]+\s*%?[^;,]{0,20}\b(?:xuong|len)\b.*$")
PER_YEAR = re.compile(r"\s*/\s*năm\b|\s*/\s*nam\b")
YEARLY = re.compile(r"[^,;.]{0,25}?/\s*nam\b")
SAME = re.compile(r"^\W*(?:tuong duong|tuong ung|khoang|tuc)\b")
DEADLINE = re.compile(r"\s*,?\s*(?:trước|chậm nhất|truoc|cham nhat)\s+(?:ngày|ngay)\s.*$")
TRAIL = re.compile(
    r"(?:\s|^)(?:cho|la|dat|voi|con|xuong|xuong con|len|duoc|tu|khoang|it nhat|toi thieu|khong duoi|khong thap hon|khong it hon|tren|"
    r"duoi|hon|khong qua|toi da|giam|tang|tren|"
    r"it nhat la|co|trong nam)\s*$"
)
BREAK = re.compile(r"[;(]|\.\s|:\s|,\s")
CLAUSE_END = re.compile(
    r"[;()]|\.(?:\s|$)|, (?=(?:\d+|ty le|giam|tang|trong do|tuong|phan dau|sua|xay|ho tro)\b)"
    r"| va (?=(?:sua|xay|ho tro|giam|tang)\b[^;.]{0,60}\d)"
)
SUBJECT = re.compile(
    r"\b(?:nguoi|ho(?! tro\b)|hoc sinh|sinh vien|lao dong|tre em|phu nu|can bo|xa|thon|phuong|to dan pho|doanh nghiep|hop tac xa|nhan dan|"
    r"thanh vien)\b[^;.()%:]*?"
    r"(?=\s(?:duoc|co|tham gia|giam(?! ngheo)|con \d|con$|dat|theo|trong|vao|bang|la|su dung|tiep can|so voi|de|tai|tren|du|dang|ve|voi|"
    r"nam|cuoi|dau|truoc|moi nam|xuong|tang|chiem|va sua|thoat)\b|,(?!\s*(?:sinh vien|ho\b|nguoi|can ngheo|nhan dan|xa|phuong|thi tran|"
    r"thon|"
    r"to dan pho|cong chuc))|[;.()%:]|$)"
)
COMPARED = re.compile(r"^\s*(?:(?:it nhat|toi thieu|khong duoi|khong thap hon|khong it hon|khong qua|toi da|tren|duoi)\s+)?$")
DUE_YEAR = re.compile(r"\b(?:den(?: (?:cuoi|het))? nam|cuoi nam|het nam|trong nam|nam)\s+(?P<year>20\d\d)\b")
THIS_YEAR = re.compile(r"\b(?:trong nam|cuoi nam|het nam|den cuoi nam)\b(?!\s*(?:20\d\d|truoc))")
QUARTER = re.compile(r"\bquy\s+(?P<quarter>iv|iii|ii|i|[1-4])\s*(?:/|nam|\s)\s*(?P<year>20\d\d)")
QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph that may hold targets, the heading it stands under, and whether that is a section of goals."""

    paragraph: Paragraph
    section: str | None
    goal: bool


def targets(root: Section, projects: set[int], year: int | None) -> tuple[Target, ...]:
    """The targets of a plan; `projects` are the sections (by id) of the programme's projects, whose goals are no targets."""
    made: list[Target] = []
    for piece in _pieces(root, projects, goal=False, title=None):
        if piece.goal and not PAST.search(piece.paragraph.key):
            made += _in(piece, year)
        elif not piece.goal:
            made += [replace(target, confidence=0.5) for target in _in(piece, year) if _firm(piece.paragraph, target)]
    return tuple(made)


def is_goals(section: Section) -> bool:
    """Whether a heading announces goals."""
    return bool(GOALS.search(section.key)) and len(section.key) <= 110 and "%" not in section.key


def _pieces(section: Section, projects: set[int], *, goal: bool, title: str | None) -> Iterator[Piece]:
    if id(section) in projects or (
        SITUATION.search(section.key[:60]) and not GOALS.search(section.key[:60]) and section.rank <= 3 and section.rank >= 0
    ):
        return
    here = goal or is_goals(section)
    heading = section.heading
    if heading is not None and not is_goals(section):
        text = f"{heading.title}: {section.after}" if section.after else heading.title
        yield Piece(Paragraph(heading.line, text, section.key if not section.after else fold(text), None, text), title, here)
    elif heading is not None and section.after:
        yield Piece(Paragraph(heading.line, section.after, fold(section.after), None, section.after), heading.title, here)
    under = (
        f"{heading.label}. {heading.title}" if heading and (section.children or section.own) and not _is_sentence(heading.title) else title
    )
    for paragraph in section.paragraphs():
        yield Piece(paragraph, under, here)
    for child in section.children:
        yield from _pieces(child, projects, goal=here, title=under)


def _is_sentence(title: str) -> bool:
    return len(title) > 150


def _firm(paragraph: Paragraph, target: Target) -> bool:
    if target.unit != "%" or PAST.search(paragraph.key) or re.search(r"\bchiem\b|\bty le thanh vien\b|/tong\b", paragraph.key):
        return False
    return any(
        FIRM.search(paragraph.key[: figure.start]) for figure in figures(paragraph.text, paragraph.key) if figure.low == target.value
    )


def _in(piece: Piece, year: int | None) -> list[Target]:
    text, key = piece.paragraph.text, piece.paragraph.key
    made: list[Target] = []
    last_end = 0
    for figure in figures(text, key):
        start = max(_clause_start(key, figure.start), last_end)
        before = key[start : figure.start]
        fresh = not re.search(r";|\.\s", key[last_end : figure.start]) if made else False
        made.append(_target(piece, figure, start, before, made[-1] if fresh else None, year))
        last_end = figure.end
    return made


def _clause_start(key: str, place: int) -> int:
    starts = [found.end() for found in BREAK.finditer(key, 0, place)]
    while starts and key[: starts[-1]].rstrip().endswith(":") and COMPARED.match(key[starts[-1] : place]):
        starts.pop()  # "Tỷ lệ hộ nghèo: 5,2%", "Tỷ lệ hộ nghèo: không quá 5,2%"
    return starts[-1] if starts else 0


def _target(piece: Piece, figure: Figure, start: int, before: str, previous: Target | None, year: int | None) -> Target:
    text, key = piece.paragraph.text, piece.paragraph.key
    after_end = _clause_end(key, figure.end)
    words = _stripped(text[start : figure.start], before)
    after = one_space(text[figure.unit_start : after_end]).strip(" ,;.")
    way = direction(before)
    if (
        way is None
        and previous is not None
        and previous.measure
        and (SAME.match(before) or not before.strip(" ,"))
        and not re.search(r"\bcon\b", before)
    ):
        way = "giảm" if previous.measure.startswith("giảm ") else "tăng" if previous.measure.startswith("tăng ") else None
    measure = _measure(words, DEADLINE.sub("", PER_YEAR.sub("", after)), way, previous, figure)
    own, told = _subject(text[figure.unit_start : after_end]), _subject(words)
    subject = (told or own) if figure.unit.startswith("%") else (own or told)
    if subject is None or fold(subject) in UNITS:
        subject = told or (previous.subject if previous else None) or subject
    return Target(
        text=piece.paragraph.text,
        measure=measure,
        comparator=figure.comparator,
        value=figure.low,
        value_max=figure.high,
        unit="%/năm" if figure.unit == "%" and (figure.yearly or YEARLY.match(key, figure.end)) else figure.unit,
        subject=subject,
        due=due_of(key, year),
        section=piece.section,
        line=piece.paragraph.line,
        confidence=0.9 if measure and subject else 0.75,
    )


def _clause_end(key: str, place: int) -> int:
    found = CLAUSE_END.search(key, place)
    return min(found.start() if found else len(key), place + 170)


def _stripped(words: str, key: str) -> str:
    """The words of a clause before its figure without what only leads in, and what only joins them to the figure."""
    if from_to := FROM.search(key):
        words, key = words[: from_to.start()], key[: from_to.start()]
        words, key = (words[5:], key[5:]) if key.startswith(("giam ", "tang ")) else (words, key)
    cut = key.rfind(" va ")
    if cut >= 0 and key[:cut].strip() and len(key) - cut > 8:
        words, key = words[cut + 4 :], key[cut + 4 :]
    while found := LEAD_IN.match(key):
        if not found.end():
            break
        words, key = words[found.end() :], key[found.end() :]
    while found := TRAIL.search(key):
        words, key = words[: found.start()], key[: found.start()]
    return one_space(words).strip(" ,:;-(")


def _measure(words: str, after: str, way: str | None, previous: Target | None, figure: Figure) -> str | None:
    key = fold(words)
    bare = one_space(_without(words, key)) if way else words
    said_after = fold(after) not in UNITS and not re.match(r"(?:so voi|hang nam|moi nam|/)", fold(after)) and bool(after)
    if previous is not None and previous.measure and len(bare) < 4 and not said_after:
        state = _bare_measure(previous)
        if not figure.unit.startswith("%"):
            state = re.sub(r"^[Tt]ỷ lệ ", "", state)
        return f"{way} {state}" if way else state
    if len(bare) < 4 and not after:
        return f"{way} {_bare_measure(previous)}".strip() if previous and way else None
    said = bare if len(bare) >= 4 else after
    short = len(bare.split()) <= 2 and way is None
    if len(bare) >= 4 and said_after and (way or short) and "tỷ lệ" not in bare.lower():
        said = f"{bare} {after}"
    if way is None and len(bare) >= 4 and not re.search(r"\bty le\b", fold(bare)) and figure.unit == "%" and after:
        said = f"{bare} {after}" if not short else said
    return f"{way} {small_first(said)}" if way else said


def small_first(text: str) -> str:
    """The words with a small first letter; an abbreviation stays."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def _bare_measure(previous: Target | None) -> str:
    return re.sub(r"^(?:giảm|tăng) ", "", previous.measure or "") if previous else ""


def _without(words: str, key: str) -> str:
    found = list(DOWN.finditer(key)) + list(UP.finditer(key))
    for match in sorted(found, key=lambda each: -each.start()):
        words = words[: match.start()] + words[match.end() :]
    return words


def _subject(words: str) -> str | None:
    found = SUBJECT.search(fold(words))
    return PER_YEAR.sub("", one_space(words[found.start() : found.end()])).strip(" ”“\"'/") if found else None


def due_of(key: str, year: int | None) -> date | None:
    """By when, as far as the sentence says it: a day, a quarter, or the end of a year."""
    for day in days(key):
        if day.day and re.search(r"\b(?:truoc|den|cham nhat|xong)\b[^.;]{0,20}$", key[: day.start]):
            return day.day
    if found := QUARTER.search(key):
        month = 3 * QUARTERS[found["quarter"]]
        return day_of(int(found["year"]), month, 30 if month in {6, 9} else 31)
    if found := DUE_YEAR.search(key):
        return day_of(int(found["year"]), 12, 31)
    return day_of(year, 12, 31) if year and THIS_YEAR.search(key) else None
