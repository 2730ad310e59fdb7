"""Addresses of plans as such; each room of plans has its own list, and `config.urls` names them all."""

from __future__ import annotations

from django.urls import path

from thoatngheo.plans.register.views import plans

urlpatterns = [
    path("ke-hoach/", plans.Plans.as_view(), name="plans"),
    path("ke-hoach/<int:pk>/", plans.PlanPage.as_view(), name="plan"),
]
