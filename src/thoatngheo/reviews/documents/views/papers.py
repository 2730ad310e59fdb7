"""Documents one by one, as Word or PDF; each behind the gate of the row it belongs to."""

from __future__ import annotations

from typing import Any, ClassVar, cast

from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.functional import cached_property

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.registry.households.models import Household
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.reviews.decisions.models import Certificate, Decision, DecisionItem
from thoatngheo.reviews.documents import collect, lists
from thoatngheo.reviews.documents.collect.places import slug
from thoatngheo.reviews.documents.collect.reading import for_paper
from thoatngheo.reviews.documents.masking import Rows, masked
from thoatngheo.reviews.documents.papers import TYPES, paper, template_for, written
from thoatngheo.reviews.documents.policies import (
    CERTIFICATE_PAPER,
    DECISION_PAPER,
    DETAILED_LIST,
    FULL_CERTIFICATE,
    LETTER_PAPER,
    REQUEST_PAPER,
    SEE_PAPERS,
)
from thoatngheo.reviews.documents.rows import Asked
from thoatngheo.reviews.documents.services.papers import identities
from thoatngheo.reviews.hearings.models import Meeting, Posting
from thoatngheo.reviews.hearings.policies.meetings import VIEW_MEETING
from thoatngheo.reviews.hearings.policies.postings import VIEW_POSTING
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.web.views import Gated

ESCAPES = {DecisionItem.Outcome.ESCAPED_POVERTY, DecisionItem.Outcome.ESCAPED_NEAR_POVERTY}


def as_download(data: bytes, name: str, form: str) -> HttpResponse:
    """A file to keep; personal data, so no cache keeps it."""
    answer = HttpResponse(data, content_type=TYPES[form])
    answer["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    answer["Cache-Control"] = "no-store"
    return answer


class Download(Gated):
    """One document of one row. The address says the form: `docx` or `pdf`."""

    form: str = ""
    http_method_names = ["get"]

    def queryset(self) -> QuerySet[Any]:
        raise NotImplementedError

    @cached_property
    def row(self) -> Any:
        return get_object_or_404(gate.visible(self.request.user, self.action, self.queryset()), pk=self.kwargs["pk"])

    def subject(self) -> Model:
        return cast(Model, self.row)

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        data, name = self.made()
        return as_download(data, name, self.form)

    def made(self) -> tuple[bytes, str]:
        """The file and its name without the form."""
        raise NotImplementedError

    def for_reader(self, rows: Rows) -> Rows:
        """The rows as the person sees names: in full where the registry shows them, masked elsewhere (a province, the Front)."""
        return rows if names_for(self.request.user).open(self.row.path) else masked(rows)


class ReviewList(Download):
    """Phụ lục I: the households to review."""

    action = SEE_PAPERS

    def queryset(self) -> QuerySet[Round]:
        return Round.objects.select_related("unit__parent", "campaign")

    def made(self) -> tuple[bytes, str]:
        round: Round = self.row
        with for_paper():
            office, review = collect.office_of(round.unit), collect.review_of(round)
            rows = collect.listed_in(round)
            document = lists.review_list(review, office, round.starts_on or round.day, rows)
        return written(document, self.form), f"danh-sach-ra-soat-{round.year}"


class Minutes(Download):
    action = VIEW_MEETING

    def queryset(self) -> QuerySet[Meeting]:
        return Meeting.objects.select_related("unit__parent", "round__campaign", "round__unit")

    def made(self) -> tuple[bytes, str]:
        meeting: Meeting = self.row
        name = f"bien-ban-hop-{slug(meeting.unit.full_name)}-lan-{meeting.number}"
        return paper("minutes", self.for_reader(collect.met_at(meeting)), self.form, template_for(meeting.unit, "minutes")), name


class PostedList(Download):
    action = VIEW_POSTING

    def queryset(self) -> QuerySet[Posting]:
        return Posting.objects.select_related("unit__parent", "round__campaign", "round__unit")

    def made(self) -> tuple[bytes, str]:
        posting: Posting = self.row
        name = f"niem-yet-{slug(posting.unit.full_name)}-lan-{posting.turn}"
        return paper("posting", self.for_reader(collect.posted_on(posting)), self.form, template_for(posting.unit, "posting")), name


class DecisionPaper(Download):
    """Mẫu 02 with its list, or the withdrawal of an earlier decision."""

    action = DECISION_PAPER

    def queryset(self) -> QuerySet[Decision]:
        return Decision.objects.select_related("unit__parent", "round__campaign", "round__unit", "cites")

    def made(self) -> tuple[bytes, str]:
        decision: Decision = self.row
        kind = "withdrawal" if decision.kind == Decision.Kind.WITHDRAW else "decision"
        number = f"{decision.number:02d}" if decision.number else "du-thao"
        rows = self.for_reader(collect.ruling_of(decision))
        return paper(kind, rows, self.form, template_for(decision.unit, kind)), f"quyet-dinh-{number}"


class DetailedList(Download):
    """Forms 14 (near-poor) and 15 (poor) of a decision."""

    action = DETAILED_LIST
    poor: ClassVar[bool] = False

    def queryset(self) -> QuerySet[Decision]:
        return Decision.objects.select_related("unit__parent", "round__campaign", "round__unit")

    def made(self) -> tuple[bytes, str]:
        decision: Decision = self.row
        with for_paper():
            office, review = collect.office_of(decision.unit), collect.review_of(decision.round)
            homes = collect.details_of(decision, poor=self.poor)
            document = lists.member_list(review, office, poor=self.poor, day=decision.signed_on, homes=homes)
        return written(document, self.form), "bieu-15-ho-ngheo" if self.poor else "bieu-14-ho-can-ngheo"


class PoorDetails(DetailedList):
    poor = True


class CertificatePaper(Download):
    """Mẫu 03; the national ID masked."""

    action = CERTIFICATE_PAPER

    def queryset(self) -> QuerySet[Certificate]:
        return Certificate.objects.select_related("decision__unit__parent", "decision__round__campaign", "decision__cites")

    def made(self) -> tuple[bytes, str]:
        certificate: Certificate = self.row
        decision = certificate.decision
        rows = collect.certified_in([certificate], decision, identities=self.identities())[0]
        template = template_for(decision.unit, "certificate")
        return paper("certificate", rows, self.form, template), f"giay-chung-nhan-{certificate.number:04d}"

    def identities(self) -> dict[Any, str]:
        return {}


class FullCertificate(CertificatePaper):
    """With the national ID in full: asked for by a button, recorded by the registry."""

    action = FULL_CERTIFICATE
    http_method_names = ["post"]

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        return self.get(request, **kwargs)

    def identities(self) -> dict[Any, str]:
        return dict(identities(actor=cast(User, self.request.user), certificates=[self.row]))


class Letter(Download):
    """What one household is told: it is not recognised and why, or its escape is."""

    action = LETTER_PAPER

    def queryset(self) -> QuerySet[DecisionItem]:
        told = [DecisionItem.Outcome.REFUSED, *ESCAPES]
        rows = DecisionItem.objects.select_related("decision__unit__parent", "decision__round__campaign", "decision__cites")
        return rows.filter(outcome__in=told)

    def made(self) -> tuple[bytes, str]:
        item: DecisionItem = self.row
        kind = "escape" if item.outcome in ESCAPES else "refusal"
        told = collect.told_of([item], item.decision)[0]
        return paper(kind, told, self.form, template_for(item.decision.unit, kind)), f"thong-bao-{item.number:04d}"


class FilledRequest(Download):
    """Mẫu 01 or 04 with what the registry knows of the household."""

    action = REQUEST_PAPER
    kind: str = "request"

    def queryset(self) -> QuerySet[Household]:
        return Household.objects.select_related("unit__parent")

    def made(self) -> tuple[bytes, str]:
        household: Household = self.row
        rows = collect.asked_by(household, timezone.localdate())
        return paper(self.kind, rows, self.form, template_for(household.unit, self.kind)), FORM_NAMES[self.kind]


FORM_NAMES = {"request": "mau-01-de-nghi-ra-soat", "escape-request": "mau-04-de-nghi-thoat-ngheo"}


class BlankRequest(Gated):
    """Mẫu 01 or 04 to fill in by hand: open to everybody."""

    public = True
    kind: str = ""
    form: str = ""
    http_method_names = ["get"]

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        if self.kind not in FORM_NAMES:
            raise Http404
        return as_download(paper(self.kind, Asked(), self.form), FORM_NAMES[self.kind], self.form)
