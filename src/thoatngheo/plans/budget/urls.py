"""Addresses of money, and of the catalogue of projects."""

from __future__ import annotations

from django.urls import path

from thoatngheo.plans.budget.views import catalogue, hand_down, money, money_forms

urlpatterns = [
    path("kinh-phi/", money.MoneyPage.as_view(), name="money"),
    path("kinh-phi/them/", money_forms.OpenLine.as_view(), name="fund-line-add"),
    path("ke-hoach/<int:pk>/kinh-phi/", money.PlanMoney.as_view(), name="plan-money"),
    path("dong-von/<int:pk>/", money.LinePage.as_view(), name="fund-line"),
    path("dong-von/<int:pk>/ghi/", money_forms.Record.as_view(), name="money-record"),
    path("dong-von/<int:pk>/dieu-chuyen/", money_forms.Move.as_view(), name="money-move"),
    path("dong-von/<int:pk>/giao-xuong/", hand_down.HandDown.as_view(), name="money-hand-down"),
    path("khoan-ghi/<int:pk>/sua/", money_forms.Correct.as_view(), name="money-correct"),
    path("danh-muc-du-an/", catalogue.Catalogue.as_view(), name="catalogue"),
    path("danh-muc-du-an/them/", catalogue.AddProject.as_view(), name="project-add"),
    path("danh-muc-du-an/<int:pk>/", catalogue.ChangeProject.as_view(), name="project"),
]
