"""Invented rows for every document of a commune's review."""

from __future__ import annotations

from datetime import date

from thoatngheo.reviews.documents.rows import (
    Asked,
    Certified,
    Cited,
    Decided,
    Home,
    Listed,
    Member,
    Met,
    Office,
    Posted,
    PostedRow,
    Review,
    Ruling,
    Told,
    Voted,
)

OFFICE = Office("Xã", "Hướng Hiệp", "Tỉnh Quảng Trị")
REVIEW = Review("định kỳ hằng năm 2026", 2026, "24/2021/QĐ-TTg; 131/2025/NĐ-CP; 13/2025/TT-BNNMT; 351/2025/NĐ-CP")
SIGNED = date(2026, 12, 9)
TITLE = "chuẩn nghèo đa chiều 2022-2026"


def home(number: int = 1, *, people: int = 3) -> Home:
    head = f"Hồ Thị Mơ {number}"
    members = (
        Member(head, "Chủ hộ", "female", 1970, "Bru - Vân Kiều"),
        Member("Hồ Văn Ưng", "Vợ, chồng", "male", 1968, "Bru - Vân Kiều"),
        Member("Hồ Thị Ánh", "Con", "female", 2012, "Bru - Vân Kiều"),
    )[:people]
    return Home(
        f"H{number}", head, "Thôn Ruộng", "số 12", "female", 1970, "Bru - Vân Kiều", "*********456", people=len(members), members=members
    )


def decided(number: int, outcome: str, before: str, after: str, flow: str, reason: str = "") -> Decided:
    return Decided(home(number), outcome, before, after, flow, reason)


HOUSEHOLDS = (
    decided(1, "poor", "Hộ nghèo", "Hộ nghèo", "stayed"),
    decided(2, "poor", "Hộ không nghèo", "Hộ nghèo", "poor_new"),
    decided(3, "poor", "Hộ không nghèo", "Hộ nghèo", "poor_again"),
    decided(4, "near_poor", "Hộ nghèo", "Hộ cận nghèo", "poor_to_near_poor"),
    decided(5, "escaped_poverty", "Hộ nghèo", "Hộ không nghèo", "poor_to_above"),
    decided(6, "escaped_near_poverty", "Hộ cận nghèo", "Hộ không nghèo", "near_poor_to_above"),
    decided(7, "refused", "Hộ không nghèo", "Hộ không nghèo", "stayed", "thu nhập bình quân cao hơn mức chuẩn"),
)


def ruling(**changes: object) -> Ruling:
    values: dict[str, object] = {
        "review": REVIEW, "office": OFFICE, "standard": "VN-2022", "standard_title": TITLE, "number": 7, "symbol": "QĐ-UBND",
        "day": SIGNED, "signer": "Phan Văn Ước", "signer_office": "Chủ tịch", "households": HOUSEHOLDS, "code": "QD-7K2M-9PX4",
        "digest": "3f9c2e71a0b4d5e6f708",
    }  # fmt: skip
    return Ruling(**{**values, **changes})  # type: ignore[arg-type]  # named above, each of its field's type


def withdrawing() -> Ruling:
    cites = Cited(7, "QĐ-UBND", SIGNED, OFFICE.chairman)
    return ruling(number=12, day=date(2026, 12, 28), households=(), cites=cites, reason="Danh sách ghi nhầm hộ đã chuyển đi")


def met() -> Met:
    return Met(
        review=REVIEW, office=OFFICE, hamlet="Thôn Ruộng", number=1, held_on=date(2026, 10, 20), hour="19 giờ 30", place="nhà văn hóa thôn",
        chair="Hồ Văn Bình", chair_office="Trưởng thôn", secretary="Hồ Thị Ly", representatives="Hồ Văn Sáu", attending=41, invited=55,
        present=(("Ban Chỉ đạo rà soát cấp xã", 1), ("Mặt trận Tổ quốc cấp xã", 1), ("Đại diện các hộ", 39)), opinions="",
        standards=(TITLE,),
        votes=(
            Voted("Hồ Thị Mơ 1", ("Hộ nghèo",), 38, 2, True),
            Voted("Hồ Thị Mơ 2", ("Hộ cận nghèo",), 15, 24, False, "rà soát lại thu nhập"),
        ),
    )  # fmt: skip


def posted() -> Posted:
    return Posted(
        review=REVIEW, office=OFFICE, area="Thôn Ruộng", turn=1, starts_on=date(2026, 11, 2), ends_on=date(2026, 11, 4),
        places=("nhà văn hóa thôn Ruộng", "trụ sở Ủy ban nhân dân xã Hướng Hiệp"), standards=(TITLE,),
        rows=tuple(PostedRow(number, f"Hồ Thị Mơ {number}", "Thôn Ruộng", ("Hộ nghèo",)) for number in range(1, 31)),
        code="NY-4F7K-2Q9T", digest="9b1c33",
    )  # fmt: skip


def certified(number: int = 15) -> Certified:
    return Certified(ruling(), number, f"GCN-{number:05d}", "poor", home(number))


def told(outcome: str) -> Told:
    return Told(ruling(), next(each for each in HOUSEHOLDS if each.outcome == outcome))


def asked() -> Asked:
    return Asked(OFFICE, home(), "Hộ cận nghèo")


def listed(count: int = 30) -> list[Listed]:
    return [Listed(home(number), "Hộ nghèo", "Đang có trong danh sách") for number in range(1, count + 1)]
