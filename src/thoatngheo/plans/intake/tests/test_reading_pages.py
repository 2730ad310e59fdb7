"""The pages on which a document is read, gone through and taken over."""

from __future__ import annotations

import io
from dataclasses import asdict
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from python_calamine import CalamineWorkbook

from thoatngheo.accounts.testing import Cast
from thoatngheo.plans.intake.models import ReadDocument, ReadItem
from thoatngheo.plans.intake.reading.contents import ReadTable
from thoatngheo.plans.intake.services.items import stamp
from thoatngheo.plans.intake.services.reading import plan_of
from thoatngheo.plans.intake.services.taking import take
from thoatngheo.plans.intake.tests.documents import begun, correct, kept, left
from thoatngheo.plans.intake.tests.test_taking_rules import catalogue_of_2026, plan_of_today, ready, with_hamlets
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import Target
from thoatngheo.plans.tasks.testing import make_plan
from vanban.reading.tests.test_refusals import AMENDMENT, BUDGET, ENGLISH, FLOOD, LAOS, REPORT
from vanban.reading.tests.test_sources import locked_pdf, picture_pdf
from vanban.specimens import printed_plan

READ = "/ke-hoach/doc/"


def client_of(user: Any) -> Client:
    client = Client()
    client.force_login(user, settings.AUTHENTICATION_BACKENDS[-1])
    return client


def upload(client: Client, data: bytes, name: str = "ke-hoach.pdf") -> Any:
    return client.post(READ, {"file": SimpleUploadedFile(name, data), "text": ""})


def cells_of(excel: bytes) -> list[str]:
    """Every filled cell of the first sheet."""
    rows = CalamineWorkbook.from_filelike(io.BytesIO(excel)).get_sheet_by_index(0).to_python()
    return [str(cell) for row in rows for cell in row if cell]


@pytest.fixture
def text() -> str:
    return printed_plan(plan_of_today())


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "rỗng|không có chữ"),
        (b"   \n", "không có chữ nào"),
        (b"\xff\xd8\xff\xe0" + b"\x00" * 200, "là ảnh"),
        (locked_pdf(), "có mật khẩu"),
        (b"%PDF-1.7\nhong", "bị hỏng"),
        (b"PK\x03\x04" + b"\x00" * 50, "không mở được"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 40, "có mật khẩu"),
        (FLOOD.encode(), "thiên tai"),
        (BUDGET.encode(), "ngân sách"),
        (LAOS.encode(), "nước khác"),
        (ENGLISH.encode(), "không phải tiếng Việt"),
        (REPORT.encode(), "không phải kế hoạch"),
        (AMENDMENT.encode(), "chỉ sửa đổi, bổ sung văn bản khác"),
    ],
)
def test_what_is_no_plan_is_refused_in_the_readers_words_and_nothing_is_kept(cast: Cast, data: bytes, says: str) -> None:
    answer = upload(client_of(cast.officer), data)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert any(part in page for part in says.split("|")), page[page.find("error-summary") :][:600]
    assert not ReadDocument.objects.exists()


@pytest.mark.django_db
def test_a_scan_without_recognition_says_what_to_install(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vanban.reading.sources.scan._program", lambda: None)
    page = upload(client_of(cast.officer), picture_pdf()).content.decode()
    assert "bản quét" in page
    assert "tesseract-ocr-vie" in page


@pytest.mark.django_db
def test_too_large_a_file_and_no_file_at_all(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    client = client_of(cast.officer)
    assert "Chưa chọn tệp" in client.post(READ, {"text": "  "}).content.decode()
    monkeypatch.setattr("thoatngheo.plans.intake.services.reading.LIMIT", 0)
    assert "lớn hơn mức 0 MB" in upload(client, b"x" * 2_000_000).content.decode()


@pytest.mark.django_db
def test_a_resolution_that_only_amends_names_the_plan_that_is_in_the_system(cast: Cast) -> None:
    """It is no plan of its own: the page leads to the plan whose targets are to be corrected."""
    plan = make_plan(cast.commune, cast.officer, number="05/2022/NQ-HĐND")
    foreign = make_plan(cast.other_commune, cast.officer, number="06/2022/NQ-HĐND")
    page = upload(client_of(cast.officer), AMENDMENT.encode()).content.decode()
    assert reverse("plans:plan", args=[plan.pk]) in page
    assert reverse("plans:plan", args=[foreign.pk]) not in page


@pytest.mark.django_db
def test_pasted_text_that_is_refused_is_not_lost(cast: Cast) -> None:
    answer = client_of(cast.officer).post(READ, {"text": FLOOD})
    assert "sơ tán 250 hộ dân" in answer.content.decode()


@pytest.mark.django_db
def test_an_officers_document_is_kept_and_shown_beside_its_lines(
    cast: Cast, text: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    """A total that is one household off: the finding, its arithmetic, and the line it stands at."""
    model = plan_of_today()
    whole = sum(area.poor for area in model.areas)
    wrong = text.replace(f"\t{whole}\t", f"\t{whole + 1}\t")
    assert wrong != text
    client = client_of(cast.officer)
    answer = upload(client, wrong.encode(), "ke-hoach.txt")
    document = ReadDocument.objects.get()
    assert answer.headers["Location"] == reverse("plans:document", args=[document.pk])
    with django_assert_max_num_queries(20):  # 16, most of them the frame's
        page = client.get(answer.headers["Location"]).content.decode()
    finding = plan_of(document).findings[0]
    assert finding.severity == "error"
    assert f'href="#d{finding.line}"' in page
    assert f'id="d{finding.line}" value="{finding.line}" class="found-error"' in page
    assert page.count('<li id="d') == len(wrong.split("\n"))


@pytest.mark.django_db
def test_who_writes_no_plans_sees_the_reading_and_nothing_is_kept(cast: Cast, text: str) -> None:
    client = client_of(cast.auditor)
    answer = upload(client, text.encode(), "ke-hoach.txt")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "hệ thống không giữ văn bản này" in page
    assert "Đông Phú" in page
    assert not ReadDocument.objects.exists()
    excel = client.post(READ, {"text": text, "phat-hien": "1"})
    assert "Phát hiện khi kiểm tra văn bản" in cells_of(excel.content)


@pytest.mark.django_db
def test_the_list_of_findings_as_excel(cast: Cast, text: str) -> None:
    document = kept(cast.officer, cast.commune, text.replace("VI. CHẾ ĐỘ", "VII. CHẾ ĐỘ").encode())
    answer = client_of(cast.officer).get(reverse("plans:findings", args=[document.pk]))
    assert plan_of(document).findings
    assert {finding.message for finding in plan_of(document).findings} <= set(cells_of(answer.content))


@pytest.mark.django_db
def test_who_sees_a_kept_document(cast: Cast, text: str) -> None:
    document = begun(cast.officer, cast.commune, text.encode())
    page = reverse("plans:document", args=[document.pk])
    item = reverse("plans:item", args=[document.pk, document.items.get(kind="head").pk])
    wanted = {"officer": (200, 200), "province_officer": (200, 200), "chairman": (200, 403), "auditor": (200, 403)}
    wanted |= {"other_officer": (404, 404), "nobody": (403, 403), "outsider": (302, 302)}
    for name, statuses in wanted.items():
        person = getattr(cast, name)
        client = Client() if name == "outsider" else client_of(person)
        assert (client.get(page).status_code, client.get(item).status_code) == statuses, name


@pytest.mark.django_db
def test_from_upload_to_plan_through_the_pages(cast: Cast, text: str) -> None:
    """Choose the unit, correct, confirm, choose units of rows, take over; the plan leads back to its text."""
    model = plan_of_today()
    with_hamlets(cast, model)
    catalogue_of_2026()
    client = client_of(cast.officer)
    upload(client, text.encode(), "ke-hoach.txt")
    document = ReadDocument.objects.get()
    answer = client.post(reverse("plans:document-unit", args=[document.pk]), {"unit": cast.commune.pk})
    assert answer.headers["Location"].endswith("/trang/dau/")
    target = document.items.filter(kind="target").order_by("position")[0]
    form = {name: value for name, value in asdict(target.as_left).items() if isinstance(value, str)}
    link = reverse("plans:item", args=[document.pk, target.pk])
    assert client.post(link, form | {"value": "x", "stamp": stamp(target)}).status_code == 422
    assert client.post(link, form | {"value": "7,5", "stamp": stamp(target)}).status_code == 302
    table = document.items.get(kind="table")
    rows = reverse("plans:item-rows", args=[document.pk, table.pk])
    assert client.get(rows).status_code == 200
    assert client.get(reverse("plans:item-columns", args=[document.pk, table.pk])).status_code == 200
    for slug in ("dau", "chi-tieu", "bang", "du-an", "nhiem-vu", "bao-cao"):
        section = reverse("plans:section", args=[document.pk, slug])
        shown = client.get(section)
        assert shown.status_code == 200
        sure = [f"{each.item.pk}:{each.stamp}" for each in shown.context["sure"]]
        assert client.post(f"{section}dung/", {"item": sure}).status_code == 302
    answer = client.post(reverse("plans:document-take", args=[document.pk]))
    assert answer.status_code == 422
    assert "Dự án, kinh phí" in answer.content.decode()
    ready(cast, text.encode())
    assert client.post(reverse("plans:document-take", args=[document.pk])).status_code == 302
    plan = Plan.objects.get()
    assert Target.objects.get(plan=plan, code="s1").values.get().value == pytest.approx(7.5)
    page = client.get(reverse("plans:plan", args=[plan.pk])).content.decode()
    link = reverse("plans:document-text", args=[document.pk])
    assert link in page
    assert 'id="d12"' in client_of(cast.chairman).get(link).content.decode()


@pytest.mark.django_db
def test_a_second_save_on_one_item_is_refused_with_what_the_first_wrote_and_nothing_typed_is_lost(cast: Cast, text: str) -> None:
    document = begun(cast.officer, cast.commune, text.encode())
    item = document.items.filter(kind="task").order_by("position")[0]
    old = stamp(item)
    correct(cast.province_officer, item, text="Tuyên truyền theo tháng")
    link = reverse("plans:item", args=[document.pk, item.pk])
    client = client_of(cast.officer)
    form = {"text": "Tuyên truyền theo quý", "lead": "Phòng Kinh tế", "stamp": old}
    answer = client.post(link, form)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Tuyên truyền theo tháng" in page
    assert "Tuyên truyền theo quý" in page
    assert "Đặng Minh Quân" in page
    # The page now carries the newest stamp: saving again means that the person has seen the other's words.
    item.refresh_from_db()
    assert client.post(link, form | {"stamp": stamp(item)}).status_code == 302
    see = reverse("plans:item-see", args=[document.pk, item.pk])
    assert client.post(see, {"deed": "drop", "stamp": old}).status_code == 409


@pytest.mark.django_db
def test_a_table_is_mapped_by_its_forms(cast: Cast, text: str) -> None:
    """A formula over a column that is no target is refused; rows get their units; the table counts as seen when nothing is missing."""
    document = begun(cast.officer, cast.commune, text.encode())
    client, table = client_of(cast.officer), document.items.get(kind="table")
    columns = reverse("plans:item-columns", args=[document.pk, table.pk])
    fields = {
        f"c{column.index}_{name}": value
        for column in left(ReadTable, document)[0].columns
        for name, value in asdict(column).items()
        if name in {"label", "code", "role", "measure", "unit_name", "decimals", "formula"} or (name in {"use", "additive"} and value)
    }
    refused = client.post(columns, fields | {"c8_formula": "poor_end / hộ_dân", "stamp": stamp(table)})
    assert refused.status_code == 422
    assert client.post(columns, fields | {"c2_code": "so_ho", "c8_formula": "poor_end / so_ho", "stamp": stamp(table)}).status_code == 422
    formulas = {
        "c4_formula": "poor_start / so_ho * 100",
        "c6_formula": "poor_decrease / so_ho * 100",
        "c8_formula": "100 * poor_end / so_ho",
    }
    assert client.post(columns, fields | formulas | {"c2_code": "so_ho", "stamp": stamp(table)}).status_code == 302
    table.refresh_from_db()
    (content,) = left(ReadTable, document)
    assert (table.state, content.columns[8].formula) == (ReadItem.State.UNSEEN, "100 * poor_end / so_ho")
    rows = {"stamp": stamp(table)}
    for place, row in enumerate(content.rows):
        rows |= {f"r{place}_c{index}": row.cells[index] for index in range(2, 9)}
        if row.total:
            rows |= {f"r{place}_use": "on", f"r{place}_unit": str(row.unit)}
    assert client.post(reverse("plans:item-rows", args=[document.pk, table.pk]), rows).status_code == 302
    table.refresh_from_db()
    assert table.state == ReadItem.State.CORRECTED
    assert [row.use for row in left(ReadTable, document)[0].rows] == [False] * len(plan_of_today().areas) + [True]


@pytest.mark.django_db
def test_the_text_of_a_plan_is_read_by_who_reads_the_plan(cast: Cast, text: str) -> None:
    document = ready(cast, text.encode())
    link = reverse("plans:document-text", args=[document.pk])
    assert client_of(cast.other_officer).get(link).status_code == 404
    take(actor=cast.officer, document=document)
    assert client_of(cast.hamlet_head).get(link).status_code == 200
    assert client_of(cast.nobody).get(link).status_code == 403
