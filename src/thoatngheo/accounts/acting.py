"""Who acts on a page: the signed-in person, as the use cases ask for it."""

from __future__ import annotations

from typing import cast

from django.http import HttpRequest

from thoatngheo.accounts.models import User


class Acting:
    """A view with an `actor`. The gate lets nobody in who is not signed in, so there is one."""

    request: HttpRequest

    @property
    def actor(self) -> User:
        return cast(User, self.request.user)
