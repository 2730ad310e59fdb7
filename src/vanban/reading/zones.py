"""The parts of a document: head, body, tail (recipients, signature), annexes; by what NĐ 30/2020/NĐ-CP puts where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from vanban.reading.labels import label_of
from vanban.reading.letters import is_capitals, one_space
from vanban.reading.lines import Line

# The named kinds of administrative documents (NĐ 30/2020/NĐ-CP, Điều 7), and the legal ones that plans rest on.
KINDS = {
    "ke hoach": "Kế hoạch",
    "quyet dinh": "Quyết định",
    "nghi quyet": "Nghị quyết",
    "chi thi": "Chỉ thị",
    "quy che": "Quy chế",
    "quy dinh": "Quy định",
    "thong cao": "Thông cáo",
    "thong bao": "Thông báo",
    "huong dan": "Hướng dẫn",
    "chuong trinh": "Chương trình",
    "phuong an": "Phương án",
    "de an": "Đề án",
    "du an": "Dự án",
    "bao cao": "Báo cáo",
    "bien ban": "Biên bản",
    "to trinh": "Tờ trình",
    "hop dong": "Hợp đồng",
    "cong van": "Công văn",
    "cong dien": "Công điện",
    "giay moi": "Giấy mời",
    "giay de nghi": "Giấy đề nghị",
    "nghi dinh": "Nghị định",
    "thong tu": "Thông tư",
    "luat": "Luật",
    "ke hoach hanh dong": "Kế hoạch",
    "chuong trinh hanh dong": "Chương trình",
}
COLUMNS = re.compile(r"\t+|\s{3,}")
HEAD_LINES = 80
BASIS = re.compile(r"^(?:-\s*)?can cu\b")
INTRO = re.compile(
    r"^(?:thuc hien|thi hanh|trien khai|theo|de|nham|tren co so|xet|kinh gui|chu tich|uy ban nhan dan|ubnd|hoi dong nhan dan)\b"
)
RECIPIENTS = re.compile(r"^noi nhan\b")
SIGNING = re.compile(
    r"^(?:(?:tm|kt|tl|tuq|q)\s*[.,]\s*|(?:t/m|k/t)\.?\s*|(?:tm|kt|tl|tuq)\s+(?=uy ban|hoi dong|chu tich|giam doc|truong|bo truong|"
    r"ban))(?=[a-z])"
)
OFFICE = re.compile(r"^(?:pho )?(?:chu tich|giam doc|truong (?:ban|phong)|bi thu|chanh van phong|tong giam doc|vien truong)\b")
ANNEX = re.compile(
    r"^(?:phu luc|phu bieu|bieu(?: mau)?(?: so)?\s*\d|bieu tong hop|bang tong hop|bang phan|bang giao|danh sach|danh muc|bang chi tieu)\b"
)
CLOSING = re.compile(r"\./\.?\s*$")
SPACED = re.compile(r"^(?:\w\s+)+\w$")


@dataclass(frozen=True, slots=True)
class Zones:
    """The lines of each part. `kind` is the kind's own line, `subject` the lines after it; empty where nothing was found."""

    head: tuple[Line, ...]
    kind: str | None
    kind_line: int | None
    subject: str
    main: tuple[Line, ...]
    tail: tuple[Line, ...]
    annexes: tuple[Line, ...]


def zones_of(lines: Sequence[Line]) -> Zones:
    """Part a document."""
    place, kind, rest = kind_place(lines)
    if kind is None or place is None:
        start = _first_words(lines)
        head, subject, after = lines[:start], "", start
    else:
        head = lines[:place]
        subject, after = subject_of(lines, place + 1, rest)
    tail, annex = _ends(lines, after)
    return Zones(
        tuple(head), kind, lines[place].number if place is not None and kind else None, subject,
        tuple(lines[after:tail]), tuple(lines[tail:annex]), tuple(lines[annex:]),
    )  # fmt: skip


def columns(line: Line) -> list[tuple[str, str]]:
    """The parts of a line printed side by side: words and key of each."""
    made, start = [], 0
    for gap in [*COLUMNS.finditer(line.text.strip()), None]:
        text = line.text.strip()[start : gap.start() if gap else None]
        if text.strip():
            offset = len(line.text) - len(line.text.lstrip()) + start
            made.append((text.strip(), line.key[offset : offset + len(text)].strip()))
        start = gap.end() if gap else 0
    return made


def kind_place(lines: Sequence[Line]) -> tuple[int | None, str | None, str]:
    """Where the kind of the document stands ("KẾ HOẠCH"), and the words after it on the same line."""
    seen = 0
    for place, line in enumerate(lines):
        if line.empty:
            continue
        seen += 1
        if seen > HEAD_LINES:
            break
        key = _unspaced(line.key.strip()).rstrip(" :.")
        if key in KINDS and (is_capitals(line.text) or line.text.strip()[:1].isupper()):
            return place, KINDS[key], ""
        if (found := _kind_first(line)) is not None:
            return place, *found
    for place, line in enumerate(lines[:HEAD_LINES]):
        if re.match(r"^v/v\b|^ve viec\b", line.key.strip()):
            return place, "Công văn", line.text.strip()
    return None, None, ""


def _kind_first(line: Line) -> tuple[str, str] | None:
    """ "KẾ HOẠCH Thực hiện …": the kind in capitals with the subject on the same line."""
    words = one_space(line.text).split(" ")
    for count in (4, 3, 2, 1):
        first, rest = " ".join(words[:count]), " ".join(words[count:])
        key = " ".join(one_space(line.key).split(" ")[:count])
        if (
            key in KINDS
            and first.isupper()
            and rest
            and _same(first, KINDS[key])
            and not re.match(r"^(?:so|nay)\b", one_space(line.key)[len(key) :].strip())
        ):
            return KINDS[key], rest
    return None


def _same(printed: str, word: str) -> bool:
    """Whether letters are those of a word, or have lost their marks; other marks make another word ("PHƯỜNG AN" is no "Phương án")."""
    return all(one == other or one.isascii() for one, other in zip(printed.lower(), word.lower(), strict=False))


def _unspaced(key: str) -> str:
    """ "k e  h o a c h" → "ke hoach"."""
    if not SPACED.match(key) or ("  " not in key and " " in key and max(map(len, key.split())) > 1):
        return key
    return " ".join("".join(word.split()) for word in re.split(r"\s{2,}", key))


def subject_of(lines: Sequence[Line], start: int, first: str) -> tuple[str, int]:
    """What the document is about: the lines after its kind, until the first paragraph begins."""
    found = [first] if first else []
    place = start
    gap = False
    while place < len(lines):
        line = lines[place]
        text, key = line.text.strip(), line.key.strip()
        if line.empty:
            gap = bool(found)
        elif (
            _begins_text(text, key)
            or (found and gap and not _goes_on(found, text))
            or (found and INTRO.match(key) and (len(text) > 100 or _ended(found)))
        ):
            break
        else:
            found.append(text)
            gap = False
        place += 1
    return one_space(" ".join(found)), place


def _begins_text(text: str, key: str) -> bool:
    label = label_of(text)
    if label is not None and label.kind in {"part", "article", "upper", "roman", "number"}:
        return True
    return bool(BASIS.match(key)) or key.startswith(("kinh gui", "(kem theo", "(ban hanh", "(dinh kem")) or len(text) > 400


def _goes_on(found: list[str], text: str) -> bool:
    """Whether words after a blank line still belong to the subject."""
    if len(" ".join(found)) + len(text) > 320:
        return False
    last = found[-1]
    if is_capitals(last) or last.isupper():
        return is_capitals(text)
    return text[:1].islower() or text[:1].isdigit()


def _ended(found: list[str]) -> bool:
    return bool(re.search(r"\d{4}\W*$|\btinh\b.*$", found[-1])) or len(" ".join(found)) > 120


def _first_words(lines: Sequence[Line]) -> int:
    """Where the text begins when the kind was lost: after number, place and day."""
    for place, line in enumerate(lines[:HEAD_LINES]):
        key = line.key.strip()
        if key and (BASIS.match(key) or label_of(line.text.strip()) is not None or len(key) > 120):
            return place
    return 0


def _ends(lines: Sequence[Line], start: int) -> tuple[int, int]:
    """Where tail and annexes begin."""
    tail = next((place for place in range(start, len(lines)) if _is_tail(lines, place)), None)
    if tail is None:
        annex = next((place for place in range(start, len(lines)) if _is_annex(lines[place])), len(lines))
        return annex, annex
    after = next((place for place in range(tail + 1, len(lines)) if _is_annex(lines[place])), None)
    return tail, after if after is not None else _after_signature(lines, tail)


def _is_tail(lines: Sequence[Line], place: int) -> bool:
    for text, key in columns(lines[place]):
        if RECIPIENTS.match(key):
            return True
        if SIGNING.match(key) and is_capitals(text) and len(text) < 90:
            return True
        if OFFICE.match(key) and text.isupper() and len(text) < 60 and _closed(lines, place):
            return True
    return False


def _closed(lines: Sequence[Line], place: int) -> bool:
    before = [line for line in lines[max(0, place - 6) : place] if not line.empty]
    return any(CLOSING.search(line.key) for line in before)


def _is_annex(line: Line) -> bool:
    key = line.key.strip()
    return bool(ANNEX.match(key)) and (is_capitals(line.text) or (key.startswith("phu luc") and len(key) < 30))


def _after_signature(lines: Sequence[Line], tail: int) -> int:
    """Without an annex's title: whatever stands a page after the tail began is one."""
    seen = 0
    for place in range(tail, len(lines)):
        seen += not lines[place].empty
        if seen > 45:
            return place
    return len(lines)
