"""A plan is written section by section, kept in versions and issued by somebody else than its maker."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from thoatngheo.accounts.models import User
from thoatngheo.accounts.testing import Cast
from thoatngheo.core.problems import Problem
from thoatngheo.plans.drafting.documents import reread_of
from thoatngheo.plans.drafting.forms.drafting import IssueForm
from thoatngheo.plans.drafting.services.drafting import (
    add_section,
    base_of,
    begin_draft,
    keep_version,
    remove_section,
    save_head,
    save_section,
)
from thoatngheo.plans.drafting.services.issuing import issue_plan
from thoatngheo.plans.drafting.tests.drafts import make_draft
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.tasks.testing import make_plan

pytestmark = pytest.mark.django_db
SIGNED = date(2026, 1, 20)


@pytest.fixture
def draft(cast: Cast) -> Plan:
    return make_draft(cast)


def code_of(error: pytest.ExceptionInfo[Problem]) -> str:
    return error.value.code


def test_the_first_version_has_the_usual_structure_of_a_plan(cast: Cast, draft: Plan) -> None:
    begin_draft(actor=cast.officer, plan=draft)
    version = keep_version(actor=cast.officer, plan=draft, note="bản đầu")
    outline = [(each["label"], each["title"]) for each in version.content["sections"] if each["title"]]
    assert outline == [
        ("I", "Mục tiêu"),
        ("1", "Mục tiêu chung"),
        ("2", "Mục tiêu cụ thể"),
        ("3", "Chỉ tiêu giao cho các đơn vị"),
        ("II", "Nội dung các dự án"),
        ("1", "Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo"),
        ("III", "Giải pháp thực hiện"),
        ("IV", "Kinh phí thực hiện"),
        ("V", "Tổ chức thực hiện"),
        ("VI", "Chế độ báo cáo"),
    ]


def test_two_people_on_one_section_the_second_is_told_and_loses_nothing(cast: Cast, draft: Plan) -> None:
    begin_draft(actor=cast.officer, plan=draft)
    told: dict[str, Any] = {"plan": draft, "key": "giai-phap", "title": "Giải pháp", "edition": 1}
    save_section(actor=cast.officer, body="- Một", **told)
    with pytest.raises(Problem) as error:
        save_section(actor=cast.officer, body="- Hai", **told)
    assert code_of(error) == "plans.section_changed"
    client = signed_in(cast.officer)
    page = client.post(reverse("plans:draft_section", args=[draft.pk, "giai-phap"]), {"title": "Giải pháp", "body": "- Hai", "edition": 1})
    assert page.status_code == 422
    words = page.content.decode()
    assert "- Hai" in words
    assert "Bản đang có" in words
    assert "Một" in words
    assert draft.draft_sections.get(key="giai-phap").body == "- Một"


def test_an_added_section_moves_the_numbers_behind_it(cast: Cast, draft: Plan) -> None:
    begin_draft(actor=cast.officer, plan=draft)
    added = add_section(actor=cast.officer, plan=draft, after="muc-tieu-cu-the", level=1, title="Phạm vi, đối tượng")
    version = keep_version(actor=cast.officer, plan=draft)
    labels = {each["key"]: each["label"] for each in version.content["sections"]}
    assert (labels[added.key], labels["giai-phap"]) == ("II", "IV")
    remove_section(actor=cast.officer, plan=draft, key=added.key, edition=1)
    assert not draft.draft_sections.filter(key=added.key).exists()


def test_a_typed_base_is_read_as_the_reader_reads_it() -> None:
    assert base_of("Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định chuẩn nghèo;") == (
        "Nghị định",
        "07/2021/NĐ-CP",
        date(2021, 1, 27),
        "Chính phủ",
        "quy định chuẩn nghèo",
    )
    with pytest.raises(Problem) as error:
        base_of("theo tình hình thực tế")
    assert code_of(error) == "plans.base_unreadable"


def test_head_and_recipients_are_saved_and_a_day_that_is_none_is_refused(cast: Cast, draft: Plan) -> None:
    told: dict[str, Any] = {"subject": "Giảm nghèo năm 2026", "issuer": "Ủy ban nhân dân xã A", "place": "A", "bases": ""}
    told["recipients"] = "- Các thôn;\nLưu: VT"
    save_head(actor=cast.officer, plan=draft, reporting_days="31/5, 30/11", **told)
    draft.refresh_from_db()
    assert (draft.recipients, draft.reporting_days) == (["Các thôn", "Lưu: VT"], ["05-31", "11-30"])
    with pytest.raises(Problem) as error:
        save_head(actor=cast.officer, plan=draft, reporting_days="31/6", **told)
    assert code_of(error) == "plans.day_unreadable"


def issued(actor: User, plan: Plan, **other: Any) -> Plan:
    told: dict[str, Any] = {"number": "66/KH-UBND", "issued_on": SIGNED, "signer_name": "Hồ Văn Ký", "signer_office": "Chủ tịch"}
    return issue_plan(actor=actor, plan=plan, **(told | other))


def test_the_officer_prepares_and_the_chairman_issues(cast: Cast, draft: Plan) -> None:
    begin_draft(actor=cast.officer, plan=draft)
    keep_version(actor=cast.officer, plan=draft)
    with pytest.raises(Problem) as error:
        issued(cast.officer, draft)
    assert code_of(error) == "core.denied"
    plan = issued(cast.chairman, draft)
    assert (plan.state, plan.number, plan.number_year) == (Plan.State.ISSUED, "66/KH-UBND", 2026)
    with pytest.raises(Problem) as error:
        save_section(actor=cast.officer, plan=plan, key="ket", title="", body="thêm", edition=1)
    assert code_of(error) == "plans.not_a_draft"


def test_what_stops_an_issue(cast: Cast, draft: Plan) -> None:
    def refused(**other: Any) -> str:
        with pytest.raises(Problem) as error:
            issued(cast.chairman, draft, **other)
        return code_of(error)

    begin_draft(actor=cast.officer, plan=draft)
    assert refused() == "plans.nothing_kept"
    keep_version(actor=cast.officer, plan=draft)
    assert refused(number="sáu sáu") == "plans.number_unreadable"
    make_plan(cast.commune, cast.officer, number="66/KH-UBND", number_year=2026)
    assert refused() == "plans.number_taken"
    assert refused(number="67/KH-UBND", issued_on=date(2021, 1, 26)) == "plans.issued_before_base"
    assert refused(number="67/KH-UBND", issued_on=date(2999, 1, 1)) == "plans.issued_in_future"
    save_section(actor=cast.officer, plan=draft, key="giai-phap", title="Giải pháp", body="- Khác", edition=1)
    assert refused(number="67/KH-UBND") == "plans.changed_since_kept"


def test_the_written_document_reads_back_as_the_same_plan(cast: Cast, draft: Plan) -> None:
    begin_draft(actor=cast.officer, plan=draft)
    keep_version(actor=cast.officer, plan=draft)
    plan = issued(cast.chairman, draft)
    reread = reread_of(Plan.objects.get(pk=plan.pk))
    assert (reread.differences, reread.errors) == ((), ())


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user, settings.AUTHENTICATION_BACKENDS[-1])
    return client


def test_the_pages_of_a_draft(cast: Cast, draft: Plan, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    client = signed_in(cast.officer)
    assert client.post(reverse("plans:begin_draft", args=[draft.pk])).status_code == 302
    with django_assert_max_num_queries(45):
        page = client.get(reverse("plans:draft", args=[draft.pk])).content.decode()
    assert "530 triệu đồng" in page
    assert "Hộ nghèo đầu năm" in page
    client.post(reverse("plans:keep_version", args=[draft.pk]), {"note": "bản gửi lấy ý kiến"})
    client.post(reverse("plans:draft_section", args=[draft.pk, "giai-phap"]), {"title": "Giải pháp", "body": "- Mới hẳn", "edition": 1})
    client.post(reverse("plans:keep_version", args=[draft.pk]), {"note": ""})
    compared = client.get(reverse("plans:compare_versions", args=[draft.pk]), {"cu": 1, "moi": 2}).content.decode()
    assert "<del>" in compared
    assert "<ins>" in compared
    assert "1 mục khác nhau" in compared
    assert "giống hệt" in client.get(reverse("plans:plan_document", args=[draft.pk])).content.decode()
    for name, begins in (("document_docx", b"PK"), ("document_pdf", b"%PDF")):
        assert client.get(reverse(f"plans:{name}", args=[draft.pk]), {"ban": 1}).content.startswith(begins)


def test_a_draft_is_seen_by_its_own_area_and_those_above_only(cast: Cast, draft: Plan) -> None:
    address = reverse("plans:draft", args=[draft.pk])
    assert signed_in(cast.province_officer).get(address).status_code == 200
    assert signed_in(cast.other_officer).get(address).status_code == 404
    assert signed_in(cast.reviewer).get(address).status_code == 403


def test_the_day_of_issue_stands_filled_in_as_a_browser_reads_it() -> None:
    """A field of type date shows nothing but 2026-01-20."""
    assert 'value="2026-01-20"' in str(IssueForm(initial={"issued_on": date(2026, 1, 20)})["issued_on"])
