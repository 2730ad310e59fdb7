"""Read `laws/review-process`, or say everything that is wrong with it."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from string import Formatter

from rulebook.parameters import read_proof
from rulebook.source import Item, read_yaml
from rulebook.troubles import LawError, Place, Trouble, Troubles
from rulebook.vocabulary import read_words
from rulebook.words import NOTHING, Words
from thoatngheo.reviews.process.model import Help, Kind, LegalForm, Process, Step, Told, Value

HELP = "help.yaml"
KEYS = ("id", "title", "valid_from", "valid_to", "source", "verified", "note", "kinds", "values", "steps", "forms")
MONTH_DAY = re.compile(r"(\d{2})-(\d{2})")
LEAP_YEAR = 2000
FRACTION = re.compile(r"\d+/[1-9]\d*")


@dataclass(frozen=True, slots=True)
class Term:
    """A dated value of the process, in the order of its days."""

    name: str
    dated: tuple[Value, ...]

    def on(self, day: date) -> Value | None:
        return next((value for value in reversed(self.dated) if value.since <= day), None)


@dataclass(frozen=True, slots=True)
class ProcessLaw:
    """One file: the process over all its days. `on(day)` is what holds on one of them."""

    code: str
    title: Words
    valid_from: date
    valid_to: date | None
    source: str
    verified: bool
    note: str
    kinds: dict[str, Kind]
    terms: dict[str, Term]
    steps: tuple[Step, ...]
    forms: dict[str, LegalForm]
    file: str

    def in_force(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def on(self, day: date, texts: dict[str, Help]) -> Process:
        values = {name: found for name, term in self.terms.items() if (found := term.on(day))}
        steps = tuple(step for step in self.steps if step.in_force(day))
        return Process(
            self.code, day, self.title, self.source, self.verified, self.note, self.kinds, values, steps, self.forms, texts
        )  # fmt: skip

    def unverified(self) -> list[str]:
        """Names of terms, steps, kinds and forms whose source nobody has seen."""
        terms = [name for name, term in self.terms.items() if not all(value.verified for value in term.dated)]
        parts: list[Kind | Step | LegalForm] = [*self.kinds.values(), *self.steps, *self.forms.values()]
        return [*terms, *(part.code for part in parts if not part.verified)]


@dataclass(frozen=True, slots=True)
class ProcessBook:
    """Every process in the order of its days, and the help of the screens."""

    laws: tuple[ProcessLaw, ...]
    texts: dict[str, Help]


def read_book(folder: Path) -> ProcessBook:
    """The processes below a folder. Raises `LawError` with every trouble (file, line, sentence)."""
    troubles = Troubles()
    laws = [law for path in sorted(folder.glob("*/process.yaml")) if (law := read_law(read(path, troubles)))]
    if not laws and not troubles.found:
        raise LawError([Trouble(str(folder), 1, "law.empty", "Không có quy trình nào: cần ít nhất một tệp */process.yaml.")])
    laws.sort(key=lambda law: law.valid_from)
    check_seams(laws, troubles)
    texts = dict(read_texts(read(folder / HELP, troubles), {name for law in laws for name in law.terms}))
    troubles.stop_if_any()
    return ProcessBook(tuple(laws), texts)


def read(path: Path, troubles: Troubles) -> Item:
    try:
        shown = str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        shown = str(path)
    return read_yaml(path, troubles, shown=shown)


def read_law(item: Item) -> ProcessLaw | None:
    """One file; None when it is too broken to go on."""
    if not isinstance(item.value, dict):
        if item.value is not None:
            item.wrong("law.type", "Tệp phải là một bảng 'tên: giá trị'.")
        return None
    item.only(*KEYS)
    starts, ends = item.need("valid_from").day(), item.get("valid_to").day()
    source, verified, note = read_proof(item)
    kinds = {code: read_kind(code, entry) for code, entry in item.need("kinds").entries()}
    forms = {form.code: form for form in map(read_form, item.get("forms").items())}
    steps = tuple(read_step(entry, kinds, forms) for entry in item.need("steps").items())
    seen: set[str] = set()
    for step, entry in zip(steps, item.get("steps").items(), strict=True):
        if step.code in seen:
            entry.wrong("law.duplicate", f"Bước '{step.code}' ghi hai lần.")
        seen.add(step.code)
    terms = {name: read_term(name, entry, starts) for name, entry in item.get("values").entries()}
    if starts is None:
        return None
    if ends is not None and ends < starts:
        item.get("valid_to").wrong("law.overlap", "Ngày hết hiệu lực đứng trước ngày bắt đầu.")
    code, title = item.need("id").text(), read_words(item.need("title"))
    return ProcessLaw(code, title, starts, ends, source, verified, note, kinds, terms, steps, forms, item.place.file)


def read_kind(code: str, item: Item) -> Kind:
    item.only("title", "window", "reason_needed", "source", "verified", "note")
    window = item.get("window")
    window.only("from", "to", "month_from", "days")
    first, last = month_day(window.get("from")), month_day(window.get("to"))
    month_from, days = whole(window.get("month_from")), whole(window.get("days"))
    if (first is None) != (last is None) or (month_from is None) != (days is None):
        window.wrong("law.key_missing", "Thời gian rà soát cần đủ 'from' và 'to', hoặc 'month_from' và 'days'.")
    needed = item.get("reason_needed").flag() if item.has("reason_needed") else False
    return Kind(code, read_words(item.need("title")), *read_proof(item), first, last, month_from, days, needed)


def month_day(item: Item) -> tuple[int, int] | None:
    if item.value is None:
        return None
    found = MONTH_DAY.fullmatch(item.text())
    if found and (1 <= int(found[1]) <= 12) and (1 <= int(found[2]) <= monthrange(LEAP_YEAR, int(found[1]))[1]):
        return int(found[1]), int(found[2])
    item.wrong("law.date", f"'{item.value}' không phải là ngày dạng tháng-ngày, ví dụ 09-01.")
    return None


def whole(item: Item) -> int | None:
    if item.value is None:
        return None
    if isinstance(item.value, int) and not isinstance(item.value, bool) and item.value > 0:
        return item.value
    item.wrong("law.type", f"'{item.value}' không phải là số nguyên dương.")
    return None


def read_form(item: Item) -> LegalForm:
    item.only("code", "title", "source", "verified", "note")
    return LegalForm(item.need("code").text(), read_words(item.need("title")), *read_proof(item))


def read_step(item: Item, kinds: dict[str, Kind], forms: dict[str, LegalForm]) -> Step:
    item.only("code", "title", "kinds", "actor", "rule", "forms", "loop", "from", "to", "source", "verified", "note")
    for key, known in (("kinds", kinds), ("forms", forms)):
        for entry in item.get(key).items():
            if entry.text() not in known:
                entry.wrong("law.value_unknown", f"Không có '{entry.text()}' trong mục '{key}' của tệp.")
    return Step(
        item.need("code").text(), read_words(item.need("title")), tuple(entry.text() for entry in item.need("kinds").items()),
        read_words(item.need("actor")), read_words(item.need("rule")), tuple(entry.text() for entry in item.get("forms").items()),
        item.get("loop").flag() if item.has("loop") else False, item.get("from").day(), item.get("to").day(), *read_proof(item),
    )  # fmt: skip


def read_term(name: str, item: Item, starts: date | None) -> Term:
    item.only("title", "unit", "values")
    title, unit = read_words(item.need("title")), read_words(item.get("unit")) if item.has("unit") else NOTHING
    values: list[Value] = []
    for text, entry in item.need("values").entries():
        entry.only("value", "source", "verified", "note")
        try:
            since = date.fromisoformat(text)
        except ValueError:
            entry.wrong("law.date", f"'{text}' không phải là ngày dạng năm-tháng-ngày.")
            continue
        if values and since <= values[-1].since:
            entry.wrong("law.overlap", f"Giá trị từ {since} đứng sau giá trị từ {values[-1].since}: ngày phải tăng dần.")
        if not values and starts is not None and since > starts:
            entry.wrong("law.gap", f"Không có giá trị nào cho các ngày từ {starts} đến {since}.")
        values.append(Value(name, title, unit, told(entry.need("value")), since, *read_proof(entry)))
    if not values:
        item.wrong("law.value_missing", f"'{name}' chưa có giá trị nào.")
    return Term(name, tuple(values))


def told(item: Item) -> Told:
    """A whole number that is not negative, a share such as "1/2", words, or a list of words; null where it is not known."""
    value = item.value
    if value is None:
        return None
    if isinstance(value, list):
        return tuple(read_words(entry) for entry in value)
    if isinstance(value, str):
        return Fraction(value) if FRACTION.fullmatch(value) else value
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    item.wrong("law.type", f"'{value}' không phải là số nguyên, phân số, chữ hoặc danh sách.")
    return None


def read_texts(item: Item, names: set[str]) -> Iterator[tuple[str, Help]]:
    """The help of the screens; figures in braces must be terms of the process."""
    for key, entry in item.entries():
        entry.only("text", "source", "verified", "note")
        words = read_words(entry.need("text"))
        try:
            asked = {name for text in (words.vi, words.en) for _, name, _, _ in Formatter().parse(text) if name is not None}
        except ValueError:
            entry.wrong("law.value", f"Dấu ngoặc nhọn trong '{key}' không khớp.")
            continue
        if unknown := asked - names:
            entry.wrong("law.value_unknown", f"Không có giá trị '{', '.join(sorted(unknown))}' trong các quy trình.")
        yield key, Help(words, *read_proof(entry))


def check_seams(laws: list[ProcessLaw], troubles: Troubles) -> None:
    """The processes follow each other without a gap and without an overlap; no code twice."""
    for before, after in pairwise(laws):
        place = Place(after.file, 1)
        if before.valid_to is None or before.valid_to >= after.valid_from:
            troubles.add(place, "law.overlap", f"'{after.code}' có hiệu lực từ {after.valid_from}, khi '{before.code}' chưa hết hiệu lực.")
        elif (after.valid_from - before.valid_to).days > 1:
            troubles.add(place, "law.gap", f"Không có quy trình nào giữa {before.valid_to} và {after.valid_from}.")
    codes = [law.code for law in laws]
    for law in laws:
        if codes.count(law.code) > 1:
            troubles.add(Place(law.file, 1), "law.duplicate", f"Mã quy trình '{law.code}' dùng hai lần.")
