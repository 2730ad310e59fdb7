"""Addresses of the review."""

from __future__ import annotations

from django.urls import path

from thoatngheo.reviews import views

app_name = "reviews"
urlpatterns = [
    path("dot-ra-soat/", views.Rounds.as_view(), name="rounds"),
    path("dot-ra-soat/mo/", views.OpenRound.as_view(), name="open"),
    path("dot-ra-soat/<int:pk>/", views.RoundPage.as_view(), name="round"),
    path("dot-ra-soat/<int:pk>/lap-danh-sach/", views.ListHouseholds.as_view(), name="list"),
    path("dot-ra-soat/<int:pk>/phan-loai/", views.Classify.as_view(), name="classify"),
    path("dot-ra-soat/<int:pk>/ghi-nhan/", views.Decide.as_view(), name="decide"),
    path("chuan-ngheo/", views.Standards.as_view(), name="standards"),
]
