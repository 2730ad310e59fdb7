"""The people of the demo: one account for each role, all with the same password, none in a real installation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thoatngheo.accounts.models import Role

PASSWORD = "thu-thoat-ngheo"  # noqa: S105 - shown on the sign-in page of the demo
SINCE = date(2018, 1, 1)
# Each account's area: level and code of a unit, and a day on which that code meant it.
CAM_TUYEN = ("commune", "19600", date(2018, 12, 31))
CAM_LO_DISTRICT = ("district", "468", date(2018, 12, 31))
HUONG_HIEP = ("commune", "19555", date(2026, 1, 1))
HIEU_GIANG = ("commune", "19603", date(2026, 1, 1))
CAM_LO = ("commune", "19597", date(2026, 1, 1))
QUANG_TRI = ("province", "44", date(2026, 1, 1))
DA_NANG = ("province", "48", date(2023, 3, 17))
LAI_CHAU_CITY = ("district", "105", date(2023, 12, 29))


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """One account: what it is called, which role it has where, and what to try with it."""

    username: str
    full_name: str
    role: Role
    unit: tuple[str, str, date] | None
    place: str
    tries: str
    hamlet: str = ""
    sector: str = ""


PEOPLE = (
    DemoPerson(
        "canbo.camtuyen",
        "Cán bộ xã Cam Tuyền",
        Role.COMMUNE_OFFICER,
        CAM_TUYEN,
        "Xã Cam Tuyền, huyện Cam Lộ (2018–2019)",
        "Tìm một hộ, xem vì sao hộ nghèo, nhập và xuất Excel",
    ),
    DemoPerson(
        "chutich.camtuyen",
        "Chủ tịch xã Cam Tuyền",
        Role.COMMUNE_CHAIRMAN,
        CAM_TUYEN,
        "Xã Cam Tuyền, huyện Cam Lộ (2018–2019)",
        "Xem kết quả rà soát, biểu mẫu của xã",
    ),
    DemoPerson(
        "canbo.camlo",
        "Cán bộ huyện Cam Lộ",
        Role.DISTRICT_OFFICER,
        CAM_LO_DISTRICT,
        "Huyện Cam Lộ, tỉnh Quảng Trị (đến 30/06/2025)",
        "Biểu 1 năm 2018, diễn biến 2018–2019, so sánh các chuẩn nghèo",
    ),
    DemoPerson(
        "canbo.huonghiep",
        "Cán bộ xã Hướng Hiệp",
        Role.COMMUNE_OFFICER,
        HUONG_HIEP,
        "Xã Hướng Hiệp, tỉnh Quảng Trị (2026)",
        "Rà soát năm 2026 theo chuẩn 2022, hộ chưa xác định, chuẩn 2027",
    ),
    DemoPerson(
        "chutich.huonghiep",
        "Chủ tịch xã Hướng Hiệp",
        Role.COMMUNE_CHAIRMAN,
        HUONG_HIEP,
        "Xã Hướng Hiệp, tỉnh Quảng Trị (2026)",
        "Xem việc chờ ký, ký quyết định công nhận hoặc trả lại",
    ),
    DemoPerson(
        "truongthon.huonghiep",
        "Trưởng thôn 1, xã Hướng Hiệp",
        Role.HAMLET_HEAD,
        HUONG_HIEP,
        "Thôn 1, xã Hướng Hiệp",
        "Xem các hộ của thôn mình",
        hamlet="Thôn 1",
    ),
    DemoPerson(
        "rasoat.huonghiep",
        "Rà soát viên thôn 2, xã Hướng Hiệp",
        Role.REVIEWER,
        HUONG_HIEP,
        "Thôn 2, xã Hướng Hiệp",
        "Xem các hộ được giao",
        hamlet="Thôn 2",
    ),
    DemoPerson(
        "mattran.huonghiep",
        "Mặt trận xã Hướng Hiệp",
        Role.SECTOR_AGENCY,
        HUONG_HIEP,
        "Xã Hướng Hiệp, tỉnh Quảng Trị (2026)",
        "Theo dõi các bước rà soát, nêu ý kiến giám sát",
        sector="front",
    ),
    DemoPerson(
        "canbo.hieugiang",
        "Cán bộ xã Hiếu Giang",
        Role.COMMUNE_OFFICER,
        HIEU_GIANG,
        "Xã Hiếu Giang, tỉnh Quảng Trị (2026)",
        "Danh sách rà soát năm 2026 từ hộ của các xã cũ; tiếp nhận nốt hộ của xã Cam Tuyền cũ",
    ),
    DemoPerson(
        "canbo.quangtri",
        "Cán bộ tỉnh Quảng Trị",
        Role.PROVINCE_OFFICER,
        QUANG_TRI,
        "Tỉnh Quảng Trị",
        "Tổng hợp các xã, biểu mẫu theo đơn vị của năm khác",
    ),
    DemoPerson(
        "yte.quangtri",
        "Ngành y tế tỉnh Quảng Trị",
        Role.SECTOR_AGENCY,
        QUANG_TRI,
        "Tỉnh Quảng Trị",
        "Xem số liệu thiếu hụt về y tế",
        sector="health",
    ),
    DemoPerson(
        "canbo.danang",
        "Cán bộ thành phố Đà Nẵng",
        Role.PROVINCE_OFFICER,
        DA_NANG,
        "Thành phố Đà Nẵng (2023)",
        "Kế hoạch giảm nghèo năm 2023: chỉ tiêu bảy quận, huyện",
    ),
    DemoPerson(
        "canbo.laichau",
        "Cán bộ thành phố Lai Châu",
        Role.DISTRICT_OFFICER,
        LAI_CHAU_CITY,
        "Thành phố Lai Châu, tỉnh Lai Châu (đến 30/06/2025)",
        "Kế hoạch giảm nghèo năm 2024: dự án, hoạt động và vốn",
    ),
    DemoPerson("kiemtra", "Cán bộ kiểm tra", Role.AUDITOR, QUANG_TRI, "Tỉnh Quảng Trị", "Xem nhật ký: ai đã làm gì, khi nào"),
    DemoPerson("quantri", "Quản trị hệ thống", Role.ADMINISTRATOR, None, "Cả nước", "Giao vai trò và địa bàn"),
)
