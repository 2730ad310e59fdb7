"""Lists from Excel: every problem is named before anything is saved, and the whole can be taken back."""

from __future__ import annotations

import datetime as dt
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.jobs import Progress, Stopped
from thoatngheo.core.models import Job
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households import services
from thoatngheo.registry.households.models import Household, ImportBatch, Membership, Person, Residence, Source, Statement
from thoatngheo.registry.sheets import services as imports
from thoatngheo.registry.sheets.jobs import ACCEPT, take_file
from thoatngheo.registry.sheets.layouts import HOUSEHOLD_LIST, MEMBER_LIST
from thoatngheo.registry.sheets.layouts.ruins import is_ruined
from thoatngheo.registry.sheets.tests.sheets import DAY, household, lines, plain, uploaded

pytestmark = pytest.mark.django_db
MEMBERS = ImportBatch.Kind.MEMBERS


@pytest.fixture(autouse=True)
def _files(settings: object, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path  # type: ignore[attr-defined]


def problems(batch: ImportBatch) -> list[tuple[object, object, object]]:
    return [(row["row"], row["column"], row["code"]) for row in batch.problems]


def test_a_good_list_becomes_households_heads_and_statements(cast: Cast) -> None:
    first = household(1, "NGUYỄN  THỊ HOA", birth="31/12/1980", sex="Nữ", ethnicity="Kinh", national_id="001080012345", people=4)
    row = first | {"income": "1.350.000", "b1": 135, "b2": 30, "result": "hộ nghèo", "before": "2", "area_type": 2, "causes": "1;3"}
    batch = uploaded(cast, lines(HOUSEHOLD_LIST, row, household(2, "Hồ Văn An", birth=1975, income=900000)))
    assert (batch.state, batch.rows_read, batch.rows_good, batch.problems) == ("checked", 2, 2, [])
    assert not Household.objects.exists()
    imports.accept(actor=cast.officer, batch=batch)
    found = Household.objects.get(head_fold="nguyen thi hoa")
    assert (found.head_name, found.unit, found.started_on) == ("NGUYỄN THỊ HOA", cast.hamlet, DAY)
    head = found.memberships.get().person
    assert (head.birth_date, head.sex, head.ethnicity) == (dt.date(1980, 12, 31), "female", "01")
    said = found.statements.get()
    assert said.facts == {
        "income": 1_350_000,
        "b1_score": 135,
        "b2_score": 30,
        "area_type": "rural",
        "listed_before": "near_poor",
        "listed_result": "poor",
        "listed_people": 4,
        "causes": "land;labour",
    }
    assert (said.source, said.batch) == ("import", batch)
    assert Person.objects.get(name="Hồ Văn An").birth_year == 1975


@pytest.mark.parametrize("written", ["1", 1, "HN", "hộ nghèo", "Ho ngheo", "HỘ NGHÈO", "nghèo"])
def test_a_result_is_understood_as_a_number_or_a_word(cast: Cast, written: object) -> None:
    batch = uploaded(cast, lines(HOUSEHOLD_LIST, household(1, "Hồ Văn An", result=written)))
    imports.accept(actor=cast.officer, batch=batch)
    assert Statement.objects.get().facts == {"listed_result": "poor"}


@pytest.mark.parametrize("written", ["31/12/1980", "31-12-1980", "1980-12-31", 29586])
def test_a_day_comes_in_five_shapes(cast: Cast, written: object) -> None:
    imports.accept(actor=cast.officer, batch=uploaded(cast, lines(HOUSEHOLD_LIST, household(1, "Hồ Văn An", birth=written))))
    assert Person.objects.get().birth_date == dt.date(1980, 12, 31)


@pytest.mark.parametrize("written", ["1.500.000", "1,500,000", "1500000", 1500000, "1,5 triệu", "1.5", 1.5])
def test_an_income_comes_in_many_shapes(cast: Cast, written: object) -> None:
    imports.accept(actor=cast.officer, batch=uploaded(cast, lines(HOUSEHOLD_LIST, household(1, "Hồ Văn An", income=written))))
    assert Statement.objects.get().facts == {"income": 1_500_000}


def test_every_problem_is_named_with_row_column_value_and_remedy(cast: Cast) -> None:
    bad = household(1, "Hồ Văn An", birth="31/02/1980", income="650", people=-3, result="giàu", ethnicity="Sao Hỏa", national_id="123")
    batch = uploaded(cast, lines(HOUSEHOLD_LIST, bad, household(2, "Hồ Thị Bé")))
    assert problems(batch) == [
        (4, "C (Ngày sinh)", "core.day.none_such"),
        (4, "E (Dân tộc)", "core.sheet.not_a_choice"),
        (4, "G (Số CCCD)", "registry.id_form"),
        (4, "H (Số thành viên)", "core.sheet.out_of_range"),
        (4, "L (Thu nhập bình quân đầu người)", "registry.money_unit"),
        (4, "M (Kết luận rà soát)", "core.sheet.not_a_choice"),
    ]
    assert batch.problems[0]["sheet"] == "Danh sách hộ"
    assert batch.problems[0]["value"] == "31/02/1980"
    assert all(row["do"] for row in batch.problems)
    assert (batch.rows_read, batch.rows_good) == (2, 1)


def test_an_unknown_hamlet_gets_the_three_nearest(cast: Cast) -> None:
    batch = uploaded(cast, lines(HOUSEHOLD_LIST, household(1, "Hồ Văn An", hamlet="Tân Hiêu 1")))
    assert batch.problems[0]["code"] == "registry.unit_unknown"
    assert "Thôn Tân Hiếu" in str(batch.problems[0]["do"])


def test_another_commune_is_not_in_the_officer_s_area(cast: Cast) -> None:
    batch = uploaded(cast, lines(HOUSEHOLD_LIST, household(1, "Hồ Văn An", commune="Xã Cam Lộ")))
    assert problems(batch)[0][2] == "registry.unit_unknown"


@pytest.mark.parametrize("name", ["NguyÔn V¨n An", "TrÇn ThÞ Hoa", "Nguyeãn Vaên An", "Leâ Thò Ñaøo", "Nguy\ufffdn An", "Nguy?n V?n An"])
def test_ruins_of_an_old_code_page_are_named_and_nothing_is_imported_from_the_row(cast: Cast, name: str) -> None:
    batch = uploaded(cast, lines(HOUSEHOLD_LIST, household(1, name), household(2, "Hồ Văn An")))
    assert problems(batch) == [(4, "B (Họ và tên chủ hộ)", "registry.code_page")]
    imports.accept(actor=cast.officer, batch=batch)
    assert Household.objects.get().head_name == "Hồ Văn An"


@pytest.mark.parametrize(
    "name",
    ["Nguyễn Văn Ước", "Hoà", "HOÀNG THỊ QUÝ", "Đỗ Thuỳ Uyên", "Lò Thị Oanh", "Y Xuyên Niê", "K'Brểu", "Giàng A Páo", "Nguyễn Thị Huệ"],
)
def test_no_vietnamese_name_is_taken_for_a_ruin(name: str) -> None:
    assert not is_ruined(name)


def test_decomposed_letters_are_composed(cast: Cast) -> None:
    batch = uploaded(cast, lines(HOUSEHOLD_LIST, household(1, "Ho\u0302\u0300 Va\u0306n An")))
    imports.accept(actor=cast.officer, batch=batch)
    assert Household.objects.get().head_name == "Hồ Văn An"


def test_a_row_twice_a_code_twice_and_an_id_twice(cast: Cast) -> None:
    one = household(1, "Hồ Văn An", birth=1970)
    rows = (
        one,
        one | {"number": 2},
        household(3, "Hồ Thị Bé", code="A1"),
        household(4, "Lê Văn Cả", code="A1"),
        household(5, "Lê Thị Dần", national_id="001080012345"),
        household(6, "Lê Thị Én", national_id="001080012345"),
    )
    found = problems(uploaded(cast, lines(HOUSEHOLD_LIST, *rows)))
    assert [(row, code) for row, _column, code in found] == [
        (5, "registry.row_repeated"),
        (7, "registry.code_repeated"),
        (9, "registry.id_repeated"),
    ]


def test_the_list_of_the_next_year_adds_facts_to_the_same_households(cast: Cast) -> None:
    row = household(1, "Hồ Văn An", birth=1970, income=900000)
    imports.accept(actor=cast.officer, batch=uploaded(cast, lines(HOUSEHOLD_LIST, row)))
    again = uploaded(cast, lines(HOUSEHOLD_LIST, row | {"income": 1_200_000}))
    assert again.summary["counts"] == {"known": 1}
    imports.accept(actor=cast.officer, batch=again)
    assert Household.objects.count() == 1
    assert [said.facts["income"] for said in Statement.objects.order_by("id")] == [900_000, 1_200_000]


def test_an_import_is_undone_whole(cast: Cast) -> None:
    batch = uploaded(cast, lines(HOUSEHOLD_LIST, *(household(number, f"Hồ Văn {number}", income=900000) for number in range(1, 30))))
    imports.accept(actor=cast.officer, batch=batch)
    assert Household.objects.count() == 29
    undone = imports.undo(actor=cast.officer, batch=batch)
    assert undone.state == "undone"
    for model in (Household, Person, Membership, Statement, Residence):
        assert not model._default_manager.exists()


def test_an_import_with_later_facts_is_not_undone(cast: Cast) -> None:
    batch = uploaded(cast, lines(HOUSEHOLD_LIST, household(1, "Hồ Văn An")))
    imports.accept(actor=cast.officer, batch=batch)
    services.state_facts(actor=cast.officer, household=Household.objects.get(), facts={"has_tv": True}, said_on=DAY, source=Source.SURVEY)
    with pytest.raises(Problem, match="thông tin ghi thêm cho 1 hộ"):
        imports.undo(actor=cast.officer, batch=batch)
    assert Household.objects.count() == 1


def test_taking_a_long_list_can_be_stopped_and_leaves_nothing(cast: Cast) -> None:
    batch = uploaded(cast, lines(HOUSEHOLD_LIST, household(1, "Hồ Văn An")))
    imports.queued(actor=cast.officer, batch=batch)
    job = Job.objects.create(kind=ACCEPT, title="Nhập", asked_by=cast.officer, cancel_requested=True)
    with pytest.raises(Stopped):
        take_file(Progress(job), batch=str(batch.pk))
    assert not Household.objects.exists()
    batch.refresh_from_db()
    assert batch.state == "checked"
    job.cancel_requested = False
    job.save()
    assert take_file(Progress(job), batch=str(batch.pk))["rows"] == 1


def test_yes_and_one_are_told_apart_in_a_column(cast: Cast) -> None:
    """A cell of Excel that says TRUE is not the number 1, though it equals it."""
    rows = [household(1, "Hồ Văn An", people=1), household(2, "Hồ Văn Bình", people=True)]
    batch = uploaded(cast, lines(HOUSEHOLD_LIST, *rows))
    assert (batch.rows_good, len(batch.problems)) == (1, 1)


def test_a_list_is_taken_once(cast: Cast) -> None:
    batch = uploaded(cast, lines(HOUSEHOLD_LIST, household(1, "Hồ Văn An")))
    imports.accept(actor=cast.officer, batch=batch)
    with pytest.raises(Problem, match="trạng thái"):
        imports.accept(actor=cast.officer, batch=batch)


@pytest.mark.parametrize("who", ["reviewer", "hamlet_head", "chairman", "province_officer", "auditor", "administrator", "nobody"])
def test_only_the_commune_officer_imports(cast: Cast, who: str) -> None:
    batch = uploaded(cast, lines(HOUSEHOLD_LIST, household(1, "Hồ Văn An")))
    with pytest.raises(Problem, match="không có quyền"):
        imports.accept(actor=getattr(cast, who), batch=batch)


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "core.sheet.unreadable"),
        (b"khong phai excel", "core.sheet.unreadable"),
        (cut(lines(HOUSEHOLD_LIST, household(1, "Hồ Văn An"))), "core.sheet.unreadable"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 100 + "EncryptedPackage".encode("utf-16-le"), "core.sheet.locked"),
        (plain(["Kế hoạch năm"], ["Nội dung", "Kinh phí"]), "registry.header_not_found"),
        (lines(HOUSEHOLD_LIST), "registry.file_empty"),
    ],
    ids=["empty", "text", "half", "password", "wrong sheet", "no rows"],
)
def test_a_file_that_cannot_be_read_is_refused_with_the_reason(cast: Cast, content: bytes, code: str) -> None:
    batch = uploaded(cast, content)
    assert batch.state == "refused"
    assert batch.problems[0]["code"] == code
    assert batch.problems[0]["do"]


def test_the_message_of_a_missing_header_says_what_was_found_and_what_is_expected(cast: Cast) -> None:
    batch = uploaded(cast, plain(["STT", "Giới tính", "Xã"], [1, "Nam", "Hiếu Giang"], sheet="Bảng kê"))
    says = str(batch.problems[0]["says"])
    assert "Bảng kê" in says
    assert "Giới tính" in says
    assert "Họ và tên chủ hộ" in says


def test_a_million_rows_are_refused_before_they_are_read(cast: Cast) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", '<worksheet><dimension ref="A1:W1000000"/></worksheet>')
    batch = uploaded(cast, packed.getvalue())
    assert batch.problems[0]["code"] == "core.sheet.too_large"
    assert "200.000" in str(batch.problems[0]["says"])


def test_a_header_on_one_row_below_a_title_is_found(cast: Cast) -> None:
    rows: tuple[list[object], ...] = (
        ["DANH SÁCH HỘ NGHÈO NĂM 2026"],
        [],
        ["STT", "Họ tên chủ hộ", "Năm sinh", "Thôn"],
        ["A", "B", "1", "2"],
        [1, "Hồ Văn An", 1970, "Tân Hiếu"],
    )
    batch = uploaded(cast, plain(*rows, ["", "Tổng cộng: 1 hộ"]))
    assert (batch.state, batch.rows_good) == ("checked", 1), batch.problems


def test_a_member_list_makes_households_with_their_members(cast: Cast) -> None:
    rows = (
        {
            "household": 1,
            "member": 1,
            "name": "Hồ Thị Mừng; thôn Tân Hiếu",
            "birth_female": 1980,
            "ethnicity": "Vân Kiều",
            "relation": "Chủ hộ",
            "flow": "mới",
        },
        {"household": 1, "member": 2, "name": "Hồ Văn An", "birth_male": 1978, "relation": "Chồng", "unable": "x", "need_housing": "x"},
        {"household": 1, "member": 3, "name": "Hồ Thị Đào", "birth_female": "20/05/2004", "relation": "con", "protection": "x"},
        {"household": 2, "member": 1, "name": "Lê Văn Cả; Tân Hiếu", "birth_male": 1960, "relation": "Chủ hộ", "merit": "x"},
    )
    batch = uploaded(cast, lines(MEMBER_LIST, *rows), MEMBERS)
    assert batch.problems == []
    imports.accept(actor=cast.officer, batch=batch)
    first = Household.objects.get(head_name="Hồ Thị Mừng")
    assert [(row.person.name, row.relation, row.person.sex) for row in first.memberships.on(DAY)] == [
        ("Hồ Thị Mừng", "head", "female"),
        ("Hồ Văn An", "spouse", "male"),
        ("Hồ Thị Đào", "child", "female"),
    ]
    assert first.statements.get(person=None).facts == {"listed_flow": "new", "listed_support": "Nhà ở"}
    assert first.statements.get(person__name="Hồ Văn An").facts == {"able_to_work": False}
    assert first.groups.get().group == "social_protection"
    imports.undo(actor=cast.officer, batch=batch)
    assert not Person.objects.exists()


def test_a_member_list_adds_the_members_that_a_household_lacks(cast: Cast) -> None:
    imports.accept(actor=cast.officer, batch=uploaded(cast, lines(HOUSEHOLD_LIST, household(1, "Hồ Thị Mừng", birth=1980))))
    rows = (
        {"household": 1, "member": 1, "name": "Hồ Thị Mừng; Tân Hiếu", "birth_female": 1980, "relation": "Chủ hộ"},
        {"household": 1, "member": 2, "name": "Hồ Văn An", "birth_male": 1978, "relation": "Chồng"},
    )
    imports.accept(actor=cast.officer, batch=uploaded(cast, lines(MEMBER_LIST, *rows), MEMBERS))
    assert [row.person.name for row in Household.objects.get().memberships.on(DAY)] == ["Hồ Thị Mừng", "Hồ Văn An"]


def test_a_family_without_a_head_or_with_two_is_not_taken_in_part(cast: Cast) -> None:
    rows = (
        {"household": 1, "name": "Hồ Văn An; Tân Hiếu", "relation": "Con"},
        {"household": 2, "name": "Lê Văn Cả; Tân Hiếu", "relation": "Chủ hộ"},
        {"household": 2, "name": "Lê Thị Bé; Tân Hiếu", "relation": "Chủ hộ"},
    )
    batch = uploaded(cast, lines(MEMBER_LIST, *rows), MEMBERS)
    assert [code for _row, _column, code in problems(batch)] == ["registry.no_head_row", "registry.two_head_rows"]
    assert batch.rows_good == 0
