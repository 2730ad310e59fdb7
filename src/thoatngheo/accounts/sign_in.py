"""Signing in: accounts are made by administrators only; guesses are stopped; demo accounts work in the demo only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.web.problems import Trouble, page

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth carries no types
    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": gettext_lazy("Tên đăng nhập hoặc mật khẩu không đúng. Hãy xem lại phím chữ hoa và bộ gõ tiếng Việt."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never: an account comes from the administrator of the area."""
        return False

    def pre_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse | None:
        """The password of a demo account stands on the demo's first page, so elsewhere it opens nothing."""
        if user.demo and not settings.DEMO:
            return page(
                request,
                Trouble(
                    403,
                    gettext("Tài khoản chạy thử"),
                    gettext("Tài khoản này chỉ dùng ở bản chạy thử, vì mật khẩu của nó ai cũng biết."),
                    gettext("Hãy đề nghị người quản trị lập tài khoản riêng cho bạn."),
                ),
            )
        answer: HttpResponse | None = super().pre_login(request, user, **kwargs)
        return answer


class SocialAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]  # allauth carries no types
    """Sign-in through the identity service of the administration (OpenID Connect)."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """The first time the service's account is tied to ours by the e-mail address, which the service must have verified."""
        if sociallogin.is_existing:
            return
        verified = [address.email for address in sociallogin.email_addresses if address.verified]
        people = User.objects.filter(email__in=verified, is_active=True, demo=False)
        if len(people) != 1:
            raise ImmediateHttpResponse(unknown_person(request))
        sociallogin.connect(request, people[0])


def unknown_person(request: HttpRequest) -> HttpResponse:
    return page(
        request,
        Trouble(
            403,
            gettext("Chưa có tài khoản"),
            gettext("Bạn đã đăng nhập ở hệ thống chung, nhưng ở đây chưa có tài khoản nào mang địa chỉ thư của bạn."),
            gettext("Hãy đề nghị người quản trị lập tài khoản với đúng địa chỉ thư đó."),
        ),
    )


def guessed_username(request: HttpRequest, credentials: dict[str, str] | None = None) -> str:
    """Whose password is tried, whatever the letters' case: what axes counts by (settings.AXES_USERNAME_CALLABLE)."""
    return ((credentials or {}).get("username") or request.POST.get("login", "")).casefold()


def no_such_way(request: HttpRequest, **kwargs: str) -> HttpResponse:
    """Pages of allauth that this system does not have (sign-up, password by mail): back to the sign-in page."""
    return HttpResponseRedirect(reverse("account_login"))


no_such_way.public = True  # type: ignore[attr-defined]  # read by the check of declared actions
