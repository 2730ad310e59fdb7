"""Addresses of the text of a plan and its document."""

from __future__ import annotations

from django.urls import path

from thoatngheo.plans.drafting import consulting_urls
from thoatngheo.plans.drafting.views import documents, drafting, versions

urlpatterns = [
    path("ke-hoach/<int:pk>/soan-thao/", drafting.Draft.as_view(), name="draft"),
    path("ke-hoach/<int:pk>/soan-thao/bat-dau/", drafting.BeginDraft.as_view(), name="begin_draft"),
    path("ke-hoach/<int:pk>/soan-thao/phan-dau/", drafting.EditHead.as_view(), name="draft_head"),
    path("ke-hoach/<int:pk>/soan-thao/them-muc/", drafting.AddSection.as_view(), name="add_section"),
    path("ke-hoach/<int:pk>/soan-thao/luu-ban/", drafting.KeepVersion.as_view(), name="keep_version"),
    path("ke-hoach/<int:pk>/soan-thao/muc/<slug:key>/", drafting.EditSection.as_view(), name="draft_section"),
    path("ke-hoach/<int:pk>/soan-thao/muc/<slug:key>/bo/", drafting.RemoveSection.as_view(), name="remove_section"),
    path("ke-hoach/<int:pk>/cac-ban/", versions.Versions.as_view(), name="versions"),
    path("ke-hoach/<int:pk>/cac-ban/so-sanh/", versions.Compare.as_view(), name="compare_versions"),
    path("ke-hoach/<int:pk>/cac-ban/<int:number>/", versions.VersionPage.as_view(), name="version"),
    path("ke-hoach/<int:pk>/van-ban/", documents.DocumentPage.as_view(), name="plan_document"),
    path("ke-hoach/<int:pk>/van-ban/tai.docx", documents.Download.as_view(form="docx"), name="document_docx"),
    path("ke-hoach/<int:pk>/van-ban/tai.pdf", documents.Download.as_view(form="pdf"), name="document_pdf"),
    path("ke-hoach/<int:pk>/ban-hanh/", documents.IssuePlan.as_view(), name="issue_plan"),
    *consulting_urls.urlpatterns,
]
