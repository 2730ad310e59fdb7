"""A draft goes to agencies and comes back with what each said (Đà Nẵng 2023, second annex: 24 units asked, old and new side by side)."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from typing import Any

import docx
import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from thoatngheo.accounts.models import User
from thoatngheo.accounts.testing import Cast
from thoatngheo.core.problems import Problem
from thoatngheo.plans.drafting.consulting import comments_of, old_and_new, tally
from thoatngheo.plans.drafting.models import Asked, Comment, Consultation
from thoatngheo.plans.drafting.services.consulting import agree, close_consultation, comment_on, remind_late, send_version, settle_comment
from thoatngheo.plans.drafting.services.drafting import begin_draft, keep_version, save_section
from thoatngheo.plans.drafting.services.issuing import issue_plan
from thoatngheo.plans.drafting.tests.drafts import make_draft
from thoatngheo.plans.register.agencies import agency_of
from thoatngheo.plans.register.models import Plan

pytestmark = pytest.mark.django_db
OLD = "- Tổ chức kiểm tra, giám sát tại 7 thôn."
NEW = "- Tổ chức kiểm tra, giám sát tại 14 thôn."


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user, settings.AUTHENTICATION_BACKENDS[-1])
    return client


@pytest.fixture
def sent(cast: Cast) -> Consultation:
    """A draft of the commune, sent to the Front and to the other commune's people's committee, due in five days."""
    plan = make_draft(cast)
    begin_draft(actor=cast.officer, plan=plan)
    save_section(actor=cast.officer, plan=plan, key="giai-phap", title="Giải pháp", body=OLD, edition=1)
    version = keep_version(actor=cast.officer, plan=plan, note="gửi lấy ý kiến")
    front = agency_of(actor=cast.officer, unit=plan.unit, name="Ủy ban Mặt trận Tổ quốc Việt Nam xã")
    other = agency_of(actor=cast.other_officer, unit=cast.other_commune, name="UBND")
    due = timezone.localdate() + timedelta(days=5)
    return send_version(actor=cast.officer, version=version, agencies=[front, other], due_on=due)


def asked_of(sent: Consultation, name: str) -> Asked:
    return sent.asked.get(agency__name__startswith=name)


def code_of(error: pytest.ExceptionInfo[Problem]) -> str:
    return error.value.code


def test_the_asked_agency_sees_the_draft_and_nobody_else_of_its_commune_does(cast: Cast, sent: Consultation) -> None:
    asked = asked_of(sent, "UBND")
    client = signed_in(cast.other_officer)
    assert "Dự thảo kế hoạch xin ý kiến" in client.get("/").content.decode()
    assert sent.plan.subject in client.get(reverse("plans:asked_drafts")).content.decode()
    assert "tại 7 thôn" in client.get(reverse("plans:asked", args=[asked.pk])).content.decode()
    assert client.get(reverse("plans:draft", args=[sent.plan_id])).status_code == 404
    front = asked_of(sent, "Ủy ban Mặt trận")
    assert client.get(reverse("plans:asked", args=[front.pk])).status_code == 404


def said(actor: User, asked: Asked, **other: Any) -> Comment:
    told: dict[str, Any] = {"section": "giai-phap", "quote": "tại 7 thôn", "text": "Kiểm tra cả 14 thôn."}
    return comment_on(actor=actor, asked=asked, **(told | other))


def test_a_comment_names_a_section_and_quotes_what_stands_there(cast: Cast, sent: Consultation) -> None:
    asked = asked_of(sent, "UBND")
    said(cast.other_officer, asked)
    for other, code in (
        ({"section": "khong-co"}, "plans.comment_section"),
        ({"quote": "tại 9 thôn"}, "plans.comment_quote"),
        ({"text": " "}, "plans.comment_empty"),
    ):
        with pytest.raises(Problem) as error:
            said(cast.other_officer, asked, **other)
        assert code_of(error) == code
    with pytest.raises(Problem) as error:
        agree(actor=cast.other_officer, asked=asked)
    assert code_of(error) == "plans.agrees_with_comments"


def test_a_comment_after_the_due_day_is_accepted_and_marked_late(cast: Cast, sent: Consultation) -> None:
    Consultation.objects.filter(pk=sent.pk).update(asked_on=date(2026, 1, 1), due_on=date(2026, 1, 5))
    said(cast.other_officer, asked_of(sent, "UBND"))
    figures = tally(Consultation.objects.get(pk=sent.pk))
    assert (figures.asked, figures.answered, figures.late) == (2, 1, 1)
    page = signed_in(cast.officer).get(reverse("plans:consultation", args=[sent.plan_id, sent.pk])).content.decode()
    assert "trả lời muộn" in page
    assert "gửi sau hạn" in page


def test_every_outcome_needs_a_reason(cast: Cast, sent: Consultation) -> None:
    comment = said(cast.other_officer, asked_of(sent, "UBND"))
    for outcome in ("taken", "partly", "refused"):
        with pytest.raises(Problem) as error:
            settle_comment(actor=cast.officer, comment=comment, outcome=outcome, reason=" ")
        assert code_of(error) == "plans.comment_reason"
    with pytest.raises(Problem) as error:
        settle_comment(actor=cast.other_officer, comment=comment, outcome="taken", reason="Đúng")
    assert code_of(error) == "core.denied"


def test_what_was_taken_stands_in_the_table_with_who_asked(cast: Cast, sent: Consultation) -> None:
    front = asked_of(sent, "Ủy ban Mặt trận")
    comment = said(cast.officer, front, answered_on=date(2026, 1, 3), letter_number="12/MTTQ-BTT")
    settle_comment(actor=cast.officer, comment=comment, outcome="taken", reason="Đã sửa thành 14 thôn.")
    section = sent.plan.draft_sections.get(key="giai-phap")
    save_section(actor=cast.officer, plan=sent.plan, key="giai-phap", title="Giải pháp", body=NEW, edition=section.edition)
    version = keep_version(actor=cast.officer, plan=sent.plan)
    comment.refresh_from_db()
    assert comment.version == version
    lines, _ = old_and_new(sent, comments_of(sent))
    assert [(line.changed.old, line.changed.new, line.who) for line in lines] == [((OLD,), (NEW,), front.agency.name)]
    client = signed_in(cast.officer)
    assert front.agency.name in client.get(reverse("plans:old_and_new", args=[sent.plan_id, sent.pk])).content.decode()
    file = client.get(reverse("plans:old_and_new_docx", args=[sent.plan_id, sent.pk])).content
    table = next(table for table in docx.Document(BytesIO(file)).tables if table.cell(0, 1).text == "Bản cũ")
    assert [cell.text for cell in table.rows[0].cells] == ["TT", "Bản cũ", "Bản mới", "Theo góp ý của"]
    assert NEW in table.cell(1, 2).text
    assert table.cell(1, 3).text == front.agency.name


def test_reminded_and_closed_a_consultation_takes_nothing_more(cast: Cast, sent: Consultation) -> None:
    agree(actor=cast.other_officer, asked=asked_of(sent, "UBND"))
    assert remind_late(actor=cast.officer, consultation=sent) == 1
    close_consultation(actor=cast.officer, consultation=sent)
    assert Plan.objects.get(pk=sent.plan_id).state == Plan.State.DRAFT
    with pytest.raises(Problem) as error:
        said(cast.other_officer, asked_of(sent, "UBND"))
    assert code_of(error) == "plans.consultation_closed"


def test_issuing_while_agencies_are_silent_must_be_said(cast: Cast, sent: Consultation) -> None:
    told: dict[str, Any] = {"number": "5/KH-UBND", "issued_on": date(2026, 1, 20), "signer_name": "Hồ Văn Ký", "signer_office": "Chủ tịch"}
    with pytest.raises(Problem) as error:
        issue_plan(actor=cast.chairman, plan=sent.plan, **told)
    assert code_of(error) == "plans.still_consulting"
    assert issue_plan(actor=cast.chairman, plan=sent.plan, despite_consulting=True, **told).number == "05/KH-UBND"


def test_the_pages_of_a_consultation(
    cast: Cast,
    sent: Consultation,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    office, agency = signed_in(cast.officer), signed_in(cast.other_officer)
    asked = asked_of(sent, "UBND")
    answer = {"section": "giai-phap", "quote": "", "text": "Bổ sung giải pháp về việc làm."}
    assert agency.post(reverse("plans:say", args=[asked.pk]), answer).status_code == 302
    comment = asked.comments.get()
    with django_assert_max_num_queries(40):
        page = office.get(reverse("plans:consultation", args=[sent.plan_id, sent.pk])).content.decode()
    assert "Bổ sung giải pháp về việc làm." in page
    settle = reverse("plans:settle_comment", args=[sent.plan_id, comment.pk])
    assert office.post(settle, {"outcome": "refused", "reason": ""}).status_code == 422
    assert office.post(settle, {"outcome": "refused", "reason": "Đã có ở mục II."}).status_code == 302
    assert "Đã có ở mục II." in agency.get(reverse("plans:asked", args=[asked.pk])).content.decode()
    sending = {"version": sent.version_id, "others": "Trạm Y tế\nHội Phụ nữ xã", "due_on": "2030-01-10"}
    assert office.post(reverse("plans:send_version", args=[sent.plan_id]), sending).status_code == 302
    assert sent.plan.consultations.count() == 2
    for name in ("consultations", "old_and_new", "remind_asked", "close_consultation"):
        here = [sent.plan_id] if name == "consultations" else [sent.plan_id, sent.pk]
        assert (office.post if name in {"remind_asked", "close_consultation"} else office.get)(
            reverse(f"plans:{name}", args=here)
        ).status_code in {200, 302}


def test_the_page_of_a_comment_opens_with_its_section_and_settles(cast: Cast, sent: Consultation) -> None:
    comment = said(cast.other_officer, asked_of(sent, "UBND"))
    address = reverse("plans:settle_comment", args=[sent.plan_id, comment.pk])
    client = signed_in(cast.officer)
    page = client.get(address)
    assert "Giải pháp" in page.content.decode()
    assert "tại 7 thôn" in page.content.decode()
    assert client.post(address, {"outcome": "taken", "reason": ""}).status_code == 422
    assert client.post(address, {"outcome": "taken", "reason": "Đã sửa thành 14 thôn."}).status_code == 302
    comment.refresh_from_db()
    assert comment.outcome == Comment.Outcome.TAKEN
