"""Samples for the gallery of components: the longest names, the biggest figures, the emptiest lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from django import forms
from django.core.paginator import Paginator

from thoatngheo.web.charts import Chart, Link, Series
from thoatngheo.web.home import Card, Place
from thoatngheo.web.tables import Column, Kind, Table

LONG = "Nguyễn Phúc Tôn Nữ Thị Huyền Trang Công Tằng Bảo Châu"
PLACES = ("Cam An", "Cam Chính", "Cam Hiếu", "Cam Nghĩa", "Cam Thanh", "Cam Thành", "Cam Thủy", "Cam Tuyền", "Thị trấn Cam Lộ")
SAMPLE = (4.12, 6.03, 3.27, 5.5, 2.91, 7.75, 3.05, 9.86, 1.4)  # invented: a picture of the component, not of a place
TODAY = date(2026, 11, 22)


class SampleForm(forms.Form):
    name = forms.CharField(label="Họ và tên chủ hộ", help_text="Viết như trong giấy tờ, có dấu.", initial=LONG)
    income = forms.IntegerField(label="Thu nhập bình quân đầu người một tháng (đồng)", min_value=0, required=False)
    kind = forms.ChoiceField(label="Loại nhà", choices=[("", "Chọn một loại"), ("permanent", "Kiên cố"), ("weak", "Thiếu kiên cố")])
    works = forms.ChoiceField(label="Việc làm", widget=forms.RadioSelect, choices=[("a", "Có hợp đồng"), ("b", "Không có hợp đồng")])
    agrees = forms.BooleanField(label="Hộ đã nghe đọc lại và đồng ý với nội dung ghi trong phiếu", required=False)
    papers = forms.FileField(label="Ảnh phiếu đã ký", required=False)


class Sample(NamedTuple):
    name: str
    place: str
    people: int


def households(rows: Sequence[Sample]) -> Table[Sample]:
    return Table(
        "Bảng có dòng cộng",
        rows,
        (
            Column("Chủ hộ", lambda row: row.name, total="Cộng"),
            Column("Thôn, tổ dân phố", lambda row: row.place),
            Column("Nhân khẩu", lambda row: row.people, Kind.NUMBER, total=sum(row.people for row in rows)),
        ),
    )


def samples() -> dict[str, Any]:
    """The context of the gallery page."""
    wrong = SampleForm({"name": "", "income": "-1", "kind": "", "works": ""})
    rows = [Sample(LONG, "Thôn Tân Xuân Phường Cội Bắc Thượng", 11), Sample("Hồ Thị An", "Bản Chùa", 2)]
    near, unknown = {"code": "near_poor", "word": "Cận nghèo"}, {"code": "undetermined", "word": "Chưa rõ"}
    cells = [{"code": "poor", "word": "Nghèo"}, near, None, unknown]
    return {
        "codes": ("poor", "near_poor", "middle", "not_poor", "undetermined"),
        "cards": [
            Card(Place.WAITING, "Hộ chưa rà soát xong", waits="Rà soát viên còn thiếu phiếu của bốn thôn.", until=date(2026, 12, 14),
                 figure="1.234", unit="hộ", link="/", button="Mở danh sách", picture="clipboard-list", done=7_766, total=9_000),
            Card(Place.WAITING, "Niêm yết danh sách tại " + PLACES[8], waits="Danh sách chưa được niêm yết.", until=date(2026, 11, 20),
                 figure="3", unit="thôn", link="/", button="Xem các thôn", picture="calendar-due"),
        ],
        "today": TODAY,
        "tiles": [
            {"label": "Hộ nghèo", "value": "1.411", "note": "9,63 % số hộ"},
            {"label": "Hộ cận nghèo", "value": "720"},
            {"label": "Tổng số hộ", "value": "14.653"},
        ],
        "facts": [("Chủ hộ", LONG), ("Địa chỉ", "Thôn Tân Xuân, xã Cam Thành"), ("Số nhân khẩu", "11")],
        "years": (2018, 2019, 2020, 2021),
        "band": [{"label": "Chuẩn 2016–2021", "cells": cells}, {"label": "Chuẩn 2022–2026", "cells": cells[::-1]}],
        "form": SampleForm(),
        "wrong": wrong,
        "table": households(rows),
        "slice": Paginator(range(1_240), 50).get_page(7),
        "trouble": {"says": "Tệp danh_sach.xlsx không mở được.", "do": "Hãy mở tệp bằng Excel, lưu lại rồi tải lên lần nữa."},
        "figures": [
            Chart("bar", "Tỷ lệ theo xã (số minh họa)", PLACES, (Series("Tỷ lệ", SAMPLE, "poor"),), unit="%", places=2, head="Xã"),
            Chart("stacked", "Hộ theo nhóm (số minh họa)", ("2019", "2020", "2021"),
                  (Series("Hộ nghèo", (30, 20, 12), "poor"), Series("Hộ cận nghèo", (22, 25, None), "near_poor")), unit="hộ", head="Năm"),
            Chart("line", "Qua các năm (số minh họa)", ("2018", "2019", "2020", "2021"),
                  (Series("Cam An", (9.5, 8.25, 6.0, 5.1)), Series("Cam Tuyền", (14.0, 12.2, None, 8.8))), unit="%", places=1, head="Năm"),
            Chart("heatmap", "Thiếu hụt theo xã và chỉ số (số minh họa)", PLACES[:5],
                  (Series("Nhà ở", (12, 5, 8, 20, 3)), Series("Nước", (1, 0, 4, 9, 2)), Series("Y tế", (7, 7, None, 11, 5))),
                  unit="hộ", head="Xã"),
            Chart("flow", "Từ năm trước sang năm nay (số minh họa)",
                  links=(Link("Nghèo", "Thoát nghèo", 82, "not_poor"), Link("Nghèo", "Còn nghèo", 310, "poor"),
                         Link("Không nghèo", "Nghèo mới", 34, "poor"), Link("Nghèo", "Cận nghèo", 40, "near_poor")), unit="hộ"),
        ],
    }  # fmt: skip
