"""The heads of the three plans: number, day, place, bases and recipients as printed. Who signed is left out; the office stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.demo.people import CAM_LO_DISTRICT, DA_NANG, LAI_CHAU_CITY
from thoatngheo.plans.register.models import LegalBase, Plan, Programme


@dataclass(frozen=True, slots=True)
class DemoPlans:
    """The plans by place. `cam_lo`: without number and day, which the text at hand does not print."""

    cam_lo: Plan
    da_nang: Plan
    lai_chau: Plan


CAM_LO: dict[str, Any] = {
    "subject": "Thực hiện chương trình giảm nghèo năm 2019",
    "number_year": 2019,
    "issuer": "Ủy ban nhân dân huyện Cam Lộ",
    "first_year": 2019,
    "last_year": 2019,
    "standard": "VN-2016",
    "recipients": (
        "UBND tỉnh",
        "Sở LĐ-TB&XH",
        "TT Huyện ủy, HĐND huyện",
        "CT, các PCT UBND huyện",
        "UBMTTQVN và các đoàn thể huyện",
        "Các cơ quan liên quan",
        "TV BCĐ giảm nghèo huyện",
        "UBND các xã, thị trấn",
        "Lưu: VT",
    ),
}
DA_NANG_2023: dict[str, Any] = {
    "subject": "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2023 trên địa bàn thành phố Đà Nẵng",
    "number": "66/KH-UBND",
    "number_year": 2023,
    "issued_on": date(2023, 3, 17),
    "place": "Đà Nẵng",
    "issuer": "Ủy ban nhân dân thành phố Đà Nẵng",
    "first_year": 2023,
    "last_year": 2023,
    "standard": "DNG-2021",
    "reporting_days": ["05-31", "11-30"],
    "recipients": (
        "VP Quốc gia về Giảm nghèo",
        "TT Thành ủy, TTHĐND TP",
        "Quận, huyện ủy",
        "UBMTTQVN TP",
        "Các sở, ngành, hội, đoàn thể TP",
        "UBND các quận, huyện",
        "Các TV BCĐ CTMTGN TP",
        "Lưu: VT, SLĐTBXH",
    ),
}
LAI_CHAU_2024: dict[str, Any] = {
    "subject": "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững trên địa bàn thành phố năm 2024",
    "number": "4159/KH-UBND",
    "number_year": 2023,
    "issued_on": date(2023, 12, 29),
    "place": "Thành phố Lai Châu",
    "issuer": "Ủy ban nhân dân thành phố Lai Châu",
    "first_year": 2024,
    "last_year": 2024,
    "standard": "VN-2022",
    "recipients": (
        "UBND tỉnh Lai Châu; (B/c)",
        "Sở Lao động - Thương binh và Xã hội tỉnh",
        "Lãnh đạo UBND thành phố; (B/c)",
        "Các đồng chí theo Quyết định số 284/QĐ-UBND ngày 06/4/2022 của UBND thành phố",
        "Các cơ quan, đơn vị có liên quan",
        "UBND các xã, phường",
        "Lưu: VT, P.LĐ-TBXH",
    ),
}
# Kind, number, day, issuer, in the order printed.
Base = tuple[str, str, date, str]
BASES_OF_DA_NANG: tuple[Base, ...] = (
    ("Nghị quyết", "103/NQ-HĐND", date(2022, 12, 15), "HĐND thành phố"),
    ("Kế hoạch", "60/KH-UBND", date(2022, 3, 29), "UBND thành phố"),
    ("Kế hoạch", "83/KH-UBND", date(2022, 4, 25), "UBND thành phố"),
)
BASES_OF_LAI_CHAU: tuple[Base, ...] = (
    ("Công văn", "5114/UBND-TH", date(2023, 12, 28), "UBND tỉnh Lai Châu"),
    ("Kế hoạch", "599/KH-UBND", date(2022, 3, 16), "UBND thành phố Lai Châu"),
    ("Kế hoạch", "989/KH-UBND", date(2022, 5, 5), "UBND thành phố Lai Châu"),
    ("Kế hoạch", "1177/KH-UBND", date(2023, 5, 11), "UBND thành phố Lai Châu"),
)


def make_heads() -> DemoPlans:
    """The three issued plans, each made by the officer of its place."""
    programme = Programme.objects.get(code="GNBV-2021")
    return DemoPlans(
        cam_lo=make(CAM_LO_DISTRICT, "canbo.camlo", CAM_LO),
        da_nang=make(DA_NANG, "canbo.danang", DA_NANG_2023 | {"programme": programme}, BASES_OF_DA_NANG),
        lai_chau=make(LAI_CHAU_CITY, "canbo.laichau", LAI_CHAU_2024 | {"programme": programme}, BASES_OF_LAI_CHAU),
    )


def make(place: tuple[str, str, date], username: str, about: dict[str, Any], bases: tuple[Base, ...] = ()) -> Plan:
    level, code, day = place
    unit = Unit.objects.on(day).get(level=level, code=code)
    user = User.objects.get(username=username)
    who = {"created_by": user, "accepted_by": user, "accepted_at": timezone.now()}
    told = about | {"recipients": list(about["recipients"]), "signer_office": "Phó Chủ tịch", "state": Plan.State.ISSUED}
    plan = Plan.objects.create(unit=unit, path=unit.path, **told, **who)
    LegalBase.objects.bulk_create(
        LegalBase(plan=plan, position=position, kind=kind, number=number, day=on, issuer=issuer)
        for position, (kind, number, on, issuer) in enumerate(bases, start=1)
    )
    return plan
