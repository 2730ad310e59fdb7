"""One name, many ways to write it."""

from __future__ import annotations

import unicodedata

import pytest

from thoatngheo.areas.levels import Level
from thoatngheo.areas.wording import exact_key, name_key, place_sort, read


@pytest.mark.parametrize(
    ("text", "level", "title", "name"),
    [
        ("Xã Cam Tuyền", Level.COMMUNE, "Xã", "Cam Tuyền"),
        ("X. Cam Tuyền", Level.COMMUNE, "Xã", "Cam Tuyền"),
        ("TT Cam Lộ", Level.COMMUNE, "Thị trấn", "Cam Lộ"),
        ("TT. Cam Lộ", Level.COMMUNE, "Thị trấn", "Cam Lộ"),
        ("Thị Trấn Cam Lộ", Level.COMMUNE, "Thị trấn", "Cam Lộ"),
        ("P5", Level.COMMUNE, "Phường", "5"),
        ("P. 5", Level.COMMUNE, "Phường", "5"),
        ("Phường 05", Level.COMMUNE, "Phường", "05"),
        ("ĐK Cồn Cỏ", Level.COMMUNE, "Đặc khu", "Cồn Cỏ"),
        ("H. Cam Lộ", Level.DISTRICT, "Huyện", "Cam Lộ"),
        ("TX. Quảng Trị", Level.DISTRICT, "Thị xã", "Quảng Trị"),
        ("Q.1", Level.DISTRICT, "Quận", "1"),
        ("TP Đông Hà", Level.DISTRICT, "Thành phố", "Đông Hà"),
        ("TP. Hồ Chí Minh", Level.PROVINCE, "Thành phố", "Hồ Chí Minh"),
        ("T. Quảng Trị", Level.PROVINCE, "Tỉnh", "Quảng Trị"),
        ("KP 3", Level.HAMLET, "Khu phố", "3"),
        ("Tổ 12", Level.HAMLET, "Tổ", "12"),
        ("tdp số 4", Level.HAMLET, "Tổ dân phố", "số 4"),
        ("Phường", Level.COMMUNE, "", "Phường"),
        ("Xuân Hòa", Level.COMMUNE, "", "Xuân Hòa"),
        ("Tân Thanh", Level.HAMLET, "", "Tân Thanh"),
        ("Huyền Hội", Level.DISTRICT, "", "Huyền Hội"),
    ],
)
def test_title_and_name_are_told_apart(text: str, level: Level, title: str, name: str) -> None:
    written = read(text, level)
    assert (written.title, written.name) == (title, name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoà Vang", "Hòa Vang"),
        ("Lý Sơn", "Lí Sơn"),
        ("05", "5"),
        ("Ea H'leo", "Ea H’Leo"),
        ("Quỳ Hợp", "Quì Hợp"),
        ("Bà Rịa - Vũng Tàu", "Bà Rịa–Vũng Tàu"),
    ],
)
def test_ways_of_writing_one_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


def test_marks_typed_as_single_letters_and_signs_are_the_same() -> None:
    decomposed = unicodedata.normalize("NFD", "Xã Cam Tuyền")
    assert read(decomposed, Level.COMMUNE) == read("Xã Cam Tuyền", Level.COMMUNE)


def test_cam_thanh_and_cam_thành_differ_only_by_their_marks() -> None:
    assert name_key("Cam Thanh") == name_key("Cam Thành")
    assert exact_key("Cam Thanh") != exact_key("Cam Thành")
    assert exact_key("Hoà Vang") == exact_key("Hòa Vang")
    assert exact_key("Phường 1") != exact_key("Phường 2")


def test_places_stand_word_by_word_and_numbers_by_their_value() -> None:
    assert sorted(["10", "2", "Cam Thành", "Ân Tường", "Cam An", "An Dương", "1"], key=place_sort) == [
        "1", "2", "10", "An Dương", "Ân Tường", "Cam An", "Cam Thành",
    ]  # fmt: skip


def test_xa_dung_may_be_the_commune_dung_or_the_commune_xa_dung() -> None:
    """Xã Xa Dung (Điện Biên Đông) exists: typed without marks its name begins like a title."""
    written = read("Xa Dung", Level.COMMUNE)
    assert (written.title, written.name, written.without_title.name) == ("Xã", "Dung", "Xa Dung")
