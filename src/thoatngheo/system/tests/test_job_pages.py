"""A person sees the own jobs, their progress, and may stop them."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.models import Job

pytestmark = pytest.mark.django_db


@pytest.fixture
def job(cast: Cast) -> Job:
    return Job.objects.create(
        kind="test", title="Nhập 1.411 hộ", state=Job.State.RUNNING, done=300, total=1411, message="Đang nhập", asked_by=cast.officer
    )


def test_the_list_and_the_page_show_how_far_it_is(cast: Cast, job: Job, client: Client) -> None:
    client.force_login(cast.officer)
    assert "Nhập 1.411 hộ" in client.get(reverse("system:jobs")).content.decode()
    page = client.get(reverse("system:job", args=[job.pk])).content.decode()
    assert "300 trên 1.411" in page
    assert reverse("system:job_progress", args=[job.pk]) in page


def test_a_job_that_is_over_is_not_asked_for_again(cast: Cast, job: Job, client: Client) -> None:
    Job.objects.update(state=Job.State.FAILED, message="Dòng 7 thiếu tên. Hãy bổ sung.")
    client.force_login(cast.officer)
    part = client.get(reverse("system:job_progress", args=[job.pk])).content.decode()
    assert "Dòng 7 thiếu tên." in part
    assert "hx-get" not in part


def test_the_job_of_another_person_is_not_found(cast: Cast, job: Job, client: Client) -> None:
    client.force_login(cast.other_officer)
    for name in ("system:job", "system:job_progress"):
        assert client.get(reverse(name, args=[job.pk])).status_code == 404
    assert client.post(reverse("system:job_cancel", args=[job.pk])).status_code == 404
    assert "1.411" not in client.get(reverse("system:jobs")).content.decode()


def test_stopping_is_asked_for_and_shown(cast: Cast, job: Job, client: Client) -> None:
    client.force_login(cast.officer)
    answer = client.post(reverse("system:job_cancel", args=[job.pk]), follow=True)
    assert "sẽ dừng sau phần đang làm" in answer.content.decode()
    job.refresh_from_db()
    assert job.cancel_requested


def test_an_empty_list_says_why(cast: Cast, client: Client) -> None:
    client.force_login(cast.nobody)
    assert "Bạn chưa giao việc nào." in client.get(reverse("system:jobs")).content.decode()
