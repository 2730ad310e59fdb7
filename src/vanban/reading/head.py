"""Number, day, place and issuer out of a document's head; what the head lost is looked for in the preamble."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from vanban.reading.amounts import day_of, days
from vanban.reading.letters import fold, is_capitals, one_space
from vanban.reading.plan import Issuer, Level
from vanban.reading.zones import Zones, columns

NUMBER = re.compile(r"^s[o0]\s*[:.;]?\s*(?P<number>\d{1,5}[a-z]?)?\s*[.…\s]*/\s*(?P<symbol>(?:\d{4}/)?[a-z][\w\s&-]*?[a-z])\s*$")
NUMBER_THEN = re.compile(r"^(?P<number>s[o0]\s*[:.;]?.{0,14}?/\s*[a-zd-]{4,16})\s+(?P<rest>\w.*\bngay\b.*)$")
PLACE = re.compile(r"^(?P<place>[^,;:]{2,40}?)\s*[,;.]\s*ngay\b(?P<rest>.*)$")
PARTS = re.compile(r"ngay\s*(?P<d>\d{1,2})?\W*thang\s*(?P<m>\d{1,2})?\W*nam\s*(?P<y>\d{4})?")
NAMED = re.compile(r"\s*(?P<name>(?:[A-ZÀ-ỸĐ][\w'’-]*\s*){1,4})")
STATE_NAME = re.compile(r"\b(?:cong hoa xa hoi chu nghia(?: viet nam)?|(?:xa hoi )?chu nghia viet nam|cong hoa xa hoi)\b|\bviet nam$")
STATE = ("cong hoa xa hoi chu nghia", "doc lap")
# Cities that stand directly below the state: a city's committee of another name stands at district level.
CENTRAL_CITIES = frozenset({"ha noi", "ho chi minh", "da nang", "hai phong", "can tho", "hue"})
SMALL = frozenset(
    re.findall(
        r"\w+",
        "ủy uỷ ban nhân dân hội đồng thành phố tỉnh huyện quận thị xã phường trấn đặc khu và về chỉ đạo sở phòng bộ chi "
        "cục lao động thương binh xã hội nông nghiệp môi trường kinh tế văn hóa hoá y giáo dục đào tạo tài chính kế "
        "hoạch ",
    )
)
LEVELS: dict[str, Level] = {
    "tinh": "province", "huyen": "district", "quan": "district", "thi xa": "district",
    "xa": "commune", "phuong": "commune", "thi tran": "commune", "dac khu": "commune",
}  # fmt: skip
UNIT_WORDS = {
    "thanh pho": "thành phố", "tp": "thành phố", "tinh": "tỉnh", "huyen": "huyện", "quan": "quận", "thi xa": "thị xã", "xa": "xã",
    "phuong": "phường", "thi tran": "thị trấn", "dac khu": "đặc khu",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Head:
    """What the head says."""

    number: str | None
    symbol: str | None
    date: date | None
    place: str | None
    issuer: Issuer | None
    month: tuple[int, int] | None  # year and month, where the day was left open
    printed_day: str | None  # a day that no calendar has


def head_of(zones: Zones, preamble: str, whole: str) -> Head:
    """Read the head; `preamble` is the text before the first heading, `whole` all of the body (names are repaired from it)."""
    pieces = [piece for line in zones.head for part in columns(line) for piece in _apart(*part)]
    number, symbol = _number(pieces)
    place, day, month, odd = _place_day(pieces)
    place = repaired(place, whole) if place else None
    return Head(number, symbol, day, place, issuer_of(pieces, place, preamble, whole), month, odd)


def _apart(text: str, key: str) -> list[tuple[str, str]]:
    """Number and place on one line with a single blank between them."""
    if found := NUMBER_THEN.match(key):
        at = found.start("rest")
        return [(text[:at].strip(), key[:at].strip()), (text[at:], key[at:])]
    return [(text, key)]


def _number(pieces: Sequence[tuple[str, str]]) -> tuple[str | None, str | None]:
    for text, key in pieces:
        if found := NUMBER.match(key):
            symbol = re.sub(r"\s+", "", text[found.start("symbol") : found.end("symbol")])
            return (f"{found['number']}/{symbol}" if found["number"] else None), symbol
    return None, None


def _place_day(pieces: Sequence[tuple[str, str]]) -> tuple[str | None, date | None, tuple[int, int] | None, str | None]:
    befores = ["", *(text.strip() for text, _ in pieces)]
    for before, (text, key) in zip([*befores[: len(pieces)], *[""] * len(pieces)], (*pieces, *_pairs(pieces)), strict=False):
        found = PLACE.match(key)
        if not found or found["place"].startswith(("can cu", "so ")):
            continue
        place = text[: found.end("place")].strip(" .,-")
        if fold(before) in UNIT_WORDS:
            place = f"{before} {place}"  # the line was broken after "Thành phố"
        for day in days(key):
            return place, day.day, None, None if day.day else text[day.start : day.end]
        parts = PARTS.search(key)
        if parts is None:
            continue
        month = None
        if parts["y"] and parts["m"]:
            if parts["d"] and (whole := day_of(int(parts["y"]), int(parts["m"]), int(parts["d"]))):
                return place, whole, None, None
            month = (int(parts["y"]), int(parts["m"]))
        return place, None, month, None
    return None, None, None, None


def _pairs(pieces: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each part of the head with the next: a line may be broken."""
    return [(f"{text} {text2}", f"{key} {key2}") for (text, key), (text2, key2) in pairwise(pieces)]


def repaired(name: str, whole: str) -> str:
    """A name as the body writes it most often: a scan loses a mark here and there, rarely everywhere."""
    pattern = re.compile(rf"(?<!\w){re.escape(fold(name))}(?!\w)")
    seen = Counter(whole[found.start() : found.end()] for found in pattern.finditer(fold(whole)))
    forms = Counter({form: count for form, count in seen.items() if form.lower() != name.lower()})
    if not forms:
        return name
    best, count = forms.most_common(1)[0]
    marked = sum(not letter.isascii() for letter in best) > sum(not letter.isascii() for letter in name)
    return best if marked and count >= 2 and best[:1].isupper() else name


def issuer_of(pieces: Sequence[tuple[str, str]], place: str | None, preamble: str, whole: str) -> Issuer | None:
    """Who issues: the last body named in the head, else the one that the preamble says draws up the plan."""
    printed = _printed(pieces)
    if printed:
        name = as_written(printed, whole)
        return Issuer(name, level_of(name))
    found = _in_preamble(preamble)
    if found is None:
        return None
    body, unit, name = found
    name = name or _name_of(unit, place, whole)
    full = " ".join(part for part in (body, UNIT_WORDS[unit], name) if part)
    return Issuer(full, level_of(full))


def _printed(pieces: Sequence[tuple[str, str]]) -> str | None:
    """The issuer of the head: lines in capitals that name a committee and its unit, joined where they were broken."""
    capitals = [text for text, key in pieces if is_capitals(text) and not key.startswith(STATE) and "/" not in key and len(text) > 3]
    joined = one_space(" ".join(capitals))
    while found := STATE_NAME.search(fold(joined)):
        joined = one_space(f"{joined[: found.start()]} {joined[found.end() :]}")
    starts = [
        found.start()
        for found in re.finditer(r"\b(?:uy ban nhan dan|hoi dong nhan dan|ban chi dao|so [a-z]|phong [a-z]|ubnd [a-z])", fold(joined))
    ]
    return small_case(joined[starts[-1] :]) if starts else None


def as_written(name: str, whole: str) -> str:
    """A name in the letters in which the body writes it, where it does: capitals tell nothing of small letters."""
    seen = Counter(whole[found.start() : found.end()] for found in re.finditer(rf"(?<!\w){re.escape(fold(name))}(?!\w)", fold(whole)))
    forms = [form for form, _ in seen.most_common() if not is_capitals(form) and form[:1].isupper()]
    return forms[0] if forms else name


def small_case(text: str) -> str:
    """ "ỦY BAN NHÂN DÂN XÃ BÌNH AN" → "Ủy ban nhân dân xã Bình An"."""
    if not is_capitals(text):
        return one_space(text)
    words = text.lower().split()
    made = [word if word in SMALL or word == "-" else "-".join(part.capitalize() for part in word.split("-")) for word in words]
    line = " ".join(made)
    return line[:1].upper() + line[1:]


def _in_preamble(preamble: str) -> tuple[str, str, str] | None:
    """The committee before "xây dựng", "ban hành": body, kind of unit, name (or "")."""
    key = fold(preamble)
    best: tuple[int, tuple[str, str, str]] | None = None
    for found in re.finditer(
        r"\b(?P<body>uy ban nhan dan|ubnd)\s+(?P<unit>thanh pho|tp\.?|tinh|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)\b", key
    ):
        named = NAMED.match(preamble, found.end())
        name = one_space(named["name"]) if named else ""
        after = key[found.end() : found.end() + 60]
        acts = re.search(r"\b(?:xay dung|ban hanh|lap|trien khai)\b", after)
        score = (2 if acts else 0) + (1 if found.end() > len(key) * 0.6 else 0)
        if score and (best is None or score >= best[0]):
            best = (score, ("Ủy ban nhân dân", found["unit"].rstrip("."), name))
    return best[1] if best else None


def _name_of(unit: str, place: str | None, whole: str) -> str:
    """The name of the unit: from the place, else from the body where it is written out."""
    pattern = re.compile(rf"\b(?:uy ban nhan dan|ubnd|tren dia ban|dia ban)\s+{unit}\b")
    names: Counter[str] = Counter()
    for found in pattern.finditer(fold(whole)):
        if named := NAMED.match(whole, found.end()):
            names[one_space(named["name"])] += 1
    if place:
        bare = re.sub(r"^(?:p|x|tt|tp|q|h|tx)\s*\.\s*|^(?:thanh pho|tinh|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)\s+", "", fold(place))
        same = place[len(place) - len(bare) :]
        return next((name for name in names if fold(name) == bare), same)
    return names.most_common(1)[0][0] if names and names.most_common(1)[0][1] >= 2 else ""


def level_of(name: str) -> Level | None:
    """The level at which a committee stands, by the kind of its unit and, for a city, its name."""
    key = fold(name)
    if re.match(r"^(?:chinh phu|thu tuong|quoc hoi|bo )", key):
        return "central"
    if key.startswith("so "):
        return "province"
    found = re.search(r"\b(thanh pho|tp\.?|tinh|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)\b\.?\s*(?P<name>.*)$", key)
    if not found:
        return None
    unit = found[1].rstrip(".")
    if unit in {"thanh pho", "tp"}:
        return "province" if any(found["name"].strip().startswith(city) for city in CENTRAL_CITIES) else "district"
    return LEVELS[unit]
