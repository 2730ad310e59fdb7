"""Addresses of the review's documents; each document has one address for Word and one for PDF."""

from __future__ import annotations

from typing import Any

from django.urls import URLPattern, path

from thoatngheo.reviews.documents.papers import DOCX, PDF
from thoatngheo.reviews.documents.views import pages as paper_pages
from thoatngheo.reviews.documents.views import papers


def both(address: str, name: str, view: type[Any], **arguments: Any) -> list[URLPattern]:
    """`address.docx` named `name_docx`, `address.pdf` named `name_pdf`."""
    return [path(f"{address}.{form}", view.as_view(form=form, **arguments), name=f"{name}_{form}") for form in (DOCX, PDF)]


urlpatterns = [
    path("dot-ra-soat/<int:pk>/van-ban/", paper_pages.Papers.as_view(), name="papers"),
    path("dot-ra-soat/<int:pk>/van-ban/tat-ca/", paper_pages.AskForPapers.as_view(), name="all_papers"),
    *both("dot-ra-soat/<int:pk>/van-ban/danh-sach-ra-soat", "review_list", papers.ReviewList),
    *both("van-ban/bien-ban-hop/<int:pk>", "minutes", papers.Minutes),
    *both("van-ban/niem-yet/<int:pk>", "posted_list", papers.PostedList),
    *both("van-ban/quyet-dinh/<int:pk>", "decision_paper", papers.DecisionPaper),
    *both("van-ban/quyet-dinh/<int:pk>/ho-can-ngheo", "near_poor_details", papers.DetailedList),
    *both("van-ban/quyet-dinh/<int:pk>/ho-ngheo", "poor_details", papers.PoorDetails),
    path("van-ban/quyet-dinh/<int:pk>/giay-chung-nhan/", paper_pages.AskForCertificates.as_view(), name="all_certificates"),
    *both("van-ban/giay-chung-nhan/<int:pk>", "certificate_paper", papers.CertificatePaper),
    *both("van-ban/giay-chung-nhan/<int:pk>/day-du", "full_certificate", papers.FullCertificate),
    *both("van-ban/thong-bao/<int:pk>", "letter", papers.Letter),
    *both("ho/<uuid:pk>/giay-de-nghi/mau-01", "request", papers.FilledRequest, kind="request"),
    *both("ho/<uuid:pk>/giay-de-nghi/mau-04", "escape_request", papers.FilledRequest, kind="escape-request"),
    *both("bieu-mau-trong/mau-01", "blank_request", papers.BlankRequest, kind="request"),
    *both("bieu-mau-trong/mau-04", "blank_escape_request", papers.BlankRequest, kind="escape-request"),
    path("van-ban/tep/<uuid:pk>/", paper_pages.WrittenFile.as_view(), name="written_file"),
    path("mau-van-ban/", paper_pages.Templates.as_view(), name="templates"),
    path("mau-van-ban/thay/", paper_pages.PutTemplate.as_view(), name="put_template"),
    path("mau-van-ban/<int:pk>/tep/", paper_pages.TemplateFile.as_view(), name="template_file"),
    path("mau-van-ban/<int:pk>/go/", paper_pages.TakeBackTemplate.as_view(), name="take_back_template"),
]
