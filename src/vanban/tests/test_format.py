"""The measures of NĐ 30/2020/NĐ-CP (05/03/2020), Phụ lục I."""

from __future__ import annotations

from datetime import date

import pytest

from vanban import VanbanError, day_in_words, official_number
from vanban.layout import official_layout
from vanban.tests.samples import decision
from vanban.words import bases, ready, recipients


def test_every_measure_lies_in_the_range_that_the_decree_gives() -> None:
    assert [name for name, measure in official_layout().measures.items() if not measure.allowed] == []


def test_what_was_only_recalled_is_not_marked_as_seen() -> None:
    seen = {name for name, measure in official_layout().measures.items() if measure.verified}
    assert seen == {
        "page_width_mm", "page_height_mm", "margin_top_mm", "margin_bottom_mm", "margin_left_mm", "margin_right_mm", "page_number_pt",
    }  # fmt: skip


@pytest.mark.parametrize(("number", "shown"), [(5, "05/QĐ-UBND"), (10, "10/QĐ-UBND"), (160, "160/QĐ-UBND"), (1, "01/QĐ-UBND")])
def test_a_number_below_ten_gets_a_zero(number: int, shown: str) -> None:
    assert official_number(number, "QĐ-UBND") == shown


def test_a_number_below_one_is_refused_with_the_number() -> None:
    with pytest.raises(VanbanError) as refused:
        official_number(0, "QĐ-UBND")
    assert refused.value.code == "vanban.number"
    assert "0" in refused.value.says


def test_days_below_ten_and_the_first_two_months_get_a_zero() -> None:
    assert day_in_words(date(2026, 2, 9)) == "ngày 09 tháng 02 năm 2026"
    assert day_in_words(date(2026, 3, 10)) == "ngày 10 tháng 3 năm 2026"
    assert day_in_words(None) == "ngày … tháng … năm …"


def test_each_legal_basis_ends_with_a_semicolon_and_the_last_with_a_full_stop() -> None:
    assert [line[-1] for line in bases(decision())] == [";", ";", "."]


def test_recipients_are_a_list_that_ends_with_the_archive() -> None:
    assert recipients(decision()) == ["- Như Điều 3;", "- Ủy ban nhân dân tỉnh;", "- Lưu: VT, KT."]


def test_the_body_ends_with_a_stroke_between_two_dots() -> None:
    last = ready(decision()).body[-1]
    assert last.text.endswith("Quyết định này./.")  # type: ignore[union-attr]
