"""Every room's addresses; the only list."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [
    path("tai-khoan/", include("allauth.urls")),
    path("i18n/", include("django.conf.urls.i18n")),
]
