"""Addresses of long work and of the calendar."""

from __future__ import annotations

from django.urls import path

from thoatngheo.system import day_views, job_views

app_name = "system"
urlpatterns = [
    path("viec-dang-chay/", job_views.Jobs.as_view(), name="jobs"),
    path("viec-dang-chay/<uuid:key>/", job_views.JobPage.as_view(), name="job"),
    path("viec-dang-chay/<uuid:key>/tien-do/", job_views.JobProgress.as_view(), name="job_progress"),
    path("viec-dang-chay/<uuid:key>/dung/", job_views.CancelJob.as_view(), name="job_cancel"),
    path("ngay-nghi/", day_views.Days.as_view(), name="days"),
    path("ngay-nghi/them/", day_views.MoveDay.as_view(), name="day_move"),
    path("ngay-nghi/<int:pk>/bo/", day_views.MoveDayBack.as_view(), name="day_move_back"),
]
