"""The two layouts officers use, each column declared once (docs: forms.md of the domain; circular 07/2021 forms 14 and 15)."""

from __future__ import annotations

from dataclasses import dataclass

from thoatngheo.registry.importers import cells
from thoatngheo.registry.importers.cells import Column
from thoatngheo.registry.models import ImportBatch


@dataclass(frozen=True, slots=True)
class Layout:
    """A kind of list: its columns in order, and those without which a sheet is not this list."""

    kind: ImportBatch.Kind
    title: str
    columns: tuple[Column, ...]

    @property
    def required(self) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if column.required)


HEAD, PLACE, REVIEW = "Chủ hộ", "Địa bàn", "Kết quả rà soát"
HOUSEHOLD_LIST = Layout(
    ImportBatch.Kind.HOUSEHOLDS,
    "Danh sách hộ",
    (
        Column("number", "STT", cells.text, hint="Số thứ tự", example="1", width=6),
        Column(
            "name",
            "Họ và tên chủ hộ",
            cells.text,
            HEAD,
            "Họ và tên đầy đủ",
            "Nguyễn Thị Hoa",
            required=True,
            aliases=("chủ hộ", "họ tên chủ hộ"),
            width=28,
        ),
        Column("birth", "Ngày sinh", cells.birth, HEAD, "31/12/1980 hoặc 1980", "31/12/1980", aliases=("ngày tháng năm sinh", "năm sinh")),
        Column("sex", "Giới tính", cells.sex, HEAD, "Nam, Nữ", "Nữ", width=10),
        Column("ethnicity", "Dân tộc", cells.ethnicity, HEAD, "Tên dân tộc", "Kinh"),
        Column("address", "Địa chỉ", cells.text, HEAD, "Số nhà, đường, xóm", "Số 12, đường 9", width=26),
        Column(
            "national_id",
            "Số CCCD",
            cells.national_id,
            HEAD,
            "12 chữ số",
            "001080012345",
            aliases=("cccd", "số cmnd", "số cccd/cmnd", "cccd/cmnd", "số định danh"),
            width=16,
        ),
        Column(
            "people", "Số thành viên", cells.whole(1, 60), HEAD, "Số người", "4", aliases=("số nhân khẩu", "nhân khẩu", "số khẩu"), width=10
        ),
        Column("before", "Kết quả trước rà soát", cells.result, REVIEW, "1 HN, 2 HCN, 3 không nghèo", "2", width=12),
        Column("b1", "Điểm B1", cells.whole(0, 500), REVIEW, "Phiếu B1", "135", aliases=("b1",), width=10),
        Column("b2", "Điểm B2", cells.whole(0, 200), REVIEW, "Phiếu B2", "30", aliases=("b2",), width=10),
        Column(
            "income",
            "Thu nhập bình quân đầu người",
            cells.income,
            REVIEW,
            "đồng/người/tháng",
            "1.350.000",
            aliases=("thu nhập", "thu nhập bình quân"),
            width=16,
        ),
        Column(
            "result",
            "Kết luận rà soát",
            cells.result,
            REVIEW,
            "1 HN, 2 HCN, 3 không nghèo",
            "1",
            aliases=("kết luận", "kết quả rà soát"),
            width=12,
        ),
        Column(
            "area_type",
            "Khu vực",
            cells.area_type,
            REVIEW,
            "1 thành thị, 2 nông thôn",
            "2",
            aliases=("khu vực (1 thành thị, 2 nông thôn)",),
            width=10,
        ),
        Column("causes", "Nguyên nhân", cells.causes, REVIEW, "Số 1–8, cách nhau bằng ;", "1;3", aliases=("nguyên nhân nghèo",)),
        Column("note", "Ghi chú", cells.text, REVIEW, "", "", width=20),
        Column("province", "Tỉnh", cells.text, PLACE, "Tỉnh, thành phố", "", aliases=("tỉnh/thành phố", "tỉnh, thành phố")),
        Column(
            "district", "Huyện", cells.text, PLACE, "Trước 01/07/2025", "", aliases=("huyện (trước 01/07/2025)", "quận/huyện", "huyện/quận")
        ),
        Column(
            "commune",
            "Xã",
            cells.text,
            PLACE,
            "Xã, phường, thị trấn",
            "",
            aliases=("xã/phường", "phường/xã", "xã, phường", "xã/phường/thị trấn"),
        ),
        Column(
            "hamlet",
            "Thôn",
            cells.text,
            PLACE,
            "Thôn, bản, tổ dân phố",
            "",
            aliases=("thôn/bản", "thôn/tổ dân phố", "thôn, tổ dân phố", "tổ dân phố"),
        ),
        Column("day", "Ngày rà soát", cells.day, "Người rà soát", "31/12/2023", "30/11/2026"),
        Column("reviewer", "Cán bộ rà soát", cells.text, "Người rà soát", "Họ và tên", "Trần Văn Bình", width=22),
        Column("code", "Mã hộ", cells.text, "Người rà soát", "Để trống với hộ mới", "", width=18),
    ),
)

BIRTH, GROUPS, NEEDS = "Năm sinh", "Nhóm", "Hỗ trợ"
MEMBER_LIST = Layout(
    ImportBatch.Kind.MEMBERS,
    "Danh sách thành viên",
    (
        Column(
            "household",
            "STT chủ hộ",
            cells.text,
            hint="Số của hộ",
            example="1",
            required=True,
            aliases=("stt hộ", "số thứ tự chủ hộ"),
            width=8,
        ),
        Column("member", "STT thành viên", cells.text, hint="Số trong hộ", example="1", aliases=("số thứ tự thành viên",), width=8),
        Column(
            "name",
            "Họ tên; thôn",
            cells.text,
            hint="Họ tên; thôn (ở dòng chủ hộ)",
            example="Nguyễn Thị Hoa; thôn 1",
            required=True,
            aliases=("họ tên", "họ và tên", "họ và tên; thôn"),
            width=32,
        ),
        Column("birth_male", "Nam", cells.birth, BIRTH, "Năm sinh", "1978", width=10),
        Column("birth_female", "Nữ", cells.birth, BIRTH, "Năm sinh", "1980", width=10),
        Column("ethnicity", "Dân tộc", cells.ethnicity, hint="Tên dân tộc", example="Kinh"),
        Column(
            "relation",
            "Quan hệ với chủ hộ",
            cells.relation,
            hint="Chủ hộ, Vợ, Con …",
            example="Chủ hộ",
            required=True,
            aliases=("quan hệ chủ hộ", "quan hệ"),
            width=14,
        ),
        Column("flow", "Mới / tái / cũ", cells.flow, GROUPS, "mới, tái, cũ", "mới", aliases=("mới/tái/cũ", "mới, tái, cũ"), width=10),
        Column("merit", "Hộ chính sách có công", cells.mark, GROUPS, "x", "", aliases=("hộ chính sách, có công", "có công"), width=12),
        Column(
            "protection",
            "Đối tượng bảo trợ xã hội",
            cells.mark,
            GROUPS,
            "x",
            "",
            aliases=("đối tượng btxh", "dtbt xã hội", "đtbtxh"),
            width=12,
        ),
        Column(
            "unable", "Không có khả năng lao động", cells.mark, GROUPS, "x", "", aliases=("không knlđ", "không khả năng lao động"), width=12
        ),
        Column("need_health", "Y tế", cells.mark, NEEDS, "x", "", width=9),
        Column("need_education", "Giáo dục", cells.mark, NEEDS, "x", "", width=9),
        Column("need_production", "Sản xuất", cells.mark, NEEDS, "x", "", width=9),
        Column("need_credit", "Tín dụng", cells.mark, NEEDS, "x", "", width=9),
        Column("need_housing", "Nhà ở", cells.mark, NEEDS, "x", "", width=9),
        Column("need_other", "Khác", cells.mark, NEEDS, "x", "", width=9),
    ),
)
LAYOUTS = {layout.kind: layout for layout in (HOUSEHOLD_LIST, MEMBER_LIST)}
NEED_COLUMNS = tuple(column for column in MEMBER_LIST.columns if column.group == NEEDS)
