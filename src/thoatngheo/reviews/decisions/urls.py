"""Addresses of decisions, the register, expected and newly escaped households, and the public check of codes."""

from __future__ import annotations

from django.urls import path

from thoatngheo.reviews.decisions.views import decisions, escapes, registers, results, verify

urlpatterns = [
    path("dot-ra-soat/<int:pk>/ghi-nhan/", results.Decide.as_view(), name="decide"),
    path("dot-ra-soat/<int:pk>/quyet-dinh/", decisions.RoundDecisions.as_view(), name="decisions"),
    path("dot-ra-soat/<int:pk>/quyet-dinh/lap/", decisions.Prepare.as_view(), name="prepare_decision"),
    path("quyet-dinh/<int:pk>/", decisions.DecisionPage.as_view(), name="decision"),
    path("quyet-dinh/<int:pk>/ky/", decisions.Sign.as_view(), name="sign_decision"),
    path("quyet-dinh/<int:pk>/tra-lai/", decisions.Return.as_view(), name="return_decision"),
    path("quyet-dinh/<int:pk>/huy-bo/", decisions.Withdraw.as_view(), name="withdraw_decision"),
    path("so-quyet-dinh/", registers.Register.as_view(), name="register"),
    path("ho-moi-thoat-ngheo/", registers.NewlyEscaped.as_view(), name="newly_escaped"),
    path("du-kien-thoat-ngheo/", escapes.Escapes.as_view(), name="escapes"),
    path("du-kien-thoat-ngheo/<int:pk>/bo/", escapes.DropEscape.as_view(), name="escape-drop"),
    path("xac-minh/", verify.Verify.as_view(), name="verify"),
    path("xac-minh/<str:code>/", verify.Verify.as_view(), name="verify_code"),
]
