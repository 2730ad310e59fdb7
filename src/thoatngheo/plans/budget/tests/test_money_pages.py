"""Pages of money: what one sees, what one is refused, and how many questions they ask the database."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.models import User
from thoatngheo.accounts.testing import Cast
from thoatngheo.core.sheets.reading import read_sheet
from thoatngheo.core.sheets.writing import write_sheet
from thoatngheo.plans.budget.models import FundLine
from thoatngheo.plans.budget.services.money import amounts_of, open_line, record
from thoatngheo.plans.budget.services.money_moves import hand_down
from thoatngheo.plans.budget.sheet import COLUMNS
from thoatngheo.plans.register.models import Programme, Project
from thoatngheo.plans.sheets.models import SheetUpload
from thoatngheo.plans.tasks.testing import make_money, make_plan

MILLION = 1_000_000
DAY = date(2026, 3, 16)
TODAY = date(2026, 6, 30)


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: TODAY)


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user, settings.AUTHENTICATION_BACKENDS[-1])
    return client


def project(number: int, sub: int | None = None) -> Project:
    programme = Programme.objects.get(code="CTMTQG-2026")
    return Project.objects.get_or_create(programme=programme, number=number, sub=sub, defaults={"name": f"Dự án {number} do tỉnh nhập"})[0]


def filled(cast: Cast, count: int = 3, **told: Any) -> list[FundLine]:
    lines = []
    for number in range(1, count + 1):
        about = {"project": project(number), "year": 2026, "source": "central", "kind": "recurrent", "unit": cast.province, **told}
        line = open_line(actor=cast.province_officer, **about)
        for stage, amount in (("planned", 100 * MILLION), ("allocated", 80 * MILLION), ("spent", 20 * MILLION)):
            record(actor=cast.province_officer, line=line, stage=stage, amount=number * amount, on=DAY)
        lines.append(line)
    return lines


@pytest.mark.django_db
def test_the_page_shows_subtotals_totals_and_what_is_missing_below(cast: Cast) -> None:
    lines = filled(cast)
    record(actor=cast.province_officer, line=lines[1], stage="returned", amount=100 * MILLION, on=DAY)
    whole = lines[2]
    hand_down(actor=cast.province_officer, line=whole, stage="planned", parts={cast.commune: 260 * MILLION}, on=DAY)
    page = client_of(cast.province_officer).get(reverse("plans:money"))
    assert page.context["total"].planned == 600 * MILLION
    text = page.content.decode()
    assert "còn thiếu 40 triệu đồng" in text
    assert "triệu đồng" in page.context["money_word"]
    assert ">600<" in text
    commune = client_of(cast.officer).get(reverse("plans:money"))
    assert commune.context["total"].planned == 260 * MILLION


@pytest.mark.django_db
def test_figures_as_of_a_day_in_dong(cast: Cast) -> None:
    line = filled(cast, 1)[0]
    record(actor=cast.province_officer, line=line, stage="spent", amount=5 * MILLION, on=date(2026, 6, 1))
    page = client_of(cast.province_officer).get(reverse("plans:money"), {"ngay": "31/05/2026", "tinh": "dong"})
    assert page.context["total"].spent == 20 * MILLION
    assert "20.000.000" in page.content.decode()
    assert client_of(cast.province_officer).get(reverse("plans:money")).context["total"].spent == 25 * MILLION


@pytest.mark.django_db
def test_drafts_stay_out_of_the_units_page_and_show_in_the_plan(cast: Cast) -> None:
    plan = make_plan(cast.province, cast.province_officer, state="draft", number="")
    filled(cast, 1, plan=plan)
    client = client_of(cast.province_officer)
    assert client.get(reverse("plans:money")).context["sections"] == []
    assert client.get(reverse("plans:plan-money", args=[plan.pk])).context["total"].planned == 100 * MILLION


@pytest.mark.django_db
def test_the_page_asks_the_same_number_of_questions_for_many_lines(cast: Cast, django_assert_max_num_queries: Any) -> None:
    filled(cast, 12)
    client = client_of(cast.province_officer)
    client.get(reverse("plans:money"))
    with django_assert_max_num_queries(24):  # two for the lines and their sums, the others for the person, the frame and the choices
        client.get(reverse("plans:money"))


@pytest.mark.django_db
def test_a_line_from_the_first_form_to_the_history(cast: Cast) -> None:
    client = client_of(cast.officer)
    add = reverse("plans:fund-line-add") + f"?don-vi={cast.commune.pk}&nam=2026"
    told = {"project": project(1).pk, "source": "central", "kind": "recurrent", "planned": "1,5 triệu", "on": "16/03/2026"}
    opened = client.post(add, told)
    line = FundLine.objects.get()
    assert opened["Location"] == reverse("plans:fund-line", args=[line.pk])
    assert amounts_of(line).planned == 1_500_000
    write = reverse("plans:money-record", args=[line.pk])
    refused = client.post(write, {"stage": "spent", "amount": "1 triệu", "on": "16/03/2026"})
    assert refused.status_code == 422
    assert "nhiều hơn số đã phân bổ" in refused.content.decode()
    unclear = client.post(write, {"stage": "allocated", "amount": "530", "on": "16/03/2026"})
    assert "đồng hay triệu đồng" in unclear.content.decode()
    client.post(write, {"stage": "allocated", "amount": "1,5 triệu", "on": "16/03/2026", "decision_number": "9/QĐ-UBND"})
    entry = line.entries.get(stage="allocated")
    client.post(reverse("plans:money-correct", args=[entry.pk]), {"amount": "1.400.000", "on": "17/03/2026", "note": "Ghi nhầm"})
    history = client.get(reverse("plans:fund-line", args=[line.pk])).content.decode()
    assert "Ghi nhầm" in history
    assert "9/QĐ-UBND" in history
    assert amounts_of(line).allocated == 1_400_000


@pytest.mark.django_db
def test_handing_down_shows_what_is_left_while_one_types_and_refuses_too_much(cast: Cast) -> None:
    line = filled(cast, 1)[0]
    client, there = client_of(cast.province_officer), reverse("plans:money-hand-down", args=[line.pk])
    typed = {f"part-{cast.commune.pk}": "50 triệu", f"part-{cast.other_commune.pk}": "10 triệu", "on": "16/03/2026"}
    live = client.post(there, typed, headers={"HX-Request": "true"}).content.decode()
    assert "Còn 20 triệu đồng chưa giao" in live
    assert not line.below.exists()
    over = client.post(there, typed | {f"part-{cast.other_commune.pk}": "31 triệu"})
    assert over.status_code == 422
    assert "nhiều hơn số của dòng vốn" in over.content.decode()
    assert client.post(there, typed).status_code == 302
    assert sorted(amounts_of(part).allocated for part in line.below.all()) == [10 * MILLION, 50 * MILLION]


@pytest.mark.django_db
def test_the_catalogue_marks_what_was_not_held_against_the_original_and_takes_new_projects(cast: Cast) -> None:
    client = client_of(cast.province_officer)
    page = client.get(reverse("plans:catalogue")).content.decode()
    assert "Cải thiện dinh dưỡng" in page
    assert "chưa đối chiếu văn bản gốc" in page
    programme = Programme.objects.get(code="CTMTQG-2026")
    told = {"programme": programme.pk, "number": 1, "name": "Dự án thử", "source": "Quyết định thử"}
    assert client.post(reverse("plans:project-add"), told).status_code == 302
    assert client.post(reverse("plans:project-add"), told).status_code == 422
    assert client_of(cast.officer).get(reverse("plans:project-add")).status_code == 403
    law = Project.objects.get(programme__code="GNBV-2021", number=5)
    assert client.post(reverse("plans:project", args=[law.pk]), told).status_code == 422


def upload(client: Client, cast: Cast, data: bytes) -> SheetUpload:
    there = reverse("plans:sheet-upload") + f"?loai=money&don-vi={cast.province.pk}&nam=2026"
    answer = client.post(there, {"file": SimpleUploadedFile("von.xlsx", data)})
    assert answer.status_code == 302, answer.content.decode()
    return SheetUpload.objects.latest("pk")


@pytest.mark.django_db
def test_lines_go_out_to_excel_and_come_in_again_with_only_the_differences(cast: Cast) -> None:
    lines = filled(cast, 2)
    client = client_of(cast.province_officer)
    file = client.get(reverse("plans:sheet-file"), {"loai": "money", "don-vi": str(cast.province.pk), "nam": "2026"}).content
    rows = [row.values for row in read_sheet(file, COLUMNS).rows]
    assert [row["planned"] for row in rows] == [100 * MILLION, 200 * MILLION]
    rows[0]["spent"] += MILLION
    rows.append({**rows[0], "unit": "Hieu Giang", "planned": 7 * MILLION, "allocated": None, "spent": None})
    rows.append({**rows[0], "unit": "Xã Không Có"})
    rows.append({**rows[0], "project": "9"})
    made = upload(client, cast, write_sheet(COLUMNS, rows, title="Kinh phí"))
    assert len(made.rows) == 3
    assert [problem["row"] for problem in made.problems] == [8, 9]
    preview = client.get(reverse("plans:sheet", args=[made.pk])).content.decode()
    assert "Xã Không Có" in preview
    assert amounts_of(lines[0]).spent == 20 * MILLION
    before = sum(line.entries.count() for line in lines)
    client.post(reverse("plans:sheet-take", args=[made.pk]))
    made.refresh_from_db()
    assert [problem["row"] for problem in made.problems] == [8, 9], made.problems
    assert amounts_of(lines[0]).spent == 21 * MILLION
    assert sum(line.entries.count() for line in lines) == before + 1
    assert amounts_of(FundLine.objects.get(unit=cast.commune)).planned == 7 * MILLION
    client.post(reverse("plans:sheet-undo", args=[made.pk]))
    assert amounts_of(lines[0]).spent == 20 * MILLION
    assert amounts_of(FundLine.objects.get(unit=cast.commune)).planned == 0
    made.refresh_from_db()
    assert made.state == "undone"


@pytest.mark.django_db
def test_a_row_that_breaks_a_rule_is_left_out_with_the_reason(cast: Cast) -> None:
    filled(cast, 1)
    rows = [
        {"project": "1", "source": "central", "kind": "recurrent", "spent": 81 * MILLION, "on": DAY},
        {"project": "2", "source": "central", "kind": "recurrent", "planned": 81 * MILLION, "on": DAY},
    ]
    project(2)
    client = client_of(cast.province_officer)
    made = upload(client, cast, write_sheet(COLUMNS, rows, title="Kinh phí"))
    client.post(reverse("plans:sheet-take", args=[made.pk]))
    made.refresh_from_db()
    assert [row["values"]["project"] for row in made.rows] == ["2"]
    assert "nhiều hơn số đã phân bổ" in made.problems[0]["says"]


@pytest.mark.django_db
def test_a_commune_cannot_load_a_sheet_of_the_province(cast: Cast) -> None:
    there = reverse("plans:sheet-upload") + f"?loai=money&don-vi={cast.province.pk}&nam=2026"
    assert client_of(cast.officer).get(there).status_code == 404
    assert client_of(cast.auditor).get(there).status_code == 403


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_page_opens_in_both_languages_and_stays_shut_to_the_neighbours(cast: Cast, language: str) -> None:
    rows = make_money(cast.commune, cast.officer)
    line, entry, made = rows["dong-von/"].pk, rows["khoan-ghi/"].pk, rows["bang-excel/"].pk
    names = ("fund-line", "money-record", "money-move", "money-hand-down")
    pages = [reverse(f"plans:{name}", args=[line]) for name in names]
    pages += [reverse("plans:money-correct", args=[entry]), reverse("plans:sheet", args=[made])]
    own, other = client_of(cast.officer), client_of(cast.other_officer)
    for client in (own, other):
        client.cookies[settings.LANGUAGE_COOKIE_NAME] = language
    open_to_all = [reverse("plans:catalogue"), reverse("plans:money"), reverse("plans:fund-line-add")]
    sheet = reverse("plans:sheet-upload") + f"?loai=money&don-vi={cast.commune.pk}&nam=2026"
    assert {page: own.get(page).status_code for page in [*pages, *open_to_all, sheet]} == dict.fromkeys([*pages, *open_to_all, sheet], 200)
    assert {page: other.get(page).status_code in {403, 404} for page in [*pages, sheet]} == dict.fromkeys([*pages, sheet], True)
    keeper = client_of(cast.province_officer)
    for page in (reverse("plans:project-add"), reverse("plans:project", args=[rows["danh-muc-du-an/"].pk])):
        assert (keeper.get(page).status_code, own.get(page).status_code) == (200, 403)
