"""Targets in the wordings that plans use, and projects and targets that stand in tables."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from vanban.reading import Plan, read_text
from vanban.reading.plan import Target

HEAD = (
    "KẾ HOẠCH\n\nThực hiện công tác giảm nghèo năm 2026\n\nỦy ban nhân dân "
    "xã Bình Hòa xây dựng kế hoạch giảm nghèo cho hộ nghèo, hộ cận nghèo:\n\n"
)


def plan(body: str) -> Plan:
    return read_text(HEAD + body + "\n").plan


def targets(sentence: str) -> list[Target]:
    return list(plan(f"I. MỤC TIÊU\n\n- {sentence}\n\nII. NHIỆM VỤ\n\n- Rà soát hộ nghèo.").targets)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Tỷ lệ hộ nghèo cuối năm 2026: 5,2%.", [("Tỷ lệ hộ nghèo cuối năm 2026", "=", "5.2", None, "%", "hộ nghèo")]),
        ("Giảm tỷ lệ hộ nghèo từ 4,5% xuống còn 3,8%.", [("tỷ lệ hộ nghèo", "=", "3.8", None, "%", "hộ nghèo")]),
        ("Phấn đấu giảm từ 2-3% hộ nghèo/năm.", [("giảm hộ nghèo", "range", "2", "3", "%/năm", "hộ nghèo")]),
        ("Giảm 85 hộ nghèo, 65-70 hộ cận nghèo.", [
            ("giảm hộ nghèo", "=", "85", None, "hộ", "hộ nghèo"), ("giảm hộ cận nghèo", "range", "65", "70", "hộ", "hộ cận nghèo"),
        ]),
        ("Trên 90% hộ nghèo có nhà tiêu hợp vệ sinh.", [("hộ nghèo có nhà tiêu hợp vệ sinh", ">", "90", None, "%", "hộ nghèo")]),
        ("Không dưới 95% hộ nghèo có nhà ở an toàn.", [("hộ nghèo có nhà ở an toàn", ">=", "95", None, "%", "hộ nghèo")]),
        ("Tỷ lệ tái nghèo không quá 0,3%.", [("Tỷ lệ tái nghèo", "<=", "0.3", None, "%", None)]),
        ("Giải quyết việc làm cho từ 500 đến 700 lao động.", [("Giải quyết việc làm", "range", "500", "700", "lao động", "lao động")]),
        ("Vận động Quỹ đạt 150 triệu đồng trở lên.", [("Vận động Quỹ", ">=", "150", None, "triệu đồng", None)]),
        ("Trẻ em dưới 16 tuổi thuộc hộ nghèo được khám trong 6 tháng đầu năm 2026.", []),
        ("Theo kết quả rà soát hiện nay có 609 hộ nghèo.", []),
    ],
)  # fmt: skip
def test_wordings(sentence: str, wanted: list[tuple[str | None, ...]]) -> None:
    found = [
        (each.measure, each.comparator, str(each.value), None if each.value_max is None else str(each.value_max), each.unit, each.subject)
        for each in targets(sentence)
    ]
    assert found == wanted


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("Đến cuối năm 2027 giảm 30 hộ nghèo.", date(2027, 12, 31)),
        ("Giảm 30 hộ nghèo trước ngày 30/9/2026.", date(2026, 9, 30)),
        ("Trong năm giảm 30 hộ nghèo.", date(2026, 12, 31)),
        ("Hoàn thành xây mới 12 căn nhà trong quý III/2026.", date(2026, 9, 30)),
        ("Giảm 30 hộ nghèo.", None),
    ],
)
def test_by_when(sentence: str, due: date | None) -> None:
    assert [each.due for each in targets(sentence)] == [due]


def test_targets_and_projects_in_tables() -> None:
    found = plan(
        "I. CHỈ TIÊU\n\nSTT\tChỉ tiêu\tĐơn vị tính\tThực hiện năm 2025\tKế hoạch năm 2026\n1\tTỷ lệ hộ nghèo\t%\t4,5\t3,8\n"
        "2\tLao động được đào tạo\tNgười\t31\t35\n\nII. KINH PHÍ\n\nĐVT: triệu đồng\nTT\tNội dung\tTổng số\tĐơn vị thực hiện\n"
        "1\tDự án 2: Đa dạng hóa sinh kế\t1.500\tPhòng Kinh tế\n2\tDự án 4: Việc làm\t800\tPhòng Kinh tế\n"
        "2.1\tTiểu dự án 3: Việc làm bền vững\t800\tPhòng Kinh tế"
    )
    assert [(each.measure, each.value, each.unit) for each in found.targets] == [
        ("Tỷ lệ hộ nghèo", Decimal("3.8"), "%"),
        ("Lao động được đào tạo", Decimal(35), "người"),
    ]
    assert [(each.project, each.sub_project, each.money, each.unit_in_charge) for each in found.projects] == [
        (2, None, 1_500_000_000, "Phòng Kinh tế"),
        (4, 3, 800_000_000, "Phòng Kinh tế"),
    ]


def test_what_a_project_says_of_itself_may_stand_in_lines_with_dashes() -> None:
    found = plan(
        "I. NỘI DUNG\n\n1. Dự án 3: Hỗ trợ phát triển sản xuất\n\n- Mục tiêu: "
        "Tăng thu nhập cho hộ nghèo.\n\n- Đối tượng: Hộ nghèo, hộ cận nghèo.\n\n"
        "- Kinh phí thực hiện: 1 tỷ 250 triệu đồng.\n\n- Đơn vị chủ trì: Phòng Kinh tế."
    ).projects
    assert [(each.project, each.goal, each.money, each.unit_in_charge) for each in found] == [
        (3, "Tăng thu nhập cho hộ nghèo.", 1_250_000_000, "Phòng Kinh tế")
    ]
