"""Who does what: the section on carrying out the plan, unit by unit, and tables of tasks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from vanban.reading.letters import fold, one_space
from vanban.reading.paragraphs import Paragraph
from vanban.reading.plan import Table, Task
from vanban.reading.sections import Section, split_title
from vanban.reading.tables import TableBlock

CARRYING_OUT = re.compile(
    r"\b(?:to chuc thuc hien|phan cong (?:thuc hien|nhiem vu|trach nhiem)|trach nhiem (?:cua|thuc hien)|phan cong to chuc|"
    r"to chuc trien khai)\b"
)
UNIT = re.compile(
    r"^(?:de nghi |giao |giao cho |yeu cau )?(?:cac |cac co quan, |ban thuong truc )*(?:so|phong|ban|uy ban|uy vien|ubnd|hdnd|hoi dong|"
    r"ngan hang|bao hiem|hoi|doan|cong an|"
    r"trung tam|truong|nha truong|tram|cong chuc|can bo|van phong|chi cuc|chi nhanh|cuc|kho bac|dai|bao|co quan|don vi|to chuc|"
    r"thanh vien|mat tran|mttq|ubmt\w*|to dan pho|thon|ban, lang|khu pho|"
    r"khu dan cu|to cong tac|lien doan|bo chi huy|ban chi huy|bo|doi|benh vien|buu dien|quan su|thuong truc|to|xa|phuong|huyen|"
    r"thanh doan|dang uy|chi bo|hop tac xa|doanh nghiep|lien minh|vien|quy|cap|quan|thanh pho|dia phuong|nganh)\b"
)
ACTS = re.compile(
    r"\b(?:chu tri|phoi hop|co trach nhiem|chiu trach nhiem|truc tiep|tham muu|to chuc|thuc hien|tiep tuc|xay dung|huong dan|chi dao|"
    r"can doi|bo tri|la co quan|theo doi|"
    r"tang cuong|day manh|can cu|theo chuc nang|quan ly|cung cap)\b"
)
STRONG_ACTS = re.compile(r"(?<!- )\b(?:chu tri|phoi hop|co trach nhiem|chiu trach nhiem|truc tiep|tham muu)\b")
# In small letters: "Sở Xây dựng" is a name, "… xây dựng kế hoạch" a task.
WEAK_ACTS = re.compile(
    r"\b(?:xây dựng|hướng dẫn|cân đối|bố trí|tăng cường|đẩy mạnh|căn cứ|tiếp tục|chủ động|theo dõi|triển khai|tổng hợp|rà soát|giám sát|"
    r"kiểm tra)\b"
)
ASKED = re.compile(r"^(?:de nghi|giao cho|giao|yeu cau)\s+")
TAKE_PART = re.compile(r"^\W*(?:phoi hop|tham gia|cung phoi hop)\b|^[^;.]{0,90}\btrach nhiem (?:phoi hop|tham gia)\b")
CLOSING = re.compile(
    r"^(?:(?:nghi quyet|quyet dinh|ke hoach) nay|tren day la|can cu ke hoach nay|trong qua trinh|yeu cau cac|nhan duoc ke hoach)\b"
)
Role = Literal["lead", "take_part"]


def tasks(root: Section, tables: list[Table]) -> tuple[Task, ...]:
    """The tasks of a plan in the order of the text, then those of its tables of tasks."""
    made: list[Task] = []
    for section in root.walk():
        if is_carrying_out(section):
            made += _under(section)
    for table in tables:
        made += _from_table(table)
    return tuple(dict.fromkeys(made))


def is_carrying_out(section: Section) -> bool:
    """Whether a heading announces who does what."""
    return bool(CARRYING_OUT.search(section.key)) and len(section.key) < 90 and section.rank <= 4


def _under(section: Section) -> Iterator[Task]:
    for child in section.children:
        yield from _of_unit(child)
    if not section.children:
        for paragraph in section.paragraphs():
            yield from _of_line(paragraph)


def _of_unit(section: Section) -> Iterator[Task]:
    heading = section.heading
    assert heading is not None
    unit, rest = unit_of(heading.title)
    if unit is None:
        if not CARRYING_OUT.search(section.key):
            yield from _under(section)
        return
    texts = [
        (heading.line, text) for text in (rest, section.after) if text and not (text.endswith(":") and (section.own or section.children))
    ]
    texts += [(paragraph.line, paragraph.text) for paragraph in section.paragraphs() if not CLOSING.match(paragraph.key)]
    for child in section.children:
        if child.heading:
            texts.append((child.line, f"{child.heading.title}: {child.after}" if child.after else child.heading.title))
            texts += [(paragraph.line, paragraph.text) for paragraph in child.paragraphs()]
    for line, text in texts:
        yield Task(unit, role_of(text), one_space(text).rstrip(" ;").removesuffix("./."), line, 0.9)


def unit_of(title: str) -> tuple[str | None, str]:
    """The unit a title names, and the task that goes on behind it (or "")."""
    key = fold(title)
    if not UNIT.match(key):
        return None, ""
    asked = ASKED.match(key)
    start = asked.end() if asked else 0
    given = asked is not None and asked.group().startswith(("giao", "yeu"))
    acts = (ACTS if given else STRONG_ACTS).search(key, start + 6)
    if acts and acts.start() - start < 150:
        return _unit_name(title[start : acts.start()]), title[acts.start() :].strip()
    weak = WEAK_ACTS.search(title, start + 6) if title.rstrip().endswith(".") else None
    if weak and weak.start() - start < 110:
        return _unit_name(title[start : weak.start()]), title[weak.start() :].strip()
    if len(title) > 230:
        return None, ""
    return _unit_name(title[start:]), ""


def _unit_name(text: str) -> str:
    return one_space(text).strip(" :;,.-/")


def _of_line(paragraph: Paragraph) -> Iterator[Task]:
    """ "- Sở Y tế: chủ trì …" and "Giao Sở Y tế chủ trì …"."""
    if CLOSING.match(paragraph.key):
        return
    title, after = split_title(paragraph.text)
    if after and UNIT.match(fold(title)):
        unit, _ = unit_of(title)
        if unit:
            yield Task(unit, role_of(after), after.rstrip(" ;."), paragraph.line, 0.85)
        return
    if UNIT.match(paragraph.key):
        acts = ACTS.search(paragraph.key, 6)
        asked = ASKED.match(paragraph.key)
        if acts and acts.start() < 110:
            name = _unit_name(paragraph.text[asked.end() if asked else 0 : acts.start()])
            yield Task(name, role_of(paragraph.text[acts.start() :]), paragraph.text[acts.start() :].rstrip(" ;."), paragraph.line, 0.7)


def role_of(text: str) -> Role:
    """ "Phối hợp …" takes part; who is named first to "chủ trì", or works alone, leads."""
    return "take_part" if TAKE_PART.match(fold(text)) else "lead"


def _from_table(table: Table) -> Iterator[Task]:
    keys = [fold(name) for name in table.columns]
    what = next((place for place, key in enumerate(keys) if re.search(r"\b(?:nhiem vu|noi dung|cong viec|hoat dong)\b", key)), None)
    roles: list[tuple[int, Role]] = [
        (place, "take_part" if "phoi hop" in key else "lead")
        for place, key in enumerate(keys)
        if re.search(r"\b(?:chu tri|phoi hop|don vi thuc hien|co quan thuc hien|phu trach)\b", key)
    ]
    if what is None or not roles:
        return
    for row, line in zip(table.rows, table.row_lines, strict=True):
        text = row[what]
        for place, role in roles:
            units = row[place]
            if isinstance(text, str) and isinstance(units, str):
                for unit in units_in(units):
                    yield Task(unit, role, text, line, 0.85)


def units_in(text: str) -> list[str]:
    """ "Sở Y tế, UBND các xã, phường" → two units: the bare kind of a unit carries on the one before it."""
    made: list[str] = []
    for part in re.split(r"\s*[;\n]\s*", text):
        for place, unit in enumerate(piece.strip() for piece in part.split(",")):
            if place and made and (fold(unit) in BARE_KINDS or not UNIT.match(fold(unit))):
                made[-1] = f"{made[-1]}, {unit}"
            elif unit:
                made.append(unit)
    return made


BARE_KINDS = frozenset({"xa", "phuong", "thi tran", "thi xa", "quan", "huyen", "dac khu", "thanh pho", "thon", "ban", "to dan pho"})


def tables_in(root: Section) -> list[Table]:
    """The tables below a section, in order."""
    return [block.table for section in root.walk() for block in section.own if isinstance(block, TableBlock)]
