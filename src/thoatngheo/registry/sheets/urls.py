"""Addresses of lists in Excel."""

from __future__ import annotations

from django.urls import path

from thoatngheo.registry.sheets.views import exports, imports

urlpatterns = [
    path("ho/xuat/<str:kind>.xlsx", exports.Export.as_view(), name="export"),
    path("ho/xuat/viec/<uuid:job>/", exports.Exported.as_view(), name="exported"),
    path("nhap-excel/", imports.BatchList.as_view(), name="batches"),
    path("nhap-excel/tai-len/", imports.Upload.as_view(), name="upload"),
    path("nhap-excel/mau/<str:kind>.xlsx", imports.TemplateFile.as_view(), name="template"),
    path("nhap-excel/<uuid:batch>/", imports.BatchPage.as_view(), name="batch"),
    path("nhap-excel/<uuid:batch>/nhap/", imports.TakeBatch.as_view(), name="take"),
    path("nhap-excel/<uuid:batch>/hoan-tac/", imports.UndoBatch.as_view(), name="undo"),
    path("nhap-excel/<uuid:batch>/loi.xlsx", imports.BatchProblems.as_view(), name="problems"),
]
