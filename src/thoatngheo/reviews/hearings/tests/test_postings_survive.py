"""The lists of all hamlets as a job: a worker killed in the middle costs one hamlet's list, and none hangs twice."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import pytest
from django.db import connection
from django.utils import timezone

from thoatngheo.accounts.testing import make_cast, make_unit
from thoatngheo.areas.models import Level
from thoatngheo.core.chain import verify
from thoatngheo.core.models import Job
from thoatngheo.core.working_days import calendar
from thoatngheo.reviews.cases.models import Case, CaseStep
from thoatngheo.reviews.decisions.testing import make_household, make_results
from thoatngheo.reviews.hearings.models import PostingItem
from thoatngheo.reviews.hearings.services import posting_all
from thoatngheo.reviews.hearings.services.posting_all import ask_for_all_lists
from thoatngheo.reviews.hearings.tests.steps import a_round

PATIENCE_SECONDS = 120
KILLED = -9


def worker(flag: Path) -> subprocess.Popen[bytes]:
    """A worker in a process of its own, with the test's database."""
    url = urlsplit(os.environ["DATABASE_URL"])._replace(path="/" + str(connection.settings_dict["NAME"]))
    environment = {**os.environ, "DATABASE_URL": urlunsplit(url), "DJANGO_SETTINGS_MODULE": "thoatngheo.config.settings"}
    return subprocess.Popen([sys.executable, "-m", "thoatngheo.reviews.hearings.tests.dying_worker", str(flag)], env=environment)


def next_working_day() -> date:
    days, day = calendar(), timezone.localdate()
    while not days.is_working(day):
        day += timedelta(days=1)
    return day


def over(work: Job) -> Job:
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end and not work.ended_at:
        time.sleep(0.2)
        work.refresh_from_db()
    return work


def lists() -> list[tuple[str, int]]:
    """(hamlet, households on its list) of every list that hangs."""
    return sorted(PostingItem.objects.values_list("posting__unit__name", "case"))


@pytest.mark.django_db(transaction=True)
def test_another_worker_goes_on_with_the_hamlets_that_still_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting_all, "MANY", 0)  # three households are many here
    cast = make_cast()
    round = a_round(cast)
    hamlets = [cast.hamlet, *(make_unit(f"0{number}", f"Tân {number}", Level.HAMLET, cast.commune, title="Thôn") for number in (2, 3))]
    make_results(round, {make_household(f"H{number}", unit): "poor" for number, unit in enumerate(hamlets)})
    Case.objects.update(state=Case.State.MEETING_HELD)
    work = ask_for_all_lists(actor=cast.officer, round=round, starts_on=next_working_day())
    assert isinstance(work, Job)
    flag = tmp_path / "die"
    flag.touch()
    assert worker(flag).wait(timeout=PATIENCE_SECONDS) == KILLED
    assert [name for name, _ in lists()] == ["Tân Hiếu"]
    second = worker(flag)
    try:
        assert over(work).state == Job.State.DONE, work.message
    finally:
        second.terminate()
        second.wait(timeout=20)
    assert [name for name, _ in lists()] == ["Tân 2", "Tân 3", "Tân Hiếu"]
    assert set(Case.objects.values_list("state", flat=True)) == {"posted"}
    assert CaseStep.objects.filter(event="post").count() == len(hamlets)
    assert list(verify()) == []
