"""A district of the plan of 2019 with two of its communes, and the table of Cam Lộ for them: rows that tests of targets begin with."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import Cast, make_person, make_unit
from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import Target
from thoatngheo.plans.targets.services.figures import Given, set_figures
from thoatngheo.plans.targets.services.targets import About, add_target
from thoatngheo.plans.targets.values import Figure
from thoatngheo.plans.tasks.testing import make_plan

# Cam Lộ 2019, III.2: households, poor households, decrease.
PRINTED = {
    "Cam Tuyền": (1411, 140, 14),
    "Cam Thủy": (1446, 66, 16),
    "Cam Hiếu": (1747, 85, 13),
    "Cam An": (1779, 79, 5),
    "Cam Thành": (2182, 76, 14),
    "TT Cam Lộ": (2153, 54, 7),
    "Cam Thanh": (853, 41, 4),
    "Cam Nghĩa": (1647, 38, 7),
    "Cam Chính": (1435, 30, 2),
}
WHOLE = (14653, 609, 82)
ENTERED = ("households", "poor_start", "poor_decrease")
ABOUT = (
    About("Dân số (hộ)", "households", role="base", measure="households", unit_name="hộ"),
    About("Hộ nghèo đầu năm", "poor_start", role="base", measure="poor_start", unit_name="hộ"),
    About("Hộ nghèo giảm trong năm", "poor_decrease", role="change", comparator=">=", measure="poor_decrease", unit_name="hộ"),
    About("Hộ nghèo cuối năm", "poor_end", formula="poor_start − poor_decrease", comparator="<=", measure="poor", unit_name="hộ"),
    About("Tỷ lệ", "poor_end_rate", formula="100 × poor_end ÷ households", decimals=2, additive=False, unit_name="%"),
)


@dataclass(frozen=True, slots=True)
class CamLo:
    """The district's draft with its table; `communes` by name; two accounts of Cam Tuyền."""

    plan: Plan
    officer: User
    targets: dict[str, Target]
    communes: dict[str, Unit]
    commune_officer: User
    chairman: User

    def give(self, code: str, unit: Unit, value: int | str | None, value_max: int | None = None) -> None:
        """Write one figure, as the district's officer."""
        figure = Figure(None if value is None else Decimal(value), None if value_max is None else Decimal(value_max))
        set_figures(actor=self.officer, plan=self.plan, given=[Given(self.targets[code], unit, figure)])


def cam_lo(cast: Cast) -> CamLo:
    """The draft of 2019 as Cam Lộ prints it, whole and parts."""
    district = cast.old_district
    communes = {"Cam Tuyền": cast.old_commune}
    for number, name in enumerate(list(PRINTED)[1:], start=19604):
        communes[name] = make_unit(str(number), name, Level.COMMUNE, district, title="Xã", tree="o")
    plan = make_plan(district, cast.district_officer, state="draft", number="", first_year=2019, last_year=2019, standard="VN-2016")
    targets = {about.code: add_target(actor=cast.district_officer, plan=plan, about=about) for about in ABOUT}
    rows = {communes[name]: figures for name, figures in PRINTED.items()} | {district: WHOLE}
    given = [
        Given(targets[code], unit, Figure(Decimal(value)))
        for unit, figures in rows.items()
        for code, value in zip(ENTERED, figures, strict=True)
    ]
    set_figures(actor=cast.district_officer, plan=plan, given=given)
    officer = make_person("commune_of_2019", "Hồ Thị Vân", Role.COMMUNE_OFFICER, cast.old_commune)
    chairman = make_person("chairman_of_2019", "Trần Văn Bình", Role.COMMUNE_CHAIRMAN, cast.old_commune)
    return CamLo(plan, cast.district_officer, targets, communes, officer, chairman)
