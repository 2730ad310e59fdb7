"""What the documents of the review share: signing places, the closing line, numbers and years in Vietnamese."""

from __future__ import annotations

from thoatngheo.reviews.documents.rows import Cited, Member, Office, Ruling
from vanban import Signature, day_in_words, official_number

SIGN_HERE = "(Ký, ghi rõ họ tên)"
DATED = "……, ngày … tháng … năm …"
ARCHIVE = "Lưu: VT"
OUR_WORDS = "Lời văn do hệ thống soạn theo Quyết định số 24/2021/QĐ-TTg; cơ quan có thể thay bằng tệp mẫu của mình."


def count(number: int) -> str:
    """ "1.411"."""
    return f"{number:,}".replace(",", ".")


def digest_line(code: str, digest: str) -> str:
    """The small line at the foot: the document's code and the beginning of its hash."""
    if not code:
        return ""
    return f"Mã văn bản: {code}" + (f" · Mã băm: {digest[:16]}" if digest else "")


def birth(member: Member, sex: str) -> str:
    """The year of birth in the column of the person's sex; without a known sex in the first."""
    year = str(member.birth_year or "")
    return year if member.sex == sex or (not member.sex and sex == "male") else ""


def chairman_signs(ruling: Ruling) -> Signature:
    """The chairman's own signature, or a deputy's on the chairman's behalf (KT.)."""
    office = ruling.signer_office.upper()
    if office.startswith("PHÓ"):
        return Signature("PHÓ CHỦ TỊCH", ruling.signer, instead="KT. CHỦ TỊCH")
    return Signature("CHỦ TỊCH", ruling.signer)


def named(cited: Cited) -> str:
    """ "Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2026 của Chủ tịch …"."""
    return f"Quyết định số {official_number(cited.number, cited.symbol)} {day_in_words(cited.day)} của {cited.by}"


def own_name(ruling: Ruling) -> str:
    """The decision as its annex, its certificates and its letters name it; with room where it has no number yet."""
    number = official_number(ruling.number, ruling.symbol)
    return f"Quyết định số {number} {day_in_words(ruling.day)} của {ruling.office.chairman}"


def inside(name: str) -> str:
    """ "thôn Ruộng", "tỉnh Quảng Trị": a place's name inside a sentence."""
    return name[:1].lower() + name[1:]


def of_year(ruling: Ruling) -> str:
    """For which time the list is: the year of the round, or what the list opens."""
    return ruling.purpose or f"năm {ruling.review.year}"


def addressed(office: Office | None) -> str:
    return office.chairman if office else "Chủ tịch Ủy ban nhân dân xã (phường) ……………………………"
