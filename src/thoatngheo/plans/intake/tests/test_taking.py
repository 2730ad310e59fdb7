"""Taking a read plan over: nothing enters figures unseen, and what enters is what the document prints."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal

import pytest

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import Cast, make_person, make_unit
from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.core.problems import Problem
from thoatngheo.plans.budget.models import FundLine, MoneyEntry
from thoatngheo.plans.intake.models import ReadItem
from thoatngheo.plans.intake.reading.contents import ReadTable
from thoatngheo.plans.intake.services.items import keep_item, stamp
from thoatngheo.plans.intake.services.reading import plan_of
from thoatngheo.plans.intake.services.taking import take
from thoatngheo.plans.intake.tests.documents import REAL, begun, keep_rest, left, only_the_total, real_plan
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import Target, TargetValue
from thoatngheo.plans.tasks.models import TaskPart

DATA = REAL.parent / "data"
CAM_LO = ("Cam Thủy", "Cam Hiếu", "Cam An", "Cam Thành", "Cam Lộ", "Cam Thanh", "Cam Nghĩa", "Cam Chính")


def communes_of_cam_lo(cast: Cast) -> dict[str, Unit]:
    """The nine units of the district in 2019; Cam Tuyền is in the cast. Codes invented."""
    made = {"CAM TUYỀN": cast.old_commune}
    for place, name in enumerate(CAM_LO):
        title = "Thị trấn" if name == "Cam Lộ" else "Xã"
        unit = make_unit(f"197{place:02d}", name, Level.COMMUNE, cast.old_district, title=title, tree="o")
        made["TT CAM LỘ" if title == "Thị trấn" else "CAM THUY" if name == "Cam Thủy" else name.upper()] = unit
    return made


def as_printed(value: TargetValue) -> Decimal | None:
    """What the document prints: the figure, or what is kept beside it where the formula gives another."""
    return Decimal(value.printed.replace(",", ".")) if value.printed else value.value


@pytest.mark.django_db
def test_the_table_of_cam_lo_2019_enters_as_printed(cast: Cast) -> None:
    """Kế hoạch giảm nghèo 2019 của huyện Cam Lộ, mục III.2: nine units, eleven columns, the total row is the district's own."""
    units = communes_of_cam_lo(cast)
    actor = cast.district_officer
    document = begun(actor, cast.old_district, real_plan("cam-lo-district-2019.txt"))
    (table,) = left(ReadTable, document)
    assert [row.unit for row in table.rows] == [*(unit.pk for unit in units.values()), cast.old_district.pk]
    assert keep_rest(actor, document) == []
    plan = take(actor=actor, document=document)
    printed = {row.pop("commune"): row for row in csv.DictReader((DATA / "cam_lo_2019.csv").open(encoding="utf-8"))}
    codes = dict(
        zip(
            ("households", "poor", "poor_rate", "csgn", "csgn_rate", "hard_core", "hard_core_rate", "decrease", "decrease_rate"),
            Target.objects.filter(plan=plan).exclude(code__startswith="s").order_by("position").values_list("code", flat=True),
            strict=False,
        )
    ) | {"poor_end": "poor_end", "poor_end_rate": "poor_end_rate"}
    rows = TargetValue.objects.filter(target__plan=plan).select_related("target")
    values = {(value.unit_id, value.target.code): as_printed(value) for value in rows}
    whole = next(name for name in printed if name not in units)
    for name, row in printed.items():
        unit = units[name].pk if name != whole else cast.old_district.pk
        assert {key: values[unit, codes[key]] for key in row} == {key: Decimal(figure) for key, figure in row.items()}, name
    # 11 = 3 - 9: 4,56 - 1,10 is 3,46; the document prints 3,45.
    slip = rows.get(unit=units["CAM THUY"], target__code="poor_end_rate")
    assert (slip.value, slip.printed) == (Decimal("3.46"), "3,45")
    assert Target.objects.get(plan=plan, code="poor_end").formula == "poor_start - poor_decrease"
    # "UBND các xã, thị trấn" is a part of each of them.
    assert TaskPart.objects.filter(task__plan=plan, agency__unit__in=units.values()).values("agency__unit").distinct().count() == 9


@pytest.mark.django_db
def test_lai_chau_2024_brings_seven_lines_of_1728_million(cast: Cast) -> None:
    """Kế hoạch 4159/KH-UBND ngày 29/12/2023, mục III, IV: 530 + 342 + 685 + 81 + 17 + 51 + 22 = 1.728 triệu đồng."""
    actor = make_person("lai_chau", "Tòng Văn Dần", Role.DISTRICT_OFFICER, cast.old_district)
    document = begun(actor, cast.old_district, real_plan("lai-chau-city-2024.txt"))
    assert keep_rest(actor, document) == []
    plan = take(actor=actor, document=document)
    assert (plan.number, plan.number_year, plan.issued_on, plan.first_year) == ("4159/KH-UBND", 2023, date(2023, 12, 29), 2024)
    entries = MoneyEntry.objects.filter(line__plan=plan).select_related("line__project")
    rows = [row for row in csv.DictReader((DATA / "lai_chau_2024.csv").open(encoding="utf-8")) if row["project"]]
    wanted = {(row["project"], row["sub_project"]): int(row["money_million_dong"]) * 10**6 for row in rows}
    assert {(f"{entry.line.project.number}", f"{entry.line.project.sub or ''}"): entry.amount for entry in entries} == wanted
    assert sum(entry.amount for entry in entries) == 1_728_000_000
    assert set(FundLine.objects.filter(plan=plan).values_list("source", "kind", "year")) == {("central", "recurrent", 2024)}


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["vinh-yen-city-2022.txt", "nguyen-trai-ward-2023.txt", "da-nang-city-2023.txt"])
def test_the_other_plans_are_taken_over_whole(cast: Cast, name: str) -> None:
    actor = cast.district_officer
    document = begun(actor, cast.old_district, real_plan(name))
    for item in keep_rest(actor, document):  # the districts of Đà Nẵng are not in the cast
        only_the_total(actor, item)
    plan = take(actor=actor, document=document)
    found = plan_of(document)
    assert plan.legal_bases.count() == len(found.legal_bases)
    columns = sum(len(table.targets) for table in left(ReadTable, document))
    assert plan.targets.count() == len(found.targets) + columns
    assert plan.tasks.count() == len({(task.line, task.text) for task in found.tasks})
    assert plan.reporting_days == list(found.reporting_dates)
    assert plan.activities.count() == sum(len(project.activities) for project in found.projects)


@pytest.mark.django_db
def test_nothing_is_taken_over_unseen(cast: Cast) -> None:
    actor = cast.district_officer
    document = begun(actor, cast.old_district, real_plan("vinh-yen-city-2022.txt"))
    keep_rest(actor, document)
    last = document.items.get(kind="task", position=1)
    ReadItem.objects.filter(pk=last.pk).update(state=ReadItem.State.UNSEEN)
    with pytest.raises(Problem, match=r"Còn 1 mục chưa xem: Nhiệm vụ: 1"):
        take(actor=actor, document=document)
    assert not Plan.objects.exists()
    last.refresh_from_db()
    keep_item(actor=actor, item=last, stamp_seen=stamp(last))
    assert take(actor=actor, document=document).state == Plan.State.ISSUED
