"""Addresses of long work."""

from __future__ import annotations

from django.urls import path

from thoatngheo.core import views

app_name = "core"
urlpatterns = [
    path("viec-dang-chay/", views.Jobs.as_view(), name="jobs"),
    path("viec-dang-chay/<uuid:key>/", views.JobPage.as_view(), name="job"),
    path("viec-dang-chay/<uuid:key>/tien-do/", views.JobProgress.as_view(), name="job_progress"),
    path("viec-dang-chay/<uuid:key>/dung/", views.CancelJob.as_view(), name="job_cancel"),
]
