"""What stands in one cell of a list of households or members: the words and numbers as officers write them, and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from thoatngheo.core.dates import Day, parse_day, show_day
from thoatngheo.core.names import fold, tidy
from thoatngheo.core.numbers import parse_number
from thoatngheo.core.sheets.cells import one_of
from thoatngheo.core.sheets.columns import Writer
from thoatngheo.core.sheets.problems import NOT_A_CHOICE, OUT_OF_RANGE
from thoatngheo.registry.households.ethnic_groups import code_of
from thoatngheo.registry.households.national_id import cleaned
from thoatngheo.registry.sheets.importers.problems import MONEY_UNIT, RUINED
from thoatngheo.registry.sheets.layouts.ruins import is_ruined


def text(value: object) -> str:
    """A text as it is kept: composed letters, single spaces. A whole number loses its ".0"."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    found = tidy(str(value))
    if is_ruined(found):
        raise RUINED()
    return found


def day(value: object) -> Day:
    return parse_day(value)


def birth(value: object) -> Day:
    return parse_day(value, not_before=date(1890, 1, 1))


def national_id(value: object) -> str:
    """A number; Excel makes a number of it and swallows leading zeros: eleven digits become twelve again."""
    digits = text(value).lstrip("'")
    if isinstance(value, (int, float)) and len(digits) in {10, 11}:
        digits = digits.zfill(12)
    return cleaned(digits)


LOWEST_DONG, HIGHEST_MILLIONS, HIGHEST_INCOME = 1000, 100, 1_000_000_000


def income(value: object) -> int:
    """Đồng per person and month. A number below 100 is millions ("1.5"); between 100 and 1,000 the unit cannot be known."""
    number = parse_number(value)
    if 0 < number < HIGHEST_MILLIONS:
        number *= 1_000_000
    elif HIGHEST_MILLIONS <= number < LOWEST_DONG * 10:
        raise MONEY_UNIT(value=value)
    if not 0 <= number <= HIGHEST_INCOME or number != number.to_integral_value():
        raise OUT_OF_RANGE(value=value, low=0, high="1.000.000.000")
    return int(number)


def ethnicity(value: object) -> str:
    found = code_of(text(value))
    if found is None:
        raise NOT_A_CHOICE(value=value, expected="tên dân tộc, ví dụ Kinh, Bru - Vân Kiều, Tày")
    return found


RESULTS = {
    "poor": ("1", "hn", "ho ngheo", "ngheo"),
    "near_poor": ("2", "hcn", "cn", "ho can ngheo", "can ngheo"),
    "not_poor": ("3", "hkn", "kn", "ho khong ngheo", "khong ngheo", "khong", "thoat ngheo", "ho thoat ngheo"),
}
SEXES = {"male": ("nam", "1", "trai"), "female": ("nu", "2", "gai")}
AREA_TYPES = {"urban": ("1", "thanh thi", "do thi", "phuong"), "rural": ("2", "nong thon", "xa")}
RELATIONS = {
    "head": ("chu ho", "ch", "ban than"),
    "spouse": ("vo", "chong", "vo, chong", "vo chong", "vo/chong"),
    "child": ("con", "con trai", "con gai", "con de", "con nuoi", "con re", "con dau"),
    "parent": ("cha", "me", "bo", "cha, me", "cha me", "bo me", "bo/me", "cha/me", "bo vo", "me vo", "bo chong", "me chong"),
    "grandchild": ("chau", "chau noi", "chau ngoai"),
    "grandparent": ("ong", "ba", "ong, ba", "ong ba", "ong/ba", "ong noi", "ba noi", "ong ngoai", "ba ngoai"),
    "sibling": ("anh", "chi", "em", "anh, chi, em", "anh chi em", "anh trai", "chi gai", "em trai", "em gai", "anh/chi/em"),
    "other": ("khac", "chau ho", "o nho", "nguoi khac", "chat", "di", "co", "cau", "chu", "bac", "mo"),
}
FLOWS = {"new": ("moi", "phat sinh", "phat sinh moi"), "returned": ("tai", "tai ngheo", "tai can ngheo"), "old": ("cu", "hien co")}
MARKS = {"yes": ("x", "co", "1", "v", "✓", "✔"), "no": ("khong", "0", "-", "k")}
CAUSES = {
    "land": ("1", "thieu dat san xuat", "khong co dat san xuat", "thieu dat"),
    "capital": ("2", "thieu von", "thieu von san xuat", "khong co von san xuat, kinh doanh"),
    "labour": ("3", "thieu lao dong", "khong co lao dong"),
    "tools": ("4", "thieu cong cu/phuong tien", "thieu cong cu", "thieu phuong tien", "khong co cong cu/phuong tien san xuat"),
    "knowledge": ("5", "thieu kien thuc san xuat", "khong co kien thuc ve san xuat", "thieu kien thuc"),
    "skills": ("6", "thieu ky nang lao dong", "khong co ky nang lao dong, san xuat", "thieu ky nang"),
    "illness": ("7", "om dau, tai nan", "om dau", "tai nan", "om dau nang", "co nguoi om dau, benh nang, tai nan"),
    "other": ("8", "khac", "nguyen nhan khac"),
}


def spoken(words: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """From each way of writing to the value."""
    return {word: value for value, ways in words.items() for word in ways}


result = one_of(spoken(RESULTS), "1 hoặc hộ nghèo, 2 hoặc hộ cận nghèo, 3 hoặc hộ không nghèo", text)
sex = one_of(spoken(SEXES), "Nam, Nữ", text)
area_type = one_of(spoken(AREA_TYPES), "1 (thành thị), 2 (nông thôn)", text)
relation = one_of(spoken(RELATIONS), "Chủ hộ, Vợ, Chồng, Con, Cha, Mẹ, Cháu, Ông, Bà, Anh, Chị, Em, Khác", text)
flow = one_of(spoken(FLOWS), "mới, tái, cũ", text)
mark_word = one_of(spoken(MARKS), "x hoặc để trống", text)
CAUSE_WORDS = spoken(CAUSES)
CAUSE_NUMBERS = {"land": "1", "capital": "2", "labour": "3", "tools": "4", "knowledge": "5", "skills": "6", "illness": "7", "other": "8"}


def told(words: Mapping[str, str]) -> Writer:
    """What is written for a value; what is no value of the list, as it is."""
    return lambda value: words.get(value, value)


result_number = told({"poor": "1", "near_poor": "2", "not_poor": "3"})
area_number = told({"urban": "1", "rural": "2"})
sex_word = told({"male": "Nam", "female": "Nữ"})
flow_word = told({"new": "mới", "returned": "tái", "old": "cũ"})


def cause_numbers(value: object) -> str:
    return ";".join(CAUSE_NUMBERS.get(cause, cause) for cause in str(value).split(";") if cause)


def cross(value: object) -> object:
    """x where it is so."""
    return ("x" if value else "") if isinstance(value, bool) else value


def day_shown(value: object) -> object:
    return show_day(value) if isinstance(value, date) else value


def mark(value: object) -> bool:
    """A cross, or nothing."""
    return bool(mark_word(value) == "yes")


def causes(value: object) -> str:
    """Causes of poverty as numbers 1–8 or as words, `;` between them (a household may have several)."""
    written = text(value)
    whole_text = CAUSE_WORDS.get(fold(written))
    if whole_text:
        return whole_text
    found = []
    for part in written.replace(",", ";").replace("+", ";").split(";"):
        if not part.strip():
            continue
        code = CAUSE_WORDS.get(fold(part))
        if code is None:
            raise NOT_A_CHOICE(value=part.strip(), expected="số 1–8 hoặc tên nguyên nhân (thiếu đất sản xuất; thiếu vốn; …)")
        found.append(code)
    return ";".join(dict.fromkeys(found))
