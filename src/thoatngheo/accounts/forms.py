"""Forms of accounts and roles."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.models import Assignment, Role, User
from thoatngheo.accounts.sectors import Sector
from thoatngheo.core.words import label_of


def day_field(label: object, *, required: bool = True) -> forms.DateField:
    return forms.DateField(
        label=label,  # type: ignore[arg-type]  # a lazy translation is text
        required=required,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


class PersonForm(forms.Form):
    full_name = forms.CharField(label=label_of(User, "full_name"), help_text=_("Viết có dấu, ví dụ Nguyễn Thị Hoa."))
    username = forms.CharField(label=label_of(User, "username"), help_text=_("Chữ không dấu và số, ví dụ hoa.nguyen."), max_length=150)
    email = forms.EmailField(label=label_of(User, "email"), required=False)
    password = forms.CharField(
        label=_("Mật khẩu ban đầu"),
        help_text=_("Ít nhất 10 ký tự. Báo riêng cho người dùng; họ đổi sau khi đăng nhập."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )


class PasswordForm(forms.Form):
    password = forms.CharField(
        label=_("Mật khẩu mới"),
        help_text=_("Ít nhất 10 ký tự. Báo riêng cho người dùng; họ đổi sau khi đăng nhập."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )


class RoleForm(forms.Form):
    role = forms.ChoiceField(label=label_of(Assignment, "role"), choices=Role.choices)
    unit = forms.CharField(
        label=label_of(Assignment, "unit"),
        required=False,
        help_text=_("Mã đơn vị (19429) hoặc tên (xã Hiếu Giang). Thôn: ghi tên thôn kèm tên xã, cách nhau dấu phẩy. Để trống là cả nước."),
    )
    sector = forms.ChoiceField(
        label=label_of(Assignment, "sector"),
        choices=[("", "–"), *Sector.choices],
        required=False,
        help_text=_("Chỉ với vai trò cơ quan ngành, đoàn thể."),
    )
    valid_from = day_field(_("Từ ngày"))
    valid_to = day_field(_("Đến ngày"), required=False)


class EndForm(forms.Form):
    last_day = day_field(_("Ngày cuối cùng giữ vai trò"))
