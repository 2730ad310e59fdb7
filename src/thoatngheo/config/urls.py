"""Every room's addresses; the only list."""

from __future__ import annotations

from django.conf import settings
from django.urls import include, path

from thoatngheo.accounts.sign_in import no_such_way
from thoatngheo.core.later import later
from thoatngheo.web.frame import register_demo_accounts

REGISTRY = ("households", "sheets", "takeovers")  # share one name for their addresses: "registry:household"
# The rooms of plans share one name for their addresses: "plans:target".
PLANS = ("register", "targets", "tasks", "progress", "budget", "sheets", "drafting", "activities", "intake")

# The rooms of reviews share one name for their addresses: "reviews:round".
REVIEWS = ("rounds", "board", "classification", "decisions", "documents", "cases", "hearings")

urlpatterns = [
    # What allauth offers and this system does not: accounts and passwords come from the administrator.
    *(path(f"tai-khoan/{way}", no_such_way) for way in ("email/", "confirm-email/", "password/reset/", "password/reset/done/")),
    *(path(f"tai-khoan/{way}", no_such_way) for way in ("password/reset/key/done/", "password/set/", "3rdparty/signup/", "3rdparty/")),
    path("tai-khoan/", include("allauth.urls")),
    path("i18n/", include("django.conf.urls.i18n")),
    path("don-vi/", include("thoatngheo.areas.urls")),
    path("", include(([path("", include(f"thoatngheo.registry.{room}.urls")) for room in REGISTRY], "registry"))),
    path("", include(([path("", include(f"thoatngheo.reviews.{room}.urls")) for room in REVIEWS], "reviews"))),
    path("", include(([path("", include(f"thoatngheo.plans.{room}.urls")) for room in PLANS], "plans"))),
    path("", include("thoatngheo.monitoring.urls")),
    path("", include("thoatngheo.insight.urls")),
    path("", include("thoatngheo.web.urls")),
    path("", include("thoatngheo.system.urls")),
    path("", include("thoatngheo.accounts.urls")),
]

handler400 = "thoatngheo.web.problems.bad_request"
handler403 = "thoatngheo.web.problems.not_allowed"
handler404 = "thoatngheo.web.problems.not_found"
handler500 = "thoatngheo.web.problems.failed"

if settings.DEMO:
    register_demo_accounts(later("thoatngheo.demo.sign_in.accounts"))
