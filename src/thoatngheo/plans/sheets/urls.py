"""Addresses of Excel sheets of every room of plans."""

from __future__ import annotations

from django.urls import path

from thoatngheo.plans.sheets import views

urlpatterns = [
    path("bang-excel/", views.Upload.as_view(), name="sheet-upload"),
    path("bang-excel/tep/", views.SheetFile.as_view(), name="sheet-file"),
    path("bang-excel/<int:pk>/", views.SheetPage.as_view(), name="sheet"),
    path("bang-excel/<int:pk>/nhan/", views.Take.as_view(), name="sheet-take"),
    path("bang-excel/<int:pk>/hoan-tac/", views.Undo.as_view(), name="sheet-undo"),
]
