"""Who signed, and who gets the document; and the days on which reports are due."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from vanban.reading.letters import is_capitals, one_space
from vanban.reading.lines import Line
from vanban.reading.plan import Signer
from vanban.reading.sections import Section
from vanban.reading.zones import ANNEX, OFFICE, RECIPIENTS, SIGNING, columns

NAME_WORD = r"[A-ZÀ-ỸĐ][a-zà-ỹđ]+|[A-ZÀ-ỸĐ]{2,}"
NAME = re.compile(rf"^(?:(?:Ths|ThS|TS|BS|Ông|Bà)\.?\s+)?(?:{NAME_WORD})(?:\s+(?:{NAME_WORD})){{1,5}}$")
SIGNED = re.compile(r"^\(?\s*(?:da ky|ky ten|dau|ky, dong dau|da ky, dong dau|chu ky|ky, ghi ro ho ten)\b")
MARK = re.compile(r"^[-–—•+*·]\s*")
SIGNER_LINE = re.compile(r"^\W*nguoi ky\s*:\s*(?P<name>.+)$")
REPORT_DAY = re.compile(
    r"(?:\bngay|\btruoc|\bcham nhat(?: la)?|\bden)\s+(?:ngay\s+)?(?:(?P<d>\d{1,2})\s*/\s*(?P<m>\d{1,2})(?!\d|/\d)(?:\s*(?:/\s*\d{4})?)"
    r"|(?P<d3>\d{1,2})\s+thang\s+(?P<m3>\d{1,2})(?!\d))|\bngay\s+(?P<d2>\d{1,2})/(?P<m2>\d{1,2})/(?P<y2>\d{4})"
)
Piece = tuple[int, str, str]


def pieces_of(lines: Sequence[Line]) -> list[Piece]:
    """The parts of lines printed side by side, each with its line."""
    return [(line.number, text, key) for line in lines for text, key in columns(line)]


def signer_of(lines: Sequence[Line], portal: Iterable[Line] = ()) -> Signer | None:
    """The signer: the name below the office; an office alone where the name is missing."""
    pieces = pieces_of(lines)
    office, last = None, None
    for place, (_, text, key) in enumerate(pieces):
        if _is_office(text, key):
            bare = SIGNING.sub("", key)
            office = office_name(text[len(key) - len(bare) :]) if OFFICE.match(bare) else office
            last = place
    name = _name(pieces, last)
    if name is None:
        name = next((line.text[found.start("name") :].strip() for line in portal if (found := SIGNER_LINE.match(line.key))), None)
    return Signer(name, office) if name or office else None


def _is_office(text: str, key: str) -> bool:
    if not is_capitals(text):
        return False
    return bool(SIGNING.match(key)) or bool(OFFICE.match(key))


def _name(pieces: list[Piece], last: int | None) -> str | None:
    if last is None:
        return None
    for _, text, key in pieces[last + 1 :]:
        if ANNEX.match(key):
            return None
        if SIGNED.match(key) or MARK.match(text) or RECIPIENTS.match(key) or _is_office(text, key):
            continue
        bare = text.strip(" .,*_")
        if NAME.match(bare) and 6 <= len(bare) <= 45:
            return _named(bare)
    return None


def _named(name: str) -> str:
    return " ".join(word.capitalize() for word in name.split()) if name.isupper() else one_space(name)


def office_name(text: str) -> str:
    """ "PHÓ CHỦ TỊCH" → "Phó Chủ tịch"."""
    low = one_space(text).lower()
    if low.startswith("phó "):
        rest = low[4:]
        return f"Phó {rest[:1].upper()}{rest[1:]}"
    return f"{low[:1].upper()}{low[1:]}"


def recipients_of(lines: Sequence[Line]) -> tuple[str, ...]:
    """The lines below "Nơi nhận:", without dash and end mark."""
    made: list[str] = []
    started = False
    for _, text, key in pieces_of(lines):
        if RECIPIENTS.match(key):
            started = True
            rest = re.sub(r"^noi nhan\s*:?\s*", "", key)
            made += [text[len(text) - len(rest) :]] if rest else []
        elif started and ANNEX.match(key) and is_capitals(text):
            break
        elif started and MARK.match(text):
            made.append(MARK.sub("", text))
        elif started and made and not _is_office(text, key) and _goes_on(made[-1], text):
            made[-1] = f"{made[-1]} {text}"
    return tuple(cleaned for each in made if (cleaned := one_space(each).rstrip(" ;.,")))


def _goes_on(before: str, text: str) -> bool:
    return not before.rstrip().endswith((";", ".")) and not is_capitals(text) and not NAME.match(text.strip())


def reporting_dates(root: Section) -> tuple[str, ...]:
    """The days of the year ("05-31") that sentences about reports name, or any sentence below a heading on reports."""
    found: dict[str, None] = {}
    for section in root.walk():
        below = "bao cao" in section.key and len(section.key) < 90
        for paragraph in section.printed():
            if not below and "bao cao" not in paragraph.key:
                continue
            found |= dict.fromkeys(_days(paragraph.key))
    return tuple(found)


def _days(sentence: str) -> Iterable[str]:
    for found in REPORT_DAY.finditer(sentence):
        if re.search(r"/[a-z][\w-]+\s*,?\s*$", sentence[max(0, found.start() - 30) : found.start()]):
            continue  # the day of a document that is named
        d, m = (int(found[name] or found.groupdict().get(name + "2") or found[name + "3"]) for name in ("d", "m"))
        if 1 <= m <= 12 and 1 <= d <= 31:
            yield f"{m:02d}-{d:02d}"
