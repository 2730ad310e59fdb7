"""What the frame of every page shows: menu, who is signed in, version, the day of the data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from thoatngheo import __version__
from thoatngheo.web import navigation

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from thoatngheo.core.gate import Person


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is signed in, in words: name, role, area."""

    name: str
    role: StrOrPromise = ""
    area: str = ""


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """An account of the demo, shown on the sign-in page."""

    name: str
    password: str
    role: StrOrPromise
    area: str
    tries: StrOrPromise


IDENTITY: list[Callable[[Person], Identity]] = []
DATA_DAY: list[Callable[[Person], date | None]] = []
DEMO_ACCOUNTS: list[Callable[[], list[DemoAccount]]] = []


def register_identity(provider: Callable[[Person], Identity]) -> None:
    """Say how a person is called; the accounts room does."""
    IDENTITY[:] = [provider]


def register_data_day(provider: Callable[[Person], date | None]) -> None:
    """Say which day the data a person sees stand for, where a page does not say it itself."""
    DATA_DAY[:] = [provider]


def register_demo_accounts(provider: Callable[[], list[DemoAccount]]) -> None:
    """The accounts listed on the sign-in page of a demo; asked only when settings.DEMO."""
    DEMO_ACCOUNTS[:] = [provider]


def identity(user: Person) -> Identity:
    return IDENTITY[0](user) if IDENTITY else Identity(str(user))


def demo_accounts() -> list[DemoAccount]:
    """Empty outside a demo."""
    return [account for provider in DEMO_ACCOUNTS for account in provider()] if settings.DEMO else []


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `frame` in every template; nothing is asked of the database until it is shown."""
    user: Person = getattr(request, "user", None) or AnonymousUser()  # a request refused early has none
    return {
        "frame": {
            "menu": SimpleLazyObject(lambda: navigation.menu(user, request.path)),
            "identity": SimpleLazyObject(lambda: identity(user)),
            "data_day": SimpleLazyObject(lambda: DATA_DAY[0](user) if DATA_DAY and user.is_authenticated else None),
            "demo_accounts": SimpleLazyObject(demo_accounts),
            "version": __version__,
            "demo": settings.DEMO,
        }
    }
