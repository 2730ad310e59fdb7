"""My own account: who I am here, and how I sign in."""

from __future__ import annotations

from typing import Any

from allauth.mfa.utils import is_mfa_enabled
from django.utils.translation import gettext_lazy

from thoatngheo.accounts.policies import OWN_ACCOUNT
from thoatngheo.accounts.scope import assignments
from thoatngheo.web.views import Page


class MyAccount(Page):
    action = OWN_ACCOUNT
    template_name = "accounts/mine.html"
    title = gettext_lazy("Tài khoản của tôi")
    help = gettext_lazy("Mã xác thực hai bước đọc từ ứng dụng trên điện thoại; người khác có mật khẩu của bạn cũng không vào được.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        return super().get_context_data(roles=assignments(user), two_steps=is_mfa_enabled(user), **kwargs)
