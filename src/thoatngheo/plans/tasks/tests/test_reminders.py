"""Reminders: once near the day, once on it, once after it; who was told is kept."""

from __future__ import annotations

from datetime import date

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from procrastinate.contrib.django import app

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.jobs.kinds import load_all
from thoatngheo.core.problems import Problem
from thoatngheo.demo.clock import on_day
from thoatngheo.plans.tasks.models import Reminder
from thoatngheo.plans.tasks.services.reminding import remind_all, remind_now
from thoatngheo.plans.tasks.services.task_reports import report_part
from thoatngheo.plans.tasks.site import late_tasks, my_duties
from thoatngheo.plans.tasks.testing import make_part, make_plan

DUE = date(2026, 11, 30)


def told() -> set[tuple[str, str]]:
    return {(each.kind, each.user.username if each.user else "") for each in Reminder.objects.select_related("user")}


def test_each_due_day_is_reminded_of_three_times_and_never_twice(cast: Cast) -> None:
    make_part(cast.commune, cast.officer, due=DUE)
    counts = {day: remind_all(day) for day in (date(2026, 11, 22), date(2026, 11, 23), date(2026, 11, 24), DUE, date(2026, 12, 5))}
    assert list(counts.values()) == [0, 2, 0, 2, 2]
    assert told() == {(kind, user) for kind in ("soon", "today", "late") for user in ("officer", "chairman")}
    assert remind_all(date(2026, 12, 6)) == 0


def test_where_nobody_works_for_the_agency_the_office_sees_it(cast: Cast) -> None:
    plan = make_plan(cast.province, cast.province_officer)
    make_part(cast.province, cast.province_officer, plan=plan, agency="Ban Dân tộc", due=DUE)
    with on_day(DUE):
        assert remind_now(actor=cast.province_officer, plan=plan) == 1
        client = Client()
        client.force_login(cast.province_officer, settings.AUTHENTICATION_BACKENDS[-1])
        assert "chưa có tài khoản" in client.get(reverse("plans:reminders", args=[plan.pk])).content.decode()
        with pytest.raises(Problem, match="quyền"):
            remind_now(actor=cast.agency, plan=plan)
    assert told() == {("today", "")}


def test_nobody_is_reminded_of_what_is_done_or_of_drafts(cast: Cast) -> None:
    part = make_part(cast.commune, cast.officer, due=DUE)
    with on_day(date(2026, 11, 20)):
        report_part(actor=cast.officer, part=part, state="done", text="", on=date(2026, 11, 20))
    make_part(cast.commune, cast.officer, plan=make_plan(cast.commune, cast.officer, state="draft", number=""), due=DUE)
    assert remind_all(DUE) == 0


def test_periodic_reports_are_reminded_of_too(cast: Cast) -> None:
    plan = make_plan(cast.commune, cast.officer, reporting_days=["11-30"])
    make_part(cast.commune, cast.officer, plan=plan, due=None)
    assert remind_all(date(2026, 11, 25)) == 2
    assert {(each.part, each.due) for each in Reminder.objects.all()} == {(None, DUE)}


def test_the_home_page_says_what_presses_and_the_office_what_is_late(cast: Cast) -> None:
    make_part(cast.commune, cast.officer, due=DUE)
    with on_day(date(2026, 11, 1)):
        assert my_duties(cast.officer) is None
    with on_day(date(2026, 12, 12)):
        mine, late = my_duties(cast.chairman), late_tasks(cast.province_officer)
        assert mine is not None
        assert late is not None
        assert (mine.figure, mine.until, late.figure) == ("1", DUE, "1")
        assert my_duties(cast.agency) is None


def test_the_worker_knows_the_hourly_job() -> None:
    load_all()
    from_rooms = {(task.task.name, task.cron) for task in app.periodic_registry.periodic_tasks.values()}
    assert ("plans.remind", "5 * * * *") in from_rooms
