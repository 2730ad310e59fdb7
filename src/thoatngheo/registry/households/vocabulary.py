"""The vocabulary of facts: every name that a statement, a rule, a form or a file may use, declared once.

The columns and values are those of docs/reference/facts.md. A cell may be empty: empty means
unknown, never no or zero. `stated` facts are said in statements; the others are derived from where
a household lives and who belongs to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from thoatngheo.core.problems import ProblemKind

FACT_UNKNOWN = ProblemKind(
    "registry.fact_unknown",
    says="Không có thông tin mang tên “{name}” cho {subject}.",
    do="Xem danh mục thông tin trong docs/reference/facts.md.",
)
FACT_IMPOSSIBLE = ProblemKind(
    "registry.fact_impossible",
    says="{label}: giá trị “{value}” không hợp lệ.",
    do="Giá trị phải là {expected}; bỏ trống nếu chưa biết.",
)
NOTHING_SAID = ProblemKind("registry.nothing_said", says="Chưa có thông tin nào được ghi.", do="Nhập ít nhất một thông tin.")


class Kind(StrEnum):
    BOOL = "bool"
    INT = "int"
    MONEY = "money"
    NUMBER = "number"
    CHOICE = "choice"
    DATE = "date"
    TEXT = "text"


class Subject(StrEnum):
    HOUSEHOLD = "household"
    MEMBER = "member"


class Dimension(StrEnum):
    """What a fact is about; a sector agency sees the facts of its own dimension."""

    INCOME = "income"
    EMPLOYMENT = "employment"
    HEALTH = "health"
    EDUCATION = "education"
    HOUSING = "housing"
    WATER = "water_sanitation"
    INFORMATION = "information"
    PERSON = "person"
    CAUSES = "causes"


@dataclass(frozen=True, slots=True)
class Fact:
    """One name of the vocabulary. Numbers lie in [low, high]; a choice is one of the keys of `choices`."""

    name: str
    subject: Subject
    kind: Kind
    label: StrOrPromise
    dimension: Dimension
    choices: Mapping[str, StrOrPromise] = field(default_factory=dict)
    low: float = 0
    high: float = 0
    unit: str = ""
    hint: StrOrPromise = ""
    stated: bool = True

    @property
    def expected(self) -> str:
        """The values that are possible, as a phrase for a message."""
        if self.kind is Kind.BOOL:
            return str(_("có hoặc không"))
        if self.kind is Kind.CHOICE:
            return str(_("một trong: {choices}")).format(choices=", ".join(str(label) for label in self.choices.values()))
        if self.kind is Kind.DATE:
            return str(_("một ngày, ví dụ 31/12/2023"))
        if self.kind is Kind.TEXT:
            return str(_("chữ"))
        return (
            str(_("một số từ {low:,.0f} đến {high:,.0f} {unit}"))
            .format(low=self.low, high=self.high, unit=self.unit)
            .replace(",", ".")
            .strip()
        )

    def said(self, value: object) -> str:
        """The value as a person reads it: "Có", "1.500.000 đồng", "Giếng khoan"; an em dash when unknown."""
        if value is None:
            return "—"
        if self.kind is Kind.BOOL:
            return str(_("Có")) if value else str(_("Không"))
        if self.kind is Kind.CHOICE:
            return str(self.choices.get(str(value), value))
        if self.kind in {Kind.INT, Kind.MONEY, Kind.NUMBER} and isinstance(value, (int, float)):
            return f"{grouped(value)} {self.unit}".strip()
        return str(value)


def grouped(value: float) -> str:
    """1.234.567,5: dots for thousands, a comma for decimals, no empty decimals."""
    whole, _point, decimals = f"{value:,.2f}".partition(".")
    decimals = decimals.rstrip("0")
    return whole.replace(",", ".") + (f",{decimals}" if decimals else "")


WATER_SOURCES: dict[str, StrOrPromise] = {
    "tap": _("Nước máy"),
    "borehole": _("Giếng khoan"),
    "protected_dug_well": _("Giếng đào được bảo vệ"),
    "protected_spring": _("Khe, mó nước được bảo vệ"),
    "rain": _("Nước mưa"),
    "bottled": _("Nước đóng chai, bình"),
    "unprotected_well": _("Giếng đào không được bảo vệ"),
    "unprotected_spring": _("Khe, mó nước không được bảo vệ"),
    "river_lake": _("Nước sông, hồ, ao"),
    "other": _("Nguồn khác"),
}
TOILETS: dict[str, StrOrPromise] = {
    "septic": _("Tự hoại"),
    "semi_septic": _("Bán tự hoại"),
    "pour_flush": _("Thấm dội nước"),
    "vip": _("Chìm có ống thông hơi (VIP)"),
    "seat_pit": _("Đào có bệ ngồi"),
    "two_vault": _("Hai ngăn"),
    "other": _("Loại khác"),
    "none": _("Không có"),
}
HOUSE_TYPES: dict[str, StrOrPromise] = {
    "permanent": _("Kiên cố"),
    "semi_permanent": _("Bán kiên cố"),
    "weak": _("Thiếu kiên cố"),
    "simple": _("Đơn sơ"),
}
AREA_TYPES: dict[str, StrOrPromise] = {"rural": _("Nông thôn"), "urban": _("Thành thị")}
SEXES: dict[str, StrOrPromise] = {"male": _("Nam"), "female": _("Nữ")}
RELATIONS: dict[str, StrOrPromise] = {
    "head": _("Chủ hộ"),
    "spouse": _("Vợ, chồng"),
    "child": _("Con"),
    "parent": _("Cha, mẹ"),
    "grandchild": _("Cháu"),
    "grandparent": _("Ông, bà"),
    "sibling": _("Anh, chị, em"),
    "other": _("Khác"),
}
WORK: dict[str, StrOrPromise] = {
    "wage_contract": _("Làm công có hợp đồng"),
    "wage_no_contract": _("Làm công không có hợp đồng"),
    "self_employed": _("Tự làm"),
    "seeking": _("Muốn làm mà chưa có việc"),
    "none": _("Không làm việc"),
}
ALLOWANCES: dict[str, StrOrPromise] = {
    "none": _("Không hưởng"),
    "elderly": _("Người cao tuổi"),
    "disabled": _("Người khuyết tật"),
    "other": _("Đối tượng khác"),
}
SCHOOL_LEVELS: dict[str, StrOrPromise] = {
    "preschool": _("Mầm non"),
    "primary": _("Tiểu học"),
    "lower_secondary": _("Trung học cơ sở"),
    "upper_secondary": _("Trung học phổ thông"),
    "vocational": _("Sơ cấp, trung cấp nghề"),
    "college": _("Cao đẳng"),
    "university": _("Đại học trở lên"),
}
COMPLETED: dict[str, StrOrPromise] = {"none": _("Chưa học hết tiểu học"), **SCHOOL_LEVELS}
del COMPLETED["preschool"]
DONG = "đồng"


def household(name: str, kind: Kind, dimension: Dimension, label: StrOrPromise, **more: Any) -> Fact:
    return Fact(name, Subject.HOUSEHOLD, kind, label, dimension, **more)


def member(name: str, kind: Kind, dimension: Dimension, label: StrOrPromise, **more: Any) -> Fact:
    return Fact(name, Subject.MEMBER, kind, label, dimension, **more)


HOUSEHOLD_FACTS: tuple[Fact, ...] = (
    household("household_id", Kind.TEXT, Dimension.PERSON, _("Mã hộ trong hệ thống"), stated=False),
    household("area_code", Kind.TEXT, Dimension.PERSON, _("Mã đơn vị"), stated=False),
    # Said only where the unit's own type is not on record: the unit decides.
    household("area_type", Kind.CHOICE, Dimension.PERSON, _("Khu vực"), choices=AREA_TYPES),
    household("survey_date", Kind.DATE, Dimension.PERSON, _("Ngày rà soát"), stated=False),
    household(
        "income",
        Kind.MONEY,
        Dimension.INCOME,
        _("Thu nhập bình quân đầu người một tháng"),
        high=10_000_000_000,
        unit=DONG,
        hint=_("Bình quân 12 tháng qua, không tính khoản trợ giúp của Nhà nước"),
    ),
    household("b1_score", Kind.INT, Dimension.INCOME, _("Điểm B1"), high=1000, unit="điểm"),
    household("b2_score", Kind.INT, Dimension.INCOME, _("Điểm B2"), high=1000, unit="điểm"),
    household("floor_area", Kind.NUMBER, Dimension.HOUSING, _("Diện tích nhà ở"), high=10_000, unit="m²"),
    household("wall_durable", Kind.BOOL, Dimension.HOUSING, _("Tường bằng vật liệu bền chắc")),
    household("pillar_durable", Kind.BOOL, Dimension.HOUSING, _("Cột bằng vật liệu bền chắc")),
    household("roof_durable", Kind.BOOL, Dimension.HOUSING, _("Mái bằng vật liệu bền chắc")),
    household("house_type", Kind.CHOICE, Dimension.HOUSING, _("Loại nhà"), choices=HOUSE_TYPES),
    household("water_source", Kind.CHOICE, Dimension.WATER, _("Nguồn nước sinh hoạt"), choices=WATER_SOURCES),
    household("toilet", Kind.CHOICE, Dimension.WATER, _("Nhà tiêu"), choices=TOILETS),
    household("uses_internet", Kind.BOOL, Dimension.INFORMATION, _("Có thành viên dùng internet")),
    household("has_tv", Kind.BOOL, Dimension.INFORMATION, _("Có ti vi")),
    household("has_radio", Kind.BOOL, Dimension.INFORMATION, _("Có đài, radio")),
    household("has_desktop", Kind.BOOL, Dimension.INFORMATION, _("Có máy tính để bàn")),
    household("has_phone", Kind.BOOL, Dimension.INFORMATION, _("Có điện thoại")),
    household("has_laptop", Kind.BOOL, Dimension.INFORMATION, _("Có máy tính xách tay")),
    household("has_tablet", Kind.BOOL, Dimension.INFORMATION, _("Có máy tính bảng")),
    household("has_smartphone", Kind.BOOL, Dimension.INFORMATION, _("Có điện thoại thông minh")),
    household("hears_loudspeaker", Kind.BOOL, Dimension.INFORMATION, _("Nghe được loa truyền thanh xã")),
    household("uses_phone_subscription", Kind.BOOL, Dimension.INFORMATION, _("Có thuê bao điện thoại")),
    household("treats_waste", Kind.BOOL, Dimension.WATER, _("Rác sinh hoạt được xử lý")),
    household("untreated_illness", Kind.BOOL, Dimension.HEALTH, _("Có người ốm nặng mà không được chữa")),
)

MEMBER_FACTS: tuple[Fact, ...] = (
    member("household_id", Kind.TEXT, Dimension.PERSON, _("Mã hộ trong hệ thống"), stated=False),
    member("member_no", Kind.INT, Dimension.PERSON, _("Số thứ tự trong hộ"), low=1, high=99, stated=False),
    member("birth_date", Kind.DATE, Dimension.PERSON, _("Ngày sinh"), stated=False),
    member("birth_year", Kind.INT, Dimension.PERSON, _("Năm sinh"), low=1880, high=2200, stated=False),
    member("sex", Kind.CHOICE, Dimension.PERSON, _("Giới tính"), choices=SEXES, stated=False),
    member("ethnicity", Kind.TEXT, Dimension.PERSON, _("Dân tộc"), stated=False),
    member("relation", Kind.CHOICE, Dimension.PERSON, _("Quan hệ với chủ hộ"), choices=RELATIONS, stated=False),
    member("able_to_work", Kind.BOOL, Dimension.EMPLOYMENT, _("Có khả năng lao động")),
    member("work", Kind.CHOICE, Dimension.EMPLOYMENT, _("Việc làm"), choices=WORK),
    member("monthly_allowance", Kind.CHOICE, Dimension.EMPLOYMENT, _("Trợ cấp xã hội hằng tháng"), choices=ALLOWANCES),
    member("health_insurance", Kind.BOOL, Dimension.HEALTH, _("Có thẻ bảo hiểm y tế còn hạn")),
    member("in_school", Kind.BOOL, Dimension.EDUCATION, _("Đang đi học")),
    member("school_level", Kind.CHOICE, Dimension.EDUCATION, _("Đang học cấp"), choices=SCHOOL_LEVELS),
    member("highest_completed", Kind.CHOICE, Dimension.EDUCATION, _("Đã học xong cấp cao nhất"), choices=COMPLETED),
    member("certified_on_the_job", Kind.BOOL, Dimension.EDUCATION, _("Được doanh nghiệp tuyển và chứng nhận đào tạo nghề")),
    member("stunted", Kind.BOOL, Dimension.HEALTH, _("Trẻ thấp còi")),
    member("underweight", Kind.BOOL, Dimension.HEALTH, _("Trẻ nhẹ cân")),
    member("merit", Kind.BOOL, Dimension.PERSON, _("Người có công với cách mạng")),
)

CATEGORIES: dict[str, StrOrPromise] = {"poor": _("Hộ nghèo"), "near_poor": _("Hộ cận nghèo"), "not_poor": _("Hộ không nghèo")}
FLOWS: dict[str, StrOrPromise] = {"new": _("Mới"), "returned": _("Tái"), "old": _("Cũ")}
# Said by the lists that officers bring along, kept with their source; no rule reads them and no file of rules carries them.
LISTED_FACTS: tuple[Fact, ...] = (
    household("listed_before", Kind.CHOICE, Dimension.PERSON, _("Kết quả trước rà soát, theo danh sách"), choices=CATEGORIES),
    household("listed_result", Kind.CHOICE, Dimension.PERSON, _("Kết luận rà soát, theo danh sách"), choices=CATEGORIES),
    household("listed_flow", Kind.CHOICE, Dimension.PERSON, _("Mới, tái, cũ, theo danh sách"), choices=FLOWS),
    household("listed_people", Kind.INT, Dimension.PERSON, _("Số thành viên, theo danh sách"), high=99, unit="người"),
    household("listed_support", Kind.TEXT, Dimension.PERSON, _("Nhu cầu hỗ trợ, theo danh sách")),
    household("causes", Kind.TEXT, Dimension.CAUSES, _("Nguyên nhân nghèo")),
)

STATED: dict[Subject, dict[str, Fact]] = {
    Subject.HOUSEHOLD: {fact.name: fact for fact in (*HOUSEHOLD_FACTS, *LISTED_FACTS) if fact.stated},
    Subject.MEMBER: {fact.name: fact for fact in MEMBER_FACTS if fact.stated},
}


def checked(facts: Mapping[str, object], subject: Subject) -> dict[str, object]:
    """The facts as they are stored in a statement; FACT_UNKNOWN or FACT_IMPOSSIBLE where they cannot be.

    A null is kept: it takes back what was said before.
    """
    known = STATED[subject]
    result: dict[str, object] = {}
    for name, value in facts.items():
        if name not in known:
            raise FACT_UNKNOWN(name=name, subject=_("một thành viên") if subject is Subject.MEMBER else _("một hộ"))
        result[name] = stored(known[name], value)
    if not result:
        raise NOTHING_SAID()
    return result


def stored(fact: Fact, value: object) -> object:
    """One value in the form of the JSON column, or FACT_IMPOSSIBLE."""
    if value is None:
        return None
    if fact.kind is Kind.BOOL and isinstance(value, bool):
        return value
    if fact.kind is Kind.CHOICE and value in fact.choices:
        return str(value)
    if fact.kind is Kind.DATE and isinstance(value, date):
        return value.isoformat()
    if fact.kind is Kind.TEXT and isinstance(value, str):
        return value
    number = as_number(value)
    if number is not None and fact.kind in {Kind.INT, Kind.MONEY, Kind.NUMBER} and fact.low <= number <= fact.high:
        if fact.kind is Kind.NUMBER:
            return number
        if number == int(number):
            return int(number)
    raise FACT_IMPOSSIBLE(label=fact.label, value=value, expected=fact.expected)


def as_number(value: object) -> float | int | None:
    """A number that is one: not a boolean, not a text."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return None
    if isinstance(value, int):
        return value
    try:
        return float(value)  # type: ignore[arg-type]  # Decimal and float; whatever else raises
    except (TypeError, ValueError):
        return None
