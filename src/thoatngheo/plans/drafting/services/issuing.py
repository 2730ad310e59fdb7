"""A plan becomes issued: number, day and signer as they stand on the signed paper."""

from __future__ import annotations

from datetime import date

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.drafting.models import Comment, Consultation, Issue, Version
from thoatngheo.plans.drafting.numbers import number_of
from thoatngheo.plans.drafting.plan_wording import kept, newest, working
from thoatngheo.plans.drafting.policies.drafting import ISSUE_PLAN
from thoatngheo.plans.drafting.problems.drafting import (
    BEFORE_BASE,
    CHANGED_SINCE_KEPT,
    ISSUED_IN_FUTURE,
    MAKER_ISSUES,
    NOTHING_KEPT,
    NUMBER_TAKEN,
    STILL_CONSULTING,
)
from thoatngheo.plans.drafting.services.drafting import held
from thoatngheo.plans.drafting.wording.comparing import changed_sections
from thoatngheo.plans.register.models import Plan


@use_case(ISSUE_PLAN, on="plan")
def issue_plan(
    *, actor: User, plan: Plan, number: str, issued_on: date, signer_name: str, signer_office: str, despite_consulting: bool = False
) -> Plan:
    """Record that the newest version was signed. The plan that it replaces is marked as replaced.

    Raises:
        Problem: a number that the unit has used that year, a day before a legal base's or in the future, a text changed since it
            was kept, the maker as issuer, and a consultation still open unless `despite_consulting`.
    """
    said, symbol = number_of(number)
    full = f"{said:02d}/{symbol}"
    locked = held(plan)
    version = ready_version(actor, locked)
    check_number(locked, full, issued_on)
    check_day(locked, issued_on)
    if not despite_consulting:
        check_consultations(locked)
    locked.number, locked.number_year, locked.issued_on = full, issued_on.year, issued_on
    locked.signer_name, locked.signer_office = signer_name.strip(), signer_office.strip()
    locked.state, locked.accepted_by, locked.accepted_at = Plan.State.ISSUED, actor, timezone.now()
    locked.issuer, locked.place = version.content["head"]["issuer"], version.content["head"]["place"]
    locked.save()
    Issue.objects.create(plan=locked, path=locked.path, version=version, by=actor)
    if locked.amends is not None and locked.amends.state == Plan.State.ISSUED:
        locked.amends.state = Plan.State.REPLACED
        locked.amends.save(update_fields=["state"])
    return locked


def ready_version(actor: User, plan: Plan) -> Version:
    """The newest version, which must be the text as it stands, kept by somebody else."""
    version = newest(plan)
    if version is None:
        raise NOTHING_KEPT()
    if version.by_id == actor.pk:
        raise MAKER_ISSUES(number=version.number)
    if changed := changed_sections(kept(version), working(plan)):
        raise CHANGED_SINCE_KEPT(number=version.number, sections="; ".join(changed))
    return version


def check_number(plan: Plan, number: str, issued_on: date) -> None:
    issued = Plan.objects.filter(unit=plan.unit_id, number_year=issued_on.year, state__in=(Plan.State.ISSUED, Plan.State.REPLACED))
    bare = {number, number.lstrip("0")}
    other = issued.exclude(pk=plan.pk).filter(number__in=bare).first()
    if other is not None:
        raise NUMBER_TAKEN(number=number, unit=plan.unit.full_name, year=issued_on.year, other=other.subject)


def check_day(plan: Plan, issued_on: date) -> None:
    if issued_on > timezone.localdate():
        raise ISSUED_IN_FUTURE(day=f"{issued_on:%d/%m/%Y}")
    late = plan.legal_bases.filter(day__gt=issued_on).order_by("-day").first()
    if late is not None and late.day is not None:
        raise BEFORE_BASE(day=f"{issued_on:%d/%m/%Y}", base=f"{late.kind} {late.number}".strip(), base_day=f"{late.day:%d/%m/%Y}")


def check_consultations(plan: Plan) -> None:
    """Warn of comments that nobody has answered yet: whoever issues in spite of it says so."""
    for consultation in Consultation.objects.filter(plan=plan).order_by("asked_on"):
        missing = consultation.asked.filter(answer="none").count() if consultation.closed_on is None else 0
        open_ones = Comment.objects.filter(asked__consultation=consultation, outcome=Comment.Outcome.OPEN).count()
        if consultation.closed_on is None or open_ones:
            raise STILL_CONSULTING(day=f"{consultation.asked_on:%d/%m/%Y}", missing=missing, open=open_ones)
