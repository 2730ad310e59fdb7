"""Addresses of the frame: home, help, and in development the gallery of components."""

from __future__ import annotations

from django.conf import settings
from django.urls import path

from thoatngheo.web import pages

app_name = "web"
urlpatterns = [
    path("", pages.Home.as_view(), name="home"),
    path("huong-dan/", pages.Help.as_view(), name="help"),
    path("huong-dan/<slug:name>/", pages.Guide.as_view(), name="guide"),
]
if settings.GALLERY:
    urlpatterns.append(path("mau-giao-dien/", pages.Gallery.as_view(), name="gallery"))
