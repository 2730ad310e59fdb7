"""Figures and days the Vietnamese and the English way."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.template import Context, Template
from django.utils import translation

from thoatngheo.web import figures
from thoatngheo.web.charts import Chart, Link, Series


def shown(text: str, language: str = "vi", **values: object) -> str:
    with translation.override(language):
        return Template("{% load figures web %}" + text).render(Context(values)).replace(figures.NO_BREAK, " ")


@pytest.mark.parametrize(
    ("text", "value", "vietnamese", "english"),
    [
        ("{{ x|number }}", 1_234_567, "1.234.567", "1,234,567"),
        ("{{ x|number }}", 0, "0", "0"),
        ("{{ x|number }}", Decimal("1234.50"), "1.234,5", "1,234.5"),
        ("{{ x|number:2 }}", 3, "3,00", "3.00"),
        ("{{ x|number }}", None, "–", "–"),
        ("{{ x|percent }}", Decimal("4.164"), "4,16 %", "4.16%"),
        ("{{ x|percent }}", Decimal("4.165"), "4,17 %", "4.17%"),  # half up, as on the forms
        ("{{ x|percent:0 }}", 100, "100 %", "100%"),
        ("{{ x|day }}", date(2026, 12, 31), "31/12/2026", "31 Dec 2026"),
        ("{{ x|day }}", datetime(2026, 12, 31, 18, 0, tzinfo=UTC), "01/01/2027", "1 Jan 2027"),  # already morning in Hà Nội
        ("{{ x|day }}", None, "–", "–"),
        ("{{ x|money }}", 950_000, "950.000 đồng", "VND 950,000"),
        ("{{ x|money }}", 1_350_000, "1,35 triệu đồng", "VND 1.35 million"),
        ("{{ x|money }}", 1_354_321, "1.354.321 đồng", "VND 1,354,321"),  # rounding would lose what was counted
        ("{{ x|money }}", 12_500_000_000, "12,5 tỷ đồng", "VND 12.5 billion"),
        ("{{ x|number }}", -1500, "-1.500", "-1,500"),
    ],
)
def test_figures_are_written_as_people_write_them(text: str, value: object, vietnamese: str, english: str) -> None:
    assert shown(text, x=value) == vietnamese
    assert shown(text, "en", x=value) == english


def test_a_year_in_a_template_is_not_grouped() -> None:
    assert shown("{{ x }}", x=2018) == "2018"


def test_a_category_is_told_by_shape_word_and_colour() -> None:
    badge = shown('{% category "near_poor" %}')
    assert "Hộ cận nghèo" in badge
    assert "category-near_poor" in badge
    assert "<svg" in badge
    assert "Near-poor household" in shown('{% category "near_poor" %}', "en")


def test_unknown_is_not_no() -> None:
    assert "Chưa rõ" in shown("{% answer x %}", x=None)
    assert "Không thiếu hụt" in shown("{% answer x %}", x=False)


def test_what_stands_in_a_script_element_cannot_end_it() -> None:
    assert "</script>" not in shown("{{ x|json_in_script }}", x={"a": "</script><b>"})


def test_a_chart_says_in_words_what_it_shows_and_has_its_table() -> None:
    chart = Chart("bar", "Tỷ lệ", ("Cam An", "Cam Chính", "Cam Hiếu"), (Series("2018", (4.1, None, 6.25)),), unit="%", places=2, head="Xã")
    with translation.override("vi"):
        assert chart.sentence().replace(figures.NO_BREAK, " ") == "2018: cao nhất 6,25 % (Cam Hiếu), thấp nhất 4,10 % (Cam An)"
        head, rows = chart.table()
    assert head == ["Xã", "2018"]
    assert [row[0] for row in rows] == ["Cam An", "Cam Chính", "Cam Hiếu"]
    assert rows[1][1] == "–"


def test_a_flow_chart_says_its_largest_streams() -> None:
    chart = Chart("flow", "Luồng", links=(Link("Nghèo", "Thoát nghèo", 82), Link("Nghèo", "Nghèo", 310)), unit="hộ")
    with translation.override("vi"):
        assert chart.sentence() == "Nghèo → Nghèo: 310 hộ; Nghèo → Thoát nghèo: 82 hộ"
        assert chart.table()[1] == [["Nghèo", "Thoát nghèo", "82 hộ"], ["Nghèo", "Nghèo", "310 hộ"]]
