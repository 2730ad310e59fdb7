"""Addresses of consultations: the office's, then the agencies'."""

from __future__ import annotations

from django.urls import path

from thoatngheo.plans.drafting.views import answering, consulting

ONE = "ke-hoach/<int:pk>/lay-y-kien/<int:consultation>/"

urlpatterns = [
    path("ke-hoach/<int:pk>/lay-y-kien/", consulting.Consultations.as_view(), name="consultations"),
    path("ke-hoach/<int:pk>/lay-y-kien/gui/", consulting.Send.as_view(), name="send_version"),
    path(ONE, consulting.ConsultationPage.as_view(), name="consultation"),
    path(f"{ONE}nhac/", consulting.Remind.as_view(), name="remind_asked"),
    path(f"{ONE}ket-thuc/", consulting.Close.as_view(), name="close_consultation"),
    path(f"{ONE}tiep-thu/", consulting.OldAndNew.as_view(), name="old_and_new"),
    path(f"{ONE}tiep-thu/tai.docx", consulting.OldAndNewFile.as_view(form="docx"), name="old_and_new_docx"),
    path(f"{ONE}tiep-thu/tai.pdf", consulting.OldAndNewFile.as_view(form="pdf"), name="old_and_new_pdf"),
    path("ke-hoach/<int:pk>/lay-y-kien/y-kien/<int:comment>/", consulting.Settle.as_view(), name="settle_comment"),
    path("ke-hoach/gop-y/", answering.Drafts.as_view(), name="asked_drafts"),
    path("ke-hoach/gop-y/<int:pk>/", answering.AskedPage.as_view(), name="asked"),
    path("ke-hoach/gop-y/<int:pk>/y-kien/", answering.Say.as_view(), name="say"),
    path("ke-hoach/gop-y/<int:pk>/nhat-tri/", answering.Agree.as_view(), name="agree"),
]
