"""Addresses of targets, of handing them down and of commitments."""

from __future__ import annotations

from django.urls import path

from thoatngheo.plans.targets.views import commitments, handing, making, targets

urlpatterns = [
    path("ke-hoach/lap-moi/", making.MakePlan.as_view(), name="make_plan"),
    path("ke-hoach/<int:pk>/chi-tieu/", targets.Targets.as_view(), name="targets"),
    path("ke-hoach/<int:pk>/chi-tieu/them/", targets.TargetPage.as_view(), name="target_add"),
    path("ke-hoach/<int:pk>/chi-tieu/nhan-so-cap-tren/", targets.TakeFromAbove.as_view(), name="targets_take"),
    path("ke-hoach/<int:pk>/chi-tieu/<int:target>/", targets.TargetPage.as_view(), name="target"),
    path("ke-hoach/<int:pk>/chi-tieu/<int:target>/xoa/", targets.RemoveTarget.as_view(), name="target_remove"),
    path("ke-hoach/<int:pk>/chi-tieu/<int:target>/chuyen/", targets.MoveTarget.as_view(), name="target_move"),
    path("ke-hoach/<int:pk>/so-lieu/<int:unit>/", targets.UnitFigures.as_view(), name="target_figures"),
    path("ke-hoach/<int:pk>/giao-chi-tieu/", handing.Overview.as_view(), name="hand"),
    path("ke-hoach/<int:pk>/giao-chi-tieu/<int:target>/", handing.HandTarget.as_view(), name="hand_target"),
    path("ke-hoach/<int:pk>/giao-xuong/", handing.HandDown.as_view(), name="hand_down"),
    path("ke-hoach/<int:pk>/cam-ket/", commitments.Commitments.as_view(), name="commitments"),
    path("ke-hoach/<int:pk>/cam-ket/de-nghi/", commitments.AskCommitments.as_view(), name="commitments_ask"),
    path("cam-ket/<int:pk>/", commitments.CommitmentPage.as_view(), name="commitment"),
    path("cam-ket/<int:pk>/ky/", commitments.SignCommitment.as_view(), name="commitment_sign"),
    path("cam-ket/<int:pk>/xem-lai/", commitments.RefuseCommitment.as_view(), name="commitment_refuse"),
    path("cam-ket/<int:pk>/ban-cam-ket.docx", commitments.CommitmentSheet.as_view(form="docx"), name="commitment_docx"),
    path("cam-ket/<int:pk>/ban-cam-ket.pdf", commitments.CommitmentSheet.as_view(form="pdf"), name="commitment_pdf"),
]
