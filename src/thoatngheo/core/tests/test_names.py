"""Names are found without marks and stand in the order of the Vietnamese alphabet."""

from __future__ import annotations

import unicodedata

from thoatngheo.core.names import fold, sort_key, tidy


def test_a_name_is_found_without_its_marks() -> None:
    assert fold("Nguyễn Đặng Thị Ánh Đào") == "nguyen dang thi anh dao"


def test_old_and_new_tone_places_fold_alike() -> None:
    assert fold("Hoà Vang") == fold("Hòa Vang")


def test_decomposed_letters_become_composed_ones() -> None:
    assert tidy(unicodedata.normalize("NFD", "  Trần   Thị Hường ")) == "Trần Thị Hường"


def test_given_names_stand_in_the_order_of_the_alphabet() -> None:
    names = ["Đào", "Dương", "Ân", "An", "Ăn", "Ánh", "Uyên", "Ước", "Ưng"]
    assert sorted(names, key=sort_key) == ["An", "Ánh", "Ăn", "Ân", "Dương", "Đào", "Uyên", "Ưng", "Ước"]


def test_tones_decide_between_equal_letters() -> None:
    assert sorted(["Hoạ", "Hóa", "Hoa", "Hõa", "Hòa", "Hỏa"], key=sort_key) == ["Hoa", "Hòa", "Hỏa", "Hõa", "Hóa", "Hoạ"]


def test_the_given_name_comes_first_then_the_family_name() -> None:
    assert sorted(["Trần Văn An", "Lê Văn Bình", "Lê Thị An"], key=sort_key) == ["Lê Thị An", "Trần Văn An", "Lê Văn Bình"]
