"""Addresses of the pages about units; config/urls.py puts them below don-vi/."""

from __future__ import annotations

from django.urls import path

from thoatngheo.areas.views.browse import Suggestions, Units
from thoatngheo.areas.views.edit import AddHamlets, EndHamlet, RenameHamlet, SetType
from thoatngheo.areas.views.unit import UnitPage

app_name = "areas"

urlpatterns = [
    path("", Units.as_view(), name="units"),
    path("goi-y/", Suggestions.as_view(), name="suggestions"),
    path("<int:pk>/", UnitPage.as_view(), name="unit"),
    path("<int:pk>/nhap-thon/", AddHamlets.as_view(), name="add_hamlets"),
    path("<int:pk>/doi-ten/", RenameHamlet.as_view(), name="rename_hamlet"),
    path("<int:pk>/ket-thuc/", EndHamlet.as_view(), name="end_hamlet"),
    path("<int:pk>/loai/", SetType.as_view(), name="set_type"),
]
