"""Addresses of targets, of handing them down and of commitments."""

from __future__ import annotations

from django.urls import path

from thoatngheo.plans.views import handing, targets

urlpatterns = [
    path("ke-hoach/<int:pk>/chi-tieu/", targets.Targets.as_view(), name="targets"),
    path("ke-hoach/<int:pk>/chi-tieu/them/", targets.TargetPage.as_view(), name="target_add"),
    path("ke-hoach/<int:pk>/chi-tieu/nhan-so-cap-tren/", targets.TakeFromAbove.as_view(), name="targets_take"),
    path("ke-hoach/<int:pk>/chi-tieu/<int:target>/", targets.TargetPage.as_view(), name="target"),
    path("ke-hoach/<int:pk>/chi-tieu/<int:target>/xoa/", targets.RemoveTarget.as_view(), name="target_remove"),
    path("ke-hoach/<int:pk>/chi-tieu/<int:target>/chuyen/", targets.MoveTarget.as_view(), name="target_move"),
    path("ke-hoach/<int:pk>/so-lieu/<int:unit>/", targets.UnitFigures.as_view(), name="target_figures"),
    path("ke-hoach/<int:pk>/giao-chi-tieu/", handing.Overview.as_view(), name="hand"),
    path("ke-hoach/<int:pk>/giao-chi-tieu/<int:target>/", handing.HandTarget.as_view(), name="hand_target"),
    path("ke-hoach/<int:pk>/giao-xuong/", handing.HandDown.as_view(), name="hand_down"),
]
