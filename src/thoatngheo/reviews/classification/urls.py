"""The address of the standards."""

from __future__ import annotations

from django.urls import path

from thoatngheo.reviews.classification import views

urlpatterns = [path("chuan-ngheo/", views.Standards.as_view(), name="standards")]
