"""The pages of the village meeting, as the people of the cast use them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import Cast, make_person
from thoatngheo.reviews.hearings.models import Meeting
from thoatngheo.reviews.hearings.services.meetings import plan_meeting, record_meeting
from thoatngheo.reviews.hearings.tests.steps import MEETING_DAY, a_meeting, a_round, classified, held, it_is
from thoatngheo.reviews.rounds.models import Round


@pytest.fixture(autouse=True)
def the_day_of_the_meeting(monkeypatch: pytest.MonkeyPatch) -> None:
    it_is(monkeypatch, MEETING_DAY, hour=20)


@pytest.fixture
def round(cast: Cast) -> Round:
    round = a_round(cast)
    classified(round, cast.hamlet, "poor", "near_poor")
    return round


@pytest.fixture
def meeting(cast: Cast, round: Round) -> Meeting:
    return plan_meeting(actor=cast.officer, round=round, unit=cast.hamlet, held_on=MEETING_DAY, place="Nhà văn hóa thôn")


def minutes(meeting: Meeting, deed: str = "save", **more: Any) -> dict[str, Any]:
    """What the browser sends: everything typed, and the button."""
    said = {
        "version": meeting.version,
        "held_on": "15/10/2026",
        "place": "Nhà văn hóa",
        "chair": "Trần Văn Toàn",
        "secretary": "Hồ Thị Mai",
    }
    counts = {f"{name}_{case}": number for case in keys(meeting).values() for name, number in (("agree", "50"), ("disagree", "9"))}
    return {**said, **counts, "attending": "99", "deed": deed, **more}


def keys(meeting: Meeting) -> dict[str, int]:
    return dict(meeting.votes.values_list("case__household__code", "case_id"))


def test_the_round_s_page_says_who_must_meet_and_leads_to_the_invitation(cast: Cast, round: Round, client: Client) -> None:
    client.force_login(cast.hamlet_head)
    page = client.get(reverse("reviews:meetings", args=[round.pk])).content.decode()
    plan = f"{reverse('reviews:meeting_plan', args=[round.pk])}?thon={cast.hamlet.pk}"
    assert "Thôn Tân Hiếu" in page
    assert plan in page
    answer = client.post(plan, {"held_on": "15/10/2026", "place": "Nhà văn hóa"})
    made = Meeting.objects.get()
    assert answer.headers["Location"] == reverse("reviews:meeting", args=[made.pk])
    assert made.votes.count() == 2


def test_a_hamlet_head_writes_the_minutes_and_ends_the_meeting(cast: Cast, meeting: Meeting, client: Client) -> None:
    """50 of 99 is half."""
    client.force_login(cast.hamlet_head)
    entry = reverse("reviews:meeting_entry", args=[meeting.pk])
    assert "Trần Văn Toàn" in client.get(entry).content.decode()
    answer = client.post(entry, minutes(meeting, "close"))
    confirm = answer.headers["Location"]
    page = client.get(confirm).content.decode()
    assert "ít nhất 50 người đồng ý" in page
    assert "2 hộ được thông qua" in page
    meeting.refresh_from_db()
    client.post(confirm, {"version": meeting.version})
    meeting.refresh_from_db()
    assert (meeting.state, meeting.votes.filter(agreed=True).count()) == ("held", 2)
    assert client.get(entry).status_code == 302


def test_everybody_agrees_is_one_button_for_the_rows_that_are_empty_or_ticked(
    cast: Cast,
    meeting: Meeting,
    client: Client,
) -> None:
    client.force_login(cast.hamlet_head)
    entry, cases = reverse("reviews:meeting_entry", args=[meeting.pk]), keys(meeting)
    empty = {f"agree_{cases['H2']}": "", f"disagree_{cases['H2']}": ""}
    client.post(entry, minutes(meeting, "everybody", **empty))
    assert dict(meeting.votes.values_list("case__household__code", "agree")) == {"H1": 50, "H2": 99}
    meeting.refresh_from_db()
    client.post(entry, minutes(meeting, "everybody", chosen=[cases["H1"]]))
    assert dict(meeting.votes.values_list("case__household__code", "agree")) == {"H1": 99, "H2": 50}


def test_more_votes_than_people_are_refused_by_name_when_the_meeting_ends(cast: Cast, meeting: Meeting, client: Client) -> None:
    client.force_login(cast.hamlet_head)
    answer = client.post(reverse("reviews:meeting_entry", args=[meeting.pk]), minutes(meeting, "close", attending="40"))
    meeting.refresh_from_db()
    refused = client.post(answer.headers["Location"], {"version": meeting.version})
    assert refused.status_code == 422
    assert "nhiều hơn 40 người dự họp" in refused.content.decode()
    meeting.refresh_from_db()
    assert (meeting.state, meeting.attending) == ("planned", 40)


def test_two_tabs_at_once_nothing_typed_is_lost_and_the_second_save_is_told(cast: Cast, meeting: Meeting, client: Client) -> None:
    sent = minutes(meeting, opinions="Ý kiến gõ ở thẻ thứ hai")
    record_meeting(actor=cast.officer, meeting=meeting, version=1, held=held(38), votes={})
    client.force_login(cast.hamlet_head)
    entry = reverse("reviews:meeting_entry", args=[meeting.pk])
    answer = client.post(entry, sent)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Lê Thị Ánh đã sửa" in page
    assert "Ý kiến gõ ở thẻ thứ hai" in page
    assert 'name="version" value="2"' in page
    assert client.post(entry, {**sent, "version": 2}).status_code == 302


def test_words_instead_of_numbers_are_refused_beside_their_field(cast: Cast, meeting: Meeting, client: Client) -> None:
    client.force_login(cast.hamlet_head)
    answer = client.post(reverse("reviews:meeting_entry", args=[meeting.pk]), minutes(meeting, attending="nhiều"))
    assert answer.status_code == 422
    assert "nhiều" in answer.content.decode()


def test_the_front_reads_and_does_not_write(cast: Cast, meeting: Meeting, client: Client) -> None:
    front = make_person("front", "Hồ Văn Mặt", Role.SECTOR_AGENCY, cast.commune, sector="front")
    client.force_login(front)
    page = client.get(reverse("reviews:meeting", args=[meeting.pk]))
    assert page.status_code == 200
    assert reverse("reviews:meeting_entry", args=[meeting.pk]) not in page.content.decode()
    assert client.post(reverse("reviews:meeting_entry", args=[meeting.pk]), minutes(meeting)).status_code == 403


# --- the scan --------------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def upload(client: Client, meeting: Meeting, name: str, content: bytes) -> Any:
    scan = SimpleUploadedFile(name, content, content_type="application/pdf")
    return client.post(reverse("reviews:meeting_scan", args=[meeting.pk]), {"scan": scan})


def test_the_scan_is_kept_and_given_only_to_who_may_see_the_meeting(
    cast: Cast,
    round: Round,
    client: Client,
    folder: Path,
) -> None:
    meeting = a_meeting(cast, round)
    client.force_login(cast.hamlet_head)
    assert upload(client, meeting, "bien ban.pdf", b"%PDF-1.7 ...").status_code == 302
    file = reverse("reviews:meeting_scan_file", args=[meeting.pk])
    answer: Any = client.get(file)
    assert b"".join(answer.streaming_content) == b"%PDF-1.7 ..."
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    client.force_login(cast.other_officer)
    assert client.get(file).status_code in {403, 404}


def test_a_file_that_is_no_scan_is_refused_whatever_it_is_called(cast: Cast, round: Round, client: Client, folder: Path) -> None:
    meeting = a_meeting(cast, round)
    client.force_login(cast.hamlet_head)
    answer = upload(client, meeting, "bien-ban.pdf", b"<html><script>alert(1)</script>")
    assert answer.status_code == 422
    assert "không phải là PDF" in answer.content.decode()
    assert "lớn hơn mức 10 MB" in upload(client, meeting, "to.pdf", b"%PDF-" + b"0" * (10 << 20)).content.decode()


def test_an_open_meeting_has_no_signed_minutes(cast: Cast, meeting: Meeting, client: Client, folder: Path) -> None:
    client.force_login(cast.hamlet_head)
    assert "chưa kết thúc" in upload(client, meeting, "b.png", b"\x89PNG\r\n\x1a\n...").content.decode()
