"""Documents that a text names: "Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ", also in rows that share their kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from vanban.reading.amounts import DAY, day_of
from vanban.reading.letters import fold, one_space
from vanban.reading.paragraphs import Paragraph
from vanban.reading.plan import LegalBase

KINDS = {
    "hien phap": "Hiến pháp",
    "bo luat": "Bộ luật",
    "luat": "Luật",
    "phap lenh": "Pháp lệnh",
    "nghi quyet lien tich": "Nghị quyết liên tịch",
    "nghi quyet": "Nghị quyết",
    "nghi dinh": "Nghị định",
    "quyet dinh": "Quyết định",
    "thong tu lien tich": "Thông tư liên tịch",
    "thong tu": "Thông tư",
    "chi thi": "Chỉ thị",
    "ket luan": "Kết luận",
    "ke hoach": "Kế hoạch",
    "chuong trinh hanh dong": "Chương trình hành động",
    "chuong trinh": "Chương trình",
    "cong van": "Công văn",
    "cong dien": "Công điện",
    "van ban": "Văn bản",
    "thong bao": "Thông báo",
    "huong dan": "Hướng dẫn",
    "bao cao": "Báo cáo",
    "to trinh": "Tờ trình",
    "de an": "Đề án",
    "phuong an": "Phương án",
}
NAMES = "|".join(sorted(KINDS, key=len, reverse=True))
NUMBER = r"\d{1,5}[a-z]?\s?(?:/\s?\d{4}\s?)?[/-]\s?[a-z][a-z\d]*(?:\s?[-/&]\s?[a-z\d]+)*"
CITED = re.compile(
    rf"(?:\b(?P<kind>{NAMES})\b\s*(?P<law>(?<=luat )(?:(?!(?:{NAMES}|"
    rf"so)\b)[^,;.\d()]){{3,80}}?\s)?)?(?P<so>\bso\s*[:.]?\s*)?(?<![\w/])(?P<number>{NUMBER})(?![\w])"
)
AFTER_DAY = re.compile(r"\s*[,;]?\s*(?:ban hanh\s+|ky\s+)?(?=\d|ngay)")
DAY_WORD = re.compile(r"ngay\s*")
ISSUER = re.compile(r"\s*,?\s*(?:cua|do)\s+(?P<issuer>[^,;.()]{3,90})")
ISSUER_ENDS = re.compile(
    r"\s(?P<word>ve|v/v|quy dinh|phe duyet|ban hanh|sua doi|trien khai|huong dan|giao|thong bao|tai|thuc hien|nham|trong|theo|va|"
    r"dinh huong|tiep tuc|de|hop|nam|so)\b"
)
ALWAYS_END = frozenset({"quy dinh", "phe duyet", "ban hanh", "sua doi", "trien khai", "v/v"})
LAW = re.compile(
    r"\b(?P<kind>bo luat|luat|phap lenh|hien phap)\s+(?P<title>(?:sua doi, bo sung[^\d;()]{3,180}?|[^\d;.,()]{3,110}?))(?=\s*(?:[;.,()]|"
    r"$|\bngay\b|\bnam \d|\bso\s+\d|"
    r"\bva cac\b))"
)
BASIS = re.compile(r"^(?:-\s*)?can cu\b")
SHARED = re.compile(r"^[\s,;]*(?:va\s*)?$")


def citations(paragraphs: Iterable[Paragraph]) -> list[LegalBase]:
    """Every mention of a numbered document, in order; unnumbered laws where a paragraph begins with "Căn cứ"."""
    return [base for paragraph in paragraphs for base in _in(paragraph)]


def _in(paragraph: Paragraph) -> Iterator[LegalBase]:
    text, key = paragraph.text, paragraph.key
    numbered: list[tuple[int, int]] = []
    kind: str | None = None
    last_end = -1
    group: list[LegalBase] = []
    for found in CITED.finditer(key) if "/" in key or "-" in key else ():
        shared = found["kind"] is None
        if shared and not (found["so"] and kind and SHARED.match(key[last_end : found.start()])):
            continue
        if not shared:
            yield from _with_issuer(group)
            group, kind = [], KINDS[found["kind"]]
        assert kind is not None
        base, last_end = _base(paragraph, kind, found)
        group.append(base)
        numbered.append((found.start(), last_end))
    yield from _with_issuer(group)
    if BASIS.match(key):
        yield from _laws(text, key, paragraph.line, numbered)


def _with_issuer(group: list[LegalBase]) -> list[LegalBase]:
    """A row of numbers of one kind has its issuer after the last."""
    if len(group) < 2 or group[-1].issuer is None:
        return group
    last = group[-1]
    return [base if base.issuer else replace(base, issuer=last.issuer, confidence=min(base.confidence, 0.85)) for base in group]


def _base(paragraph: Paragraph, kind: str, found: re.Match[str]) -> tuple[LegalBase, int]:
    key, text = paragraph.key, paragraph.text
    end = found.end()
    day = None
    gap = AFTER_DAY.match(key, end)
    printed = _day_at(key, gap.end()) if gap else None
    if printed is not None:
        d, m, y = (int(printed[name] or printed[name + "2"]) for name in ("d", "m", "y"))
        day, end = day_of(y, m, d), printed.end()
    by, end = _issuer(text, key, end)
    number = re.sub(r"\s+", "", text[found.start("number") : found.end("number")])
    title = one_space(text[found.start("law") : found.end("law")]) if found["law"] else None
    return LegalBase(kind, number, day, by, title, paragraph.line, 0.95 if day else 0.8), end


def _day_at(key: str, place: int) -> re.Match[str] | None:
    found = DAY.match(key, place)
    word = DAY_WORD.match(key, place)
    return found or (DAY.match(key, word.end()) if word else None)


def _issuer(text: str, key: str, place: int) -> tuple[str | None, int]:
    """Who issued it ("của …"), up to the words that say what it is about."""
    found = ISSUER.match(key, place)
    if found is None:
        return None, place
    start, end = found.span("issuer")
    for stop in ISSUER_ENDS.finditer(key, start, end):
        word, printed = stop["word"], text[stop.start("word")]
        joins = word == "va" and text[stop.end() : stop.end() + 2].strip()[:1].isupper()  # "Bộ Giáo dục và Đào tạo"
        if word in ALWAYS_END or (printed.islower() and not joins):
            end = stop.start()
            break
    return one_space(text[start:end]), end


def _laws(text: str, key: str, line: int, numbered: list[tuple[int, int]]) -> Iterator[LegalBase]:
    for found in LAW.finditer(key):
        if any(start <= found.start() < end for start, end in numbered):
            continue
        printed = re.match(r"\s*,?\s*(?:so\s*\S+\s*)?", key[found.end() :])
        day = DAY.match(key, found.end() + (printed.end() if printed else 0))
        when = None
        if day is not None:
            d, m, y = (int(day[name] or day[name + "2"]) for name in ("d", "m", "y"))
            when = day_of(y, m, d)
        title = one_space(text[found.start("title") : found.end("title")])
        yield LegalBase(KINDS[found["kind"]], None, when, None, title, line, 0.7)


def distinct(mentions: Iterable[LegalBase], *, without: Iterable[LegalBase] = ()) -> tuple[LegalBase, ...]:
    """Each document once, with the day and issuer that some mention gives; those in `without` left out."""
    left_out = list(without)
    made: list[LegalBase] = []
    for base in mentions:
        if any(same_document(base, other) for other in left_out):
            continue
        place = next((place for place, other in enumerate(made) if same_document(base, other)), None)
        if place is None:
            made.append(base)
        else:
            first = made[place]
            made[place] = replace(first, date=first.date or base.date, issuer=first.issuer or base.issuer)
    return tuple(made)


def same_document(one: LegalBase, other: LegalBase) -> bool:
    """Whether two mentions mean one document; a number without a year comes again each year, so the years must agree."""
    if one.number is None or other.number is None:
        return one.number == other.number and one.kind == other.kind and fold(one.title or "") == fold(other.title or "")
    if fold(one.number).lstrip("0") != fold(other.number).lstrip("0"):
        return False
    if has_year(one.number) or one.date is None or other.date is None:
        return True
    return one.date.year == other.date.year


def has_year(number: str) -> bool:
    """Whether a number carries the year of issue ("07/2021/NĐ-CP"), as those of laws and decrees do."""
    return re.match(r"^\d+/\d{4}/", number) is not None
