"""Figures in a sentence with what they count: "100%", "65-70 hộ", "1.500 lượt"; direction and comparison from the words around."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from vanban.reading.amounts import NUMBER, number

# What a target counts. Years, months, ages and ranks are no targets and stay out.
UNITS = {
    "luot ho": "lượt hộ",
    "luot nguoi": "lượt người",
    "luot lao dong": "lượt lao động",
    "luot": "lượt",
    "ho gia dinh": "hộ",
    "ho": "hộ",
    "nguoi": "người",
    "nhan khau": "khẩu",
    "khau": "khẩu",
    "lao dong": "lao động",
    "can bo": "cán bộ",
    "hoc sinh": "học sinh",
    "hoc vien": "học viên",
    "tre em": "trẻ em",
    "tre": "trẻ",
    "phu nu": "phụ nữ",
    "xa": "xã",
    "phuong": "phường",
    "thon": "thôn",
    "to dan pho": "tổ dân phố",
    "khu pho": "khu phố",
    "huyen": "huyện",
    "can nha": "căn nhà",
    "ngoi nha": "căn nhà",
    "nha": "nhà",
    "mo hinh": "mô hình",
    "lop": "lớp",
    "cuoc": "cuộc",
    "hoi nghi": "hội nghị",
    "cong trinh": "công trình",
    "km": "km",
    "m2": "m2",
    "du an": "dự án",
    "phieu": "phiếu",
    "the": "thẻ",
    "tin, bai": "tin, bài",
    "tin bai": "tin, bài",
    "buoi": "buổi",
    "nhom": "nhóm",
    "to hop tac": "tổ hợp tác",
    "hop tac xa": "hợp tác xã",
    "doanh nghiep": "doanh nghiệp",
    "ty dong": "tỷ đồng",
    "trieu dong": "triệu đồng",
    "dong": "đồng",
    "suat": "suất",
    "bo": "bộ",
    "ha": "ha",
    "con": "con",
    "diem": "điểm",
    "chuyen trang": "chuyên trang",
}
LOOKALIKES = {
    "ho": ("hộ", "ho"),
    "con": ("con",),
    "the": ("thẻ", "the"),
    "nha": ("nhà", "nha"),
    "bo": ("bộ",),
    "diem": ("điểm",),
    "tre": ("trẻ",),
}
PERCENT = r"(?:%|phan tram\b|diem phan tram\b|diem %)"
NAMES = "|".join(sorted(map(re.escape, UNITS), key=len, reverse=True))
FIGURE = re.compile(
    rf"(?<![\w/.,])(?P<low>{NUMBER})\s*(?P<p1>{PERCENT})?(?:\s*(?:-|~|den)\s*(?P<high>{NUMBER})\s*(?P<p2>{PERCENT})?)?"
    rf"(?P<per>\s*/?\s*(?:nam|moi nam)\b)?(?:\s*(?P<unit>{NAMES})\b)?(?P<after>\s*(?:tro len|tro xuong))?"
)
AT_LEAST = re.compile(r"(?:it nhat|toi thieu|khong duoi|khong thap hon|khong it hon)(?: la| dat| co| them)?\s*$|\btu\s*$")
AT_MOST = re.compile(r"(?:khong qua|toi da|nhieu nhat|khong vuot qua|khong cao hon|khong hon)\s*$")
ABOVE = re.compile(r"\b(?:tren|hon|vuot)\s*$")
BELOW = re.compile(r"\b(?:duoi|thap hon)\s*$")
NOT_A_GOAL = re.compile(
    r"(?:\bco it nhat|\bmoi (?:ho|thon|xa|don vi|nguoi|lop) (?:co|it nhat)?|\bso|\bdieu|\bkhoan|\bmuc|\bquy|\bngay|\bgiai doan|"
    r"\blan thu|/)\s*$"
)
Direction = Literal["giảm", "tăng"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a sentence: value or range, unit, how it is to be compared, and its place in the key."""

    low: Decimal
    high: Decimal | None
    unit: str
    comparator: str
    start: int
    unit_start: int
    end: int
    yearly: bool


def figures(text: str, key: str) -> Iterator[Figure]:
    """The figures of a sentence that may be targets."""
    for found in FIGURE.finditer(key):
        unit = _unit(text, found)
        before = key[: found.start()]
        if unit is None or (re.search(r"\bnam\s*$", before) and len(found["low"]) == 4) or NOT_A_GOAL.search(before[-24:]):
            continue
        if before.rstrip().endswith(" tu") and re.match(r"[^;.]{0,30}\b(?:xuong|len)\b", key[found.end() :]):
            continue  # "từ 5% xuống 3%": the second is the target
        if re.match(r"\s*x\s*\d", key[found.end() :]):
            continue
        high = number(found["high"]) if found["high"] else None
        named = found.start("unit") if found["unit"] else found.end()
        yield Figure(
            number(found["low"]), high, unit, _comparator(before, found, high), found.start(), named, found.end(), bool(found["per"])
        )


def _unit(text: str, found: re.Match[str]) -> str | None:
    if found["p1"] or found["p2"]:
        return "%/năm" if found["per"] else "%"
    named = found["unit"]
    if named is None or found["per"]:
        return None
    printed = text[found.start("unit") : found.end("unit")].lower()
    allowed = LOOKALIKES.get(named)
    return UNITS[named] if allowed is None or printed in allowed else None


def _comparator(before: str, found: re.Match[str], high: Decimal | None) -> str:
    after = (found["after"] or "").strip()
    if high is not None:
        return "range"
    if after == "tro len" or AT_LEAST.search(before):
        return ">="
    if after == "tro xuong" or AT_MOST.search(before):
        return "<="
    if ABOVE.search(before):
        return ">"
    return "<" if BELOW.search(before) else "="


STATE = re.compile(r"\b(?:con|xuong|xuong con|len|dat|duy tri)\b[^,;]{0,12}$")
DOWN = re.compile(r"\bgiam\b(?! ngheo)")
UP = re.compile(r"\b(?:tang|phat sinh|tang them)\b(?! cuong| truong| thu nhap)")


def direction(before: str) -> Direction | None:
    """Whether the words before a figure speak of a change; "giảm còn 2%" names a state, not a change."""
    if STATE.search(before):
        return None
    down, up = [found.start() for found in DOWN.finditer(before)], [found.start() for found in UP.finditer(before)]
    if not down and not up:
        return None
    return "giảm" if max(down, default=-1) > max(up, default=-1) else "tăng"
