"""Addresses of forms and reports."""

from __future__ import annotations

from django.urls import path

from thoatngheo.monitoring.views import FormFile, FormPage, ListFormPage, ReconciliationPage

app_name = "monitoring"
urlpatterns = [
    path("bieu-mau/", FormPage.as_view(), name="form"),
    path("bieu-mau/danh-sach/", ListFormPage.as_view(), name="list"),
    path("bieu-mau/doi-chieu/", ReconciliationPage.as_view(), name="reconciliation"),
    path("bieu-mau/tai-ve.xlsx", FormFile.as_view(), {"kind": "xlsx"}, name="form_xlsx"),
    path("bieu-mau/tai-ve.json", FormFile.as_view(), {"kind": "json"}, name="form_json"),
]
