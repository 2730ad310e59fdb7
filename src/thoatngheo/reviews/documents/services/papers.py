"""Asking for documents in bulk, and national IDs in full for certificates."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.core import gate, jobs
from thoatngheo.core.models import Job
from thoatngheo.registry.households.models import Membership, Relation
from thoatngheo.registry.households.policies import SHOW_NATIONAL_ID
from thoatngheo.registry.households.services.disclosures import show_national_id
from thoatngheo.reviews.decisions.models import Certificate, Decision
from thoatngheo.reviews.documents.policies import ALL_PAPERS
from thoatngheo.reviews.documents.problems import NO_CERTIFICATES
from thoatngheo.reviews.rounds.models import Round

ALL, CERTIFICATES = "reviews.papers", "reviews.certificates"


def ask_for_papers(*, actor: User, round: Round, with_ids: bool = False) -> Job:
    """Every document of a round as one zip, by the worker. `with_ids`: certificates with national IDs in full, each look recorded."""
    gate.require(actor, ALL_PAPERS, round)
    if with_ids:
        gate.require(actor, SHOW_NATIONAL_ID)
    title = gettext("Lập toàn bộ văn bản, {round}").format(round=round)
    return jobs.start(actor=actor, kind=ALL, title=title, arguments={"round": round.pk, "with_ids": with_ids})


def ask_for_certificates(*, actor: User, decision: Decision, with_ids: bool = False) -> Job:
    """All certificates of a decision in one PDF, by the worker.

    Raises:
        Problem: `reviews.paper.no_certificates`.
    """
    gate.require(actor, ALL_PAPERS, decision.round)
    if with_ids:
        gate.require(actor, SHOW_NATIONAL_ID)
    if not decision.certificates.exists():
        raise NO_CERTIFICATES()
    title = gettext("Lập giấy chứng nhận theo quyết định số {number}").format(number=decision.number)
    return jobs.start(actor=actor, kind=CERTIFICATES, title=title, arguments={"decision": decision.pk, "with_ids": with_ids})


def identities(*, actor: User, certificates: Iterable[Certificate]) -> dict[UUID, str]:
    """The heads' national IDs in full by household, through the registry's own service, which records each look and its reason.

    A household whose head has no number, or is not known today, is left out: its certificate has room to write.
    """
    today = timezone.localdate()
    wanted = {each.household_id: each for each in certificates}
    heads = (
        Membership.objects.filter(household__in=list(wanted), relation=Relation.HEAD, person__id_cipher__isnull=False)
        .on(today)
        .select_related("person", "household")
    )
    found: dict[UUID, str] = {}
    for head in heads:
        number = wanted[head.household_id].number
        reason = gettext("Ghi vào giấy chứng nhận hộ nghèo, hộ cận nghèo số {number}").format(number=number)
        found[head.household_id] = show_national_id(actor=actor, household=head.household, person=head.person, reason=reason)
    return found
