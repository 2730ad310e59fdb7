"""How units are written: titles and their short forms, and the keys by which names are compared.

Two keys. `name_key` forgets marks, the place of the tone (hoà, hòa), y for i (Lý, Lí), leading zeros
("Phường 05") and apostrophes (Ea H'leo); `exact_key` keeps the marks, so that "Cam Thanh" and
"Cam Thành", once two communes of one district, are told apart when the writer wrote them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from thoatngheo.areas.levels import Level
from thoatngheo.core.names import fold, tidy, word_key

# Short and long forms by level. The first word of each line is the title as it is stored.
TITLES: dict[Level, tuple[tuple[str, ...], ...]] = {
    Level.PROVINCE: (("Thành phố", "tp", "t.p", "tphố", "t phố"), ("Tỉnh", "t")),
    Level.DISTRICT: (("Thành phố", "tp", "t.p"), ("Thị xã", "tx", "t.x"), ("Huyện", "h"), ("Quận", "q")),
    Level.COMMUNE: (("Thị trấn", "tt", "t.t", "ttr"), ("Phường", "p"), ("Đặc khu", "đk", "dk"), ("Xã", "x")),
    Level.HAMLET: (
        ("Tổ dân phố", "tdp", "tổ dp", "tổ d.phố"),
        ("Khu dân cư", "kdc"),
        ("Khu phố", "kp"),
        ("Thôn", "t", "th"),
        ("Bản", "b"),
        ("Ấp", "a"),
        ("Buôn",),
        ("Bon",),
        ("Làng",),
        ("Xóm", "x"),
        ("Khóm", "k"),
        ("Khối",),
        ("Tiểu khu", "tk"),
        ("Tổ",),
    ),
}
NOT_LETTERS = re.compile(r"[^0-9a-z ]+")
ZEROS = re.compile(r"\b0+(?=\d)")
DASHES = re.compile(r"[-–—_/]+")
# "ly", "quy", "my": written with i as well. Not after another vowel ("tay", "huynh" keeps its y inside a word).
FINAL_Y = re.compile(r"(?<=[bcdghklmnpqrstvxu])y\b")


@dataclass(frozen=True, slots=True)
class Written:
    """A unit as somebody wrote it: its title where one was written, and the rest.

    "Xa Dung" reads as the title xã and "Dung", but it may be the commune Xa Dung: `without_title` is the other reading.
    """

    title: str
    name: str
    whole: str

    @property
    def without_title(self) -> Written:
        return Written("", self.whole, self.whole)

    @property
    def key(self) -> str:
        return name_key(self.name)

    @property
    def exact(self) -> str:
        return exact_key(self.name)


def name_key(name: str) -> str:
    """The key that forgets marks and ways of writing: "Ea H’Leo" -> "ea hleo", "05" -> "5", "Lí Sơn" = "Lý Sơn"."""
    plain = NOT_LETTERS.sub("", DASHES.sub(" ", fold(name)))
    return FINAL_Y.sub("i", ZEROS.sub("", " ".join(plain.split())))


def exact_key(name: str) -> str:
    """The key that keeps letters and tones, wherever the tone is written: hoà = hòa, but thanh ≠ thành."""
    bare = DASHES.sub(" ", tidy(name).lower()).replace("'", "").replace("’", "").replace("`", "")
    return " ".join(map(word_code, ZEROS.sub("", bare).split()))


def place_sort(name: str) -> str:
    """The key by which places stand in order: word by word, numbers by their value ("Phường 2" < "Phường 10")."""
    return " ".join(map(word_code, DASHES.sub(" ", tidy(name).lower()).split()))


def word_code(word: str) -> str:
    """Letters and tone in the order of the alphabet; a word with digits by the value of its number, before all letters."""
    found = re.match(r"(\d+)(.*)", word)
    return f"0{int(found[1]):06d}{found[2]}" if found else "!".join(word_key(word))


def read(text: str, level: Level) -> Written:
    """The title and the name of a unit of this level: "TT. Cam Lộ" -> ("Thị trấn", "Cam Lộ"), "P5" -> ("Phường", "5").

    Where nothing would be left ("Phường"), the text stays whole: it is a name then.
    """
    whole = tidy(text).strip(" .,;")
    folded = fold(whole)
    for forms in TITLES[level]:
        for form in forms:
            if rest := after(whole, folded, form, is_short=form is not forms[0]):
                return Written(forms[0], rest, whole)
    return Written("", whole, whole)


def after(whole: str, folded: str, form: str, *, is_short: bool) -> str:
    """What follows the title, or nothing. A short form needs a full stop, a blank or a number behind it."""
    start = fold(form)
    if not folded.startswith(start) or len(folded) != len(whole):
        return ""
    head, rest = whole[: len(start)], whole[len(start) :]
    if fold(head) != head.lower() and exact_key(head) != exact_key(form):
        return ""  # "Huyền Hội" is no district: with its marks the word is another one
    if is_short:
        # "T Hòa" may be a name; one letter needs its full stop or a number ("P5", "P. 5").
        ends = r"^(\s*\.\s*|(?=\d))" if len(start) == 1 else r"^(\s*[.,-]\s*|\s+|(?=\d))"
        found = re.match(ends, rest)
        return rest[found.end() :].strip(" .,") if found else ""
    return rest.strip(" .,") if rest[:1] in {" ", "."} or rest[:1].isdigit() else ""
