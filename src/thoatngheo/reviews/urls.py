"""Addresses of the review."""

from __future__ import annotations

from django.urls import path

from thoatngheo.reviews.views import rounds

app_name = "reviews"
urlpatterns = [
    path("dot-ra-soat/", rounds.Rounds.as_view(), name="rounds"),
    path("dot-ra-soat/mo/", rounds.OpenRound.as_view(), name="open"),
    path("dot-ra-soat/<int:pk>/", rounds.RoundPage.as_view(), name="round"),
    path("dot-ra-soat/<int:pk>/lap-danh-sach/", rounds.ListHouseholds.as_view(), name="list"),
    path("dot-ra-soat/<int:pk>/phan-loai/", rounds.Classify.as_view(), name="classify"),
    path("dot-ra-soat/<int:pk>/ghi-nhan/", rounds.Decide.as_view(), name="decide"),
    path("chuan-ngheo/", rounds.Standards.as_view(), name="standards"),
]
