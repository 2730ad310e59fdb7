"""Long work: progress is seen, stopping is heard, a killed worker costs one chunk and doubles nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import pytest
from django.contrib.auth import get_user_model
from django.db import connection, transaction

from thoatngheo.core.jobs import Progress, Stopped, cancel, job, start
from thoatngheo.core.jobs.running import run
from thoatngheo.core.models import Job
from thoatngheo.core.problems import Problem, ProblemKind
from thoatngheo.core.tests.counting_job import TABLE

BAD_ROW = ProblemKind("core.test", says="Dòng 7 thiếu tên.", do="Hãy bổ sung.")


@job("test.problem")
def problem(progress: Progress) -> None:
    raise BAD_ROW()


@job("test.bug")
def bug(progress: Progress) -> None:
    raise KeyError("/srv/secret.py")


@pytest.fixture
def numbers() -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TABLE {TABLE} (n int)")
    yield
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE {TABLE}")


def written() -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT n FROM {TABLE} ORDER BY n")
        return [row[0] for row in cursor.fetchall()]


def begin(kind: str, **arguments: object) -> Job:
    user, _ = get_user_model().objects.get_or_create(username="lan")
    return start(actor=user, kind=kind, title="Việc thử", arguments=arguments)


def queued(work: Job) -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM procrastinate_jobs WHERE args->>'job' = %s", [str(work.pk)])
        found = cursor.fetchone()
    return int(found[0]) if found else 0


@pytest.mark.django_db
def test_a_job_runs_to_its_end(numbers: None) -> None:
    work = run(str(begin("test.count").pk))
    assert (work.state, work.done, work.total, work.result) == (Job.State.DONE, 10, 10, {"numbers": 10})
    assert written() == list(range(10))


@pytest.mark.django_db
def test_a_job_that_is_over_is_not_done_again(numbers: None) -> None:
    work = begin("test.count")
    run(str(work.pk))
    run(str(work.pk))
    assert written() == list(range(10))


@pytest.mark.django_db
def test_trouble_is_told_in_its_own_words() -> None:
    work = run(str(begin("test.problem").pk))
    assert (work.state, work.message) == (Job.State.FAILED, "Dòng 7 thiếu tên. Hãy bổ sung.")


@pytest.mark.django_db
def test_a_defect_never_shows_its_traceback() -> None:
    work = run(str(begin("test.bug").pk))
    assert work.state == Job.State.FAILED
    assert "secret" not in work.message
    assert str(work.pk)[:8] in work.message


@pytest.mark.django_db
def test_a_waiting_job_stops_at_once(numbers: None) -> None:
    work = begin("test.count")
    assert work.asked_by
    work = cancel(actor=work.asked_by, job=work)
    assert work.state == Job.State.CANCELLED
    run(str(work.pk))
    assert written() == []


@pytest.mark.django_db
def test_a_running_job_stops_between_chunks_and_keeps_whole_chunks() -> None:
    work = begin("test.count")
    progress = Progress(work)
    with progress.chunk():
        Job.objects.update(cancel_requested=True)
        progress.step(2, 10, cursor=2)
    with pytest.raises(Stopped), progress.chunk():
        pytest.fail("a chunk began after the person had asked to stop")


@pytest.mark.django_db
def test_nobody_stops_the_job_of_another_person() -> None:
    work = begin("test.count")
    other = get_user_model().objects.create(username="minh")
    with pytest.raises(Problem):
        cancel(actor=other, job=work)


@pytest.mark.django_db(transaction=True)
def test_no_job_is_queued_when_its_cause_is_undone() -> None:
    with transaction.atomic():
        work = begin("test.count")
        assert queued(work) == 1
        transaction.set_rollback(True)
    assert queued(work) == 0


def worker_process() -> subprocess.Popen[bytes]:
    """A worker in a process of its own, with the test database."""
    url = urlsplit(os.environ["DATABASE_URL"])._replace(path="/" + str(connection.settings_dict["NAME"]))
    script = (
        "import django; django.setup(); import thoatngheo.core.tests.counting_job;"
        "from thoatngheo.core.jobs.worker import Pulse, run_worker; run_worker(pulse=Pulse(beat=0.3, silent=1.0))"
    )
    environment = {**os.environ, "DATABASE_URL": urlunsplit(url), "DJANGO_SETTINGS_MODULE": "thoatngheo.config.settings"}
    return subprocess.Popen([sys.executable, "-c", script], env=environment)


def wait_until_over(work: Job, seconds: float = 40) -> Job:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        work.refresh_from_db()
        if work.ended_at:
            return work
        time.sleep(0.2)
    pytest.fail(f"the job did not end: {work.state} {work.done}/{work.total}")


@pytest.mark.django_db(transaction=True)
def test_another_worker_goes_on_where_a_killed_one_stopped(tmp_path: Path, numbers: None) -> None:
    deadly = tmp_path / "die"
    deadly.touch()
    work = begin("test.count", kill=str(deadly))
    first = worker_process()
    assert first.wait(timeout=60) == -9
    work.refresh_from_db()
    assert (work.state, work.cursor, written()) == (Job.State.RUNNING, 4, [0, 1, 2, 3])
    second = worker_process()
    try:
        assert wait_until_over(work).state == Job.State.DONE
        assert written() == list(range(10))
    finally:
        second.terminate()
        assert second.wait(timeout=20) == 0
