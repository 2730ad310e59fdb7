"""Rules of the checker one by one, on a few lines each."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from vanban import VanbanError
from vanban.checking import check, load_texts
from vanban.checking.formulas import value_of
from vanban.reading import Finding, read_text

TEXTS = load_texts(Path(__file__).resolve().parents[4] / "laws" / "legal-texts")


def plan(body: str, *, day: str = "ngày 12 tháng 02 năm 2024", year: int = 2024, bases: str = "") -> str:
    return (
        f"ỦY BAN NHÂN DÂN\nXÃ BÌNH HÒA\n\nSố: 12/KH-UBND\n\nBình Hòa, {day}\n\nKẾ HOẠCH\n\nGiảm nghèo bền vững năm {year}\n\n"
        f"{bases}\n\nỦy ban nhân dân xã Bình Hòa ban hành Kế hoạch giảm nghèo cho hộ nghèo, hộ cận nghèo như sau:\n\n{body}\n\n"
        "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐặng Quốc Phong\n"
    )


def found(text: str) -> list[Finding]:
    return list(check(read_text(text), TEXTS))


def codes(text: str) -> dict[str, str]:
    return {finding.code: finding.severity for finding in found(text)}


def test_a_rounding_slip_is_a_note_and_a_wrong_share_an_error() -> None:
    said = "I. TÌNH HÌNH\n\n- 609 hộ nghèo/14.653 tổng số hộ, chiếm tỷ lệ {} %."
    assert "text.rate" not in codes(plan(said.format("4,16")))
    assert codes(plan(said.format("4,15")))["text.rounding"] == "note"
    assert codes(plan(said.format("4,61")))["text.rate"] == "error"


def test_a_share_is_checked_against_the_whole_named_before() -> None:
    said = "I. TÌNH HÌNH\n\n- 609 hộ nghèo/14.653 tổng số hộ, chiếm tỷ lệ 4,16 %.\n\n- 50 hộ nghèo dân tộc thiểu số chiếm tỷ lệ {} %."
    assert "text.rate" not in codes(plan(said.format("0,34")))
    assert codes(plan(said.format("0,43")))["text.rate"] == "warning"


def test_the_parts_of_a_sum_of_money_in_mixed_units() -> None:
    said = "I. KINH PHÍ\n\nTổng kinh phí: 1,5 tỷ đồng, gồm: ngân sách trung ương 900 triệu đồng; ngân sách xã {} đồng."
    assert "money.parts" not in codes(plan(said.format("600.000.000")))
    assert codes(plan(said.format("500.000.000")))["money.parts"] == "error"


def test_groups_of_rows_make_the_whole_and_their_own_rows_make_them() -> None:
    table = (
        "I. CHỈ TIÊU\n\nSTT\tXã\tSố hộ nghèo\tGiảm (hộ)\nI\tVùng thấp\t30\t12\n1\tThôn Hạ\t10\t4\n2\tThôn Trung\t20\t8\n"
        "II\tVùng cao\t{}\t20\n3\tThôn Thượng\t50\t10\n4\tThôn Đoài\t20\t10\n\tTổng cộng\t100\t32"
    )
    assert "table.sum" not in codes(plan(table.format(70)))
    wrong = [finding for finding in found(plan(table.format(71))) if finding.code == "table.sum"]
    assert {finding.severity for finding in wrong} == {"error"}
    assert any("Vùng cao" in finding.message and "50 + 20 = 70" in finding.message for finding in wrong)


def test_a_base_cited_after_the_plan_and_one_that_had_expired() -> None:
    later = "Căn cứ Kế hoạch số 90/KH-UBND ngày 15/3/2024 của Ủy ban nhân dân tỉnh về giảm nghèo;"
    assert codes(plan("I. MỤC TIÊU", bases=later))["law.after_plan"] == "error"
    old = "Căn cứ Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015 của Thủ tướng Chính phủ;"
    assert codes(plan("I. MỤC TIÊU", bases=old))["law.expired"] == "error"
    in_time = plan("I. MỤC TIÊU", bases=old, day="ngày 12 tháng 02 năm 2020", year=2020)
    assert "law.expired" not in codes(in_time)
    wrong_day = "Căn cứ Nghị định số 07/2021/NĐ-CP ngày 17/01/2021 của Chính phủ;"
    assert codes(plan("I. MỤC TIÊU", bases=wrong_day))["law.date"] == "error"
    wrong_year = "Căn cứ Nghị định số 61/2015/NĐ-CP ngày 09/7/2018 của Chính phủ;"
    assert codes(plan("I. MỤC TIÊU", bases=wrong_year))["law.year_of_number"] == "error"


@pytest.mark.parametrize(("day", "wrong"), [("ngày 30 tháng 6 năm 2025", False), ("ngày 01 tháng 7 năm 2025", True)])
def test_the_district_level_ends_on_the_first_of_july_2025(day: str, wrong: bool) -> None:
    text = plan("I. TỔ CHỨC THỰC HIỆN\n\n1. Ủy ban nhân dân huyện\n\n- Chỉ đạo rà soát hộ nghèo.", day=day, year=2025)
    assert ("task.no_such_unit" in codes(text)) is wrong


def test_a_year_that_looks_back_on_purpose_is_not_left_over() -> None:
    back = (
        "II. NHIỆM VỤ\n\n- Trên cơ sở kết quả rà soát hộ nghèo cuối năm 2023, "
        "giao chỉ tiêu cho các thôn.\n\n- Giảm hộ nghèo so với năm 2023."
    )
    assert "year.left_over" not in codes(plan(back))
    left = "II. NHIỆM VỤ\n\n- Hoàn thành thắng lợi các nhiệm vụ giảm nghèo năm 2023."
    assert codes(plan(left))["year.left_over"] == "warning"


def test_days_that_no_calendar_has_and_deadlines_before_the_plan() -> None:
    assert codes(plan("I. NHIỆM VỤ\n\n- Hoàn thành trước ngày 31/11/2024."))["day.impossible"] == "error"
    assert codes(plan("I. NHIỆM VỤ\n\n- Hoàn thành trước ngày 31/01/2024."))["deadline.before_plan"] == "error"
    assert "deadline.before_plan" not in codes(plan("I. NHIỆM VỤ\n\n- Hoàn thành trước ngày 30/11/2024."))
    assert codes(plan("I. NHIỆM VỤ", day="ngày 30 tháng 02 năm 2024"))["day.impossible"] == "error"


def test_letters_may_run_without_the_vietnamese_d() -> None:
    tasks = "I. NHIỆM VỤ\n\n1. Phòng Kinh tế\n\n" + "\n\n".join(f"{letter}) Rà soát hộ nghèo." for letter in "abcde")
    assert not [code for code in codes(plan(tasks)) if code.startswith("numbering")]
    assert codes(plan(tasks.replace("c) ", "d) ", 1)))["numbering.skips"] == "warning"


def test_a_promised_annex_must_follow() -> None:
    assert codes(plan("I. MỤC TIÊU\n\n- Giao chỉ tiêu cho các thôn (Phụ lục kèm theo)."))["annex.missing"] == "warning"


def test_a_point_of_its_own_that_the_plan_names_must_be_there() -> None:
    body = (
        "I. MỤC TIÊU\n\n1. Giảm hộ nghèo.\n\na) Giảm 12 hộ nghèo.\n\nb) Giảm 9 hộ cận nghèo.\n\nII. TỔ CHỨC THỰC HIỆN\n\n"
        "1. Công chức xã: thực hiện điểm {} khoản {} mục {} Kế hoạch này và điểm k khoản 9 mục IX Nghị định số 07/2021/NĐ-CP."
    )
    assert "reference.no_such_point" not in codes(plan(body.format("b", 1, "I")))
    for wrong in (("c", 1, "I"), ("b", 3, "I"), ("b", 1, "IV")):
        assert codes(plan(body.format(*wrong)))["reference.no_such_point"] == "warning"


def test_an_annex_that_belongs_to_another_plan() -> None:
    annex = (
        "\nPHỤ LỤC\nCHỈ TIÊU GIẢM NGHÈO\n(Kèm theo Kế hoạch số 11/KH-UBND ngày 12 "
        "tháng 02 năm 2024)\n\nTT\tThôn\tHộ nghèo\n1\tThôn Hạ\t3\n2\tThôn Trung\t4\n"
    )
    assert codes(plan("I. MỤC TIÊU") + annex)["annex.other_plan"] == "error"


@pytest.mark.parametrize(
    ("expression", "value"),
    [("2-8", 126), ("3/1*100", 10), ("(2-8)+1", 1537), ("1-2-3-4", None), ("2x100", 14000), ("2:1", Decimal(140) / 1411)],
)
def test_formulas_of_columns(expression: str, value: Decimal | int | None) -> None:
    row = ("1", "Thôn", Decimal(1411), Decimal(140), Decimal("141.1"), Decimal(14))
    numbers = {1: 2, 2: 3, 3: 4, 8: 5}
    made = value_of(expression, row, numbers)
    assert made == value if value is None else made is not None and abs(made - value) < Decimal("0.0001")


def test_the_data_of_legal_texts_has_sources() -> None:
    assert all(text.source for text in TEXTS.texts)
    assert all(text.valid_to is None or text.valid_from is None or text.valid_from < text.valid_to for text in TEXTS.texts)
    assert {level.last_day for level in TEXTS.ended} == {date(2025, 6, 30)}


def test_broken_data_is_named(tmp_path: Path) -> None:
    (tmp_path / "texts.yaml").write_text("texts:\n  - number: 1/QĐ\n    source: s\n    verified: true\n    valid_to: soon\n", "utf-8")
    with pytest.raises(VanbanError) as caught:
        load_texts(tmp_path)
    assert "texts.yaml, mục 1" in caught.value.says
