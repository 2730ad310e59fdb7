"""Addresses of activities, models and funds."""

from __future__ import annotations

from django.urls import path

from thoatngheo.plans.activities.views import activities, beneficiaries, funds, pilots

urlpatterns = [
    path("ke-hoach/<int:pk>/hoat-dong/", activities.PlanActivities.as_view(), name="plan-activities"),
    path("hoat-dong/", activities.Activities.as_view(), name="activities"),
    path("hoat-dong/them/", activities.AddActivity.as_view(), name="activity-add"),
    path("hoat-dong/<int:pk>/", activities.ActivityPage.as_view(), name="activity"),
    path("hoat-dong/<int:pk>/sua/", activities.ChangeActivity.as_view(), name="activity-change"),
    path("hoat-dong/<int:pk>/ket-qua/", activities.RecordOutput.as_view(), name="activity-output"),
    path("hoat-dong/<int:pk>/nguoi-thu-huong/", beneficiaries.Choose.as_view(), name="activity-choose"),
    path("hoat-dong/<int:pk>/bo-nguoi/", beneficiaries.Remove.as_view(), name="activity-remove"),
    path("hoat-dong/<int:pk>/danh-sach-ky.docx", beneficiaries.SigningList.as_view(form="docx"), name="activity-list-docx"),
    path("hoat-dong/<int:pk>/danh-sach-ky.pdf", beneficiaries.SigningList.as_view(form="pdf"), name="activity-list-pdf"),
    path("mo-hinh/", pilots.Pilots.as_view(), name="pilots"),
    path("mo-hinh/them/", pilots.AddPilot.as_view(), name="pilot-add"),
    path("mo-hinh/<int:pk>/", pilots.PilotPage.as_view(), name="pilot"),
    path("mo-hinh/<int:pk>/sua/", pilots.ChangePilot.as_view(), name="pilot-change"),
    path("mo-hinh/<int:pk>/danh-gia/", pilots.Judge.as_view(), name="pilot-judge"),
    path("mo-hinh/<int:pk>/them-ho/", pilots.Join.as_view(), name="pilot-join"),
    path("mo-hinh/<int:pk>/ho/<int:part>/", pilots.ChangePart.as_view(), name="pilot-part"),
    path("quy/", funds.Funds.as_view(), name="funds"),
    path("quy/them/", funds.OpenFund.as_view(), name="fund-add"),
    path("quy/<int:pk>/", funds.FundPage.as_view(), name="fund"),
    path("quy/<int:pk>/ung-ho/", funds.ReceiveGift.as_view(), name="fund-gift"),
    path("quy/<int:pk>/chi/", funds.Spend.as_view(), name="fund-use"),
]
