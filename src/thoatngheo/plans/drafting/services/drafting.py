"""Writes of the working text: begin, save a section, add, remove, keep a version, head and end of the document."""

from __future__ import annotations

import re
from datetime import date

from django.db.models import F, Max
from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.drafting.blocks import blocks_of
from thoatngheo.plans.drafting.models import Comment, DraftSection, Version
from thoatngheo.plans.drafting.plan_wording import begun, working
from thoatngheo.plans.drafting.policies.drafting import WRITE_DRAFT
from thoatngheo.plans.drafting.problems.drafting import (
    BASE_UNREADABLE,
    DAY_UNREADABLE,
    NO_SUCH_SECTION,
    NOT_A_DRAFT,
    SECTION_CHANGED,
    TITLE_NEEDED,
)
from thoatngheo.plans.drafting.wording.model import content_of
from thoatngheo.plans.register.models import LegalBase, Plan
from vanban.reading.citations import citations
from vanban.reading.paragraphs import paragraph_of

OPEN = (Plan.State.DRAFT, Plan.State.CONSULTING)
DAY = re.compile(r"^\s*(?P<day>\d{1,2})\s*[/-]\s*(?P<month>\d{1,2})\s*$")


def held(plan: Plan) -> Plan:
    """The plan, locked; only a draft is written on."""
    locked = Plan.objects.select_for_update().get(pk=plan.pk)
    if locked.state not in OPEN:
        raise NOT_A_DRAFT(state=locked.get_state_display().lower())
    return locked


@use_case(WRITE_DRAFT, on="plan")
def begin_draft(*, actor: User, plan: Plan) -> list[DraftSection]:
    """Write the first version's sections from the plan's data; a draft that has sections is left as it is."""
    locked = held(plan)
    there = list(locked.draft_sections.order_by("position", "pk"))
    if there:
        return there
    sections = begun(locked, blocks_of(locked))
    return DraftSection.objects.bulk_create(
        DraftSection(
            plan=locked, path=locked.path, position=position, by=actor, at=timezone.now(),
            key=each.key, level=each.level, title=each.title, body=each.body, block=each.block,
        )
        for position, each in enumerate(sections, start=1)
    )  # fmt: skip


@use_case(WRITE_DRAFT, on="plan")
def save_section(*, actor: User, plan: Plan, key: str, title: str, body: str, edition: int) -> DraftSection:
    """Save what was typed in a section. `edition` is the one that was opened.

    Raises:
        Problem: `plans.section_changed` where somebody else has saved meanwhile; nothing is lost, the page shows both.
    """
    held(plan)
    section = section_of(plan, key)
    if section.edition != edition:
        at = f"{timezone.localtime(section.at):%H:%M %d/%m/%Y}"
        raise SECTION_CHANGED(who=section.by, title=section.title or key, at=at)
    if section.title and not title.strip():
        raise TITLE_NEEDED()
    section.title, section.body = title.strip() if section.title else "", body.replace("\r\n", "\n")
    section.edition, section.by = edition + 1, actor
    section.save(update_fields=["title", "body", "edition", "by", "at"])
    return section


def section_of(plan: Plan, key: str) -> DraftSection:
    found = DraftSection.objects.select_related("by").filter(plan=plan, key=key).first()
    if found is None:
        raise NO_SUCH_SECTION(key=key)
    return found


@use_case(WRITE_DRAFT, on="plan")
def add_section(*, actor: User, plan: Plan, after: str, level: int, title: str) -> DraftSection:
    """A new empty section behind the one whose key is `after`."""
    held(plan)
    before = section_of(plan, after)
    if not title.strip():
        raise TITLE_NEEDED()
    plan.draft_sections.filter(position__gt=before.position).update(position=F("position") + 1)
    number = (plan.draft_sections.aggregate(most=Max("pk"))["most"] or 0) + 1
    return DraftSection.objects.create(
        plan=plan, path=plan.path, key=f"muc-{number}", position=before.position + 1, level=level, title=title.strip(), by=actor
    )


@use_case(WRITE_DRAFT, on="plan")
def remove_section(*, actor: User, plan: Plan, key: str, edition: int) -> None:
    """Take a section out of the working text; versions that were kept still have it."""
    held(plan)
    section = section_of(plan, key)
    if section.edition != edition:
        raise SECTION_CHANGED(who=section.by, title=section.title, at=f"{timezone.localtime(section.at):%H:%M %d/%m/%Y}")
    section.delete()


@use_case(WRITE_DRAFT, on="plan")
def keep_version(*, actor: User, plan: Plan, note: str = "") -> Version:
    """Keep the text with its data as it stands now: frozen, numbered 1, 2, 3 …

    Comments that were taken since the version before are linked to this one.
    """
    locked = held(plan)
    number = (locked.versions.aggregate(most=Max("number"))["most"] or 0) + 1
    content = content_of(working(locked))
    version = Version.objects.create(plan=locked, path=locked.path, number=number, content=content, note=note.strip(), by=actor)
    taken = Comment.objects.filter(asked__consultation__plan=locked, outcome__in=(Comment.Outcome.TAKEN, Comment.Outcome.PARTLY))
    taken.filter(version=None).update(version=version)
    return version


@use_case(WRITE_DRAFT, on="plan")
def save_head(*, actor: User, plan: Plan, subject: str, issuer: str, place: str, bases: str, recipients: str, reporting_days: str) -> Plan:
    """What stands before and after the text: subject, issuer, place, one legal base and one recipient a line, days of reports.

    Raises:
        Problem: a base that names no document, a day that is none.
    """
    told = [base_of(line) for line in bases.splitlines() if line.strip()]
    days = [reporting_day(day) for day in re.split(r"[,;\n]", reporting_days) if day.strip()]
    locked = held(plan)
    locked.subject, locked.issuer, locked.place = subject.strip(), issuer.strip(), place.strip()
    locked.recipients = [line.strip(" -;") for line in recipients.splitlines() if line.strip(" -;")]
    locked.reporting_days = days
    locked.save(update_fields=["subject", "issuer", "place", "recipients", "reporting_days"])
    if told != [base_told(base) for base in locked.legal_bases.order_by("position")]:
        locked.legal_bases.all().delete()
        LegalBase.objects.bulk_create(
            LegalBase(plan=locked, position=position, kind=kind, number=number, day=day, issuer=issuer, title=title)
            for position, (kind, number, day, issuer, title) in enumerate(told, start=1)
        )
    return locked


Told = tuple[str, str, date | None, str, str]


def base_told(base: LegalBase) -> Told:
    return base.kind, base.number, base.day, base.issuer, base.title


def base_of(line: str) -> Told:
    """A legal base from a typed line, read as the reader of documents reads it; what follows the issuer is its title."""
    words = re.sub(r"^\s*(?:-\s*)?(?:căn cứ\s+)?", "", line.strip(" ;."), flags=re.IGNORECASE)
    found = citations([paragraph_of(f"Căn cứ {words}", 1)])
    if not found:
        raise BASE_UNREADABLE(line=line.strip())
    base = found[0]
    title = words.partition(base.issuer)[2].strip(" ,;.") if base.issuer else ""
    return base.kind, base.number or "", base.date, base.issuer or "", title


def reporting_day(value: str) -> str:
    """ "31/5" → "05-31"."""
    found = DAY.match(value)
    if found is None:
        raise DAY_UNREADABLE(value=value.strip())
    try:
        day = date(2024, int(found["month"]), int(found["day"]))  # a leap year: 29/2 is a day of the year
    except ValueError:
        raise DAY_UNREADABLE(value=value.strip()) from None
    return f"{day:%m-%d}"
