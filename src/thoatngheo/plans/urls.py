"""Addresses of plans; one list for each part."""

from __future__ import annotations

from django.urls import path

from thoatngheo.plans import activity_urls, drafting_urls, money_urls, progress_urls, reading_urls, targets_urls, tasks_urls
from thoatngheo.plans.views import plans

app_name = "plans"
urlpatterns = [
    path("ke-hoach/", plans.Plans.as_view(), name="plans"),
    path("ke-hoach/<int:pk>/", plans.PlanPage.as_view(), name="plan"),
    *targets_urls.urlpatterns,
    *tasks_urls.urlpatterns,
    *progress_urls.urlpatterns,
    *money_urls.urlpatterns,
    *drafting_urls.urlpatterns,
    *activity_urls.urlpatterns,
    *reading_urls.urlpatterns,
]
