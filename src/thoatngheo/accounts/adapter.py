"""How allauth behaves here: nobody makes an account for oneself; the administrator does."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class GivenAccounts(DefaultAccountAdapter):  # type: ignore[misc]  # allauth carries no types
    """Accounts are given, never taken."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
