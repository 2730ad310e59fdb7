"""Addresses of people, roles and the journal."""

from __future__ import annotations

from django.urls import path

from thoatngheo.accounts import views

app_name = "accounts"
urlpatterns = [
    path("nguoi-dung/", views.People.as_view(), name="people"),
    path("nguoi-dung/them/", views.AddPerson.as_view(), name="person_add"),
    path("nguoi-dung/<int:pk>/", views.PersonPage.as_view(), name="person"),
    path("nguoi-dung/<int:pk>/vai-tro/", views.AddRole.as_view(), name="role_add"),
    path("nguoi-dung/<int:pk>/mat-khau/", views.NewPassword.as_view(), name="person_password"),
    path("nguoi-dung/<int:pk>/khoa/", views.CloseAccount.as_view(), name="person_close"),
    path("vai-tro/<int:pk>/ket-thuc/", views.EndRole.as_view(), name="role_end"),
    path("tai-khoan-cua-toi/", views.MyAccount.as_view(), name="mine"),
    path("nhat-ky/", views.Journal.as_view(), name="journal"),
]
