"""Reviewers by hamlet: who goes to which households, until when."""

from __future__ import annotations

from datetime import date

from django.db import IntegrityError, transaction
from django.utils import timezone

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Unit
from thoatngheo.core.dates import show_day
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.cases.models import ReviewerTask
from thoatngheo.reviews.cases.policies.listing import ASSIGN_REVIEWERS
from thoatngheo.reviews.cases.problems.tasks import ASSIGNED_ALREADY, DUE_LATE, NOT_REVIEWER, OUTSIDE_ROUND
from thoatngheo.reviews.cases.services.listing import check_walking
from thoatngheo.reviews.rounds.models import Round


@use_case(ASSIGN_REVIEWERS, on="round")
def assign_reviewer(*, actor: User, round: Round, unit: Unit, reviewer: User, due_on: date | None = None) -> ReviewerTask:
    """Give a hamlet of an open legal round to a reviewer: from now on he sees its listed households, and no others.

    Raises:
        Problem: OUTSIDE_ROUND, NOT_REVIEWER (the role must hold there today), ASSIGNED_ALREADY, DUE_LATE.
    """
    check_walking(round)
    if not unit.path.startswith(round.path):
        raise OUTSIDE_ROUND(unit=unit.full_name)
    if not any(unit.path.startswith(place) for place in scope(reviewer, Role.REVIEWER)):
        raise NOT_REVIEWER(person=reviewer, unit=unit.full_name)
    if due_on and round.ends_on and due_on > round.ends_on:
        raise DUE_LATE(due=show_day(due_on), ends=show_day(round.ends_on))
    try:
        with transaction.atomic():
            return ReviewerTask.objects.create(round=round, unit=unit, path=unit.path, reviewer=reviewer, due_on=due_on, assigned_by=actor)
    except IntegrityError as refused:
        if "reviews_task_once" in str(refused):
            raise ASSIGNED_ALREADY(person=reviewer, unit=unit.full_name) from None
        raise


@use_case(ASSIGN_REVIEWERS, on="task.round")
def end_task(*, actor: User, task: ReviewerTask) -> ReviewerTask:
    """Take a hamlet back from its reviewer; what he has surveyed stays."""
    if task.ended_on is None:
        task.ended_on = timezone.localdate()
        task.save(update_fields=["ended_on"])
    return task
