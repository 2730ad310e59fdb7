"""A declared table: words, kinds, statuses, totals; on a phone each cell with its label."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from django.template import Context, Template
from django.utils.html import format_html

from thoatngheo.web.tables import DASH, Column, Kind, Table, Tone, joined


class Row(NamedTuple):
    name: str
    people: int | None = None
    on: date | None = None
    note: str = ""
    done: bool = False


def drawn(table: Table[Row]) -> str:
    """The table without the blanks between its parts."""
    html = Template("{% load web %}{% table table %}").render(Context({"table": table}))
    return re.sub(r">\s+<", "><", html)


def test_the_first_cell_is_the_head_and_the_others_carry_their_label() -> None:
    html = drawn(
        Table("Hộ", [Row("An", 4)], (Column("Chủ hộ", lambda row: row.name), Column("Số người", lambda row: row.people, Kind.NUMBER)))
    )
    assert '<th scope="row">An</th>' in html
    assert '<td class="num" data-label="Số người">4</td>' in html
    assert '<th scope="col" class="num">Số người</th>' in html
    assert "<caption>Hộ</caption>" in html


def test_what_is_missing_is_said_by_the_column() -> None:
    columns = (
        Column[Row]("Chủ hộ", lambda row: row.name),
        Column[Row]("Số người", lambda row: row.people, Kind.NUMBER),
        Column[Row]("Ngày", lambda row: row.on, Kind.DAY),
        Column[Row]("Ghi chú", lambda row: row.note, empty="không có"),
        Column[Row]("Khác", lambda row: row.note),
    )
    html = drawn(Table("Hộ", [Row("An")], columns))
    assert f'data-label="Số người">{DASH}<' in html
    assert f'data-label="Ngày">{DASH}<' in html
    assert 'data-label="Ghi chú">không có<' in html
    assert 'data-label="Khác"></td>' in html  # an empty cell is left out on a phone


def test_text_is_escaped_and_a_link_leads() -> None:
    table = Table("Hộ", [Row("<b>An</b>")], (Column("Chủ hộ", lambda row: row.name, link=lambda row: "/ho/?a=1&b=2"),))
    assert '<a href="/ho/?a=1&amp;b=2">&lt;b&gt;An&lt;/b&gt;</a>' in drawn(table)


def test_a_status_has_the_class_of_its_tone_and_none_is_only_a_word() -> None:
    state = Column[Row]("Tình trạng", lambda row: "xong" if row.done else "đang làm", tone=lambda row: Tone.GOOD if row.done else None)
    html = drawn(Table("Việc", [Row("An", done=True), Row("Ba")], (Column("Chủ hộ", lambda row: row.name), state)))
    assert '<span class="state state-good">xong</span>' in html
    assert 'data-label="Tình trạng">đang làm</td>' in html


def test_hints_stay_with_the_value_in_one_piece() -> None:
    column = Column[Row]("Hộ", lambda row: row.name, beside=lambda row: row.note, under=lambda row: "dưới")
    html = drawn(Table("Hộ", [Row("An", note="bên")], (column,)))
    assert '<span>An <span class="hint">bên</span><br><span class="hint">dưới</span></span>' in html


def test_totals_stand_below_their_columns_and_nothing_below_the_others() -> None:
    columns = (
        Column[Row]("Chủ hộ", lambda row: row.name, total="Cộng"),
        Column[Row]("Ghi chú", lambda row: row.note),
        Column[Row]("Số người", lambda row: row.people, Kind.NUMBER, total=1234),
    )
    html = drawn(Table("Hộ", [Row("An", 4)], columns))
    assert '<tfoot><tr><th scope="row">Cộng</th><td></td><td class="num" data-label="Số người">1.234</td></tr></tfoot>' in html


def test_a_column_that_this_page_has_not_is_nowhere() -> None:
    html = drawn(Table("Hộ", [Row("An")], (Column("Chủ hộ", lambda row: row.name), Column("Việc", lambda row: "Sửa", when=False))))
    assert "Việc" not in html
    assert "Sửa" not in html


def test_no_rows_are_a_sentence() -> None:
    html = drawn(Table("Hộ", [], (Column[Row]("Chủ hộ", lambda row: row.name),), empty="Chưa có hộ nào."))
    assert '<td colspan="1">Chưa có hộ nào.</td>' in html


def test_the_unit_is_said_on_a_phone_only() -> None:
    html = drawn(
        Table("Tiền", [Row("An", 1)], (Column("Ai", lambda row: row.name), Column("Số tiền", lambda row: row.people, unit="đồng")))
    )
    assert 'data-label="Số tiền (đồng)"' in html
    assert '<th scope="col">Số tiền</th>' in html


def test_joined_leaves_out_what_is_empty_and_escapes() -> None:
    assert joined(", ", "a<", "", None) == "a&lt;"
    assert joined(", ", "a", format_html("<b>{}</b>", "b")) == "<span>a, <b>b</b></span>"
