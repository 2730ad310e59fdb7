"""Lines made whole again: a paragraph that was broken by a page or by the width of a column becomes one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vanban.reading.labels import HEADS, Label, label_of
from vanban.reading.letters import fold, is_capitals, one_space, starts_small
from vanban.reading.lines import Line

ENDS = (".", ";", ":", "!", "?", "./.", '."', ".”", ".)")
# Words after which a sentence cannot stop: what follows belongs to it, whatever letter it begins with.
OPEN_WORDS = frozenset(
    re.findall(
        r"\w+",
        "của và theo số tại cho từ với các về đến trên là thuộc bằng qua bởi những mỗi hoặc được gồm để khi nhằm như "
        "ngày không còn trong giữa do thứ có cua va voi cac nhung hoac nham duoc ",
    )
)
NUMBERED = re.compile(r"\b(?:du an|so|muc|dieu|khoan|quy|thang|phan)$")  # a number must follow
SUB_PROJECT = re.compile(r"\btieu du an \d{1,2}$")
OWNER = re.compile(r"^-\s*du an \d")
SECOND_HALF = re.compile(
    r"^-\s*(?:xa hoi|thuong binh|ho tich|ke toan|ke hoach|thong ke|ky thuat|the thao|thong tin|xay dung|tai chinh|moi truong|do thi)\b"
)
UNIT_NAME = re.compile(r"\b(?:phong|so|ban|trung tam|van phong|cong chuc)\b")
# "… huyện Cam" and "Lộ": one syllable of a place's name, the next line has the other.
HALF_PLACE = re.compile(r"\b(?:tỉnh|huyện|thành phố|TP|thị xã|quận|xã|phường|thị trấn|thôn|bản)\.? [^\W\d_a-zà-ỹđ][a-zà-ỹđ]*$")
OTHER_HALF = re.compile(r"^[^\W\d_a-zà-ỹđ][a-zà-ỹđ]+(?:[;,.)]|$)")
LONG = 60  # a line shorter than this, without an end mark, is taken for a title


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: the line it begins on, its words (label taken off), their key, its label; `whole` has the label too."""

    line: int
    text: str
    key: str
    label: Label | None
    whole: str

    @property
    def is_head(self) -> bool:
        return self.label is not None and self.label.kind in HEADS


def paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """The paragraphs of a zone without tables."""
    width = wrap_width(lines)
    made: list[list[Line]] = []
    blank = True
    for line in lines:
        if line.empty:
            blank = True
            continue
        if made and _continues(made[-1], line, blank=blank, width=width):
            made[-1].append(line)
        else:
            made.append([line])
        blank = False
    return [paragraph(group) for group in made]


def paragraph(group: Iterable[Line]) -> Paragraph:
    lines = list(group)
    return paragraph_of(" ".join(line.text.strip() for line in lines), lines[0].number)


def paragraph_of(text: str, line: int) -> Paragraph:
    """A paragraph from its words."""
    whole = one_space(text.replace("\t", " "))
    label = label_of(whole)
    words = whole[label.end :].strip() if label else whole
    return Paragraph(line, words, fold(words), label, whole)


def wrap_width(lines: Sequence[Line]) -> int | None:
    """The width at which lines were broken, None where each paragraph has one line of its own."""
    lengths = sorted(len(line.text) for line in lines if len(line.text) > 30)
    if len(lengths) < 8 or lengths[-1] > 170:
        return None
    return lengths[int(0.85 * len(lengths))]


def _continues(before: list[Line], line: Line, *, blank: bool, width: int | None) -> bool:
    """Whether a line goes on with the paragraph before it."""
    last = before[-1].text.strip()
    text = line.text.strip()
    if last.endswith(ENDS):
        return False
    label = label_of(text)
    if label is not None:
        return label.kind == "bullet" and not blank and _rest_of_name(before, text)
    if text[0].isdigit() and (numbered := NUMBERED.search(before[-1].key.strip())) is not None:
        return numbered.end() > 0
    if starts_small(text):
        return True
    word = re.split(r"[\s(/]", last.lower())[-1]
    if word in OPEN_WORDS and not is_capitals(last):
        return True
    if last.endswith(("-", ",")) and len(last) > 1:
        return True
    if not blank and HALF_PLACE.search(last) and OTHER_HALF.match(text):
        return True
    return _full(before, last, blank=blank, width=width)


def _rest_of_name(before: list[Line], text: str) -> bool:
    """ "1. Phòng Văn hóa" and "- Xã hội": the dash belongs to the name of a unit, it begins no item."""
    label = label_of(before[0].text.strip())
    if label is None or label.kind not in HEADS:
        return False
    key, last = fold(text), before[-1].key.strip()
    return (UNIT_NAME.search(last) is not None and SECOND_HALF.match(key) is not None) or (
        SUB_PROJECT.search(last) is not None and OWNER.match(key) is not None
    )


def _full(before: list[Line], last: str, *, blank: bool, width: int | None) -> bool:
    """Whether the line before was broken because it was full, not because it had ended."""
    label = label_of(before[0].text.strip())
    titled = label is not None and label.kind in HEADS
    if width is not None and not blank:
        return len(last) >= 0.8 * width and not is_capitals(last)
    if titled or is_capitals(last):
        return False
    if label is not None and label.kind in {"bullet", "plus"}:
        return True  # an item ends with a mark
    return len(last) >= LONG
