"""The room's words in the journal of changes."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit.kinds import Kind, register

register(
    Kind(
        "accounts.user",
        _("Tài khoản"),
        fields={
            "username": _("Tên đăng nhập"),
            "full_name": _("Họ và tên"),
            "first_name": _("Tên"),
            "last_name": _("Họ"),
            "email": _("Thư điện tử"),
            "is_active": _("Đang dùng"),
            "is_staff": _("Nhân viên hệ thống"),
            "is_superuser": _("Toàn quyền"),
            "date_joined": _("Ngày lập"),
            "demo": _("Tài khoản chạy thử"),
        },
    )
)
register(
    Kind(
        "accounts.assignment",
        _("Vai trò"),
        place="unit__path",
        fields={
            "user": _("Người dùng"),
            "role": _("Vai trò"),
            "unit": _("Địa bàn"),
            "sector": _("Ngành"),
            "valid_from": _("Từ ngày"),
            "valid_to": _("Đến ngày"),
        },
    )
)
