"""The guides by role; their texts are templates in `templates/web/guides/`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide: its name in the address, for whom, what it tells."""

    name: str
    title: StrOrPromise
    says: StrOrPromise

    @property
    def template(self) -> str:
        return f"web/guides/{self.name}.html"


GUIDES = (
    Guide(
        "cong-chuc-xa",
        gettext_lazy("Công chức cấp xã"),
        gettext_lazy("Nhập danh sách hộ từ Excel, tìm hộ, phân loại, xem vì sao một hộ nghèo, lập biểu mẫu."),
    ),
    Guide(
        "can-bo-cap-tren",
        gettext_lazy("Cán bộ cấp tỉnh, cấp huyện (đến 30/06/2025)"),
        gettext_lazy("Xem biểu tổng hợp của các xã, so sánh các chuẩn nghèo, xem số liệu theo đơn vị của năm khác."),
    ),
    Guide(
        "kiem-tra-giam-sat",
        gettext_lazy("Kiểm tra, giám sát"),
        gettext_lazy("Đi từ một con số xuống từng hộ, xem ai đã khai báo, ai đã sửa, vào lúc nào."),
    ),
    Guide(
        "quan-tri",
        gettext_lazy("Quản trị hệ thống"),
        gettext_lazy("Cấp tài khoản, giao vai trò và địa bàn, sao lưu, khởi động lại."),
    ),
)


def guide_named(name: str) -> Guide | None:
    return next((guide for guide in GUIDES if guide.name == name), None)
