"""The list of a unit's agencies: add, rename, end, and merge two that are the same."""

from __future__ import annotations

from datetime import date

from django.apps import apps
from django.db import IntegrityError, transaction
from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.register.agencies import agency_of
from thoatngheo.plans.register.agency_names import key_of
from thoatngheo.plans.register.models import Agency
from thoatngheo.plans.register.policies.agencies import ADD_AGENCY, WRITE_AGENCY
from thoatngheo.plans.register.problems import AGENCY_ENDS_BEFORE_START, AGENCY_NAMELESS, AGENCY_NOT_MERGEABLE, AGENCY_TWICE
from thoatngheo.plans.tasks.models import TaskPart

# What points at an agency and follows it when it is merged; reports and reminders stay as they were written. By name, for
# "Asked" stands in a higher room.
FOLLOWS = ("Target", "FundLine", "Activity", "Asked")


@use_case(ADD_AGENCY, on="unit")
def add_agency(*, actor: User, unit: Unit, name: str) -> Agency:
    """A further agency of the unit.

    Raises:
        Problem: `plans.agency_twice` where the unit has it already, however it is written.
    """
    there = Agency.objects.filter(unit=unit).count()
    agency = agency_of(actor=actor, unit=unit, name=name)
    if Agency.objects.filter(unit=unit).count() == there:
        raise AGENCY_TWICE(unit=unit.full_name, name=agency.name)
    return agency


@use_case(WRITE_AGENCY, on="agency")
def change_agency(*, actor: User, agency: Agency, name: str, sector: str, valid_to: date | None) -> Agency:
    """Another name, another sector whose people work for it, or the last day it exists."""
    if not (name := tidy(name)):
        raise AGENCY_NAMELESS()
    if valid_to and agency.valid_from and valid_to < agency.valid_from:
        raise AGENCY_ENDS_BEFORE_START(day=f"{valid_to:%d/%m/%Y}")
    own = (agency.unit.title, agency.unit.name)
    others = Agency.objects.filter(unit=agency.unit, merged_into=None).exclude(pk=agency.pk)
    for other in others.select_for_update():
        if key_of(other.name, own) == key_of(name, own):
            raise AGENCY_TWICE(unit=agency.unit.full_name, name=other.name)
    agency.name, agency.sector, agency.valid_to = name, tidy(sector).lower(), valid_to
    agency.save(update_fields=["name", "sector", "valid_to"])
    return agency


@use_case(WRITE_AGENCY, on=("agency", "into"))
def merge_agencies(*, actor: User, agency: Agency, into: Agency) -> Agency:
    """Two that are one: what `agency` has to do is done by `into`, and its name leads there from now on.

    Raises:
        Problem: `plans.agency_not_mergeable`: of another unit, merged already, or both reported on one task, or
            both stand where only one may (a line of money, a consultation).
    """
    if agency == into or agency.unit_id != into.unit_id or agency.merged_into_id or into.merged_into_id:
        raise AGENCY_NOT_MERGEABLE(name=agency.name, into=into.name, why=gettext("chỉ gộp hai cơ quan khác nhau của cùng một đơn vị"))
    try:
        with transaction.atomic():
            merge_parts(agency, into)
            for name in FOLLOWS:
                apps.get_model("plans", name)._default_manager.filter(agency=agency).update(agency=into)
            Agency.objects.filter(merged_into=agency).update(merged_into=into)
            agency.merged_into = into
            agency.save(update_fields=["merged_into"])
    except IntegrityError as both:
        why = gettext("cả hai cùng có một dòng vốn hoặc cùng được hỏi ý kiến một lần")
        raise AGENCY_NOT_MERGEABLE(name=agency.name, into=into.name, why=why) from both
    return into


def merge_parts(agency: Agency, into: Agency) -> None:
    """In a task in which both have a part, the one with reports stays; the lead stays the lead."""
    theirs = {part.task_id: part for part in TaskPart.objects.filter(agency=into)}
    for part in TaskPart.objects.filter(agency=agency):
        other = theirs.get(part.task_id)
        if other is None:
            part.agency, part.path = into, into.path
            part.save(update_fields=["agency", "path"])
            continue
        kept, gone = (other, part) if not part.reports.exists() else (part, other)
        if gone.reports.exists():
            why = gettext("cả hai đã báo cáo về nhiệm vụ “%(task)s”") % {"task": part.task.text}
            raise AGENCY_NOT_MERGEABLE(name=agency.name, into=into.name, why=why)
        role = TaskPart.Role.LEAD if TaskPart.Role.LEAD in {kept.role, gone.role} else TaskPart.Role.TAKE_PART
        gone.delete()
        kept.agency, kept.path, kept.role = into, into.path, role
        kept.save(update_fields=["agency", "path", "role"])
