"""Addresses of households that still stand in ended units."""

from __future__ import annotations

from django.urls import path

from thoatngheo.registry.takeovers import views

urlpatterns = [
    path("ho-don-vi-cu/", views.OldPlaces.as_view(), name="old-places"),
    path("ho-don-vi-cu/<int:commune>/", views.TakeOverPage.as_view(), name="take-over"),
    path("ho-don-vi-cu/<int:commune>/hoan-tac/<int:take_over>/", views.UndoTakeOver.as_view(), name="undo-take-over"),
]
