"""Checks at the start: no address without a declared action, no page without its styles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.core.checks import CheckMessage, Error, Warning, register
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils.module_loading import autodiscover_modules

from thoatngheo.core.gate import ACTIONS
from thoatngheo.web import assets
from thoatngheo.web.views import Gated

# Views of libraries that guard themselves: sign-in, language, files of the build.
OPEN_MODULES = ("allauth.", "django.views.i18n", "django.views.static", "django.contrib.staticfiles.", "django.views.generic.base")


def views(patterns: Iterable[URLPattern | URLResolver], before: str = "") -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every address with its view, depth first."""
    for pattern in patterns:
        here = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from views(pattern.url_patterns, here)
        else:
            yield here, pattern.callback


def trouble(address: str, view: Callable[..., Any]) -> CheckMessage | None:
    """What is wrong with how a view declares who may use it. A function may carry `action` or `public` as attributes."""
    owner: Any = getattr(view, "view_class", None) or view
    if not (isinstance(owner, type) and issubclass(owner, Gated)) and str(owner.__module__).startswith(OPEN_MODULES):
        return None
    action, public = getattr(owner, "action", ""), getattr(owner, "public", False)
    if isinstance(owner, type) and not issubclass(owner, Gated):
        return Error(f"/{address}: {owner.__qualname__} không dựa trên thoatngheo.web.views.Gated.", id="web.E003", obj=owner)
    if not action and not public:
        return Error(
            f"/{address}: {owner.__qualname__} không khai báo quyền.",
            hint="Thêm action = TÊN_QUYỀN (khai báo trong policies.py) hoặc public = True.",
            id="web.E001",
            obj=owner,
        )
    if action and action not in ACTIONS:
        return Error(f"/{address}: quyền {action!r} chưa có trong policies.py nào.", id="web.E002", obj=owner)
    return None


@register()
def every_view_declares_its_action(**kwargs: object) -> list[CheckMessage]:
    autodiscover_modules("policies")
    return [found for address, view in views(get_resolver().url_patterns) if (found := trouble(address, view))]


@register()
def the_front_end_is_built(**kwargs: object) -> list[CheckMessage]:
    if assets.manifest():
        return []
    return [Warning("Giao diện chưa được dựng: trang sẽ không có kiểu dáng.", hint="Chạy ./thoatngheo demo hoặc serve.", id="web.W001")]
