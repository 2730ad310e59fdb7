"""Addresses of the list of a round: its cases and runs, requests, reviewers, surveys."""

from __future__ import annotations

from django.urls import path

from thoatngheo.reviews.cases.views import cases, requests, runs, surveys, tasks

urlpatterns = [
    path("dot-ra-soat/mo/", runs.OpenRound.as_view(), name="open"),
    path("dot-ra-soat/<int:pk>/lap-danh-sach/", runs.ListHouseholds.as_view(), name="list"),
    path("dot-ra-soat/<int:pk>/phan-loai/", runs.Classify.as_view(), name="classify"),
    path("dot-ra-soat/<int:pk>/ho/", cases.CaseList.as_view(), name="cases"),
    path("dot-ra-soat/<int:pk>/ho/xuat/", cases.ExportCases.as_view(), name="cases-export"),
    path("dot-ra-soat/<int:pk>/danh-sach-theo-luat/", cases.ListLegally.as_view(), name="list-legally"),
    path("dot-ra-soat/<int:pk>/ra-soat-toan-bo/", cases.ListEverybody.as_view(), name="list-everybody"),
    path("dot-ra-soat/<int:pk>/phan-cong/", tasks.Tasks.as_view(), name="tasks"),
    path("dot-ra-soat/<int:pk>/phan-cong/<int:task>/thoi/", tasks.EndTask.as_view(), name="task-end"),
    path("dot-ra-soat/<int:pk>/nhap-phieu/", tasks.SurveyImport.as_view(), name="survey-import"),
    path("dot-ra-soat/<int:pk>/nhap-phieu/<uuid:batch>/", tasks.TakeSurveys.as_view(), name="take-surveys"),
    path("ho-ra-soat/<int:case>/", cases.CasePage.as_view(), name="case"),
    path("ho-ra-soat/<int:case>/phieu-b/", surveys.SurveyPage.as_view(), name="survey"),
    path("ho-toi-ra-soat/", tasks.Mine.as_view(), name="mine"),
    path("thon-toi/", tasks.MyHamlet.as_view(), name="my-hamlet"),
    path("giay-de-nghi/", requests.Requests.as_view(), name="requests"),
    path("giay-de-nghi/moi/", requests.AddRequest.as_view(), name="request-add"),
    path("giay-de-nghi/<int:pk>/", requests.RequestPage.as_view(), name="request"),
]
