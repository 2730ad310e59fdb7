"""Addresses of comparisons and of the area's figures."""

from __future__ import annotations

from django.urls import path

from thoatngheo.insight import views

app_name = "insight"
urlpatterns = [
    path("tinh-hinh/", views.AreaPage.as_view(), name="area"),
    path("so-sanh-chuan/", views.TransitionPage.as_view(), name="transition"),
    path("so-sanh-chuan/ho/", views.CellPage.as_view(), name="cell"),
]
