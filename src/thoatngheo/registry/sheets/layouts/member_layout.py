"""The Excel layout of members: forms 14 and 15 of circular 07/2021, a line for each person, each column declared once."""

from __future__ import annotations

from thoatngheo.core.sheets import Column, Layout
from thoatngheo.registry.households.ethnic_groups import name_of
from thoatngheo.registry.sheets.layouts import words
from thoatngheo.registry.sheets.layouts.totals import is_total

BIRTH, GROUPS, NEEDS = "Năm sinh", "Nhóm", "Hỗ trợ"
MEMBER_LIST = Layout(
    "Danh sách thành viên",
    (
        Column(
            "household",
            "STT chủ hộ",
            required=True,
            read=words.text,
            aliases=("stt hộ", "số thứ tự chủ hộ"),
            hint="Số của hộ",
            example="1",
            width=8,
        ),
        Column("member", "STT thành viên", read=words.text, aliases=("số thứ tự thành viên",), hint="Số trong hộ", example="1", width=8),
        Column(
            "name",
            "Họ tên; thôn",
            required=True,
            read=words.text,
            aliases=("họ tên", "họ và tên", "họ và tên; thôn"),
            hint="Họ tên; thôn (ở dòng chủ hộ)",
            example="Nguyễn Thị Hoa; thôn 1",
            width=32,
        ),
        Column("birth_male", "Nam", read=words.birth, group=BIRTH, hint="Năm sinh", example="1978", width=10),
        Column("birth_female", "Nữ", read=words.birth, group=BIRTH, hint="Năm sinh", example="1980", width=10),
        Column("ethnicity", "Dân tộc", read=words.ethnicity, write=name_of, hint="Tên dân tộc", example="Kinh", width=14),
        Column(
            "relation",
            "Quan hệ với chủ hộ",
            required=True,
            read=words.relation,
            aliases=("quan hệ chủ hộ", "quan hệ"),
            hint="Chủ hộ, Vợ, Con …",
            example="Chủ hộ",
            width=14,
        ),
        Column(
            "flow",
            "Mới / tái / cũ",
            read=words.flow,
            write=words.flow_word,
            aliases=("mới/tái/cũ", "mới, tái, cũ"),
            group=GROUPS,
            hint="mới, tái, cũ",
            example="mới",
            width=10,
        ),
        Column(
            "merit",
            "Hộ chính sách có công",
            read=words.mark,
            write=words.cross,
            aliases=("hộ chính sách, có công", "có công"),
            group=GROUPS,
            hint="x",
            width=12,
        ),
        Column(
            "protection",
            "Đối tượng bảo trợ xã hội",
            read=words.mark,
            write=words.cross,
            aliases=("đối tượng btxh", "dtbt xã hội", "đtbtxh"),
            group=GROUPS,
            hint="x",
            width=12,
        ),
        Column(
            "unable",
            "Không có khả năng lao động",
            read=words.mark,
            write=words.cross,
            aliases=("không knlđ", "không khả năng lao động"),
            group=GROUPS,
            hint="x",
            width=12,
        ),
        Column("need_health", "Y tế", read=words.mark, write=words.cross, group=NEEDS, hint="x", width=9),
        Column("need_education", "Giáo dục", read=words.mark, write=words.cross, group=NEEDS, hint="x", width=9),
        Column("need_production", "Sản xuất", read=words.mark, write=words.cross, group=NEEDS, hint="x", width=9),
        Column("need_credit", "Tín dụng", read=words.mark, write=words.cross, group=NEEDS, hint="x", width=9),
        Column("need_housing", "Nhà ở", read=words.mark, write=words.cross, group=NEEDS, hint="x", width=9),
        Column("need_other", "Khác", read=words.mark, write=words.cross, group=NEEDS, hint="x", width=9),
    ),
    named="name",
    numbered="household",
    is_aside=is_total,
    twice=True,
)
NEED_COLUMNS = tuple(column for column in MEMBER_LIST.columns if column.group == NEEDS)
