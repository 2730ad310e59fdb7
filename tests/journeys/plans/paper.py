"""The plan that the province printed for 2026: two communes, one project, three units with duties. Invented; its figures add up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from vanban.specimens import PlanModel, printed_plan, specimen
from vanban.specimens.model import Area, Duty, Goal, Part

ISSUED = date(2026, 1, 12)
NUMBER = "27/KH-UBND"
FARMING = "Sở Nông nghiệp và Môi trường"
SCHOOL = "trẻ em thuộc hộ nghèo trong độ tuổi được đến trường"
AREAS = (Area("Xã Hiếu Giang", 1800, 120, 30), Area("Xã Cam Lộ", 2200, 80, 20))
WHOLE = Area("Tổng cộng", 4000, 200, 50)
GOALS = (
    Goal(
        "Phấn đấu đến cuối năm 2026, tỷ lệ hộ nghèo giảm còn 3,75%; giảm 1,25% hộ nghèo (tương đương 50 hộ nghèo).",
        ((Decimal("3.75"), None, "%"), (Decimal("1.25"), None, "%"), (Decimal(50), None, "hộ")),
    ),
    Goal(f"92% {SCHOOL}.", ((Decimal(92), None, "%"),)),
)
CATTLE = Part(
    2, None, "Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo", "Nâng cao thu nhập của hộ nghèo.",
    ("Hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo trên địa bàn",), ("Hỗ trợ giống cây trồng, vật nuôi",),
    "Hộ tham gia có thêm việc làm, thu nhập tăng so với trước khi được hỗ trợ", 276, FARMING,
)  # fmt: skip
DUTIES = (
    Duty(FARMING, ("Chủ trì tham mưu bố trí kinh phí bảo đảm thực hiện các hoạt động của Kế hoạch, rà soát hộ nghèo, hộ cận nghèo.",)),
    Duty("Sở Giáo dục và Đào tạo", ("Vận động trẻ em thuộc hộ nghèo trong độ tuổi đến trường, thực hiện miễn giảm học phí.",)),
    Duty("Ủy ban nhân dân các xã", ("Phối hợp rà soát hộ nghèo, hộ cận nghèo, vận động hộ vươn lên thoát nghèo.",)),
)


def printed(*, wrong: bool = False) -> bytes:
    """The plan as its office printed it; `wrong`: with one poor household too many in the total row."""
    text = printed_plan(model())
    return (text.replace("\t200\t", "\t201\t") if wrong else text).encode()


def model() -> PlanModel:
    return replace(
        specimen(3), number=27, day=ISSUED, year=2026, unit="tỉnh", name="Quảng Trị", goals=GOALS, areas=AREAS, area_word="xã",
        rows=tuple((str(place), area.name, *area.cells()) for place, area in enumerate(AREAS, start=1)),
        total=("", WHOLE.name, *WHOLE.cells()), parts=(CATTLE,), millions=CATTLE.millions, duties=DUTIES,
        recipients=("Ủy ban nhân dân các xã", FARMING, "Lưu: VT"), signer="Lê Văn Sơn",
    )  # fmt: skip
