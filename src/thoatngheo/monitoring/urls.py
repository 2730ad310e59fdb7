"""Addresses of forms and reports."""

from __future__ import annotations

from django.urls import path

from thoatngheo.monitoring.views import FormFile, FormPage

app_name = "monitoring"
urlpatterns = [
    path("bieu-mau/", FormPage.as_view(), name="form"),
    path("bieu-mau/tai-ve.xlsx", FormFile.as_view(), {"kind": "xlsx"}, name="form_xlsx"),
    path("bieu-mau/tai-ve.json", FormFile.as_view(), {"kind": "json"}, name="form_json"),
]
