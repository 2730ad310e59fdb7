"""Addresses of progress and of reports of results."""

from __future__ import annotations

from django.urls import path

from thoatngheo.plans.progress.views import achievements, progress

urlpatterns = [
    path("ke-hoach/<int:pk>/tien-do/", progress.ProgressPage.as_view(), name="progress"),
    path("ke-hoach/<int:pk>/tien-do/mot-trang/", progress.LeaderPage.as_view(), name="progress_leader"),
    path("ke-hoach/<int:pk>/tien-do/excel/", progress.ProgressFile.as_view(), name="progress_file"),
    path("ke-hoach/<int:pk>/tien-do/tinh/", progress.ComputeProgress.as_view(), name="progress_compute"),
    path("ke-hoach/<int:pk>/bao-cao-ket-qua/", achievements.ReportPage.as_view(), name="report_results"),
]
