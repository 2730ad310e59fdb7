"""Addresses of campaigns and rounds as such; each room of reviews has its own list, and `config.urls` names them all."""

from __future__ import annotations

from django.urls import path

from thoatngheo.reviews.rounds.views import campaigns, rounds

urlpatterns = [
    path("dot-ra-soat/", rounds.Rounds.as_view(), name="rounds"),
    path("dot-ra-soat/mo-dot/", campaigns.OpenCampaign.as_view(), name="open_campaign"),
]
