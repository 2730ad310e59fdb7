"""Remind: once when a due day comes near, once on the day, once when it has passed; who was reminded is kept.

There is no letter or message: a reminder is the card on the home page and the line on top of "Việc của đơn vị tôi"; what is
kept here lets the office that gave the tasks see whom the system has told, and whom it could not.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from django.db import transaction
from django.utils import timezone

from thoatngheo.accounts.models import Assignment, Role, User
from thoatngheo.areas.querysets import valid_on
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.register.agencies import COMMITTEE_ROLES
from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.tasks.lists import agencies_of_plan, duties, running
from thoatngheo.plans.tasks.models import Reminder
from thoatngheo.plans.tasks.policies import WRITE_TASKS
from thoatngheo.plans.tasks.tasking import Pressing

KINDS = {Pressing.SOON: Reminder.Kind.SOON, Pressing.TODAY: Reminder.Kind.TODAY, Pressing.LATE: Reminder.Kind.LATE}


def remind_all(day: date) -> int:
    """The hourly job: every plan that is being carried out. Running it again the same day reminds nobody twice; returns how many."""
    return sum(remind_plan(plan, day) for plan in running(Plan.objects.all(), day).order_by("pk"))


@use_case(WRITE_TASKS, on="plan")
def remind_now(*, actor: User, plan: Plan) -> int:
    """The office does not wait for the job; returns how many reminders were added."""
    return remind_plan(plan, timezone.localdate())


@transaction.atomic
def remind_plan(plan: Plan, day: date) -> int:
    agencies = list(agencies_of_plan(plan))
    pressing = [duty for duty in duties(agencies, day, plan=plan) if duty.pressing in KINDS and not ended(duty.agency, day)]
    people = people_by_agency({duty.agency for duty in pressing}, day)
    there = set(Reminder.objects.filter(plan=plan).values_list("agency", "part", "due", "kind", "user"))
    wanted = [
        Reminder(
            plan=plan,
            agency=duty.agency,
            part=duty.part,
            path=duty.agency.path,
            due=due,
            kind=KINDS[duty.pressing],
            on=day,
            user_id=user,
        )
        for duty in pressing
        if (due := duty.due)
        for user in people[duty.agency.pk]
    ]
    fresh = [each for each in wanted if (each.agency_id, each.part_id, each.due, each.kind, each.user_id) not in there]
    Reminder.objects.bulk_create(fresh, ignore_conflicts=True)
    return len(fresh)


def ended(agency: Agency, day: date) -> bool:
    return agency.valid_to is not None and agency.valid_to < day


def people_by_agency(agencies: set[Agency], day: date) -> dict[int, list[int | None]]:
    """Keys of the people who work for each agency on the day, [None] where nobody does; one query for all."""
    roles = [Role.SECTOR_AGENCY, *COMMITTEE_ROLES]
    units = {agency.unit_id for agency in agencies}
    held = Assignment.objects.filter(valid_on(day), unit__in=units, role__in=roles, user__is_active=True)
    at: dict[tuple[int | None, str], set[int]] = defaultdict(set)
    for user, unit, role, sector in held.values_list("user", "unit", "role", "sector"):
        at[unit, sector.strip().lower() if role == Role.SECTOR_AGENCY else ""].add(user)
    return {agency.pk: [*sorted(at[agency.unit_id, agency.sector])] or [None] for agency in agencies}
