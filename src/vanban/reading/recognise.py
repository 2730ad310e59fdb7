"""Is this a poverty-reduction plan at all? If not, say what it is and stop: nothing is invented from another document."""

from __future__ import annotations

import re

from vanban.reading.letters import fold, one_space
from vanban.reading.troubles import AMENDMENT, EMPTY, FOREIGN, NOT_A_PLAN, NOT_VIETNAMESE, NOT_WORDS, OTHER_FIELD, OTHER_KIND
from vanban.reading.zones import Zones

POVERTY = re.compile(r"\b(?:giam ngheo|ho ngheo|can ngheo|thoat ngheo|nguoi ngheo|chuan ngheo|vi nguoi ngheo)\b")
COMMON = frozenset(
    re.findall(
        r"\w+",
        "va cua cac cho trong duoc theo ve hien thuc ke hoach uy ban nhan dan ngay thang nam xa huyen tinh phuong ho "
        "nguoi voi tai dia ban ",
    )
)
OTHER_STATES = re.compile(
    r"\b(?:cong hoa dan chu nhan dan lao|vuong quoc cam ?pu ?chia|vuong quoc thai lan|cong hoa nhan dan trung hoa|lao people|kingdom of|"
    r"republic of(?! viet))\b"
)
NOT_PLANS = frozenset({"Báo cáo", "Biên bản", "Giấy mời", "Hợp đồng", "Tờ trình", "Thông báo", "Giấy đề nghị", "Thông cáo", "Công điện"})
AMENDS = re.compile(
    r"\b(?:sua doi|bo sung|bai bo|dinh chinh|thay the)\b[^.;]{0,60}\b(?:mot so (?:dieu|noi dung)|dieu|noi dung|phu luc|nghi quyet|"
    r"ke hoach|quyet dinh)\b"
)
FIELDS = (
    ("phòng, chống thiên tai, cứu trợ", re.compile(r"\b(?:lu lut|thien tai|bao lu|cuu tro|phong chong bao|ngap lut|khac phuc hau qua)\b")),
    ("dự toán, ngân sách", re.compile(r"\b(?:du toan|thu ngan sach|chi ngan sach|quyet toan|can doi ngan sach)\b")),
    ("an toàn giao thông", re.compile(r"\ban toan giao thong\b")),
    ("cải cách hành chính", re.compile(r"\bcai cach hanh chinh\b")),
    ("phòng, chống dịch bệnh", re.compile(r"\b(?:phong chong dich|tiem chung|dich benh)\b")),
    ("xây dựng nông thôn mới", re.compile(r"\bnong thon moi\b")),
    ("chuyển đổi số", re.compile(r"\bchuyen doi so\b")),
    ("phát triển kinh tế - xã hội", re.compile(r"\bphat trien kinh te\s*-?\s*xa hoi\b")),
    ("giáo dục", re.compile(r"\b(?:nam hoc|tuyen sinh)\b")),
)  # fmt: skip
FEW_LETTERS = 40
RARE = 80  # a plan whose subject does not name poverty speaks of it at least once in so many words
RARE_WITHOUT_SUBJECT = 120


def must_be_words(text: str) -> None:
    """Raise unless the text is readable Vietnamese."""
    letters = sum(letter.isalpha() for letter in text)
    if not text.strip():
        raise EMPTY()
    if letters < FEW_LETTERS or letters < 0.3 * len("".join(text.split())):
        raise NOT_WORDS()
    words = fold(text[:60_000]).split()
    if sum(word.strip(".,;:()") in COMMON for word in words) < 0.08 * len(words):
        raise NOT_VIETNAMESE()


def must_be_plan(zones: Zones, text: str) -> None:
    """Raise unless the document is a plan (or a decision, a programme, a resolution that sets one out) on poverty reduction."""
    subject = fold(zones.subject)
    key = fold(text)
    if found := OTHER_STATES.search(key[:3000]):
        raise FOREIGN(what=one_space(text[found.start() : found.end()]))
    if zones.kind in NOT_PLANS:
        raise OTHER_KIND(kind=zones.kind, subject=zones.subject or "không rõ trích yếu")
    if AMENDS.search(subject) and zones.kind in {"Nghị quyết", "Quyết định", "Nghị định", "Thông tư", "Kế hoạch"}:
        raise AMENDMENT(kind=zones.kind, subject=zones.subject)
    words = len(key.split())
    times = len(POVERTY.findall(key))
    named = bool(POVERTY.search(subject))
    if not named and times < max(3, words / (RARE if subject else RARE_WITHOUT_SUBJECT)):
        raise OTHER_FIELD(field=_field(subject, key), subject=zones.subject or "không rõ trích yếu")
    if zones.kind is None and not re.search(r"\b(?:ke hoach|chuong trinh|phuong an|de an)\b", key):
        raise NOT_A_PLAN()


UNKNOWN = "lĩnh vực khác"


def _field(subject: str, key: str) -> str:
    """The field of another plan, by its subject, else by what it speaks of most."""
    for name, pattern in FIELDS:
        if pattern.search(subject):
            return name
    counted = {name: len(pattern.findall(key)) for name, pattern in FIELDS}
    best = max(counted, key=lambda name: counted[name])
    return best if counted[best] >= 3 else UNKNOWN
