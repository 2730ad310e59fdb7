"""What is written as a Word file and read again by the reader of documents is the same plan, from its number to its recipients."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import vanban
from thoatngheo.plans.drafting.wording.again import differences
from thoatngheo.plans.drafting.wording.columns import columns
from thoatngheo.plans.drafting.wording.first import Facts, ProjectFacts, first_version
from thoatngheo.plans.drafting.wording.goals import goal, made
from thoatngheo.plans.drafting.wording.model import (
    Base,
    Block,
    Duties,
    Duty,
    Goal,
    Goals,
    Grid,
    GridRow,
    Head,
    Money,
    ProjectMoney,
    Reports,
    Section,
    Wording,
    content_of,
    wording_of,
)
from thoatngheo.plans.drafting.wording.printed import Numbered, document
from vanban.checking import check
from vanban.reading import Reading, read_bytes

BASES = (
    Base("Nghị định", "07/2021/NĐ-CP", "2021-01-27", "Chính phủ", "quy định chuẩn nghèo đa chiều giai đoạn 2021-2025"),
    Base("Quyết định", "24/2021/QĐ-TTg", "2021-07-16", "Thủ tướng Chính phủ", "quy định quy trình rà soát hộ nghèo, hộ cận nghèo"),
    Base("Nghị quyết", "103/NQ-HĐND", "2022-12-15", "Hội đồng nhân dân tỉnh"),
    Base("Công văn", "5114/UBND-TH", "2023-12-28", "Ủy ban nhân dân tỉnh"),
)
LABELS = (
    ("Tỷ lệ hộ nghèo cuối năm", "%"),
    ("Tỷ lệ hộ nghèo được vay vốn tín dụng ưu đãi", "%"),
    ("Người thuộc hộ nghèo được cấp thẻ bảo hiểm y tế", "%"),
    ("Hộ nghèo được hỗ trợ sinh kế", "hộ"),
    ("Hộ được hỗ trợ vay vốn", "lượt hộ"),
    ("Lao động được giới thiệu việc làm", "lao động"),
    ("Nhà xây mới cho hộ nghèo", "căn nhà"),
)
PROJECTS = (
    (2, None, "Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"),
    (3, 2, "Cải thiện dinh dưỡng"),
    (4, 1, "Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn"),
    (6, 2, "Truyền thông về giảm nghèo đa chiều"),
    (7, 1, "Nâng cao năng lực thực hiện Chương trình"),
)
AGENCIES = ("Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Trạm Y tế", "Ngân hàng Chính sách xã hội", "Công an xã", "UBND các xã, phường")
TASKS = (
    "Hướng dẫn rà soát hộ nghèo, hộ cận nghèo",
    "Chủ trì, phối hợp với các đơn vị liên quan theo dõi, tổng hợp kết quả",
    "Phối hợp tuyên truyền, vận động Nhân dân giúp đỡ hộ nghèo",
    "Bố trí kinh phí thực hiện Kế hoạch",
    "Tổ chức tập huấn nghiệp vụ cho cán bộ làm công tác giảm nghèo",
)
PLACES = ("Thôn Đoài", "Thôn Đông", "Bản Nà Lốc", "Ấp Rạch Gốc", "Tổ 5", "Khu phố Chợ")
RECIPIENTS = ("Ủy ban nhân dân tỉnh", "Thường trực Đảng ủy", "Các phòng, ban, đơn vị", "Các thôn, bản", "Lưu: VT")
PEOPLE = ("Lò Thị Ngân", "Đặng Quốc Phong", "Vũ Thị Ánh Tuyết")


@st.composite
def goals(draw: st.DrawFn, year: int) -> tuple[Goal, ...]:
    chosen = draw(st.lists(st.sampled_from(LABELS), min_size=1, max_size=4, unique=True))
    found = []
    for place, (label, unit) in enumerate(chosen):
        share = unit == "%"
        low = draw(st.decimals(Decimal("0.01"), 99, places=2)) if share else Decimal(draw(st.integers(1, 60_000)))
        comparator = draw(st.sampled_from(("=", ">=", "<=", ">", "<", "range")))
        high = low + draw(st.integers(1, 900)) if comparator == "range" and not share else None
        due = draw(st.sampled_from((None, date(year, 6, 30), date(year, 12, 31))))
        told: dict[str, Any] = {"comparator": "=" if comparator == "range" and high is None else comparator, "unit": unit, "due": due}
        found.append(goal(code=f"t{place}", label=label, text="", last_year=year, value=low, value_max=high, **told))
    return tuple(found)


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    """Households, poor ones, decrease, what is left; the total is their sum, as plans print it."""
    names = draw(st.lists(st.sampled_from(PLACES), min_size=1, max_size=4, unique=True))
    rows = []
    for _ in names:
        poor = draw(st.integers(1, 400))
        fall = draw(st.integers(0, poor))
        rows.append((poor + draw(st.integers(100, 3_000)), poor, fall, poor - fall))
    told = (
        ("households", "Tổng số hộ", ""),
        ("poor", "Hộ nghèo > Đầu năm (hộ)", ""),
        ("fall", "Hộ nghèo > Giảm trong năm (hộ)", ""),
        ("end", "Hộ nghèo > Cuối năm (hộ)", "poor - fall"),
    )
    cells = [tuple(f"{value:,}".replace(",", ".") for value in row) for row in (*rows, tuple(map(sum, zip(*rows, strict=True))))]
    made_rows = tuple(GridRow(name, row) for name, row in zip(names, cells, strict=False))
    return Grid("Chỉ tiêu giảm nghèo của các thôn", columns(told), made_rows, GridRow("Tổng cộng", cells[-1]))


@st.composite
def wordings(draw: st.DrawFn) -> tuple[Wording, Numbered]:
    year = draw(st.integers(2024, 2030))
    name = draw(st.sampled_from(("Bình Hòa", "Suối Ngàn", "Ea Drăng", "Vĩnh Khánh")))
    kind = draw(st.sampled_from(("xã", "phường")))
    office = f"Ủy ban nhân dân {kind} {name}"
    head = Head(
        "Kế hoạch",
        f"Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm {year} trên địa bàn {kind} {name}",
        office,
        name,
        year,
        year,
        tuple(draw(st.lists(st.sampled_from(BASES), min_size=1, unique=True))),
        tuple(draw(st.lists(st.sampled_from(RECIPIENTS), min_size=1, unique=True))),
    )
    chosen = draw(st.lists(st.sampled_from(PROJECTS), max_size=3, unique=True))
    blocks: dict[str, Block] = {"targets": Goals(draw(goals(year))), "target_table": draw(grids())}
    sums = []
    facts = []
    for place, (project, sub, title) in enumerate(chosen):
        money = draw(st.integers(1, 90_000)) * draw(st.sampled_from((1_000, 1_000_000)))
        units = tuple(draw(st.lists(st.sampled_from(AGENCIES[:5]), min_size=1, max_size=2, unique=True)))
        blocks[f"project:{place}"] = ProjectMoney(project, sub, title, money, units)
        full = f"Dự án {project}: {title}" if sub is None else f"Tiểu dự án {sub} - Dự án {project}: {title}"
        facts.append(ProjectFacts(f"project:{place}", full))
        sums.append((full, (money,)))
    blocks["money"] = Money(("Ngân sách trung ương, vốn sự nghiệp (đồng)",), tuple(sums))
    duty: st.SearchStrategy[Duty] = st.builds(
        Duty, st.sampled_from(TASKS), st.sampled_from(("lead", "take_part")), st.sampled_from(("", f"{year}-11-15"))
    )
    workers = draw(st.lists(st.sampled_from(AGENCIES), min_size=1, max_size=4, unique=True))
    blocks["tasks"] = Duties(tuple((unit, tuple(draw(st.lists(duty, min_size=1, max_size=3, unique=True)))) for unit in workers))
    blocks["reporting"] = Reports(tuple(draw(st.lists(st.sampled_from(("05-31", "06-10", "11-30")), unique=True))), office)
    sections = first_version(Facts(head, tuple(facts), has_grid=True))
    signed = Numbered(
        draw(st.integers(1, 4_999)),
        "KH-UBND",
        date(year, draw(st.integers(1, 4)), draw(st.integers(1, 28))),
        draw(st.sampled_from(PEOPLE)),
        draw(st.sampled_from(("Chủ tịch", "Phó Chủ tịch"))),
    )
    body = tuple(Section(each.key, each.level, each.title, each.body, blocks.get(each.block)) for each in sections)
    return Wording(head, body), signed


def read(wording: Wording, numbered: Numbered) -> Reading:
    return read_bytes(vanban.to_docx(document(wording, numbered)))


@given(wordings())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_plan_that_was_written_reads_back_as_the_same_plan(told: tuple[Wording, Numbered]) -> None:
    wording, numbered = told
    assert wording_of(content_of(wording)) == wording
    reading = read(wording, numbered)
    assert list(differences(wording, numbered, reading.plan)) == []
    assert [finding for finding in check(reading) if finding.severity == "error"] == []


def test_a_sentence_is_kept_only_while_it_says_the_figure() -> None:
    said = "Phấn đấu giảm tỷ lệ hộ nghèo còn 2,5% vào cuối năm."
    told: dict[str, Any] = {
        "code": "poor_rate",
        "label": "Tỷ lệ hộ nghèo",
        "text": said,
        "comparator": "=",
        "unit": "%",
        "due": None,
        "value_max": None,
    }
    told["last_year"] = 2026
    assert goal(value=Decimal("2.5"), **told).sentence == said
    assert goal(value=Decimal("2.4"), **told).sentence == "Tỷ lệ hộ nghèo: 2,4%."


def test_how_a_target_is_said() -> None:
    assert made("Tỷ lệ hộ nghèo", "<=", Decimal("2.50"), None, "%", date(2026, 12, 31)) == (
        "Tỷ lệ hộ nghèo: không quá 2,5%, chậm nhất ngày 31/12/2026."
    )
    assert made("Hộ được vay vốn", "range", Decimal(1200), Decimal(1500), "lượt hộ", None) == "Hộ được vay vốn: 1.200-1.500 lượt hộ."
