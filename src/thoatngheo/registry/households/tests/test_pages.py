"""The registry's pages, as each member of the cast."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from thoatngheo.accounts.testing import Cast
from thoatngheo.registry.households import bulk, panels, reviewers
from thoatngheo.registry.households.models import Disclosure, Household, ImportBatch, Person, Source
from thoatngheo.registry.households.privacy import masked_name
from thoatngheo.registry.households.services import state_facts
from thoatngheo.registry.households.tests.conftest import FOUNDED
from thoatngheo.registry.sheets.layouts import HOUSEHOLD_LIST
from thoatngheo.registry.sheets.tests.sheets import household, lines

pytestmark = pytest.mark.django_db
MARCH = date(2026, 3, 1)
LIST = "/ho/"
NEAR = ["reviewer", "hamlet_head", "officer", "chairman", "agency", "auditor"]
CHANGES = ["correct", "add-member", "change-head", "split", "merge", "move", "dissolve", "join-group"]


@pytest.fixture(autouse=True)
def _files(settings: object, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path  # type: ignore[attr-defined]


def signed_in(cast: Cast, who: str) -> Client:
    client = Client()
    client.force_login(getattr(cast, who))
    return client


def page(found: Household, name: str = "household", **more: object) -> str:
    return reverse(f"registry:{name}", args=[found.pk, *more.values()])


def person(name: str) -> Person:
    return Person.objects.get(name=name)


@pytest.mark.parametrize("who", NEAR)
def test_who_works_with_the_household_sees_its_name_in_the_list_and_its_page(cast: Cast, family: Household, who: str) -> None:
    client = signed_in(cast, who)
    assert "Hồ Thị Mừng" in client.get(LIST).content.decode()
    text = client.get(page(family)).content.decode()
    assert "Hồ Văn Ước" in text
    assert "*********234" in text
    assert "045180001234" not in text


def test_a_reviewer_to_whom_nothing_is_assigned_sees_no_household(cast: Cast, family: Household, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reviewers, "ASSIGNED", {})
    client = signed_in(cast, "reviewer")
    assert "Hồ Thị Mừng" not in client.get(LIST).content.decode()
    assert client.get(page(family)).status_code == 404


@pytest.mark.parametrize("who", ["province_officer", "administrator"])
def test_who_oversees_sees_no_name_before_a_reason(cast: Cast, family: Household, who: str) -> None:
    client = signed_in(cast, who)
    text = client.get(LIST).content.decode()
    assert "Hồ Thị Mừng" not in text
    assert "Hồ T. M." in text
    answer = client.get(page(family))
    assert answer.status_code == 302
    assert "Hồ Thị Mừng" not in client.get(answer["Location"]).content.decode()
    client.post(page(family, "open"), {"reason": "đối chiếu đơn khiếu nại số 5"})
    assert "Hồ Thị Mừng" in client.get(page(family)).content.decode()
    assert Disclosure.objects.get().reason == "đối chiếu đơn khiếu nại số 5"


def test_an_auditor_s_look_is_on_record(cast: Cast, family: Household) -> None:
    signed_in(cast, "auditor").get(page(family))
    assert Disclosure.objects.get().user == cast.auditor


@pytest.mark.parametrize("who", ["other_officer", "district_officer"])
def test_a_household_of_another_area_does_not_exist(cast: Cast, family: Household, who: str) -> None:
    client = signed_in(cast, who)
    assert "Hồ T" not in client.get(LIST).content.decode()
    assert client.get(page(family)).status_code == 404


def test_without_a_role_the_list_is_refused_and_without_an_account_one_signs_in(cast: Cast, family: Household) -> None:
    assert signed_in(cast, "nobody").get(LIST).status_code == 403
    assert Client().get(LIST).status_code == 302


@pytest.mark.parametrize("who", ["reviewer", "hamlet_head", "chairman", "province_officer", "agency", "auditor", "administrator"])
@pytest.mark.parametrize("name", CHANGES)
def test_only_the_officer_opens_the_forms_of_change(cast: Cast, family: Household, who: str, name: str) -> None:
    """But a reviewer, who comes to the house, adds the member that he finds there."""
    status = 200 if (who, name) == ("reviewer", "add-member") else 403
    assert signed_in(cast, who).get(page(family, name)).status_code == status


@pytest.mark.parametrize("name", ["household", "state", *CHANGES])
def test_every_form_opens_for_the_officer(cast: Cast, family: Household, name: str) -> None:
    assert signed_in(cast, "officer").get(page(family, name)).status_code == 200


@pytest.mark.parametrize("name", ["correct-member", "state-member", "remove-member", "death", "national-id"])
def test_every_form_about_a_member_opens_for_the_officer(cast: Cast, family: Household, name: str) -> None:
    assert signed_in(cast, "officer").get(page(family, name, person=person("Hồ Văn An").pk)).status_code == 200


@pytest.mark.parametrize(
    "typed", ["mung", "ho mung", "Mừng Hồ", "HỒ THỊ", "045180001234", "045 180 001 234", "1234", "19429-01-0001", "19429-01"]
)
def test_a_household_is_found_by_name_code_or_digits(cast: Cast, family: Household, typed: str) -> None:
    text = signed_in(cast, "officer").get(LIST, {"tim": typed}).content.decode()
    assert "Hồ Thị Mừng" in text


@pytest.mark.parametrize("typed", ["nguyen", "ung", "999999999999", "0000", "19432"])
def test_what_does_not_fit_is_not_found(cast: Cast, family: Household, typed: str) -> None:
    assert "Hồ Thị Mừng" not in signed_in(cast, "officer").get(LIST, {"tim": typed}).content.decode()


def test_a_member_is_found_when_asked_for(cast: Cast, family: Household) -> None:
    client = signed_in(cast, "officer")
    assert "Hồ Thị Mừng" not in client.get(LIST, {"tim": "uoc"}).content.decode()
    assert "Hồ Thị Mừng" in client.get(LIST, {"tim": "uoc", "thanh-vien": "1"}).content.decode()


def test_an_empty_list_says_what_to_do_first(cast: Cast) -> None:
    text = signed_in(cast, "officer").get(LIST).content.decode()
    assert "Hãy nhập danh sách hộ từ Excel trước" in text


def test_the_list_takes_as_many_queries_with_a_thousand_households_as_with_one(cast: Cast, family: Household) -> None:
    client = signed_in(cast, "officer")
    client.get(LIST)
    with CaptureQueriesContext(
        connection,
    ) as few:
        client.get(LIST)
    rows = [bulk.HouseholdRow(f"B{number}", cast.hamlet.pk, cast.hamlet.path, f"Hồ Văn {number}", FOUNDED) for number in range(1000)]
    bulk.load_households(rows)
    with CaptureQueriesContext(connection) as many:
        text = client.get(LIST).content.decode()
    assert len(many) == len(few)
    assert "Hơn 1.000 hộ" in text


def test_the_pages_of_the_list_hold_every_household_once_in_the_order_of_names(cast: Cast) -> None:
    names = [f"Hồ Văn {letter}{other}" for letter in "ABCDE" for other in "abcdefghijklmnopqrstuvxy"]
    bulk.load_households(bulk.HouseholdRow(name, cast.hamlet.pk, cast.hamlet.path, name, FOUNDED) for name in names)
    client = signed_in(cast, "officer")
    seen: list[str] = []
    query: dict[str, str] = {}
    while True:
        answer = client.get(LIST, query)
        seen += [name for _row, name in answer.context["rows"]]
        if not answer.context["behind"]:
            break
        query = {"sau": str(answer.context["behind"])}
    assert seen == sorted(names)
    back = client.get(LIST, {"truoc": str(answer.context["before"])})
    assert [name for _row, name in back.context["rows"]] == seen[50:100]


def test_a_fact_shows_who_said_it_when(cast: Cast, family: Household) -> None:
    client = signed_in(cast, "reviewer")
    form = {"said_on": "01/03/2026", "said_by": "Hồ Thị Mừng", "source": "survey", "fact_income": "1.350.000", "fact_has_tv": "false"}
    assert client.post(page(family, "state"), form).status_code == 302
    text = client.get(page(family)).content.decode()
    assert "1.350.000 đồng" in text
    assert "01/03/2026, Hồ Thị Mừng" in text
    assert family.statements.get().facts == {"income": 1_350_000, "has_tv": False}


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({}, "Chưa có thông tin nào được ghi"),
        ({"fact_income": "-5"}, "Thu nhập bình quân"),
        ({"fact_floor_area": "rộng"}, "không phải là số"),
        ({"fact_income": "1", "said_on": "31/12/2099"}, "tương lai"),
        ({"fact_income": "1", "said_on": "31/02/2026"}, "Không có ngày"),
    ],
)
def test_a_statement_that_cannot_be_comes_back_with_what_was_typed(cast: Cast, family: Household, form: dict[str, str], words: str) -> None:
    answer = signed_in(cast, "officer").post(
        page(family, "state"), {"said_on": "01/03/2026", "source": "survey", "said_by": "Ai đó"} | form
    )
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert "Ai đó" in answer.content.decode()
    assert not family.statements.exists()


def test_a_question_mark_takes_back_what_was_said(cast: Cast, family: Household) -> None:
    state_facts(actor=cast.officer, household=family, facts={"income": 5, "has_tv": True}, said_on=MARCH, source=Source.SURVEY)
    form = {"said_on": "02/03/2026", "source": "correction", "fact_income": "?", "fact_has_tv": "?"}
    signed_in(cast, "officer").post(page(family, "state"), form)
    assert family.statements.last().facts == {"income": None, "has_tv": None}  # type: ignore[union-attr]  # there is one


def test_a_sector_agency_sees_the_facts_of_its_own_dimension_only(cast: Cast, family: Household) -> None:
    said = {"income": 600_000, "untreated_illness": True}
    state_facts(actor=cast.officer, household=family, facts=said, said_on=MARCH, source=Source.SURVEY)
    text = signed_in(cast, "agency").get(page(family)).content.decode()
    assert "Có người ốm nặng" in text
    assert "600.000" not in text


def test_a_household_is_added_with_its_head_on_a_form(cast: Cast) -> None:
    form = {"unit": cast.hamlet.pk, "on": "05/01/2026", "name": "Lê Văn Cả", "birth": "1960", "sex": "male", "ethnicity": "01"}
    answer = signed_in(cast, "officer").post("/ho/them/", form)
    assert answer.status_code == 302
    found = Household.objects.get()
    assert (found.head_name, found.memberships.get().person.birth_year) == ("Lê Văn Cả", 1960)


def test_the_forms_of_change_do_what_they_say(cast: Cast, family: Household) -> None:
    client, daughter, husband = signed_in(cast, "officer"), person("Hồ Thị Đào"), person("Hồ Văn An")
    client.post(page(family, "add-member"), {"name": "Hồ Thị Xưa", "relation": "parent", "on": "01/03/2026", "birth": "1950"})
    client.post(page(family, "split"), {"on": "02/03/2026", "people": [daughter.pk], "head": daughter.pk})
    client.post(page(family, "change-head"), {"on": "03/03/2026", "head": husband.pk})
    client.post(page(family, "death", person=person("Hồ Thị Xưa").pk), {"on": "04/03/2026"})
    client.post(page(family, "join-group"), {"group": "merit", "since": "05/03/2026", "source": "QĐ 1"})
    client.post(page(family, "move"), {"unit": cast.commune.pk, "on": "06/03/2026"})
    client.post(page(family, "remove-member", person=person("Hồ Văn Ước").pk), {"on": "07/03/2026", "reason": "đi học xa"})
    family.refresh_from_db()
    now = [(row.person.name, row.relation) for row in family.memberships.on(date(2026, 3, 8))]
    assert now == [("Hồ Văn An", "head"), ("Hồ Thị Mừng", "spouse")]
    assert (family.head_name, family.unit) == ("Hồ Văn An", cast.commune)
    assert family.groups.get().group == "merit"
    other = Household.objects.get(head_name="Hồ Thị Đào")
    client.post(page(other, "merge"), {"code": family.code, "on": "09/03/2026", "note": "về ở chung"})
    other.refresh_from_db()
    assert other.ended_on == date(2026, 3, 9)
    text = client.get(page(family)).content.decode()
    for words in ("Tách hộ", "Nhập hộ", "Đổi chủ hộ", "qua đời", "Chuyển đến", "Thêm thành viên"):
        assert words in text


def test_the_page_as_of_an_earlier_day_shows_that_day(cast: Cast, family: Household) -> None:
    client = signed_in(cast, "officer")
    client.post(page(family, "remove-member", person=person("Hồ Văn Ước").pk), {"on": "01/03/2026", "reason": "đi"})
    lines = client.get(page(family), {"ngay": (MARCH - timedelta(days=1)).isoformat()}).context["lines"]
    assert len(lines) == 4
    assert len(client.get(page(family)).context["lines"]) == 3


def test_a_national_id_is_shown_in_full_to_the_officer_with_a_reason_on_record(cast: Cast, family: Household) -> None:
    where = page(family, "national-id", person=person("Hồ Thị Mừng").pk)
    assert signed_in(cast, "chairman").get(where).status_code == 403
    client = signed_in(cast, "officer")
    assert client.post(where, {"reason": ""}).status_code == 422
    answer = client.post(where, {"reason": "lập giấy chứng nhận"})
    assert "045180001234" in answer.content.decode()
    assert answer["Cache-Control"] == "no-store"
    assert Disclosure.objects.get().what == "national_id"


def test_an_import_from_upload_to_undo(cast: Cast) -> None:
    client = signed_in(cast, "officer")
    content = lines(HOUSEHOLD_LIST, household(1, "Hồ Văn An"), household(2, "Hồ Thị Bé", birth="31/02/1980"))
    form = {"kind": "households", "unit": cast.commune.pk, "day": "31/10/2026", "file": SimpleUploadedFile("ho.xlsx", content)}
    answer = client.post("/nhap-excel/tai-len/", form)
    assert answer.status_code == 302, answer.content.decode()
    text = client.get(answer["Location"]).content.decode()
    assert "C (Ngày sinh)" in text
    assert "31/02/1980" in text
    assert not Household.objects.exists()
    batch = ImportBatch.objects.get()
    assert client.get(f"/nhap-excel/{batch.pk}/loi.xlsx").status_code == 200
    client.post(f"/nhap-excel/{batch.pk}/nhap/")
    assert Household.objects.get().head_name == "Hồ Văn An"
    client.post(f"/nhap-excel/{batch.pk}/hoan-tac/")
    assert not Household.objects.exists()
    batch.refresh_from_db()
    assert batch.state == "undone"


@pytest.mark.parametrize("who", ["reviewer", "chairman", "province_officer", "auditor"])
def test_the_pages_of_imports_are_the_officer_s(cast: Cast, who: str) -> None:
    client = signed_in(cast, who)
    assert [client.get(where).status_code for where in ("/nhap-excel/", "/nhap-excel/tai-len/", "/nhap-excel/mau/members.xlsx")] == [
        403
    ] * 3


@pytest.mark.parametrize("kind", ["households", "members"])
def test_the_list_goes_out_to_excel_as_the_person_sees_it(cast: Cast, family: Household, kind: str) -> None:
    answer = signed_in(cast, "officer").get(f"/ho/xuat/{kind}.xlsx", {"tim": "mung"})
    assert answer.status_code == 200
    assert b"".join(answer.streaming_content)[:2] == b"PK"  # type: ignore[attr-defined]  # a FileResponse
    assert signed_in(cast, "agency").get(f"/ho/xuat/{kind}.xlsx").status_code == 403


def test_totals_are_entered_with_their_source(cast: Cast) -> None:
    client = signed_in(cast, "officer")
    form = {"unit": cast.commune.pk, "on": "31/12/2025", "households": "1.411", "people": "5.200", "source": "Chi cục Thống kê"}
    assert client.post("/tong-so/them/", form).status_code == 302
    text = client.get("/tong-so/").content.decode()
    assert "1.411" in text
    assert "Chi cục Thống kê" in text


def test_other_rooms_add_panels_in_their_order(cast: Cast, family: Household, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(panels, "PANELS", {})
    for name, order in (("b", 20), ("a", 10)):
        panels.register(panels.Panel(name, order, f"{name}.html", lambda household, user, day: {"seen": household.code}))
    shown = panels.shown(family, cast.officer, MARCH)
    assert [template for template, _context in shown] == ["a.html", "b.html"]
    assert shown[0][1]["seen"] == family.code


def test_a_name_is_masked_to_the_family_name_and_initials() -> None:
    assert masked_name("Nguyễn Thị Hoa") == "Nguyễn T. H."


def test_a_form_asks_the_gate_once(cast: Cast, family: Household) -> None:
    """The page asks before the form, the use case before the deed: of the same household it is one question."""
    client = signed_in(cast, "officer")
    with CaptureQueriesContext(connection) as told:
        assert client.post(page(family, "correct"), {"address": "Xóm Mới", "note": ""}).status_code == 302
    asked = [each["sql"] for each in told if 'SELECT 1 AS "a" FROM "registry_household"' in each["sql"]]
    assert len(asked) <= 1
    family.refresh_from_db()
    assert family.address == "Xóm Mới"
