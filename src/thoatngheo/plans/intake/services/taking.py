"""Make a plan of a read document, once a person has looked at every item. Nothing enters figures unseen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.intake.models import ReadDocument, ReadItem, of_kind
from thoatngheo.plans.intake.policies import TAKE_DOCUMENT
from thoatngheo.plans.intake.problems import AMENDED_GONE, SAME_NUMBER, UNSEEN, WHICH_AMENDED
from thoatngheo.plans.intake.reading.contents import ReadBase, ReadEnd, ReadHead
from thoatngheo.plans.intake.reading.items import only_changes_another
from thoatngheo.plans.intake.reading.sections import OF_KIND
from thoatngheo.plans.intake.services.items import require_complete
from thoatngheo.plans.intake.services.reading import open_document
from thoatngheo.plans.intake.services.taking_money import make_projects
from thoatngheo.plans.intake.services.taking_targets import make_targets
from thoatngheo.plans.intake.services.taking_tasks import make_tasks
from thoatngheo.plans.register.models import LegalBase, Plan, Programme
from thoatngheo.plans.register.policies.plans import ADD_PLAN


@use_case(TAKE_DOCUMENT, on="document")
def take(*, actor: User, document: ReadDocument) -> Plan:
    """The plan with its bases, targets, money, activities and tasks, in one transaction.

    Raises:
        Problem: an item was not looked at or lacks something; the unit has a plan of this number in this year; the document
            amends a plan that nobody named; a line of money is there twice.
    """
    gate.require(actor, ADD_PLAN, document.unit)
    kept = open_document(document)
    items = list(kept.items.select_for_update().order_by("kind", "position"))
    used = seen(items)
    ((_, head),) = of_kind(ReadHead, items)
    amends = amended(kept, head)
    require_own_number(kept, head, amends)
    plan = make_plan(kept, head, used, actor, amends)
    make_bases(plan, used)
    make_targets(plan, used)
    make_projects(plan, used, actor)
    make_tasks(plan, used, actor)
    kept.state, kept.plan = ReadDocument.State.TAKEN, plan
    kept.save(update_fields=["state", "plan"])
    return plan


def seen(items: Sequence[ReadItem]) -> list[ReadItem]:
    """The items that count. UNSEEN where a person has not looked at all of them; the head cannot be left out."""
    waiting = Counter(OF_KIND[item.kind].title for item in items if item.state == ReadItem.State.UNSEEN)
    if waiting or not items:
        raise UNSEEN(count=sum(waiting.values()), where="; ".join(f"{title}: {count}" for title, count in waiting.items()) or "–")
    used = [item for item in items if item.state != ReadItem.State.DROPPED]
    for item in items:
        if item.kind == ReadHead.kind or item.state != ReadItem.State.DROPPED:
            require_complete(item)
    return used


def amended(document: ReadDocument, head: ReadHead) -> Plan | None:
    """The plan that this one amends, locked; asked for where the subject says that it only changes another."""
    if not head.amends:
        if only_changes_another(head.subject):
            raise WHICH_AMENDED(subject=head.subject)
        return None
    found = Plan.objects.select_for_update().filter(pk=head.amends, unit=document.unit, state=Plan.State.ISSUED).first()
    if found is None:
        raise AMENDED_GONE(unit=document.unit.full_name)
    return found


def number_year(head: ReadHead) -> int:
    """The year in which the number was given: of the day, else the plan's first."""
    first, _last = years_of(head)
    return head.issued_on.year if head.issued_on else first


def years_of(head: ReadHead) -> tuple[int, int]:
    """The plan's first and last year; `require_complete` has seen to it that they are there."""
    assert head.first_year is not None
    assert head.last_year is not None
    return head.first_year, head.last_year


def require_own_number(document: ReadDocument, head: ReadHead, amends: Plan | None) -> None:
    """One unit gives a number once a year; the plan that this one replaces may have it."""
    if not head.number:
        return
    about = {"unit": document.unit, "number": head.number, "number_year": number_year(head)}
    others = Plan.objects.filter(**about, state__in=[Plan.State.ISSUED, Plan.State.REPLACED])
    if amends and head.old_ends:
        others = others.exclude(pk=amends.pk)
    if other := others.first():
        raise SAME_NUMBER(unit=document.unit.full_name, number=other.number, year=other.number_year, other=other.subject)


def make_plan(document: ReadDocument, head: ReadHead, used: Sequence[ReadItem], actor: User, amends: Plan | None) -> Plan:
    """The plan itself; the one it replaces ends where the person chose so."""
    if amends and head.old_ends:
        amends.state = Plan.State.REPLACED
        amends.save(update_fields=["state"])
    end = next((end for _, end in of_kind(ReadEnd, used)), ReadEnd())
    first, last = years_of(head)
    return Plan.objects.create(
        unit=document.unit,
        path=document.unit.path,
        amends=amends,
        programme=Programme.objects.filter(code=head.programme).first() if head.programme else None,
        kind=head.document_kind,
        number=head.number,
        number_year=number_year(head),
        issued_on=head.issued_on,
        place=head.place,
        subject=head.subject,
        issuer=head.issuer,
        signer_name=head.signer_name,
        signer_office=head.signer_office,
        first_year=first,
        last_year=last,
        standard=head.standard,
        reporting_days=list(end.reporting_days),
        recipients=list(end.recipients),
        state=Plan.State.ISSUED,
        created_by=actor,
        accepted_by=actor,
        accepted_at=timezone.now(),
    )


def make_bases(plan: Plan, used: Sequence[ReadItem]) -> None:
    LegalBase.objects.bulk_create(
        LegalBase(
            plan=plan, position=place, kind=base.document_kind, number=base.number, day=base.day, issuer=base.issuer, title=base.title
        )
        for place, (_, base) in enumerate(of_kind(ReadBase, used), start=1)
    )
