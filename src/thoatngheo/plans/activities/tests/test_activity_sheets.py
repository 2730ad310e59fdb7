"""Activities, those they served, models and funds in Excel: preview with every problem, take, undo."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from thoatngheo.accounts.models import User
from thoatngheo.accounts.testing import Cast
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.core.rls import limited
from thoatngheo.core.sheets.writing import write_sheet
from thoatngheo.plans.activities.models import Activity
from thoatngheo.plans.activities.services.activities import About, add_activity
from thoatngheo.plans.activities.services.funds import open_fund
from thoatngheo.plans.activities.services.pilots import PilotAbout, add_pilot
from thoatngheo.plans.sheets import services as sheets
from thoatngheo.plans.sheets.flow import Place, kinds
from thoatngheo.plans.sheets.models import SheetUpload
from thoatngheo.plans.sheets.policies import VIEW_UPLOAD
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.decisions.testing import make_household

pytestmark = pytest.mark.django_db
DAY = date(2026, 5, 20)


@pytest.fixture
def place(cast: Cast) -> Place:
    return Place(cast.commune, 2026)


@pytest.fixture
def home(cast: Cast) -> Household:
    """Household B1 with four members, born in 1980."""
    return make_household("B1", cast.hamlet)


@pytest.fixture
def activity(cast: Cast) -> Activity:
    about = About(name="Tập huấn chăn nuôi", quantity=20, counted_by=Activity.Counting.PEOPLE, due_on=date(2026, 12, 1))
    return add_activity(actor=cast.officer, unit=cast.commune, about=about)


def upload(actor: User, place: Place, code: str, *rows: Mapping[str, Any]) -> SheetUpload:
    kind = kinds()[code]
    data = write_sheet(kind.columns(place), rows, title=str(kind.title))
    return sheets.upload(actor=actor, kind=kind, place=place, data=data, name="tep.xlsx")


def test_beneficiaries_are_found_by_the_households_code_and_the_name_and_taken_back(
    cast: Cast, place: Place, home: Household, activity: Activity
) -> None:
    make_household("X9", cast.other_commune)
    served = {"activity": "tap huan chan nuoi", "on": DAY, "household": "B1", "name": "ho van b1 2", "birth": "1980", "value": 200_000}
    found = upload(
        cast.officer,
        place,
        "beneficiaries",
        served,
        served,
        served | {"name": "Nguyễn Văn Lạ"},
        served | {"household": "X9"},
        served | {"activity": "Việc khác"},
        served | {"birth": "1999"},
        served | {"name": ""},
    )
    assert [row["number"] for row in found.rows] == [found.rows[0]["number"]]
    says = " ".join(problem["says"] for problem in found.problems)
    for wrong in ("trùng với dòng", "không có thành viên tên “Nguyễn Văn Lạ”", "không có hộ mang mã X9", "không có hoạt động “Việc khác”"):
        assert wrong in says
    assert "chưa chọn người nào" in says
    taken = sheets.take(actor=cast.officer, upload=found)
    (row,) = activity.beneficiaries.all()
    assert (row.person.name if row.person else "", row.value) == ("Hồ Văn B1 2", 200_000)
    assert sum(activity.outputs.values_list("quantity", flat=True)) == 1
    sheets.undo(actor=cast.officer, upload=taken)
    assert not activity.beneficiaries.exists()
    assert sum(activity.outputs.values_list("quantity", flat=True)) == 0


def test_what_is_downloaded_is_read_again(cast: Cast, place: Place, home: Household, activity: Activity) -> None:
    row = {"activity": activity.name, "on": DAY, "household": "B1", "name": "Hồ Văn B1 3"}
    sheets.take(actor=cast.officer, upload=upload(cast.officer, place, "beneficiaries", row))
    (told,) = kinds()["beneficiaries"].rows(place)
    assert (told["household"], told["name"], told["birth"], told["round_no"]) == ("B1", "Hồ Văn B1 3", "1980", 1)
    (one,) = kinds()["activities"].rows(place)
    assert (one["name"], one["quantity"]) == (activity.name, 20)


def test_sheets_that_name_people_are_for_those_who_may_know_them(cast: Cast, place: Place, home: Household, activity: Activity) -> None:
    row = {"activity": activity.name, "on": DAY, "household": "B1", "name": "Hồ Văn B1 3"}
    found = upload(cast.officer, place, "beneficiaries", row)
    assert gate.allows(cast.officer, VIEW_UPLOAD, found)
    for user in (cast.agency, cast.chairman, cast.province_officer, cast.other_officer):
        assert not gate.allows(user, VIEW_UPLOAD, found)
    with limited([("n.44.19432.", "n.44.19432/")]):
        assert not SheetUpload.objects.exists()


def test_activities_and_outputs_by_sheet(cast: Cast, place: Place) -> None:
    """6,000 forms (Lai Châu 2024)."""
    first = upload(
        cast.officer, place, "activities", {"name": "Thu thập phiếu", "quantity": 6000, "output_unit": "phiếu", "money": 81_000_000}
    )
    made = sheets.take(actor=cast.officer, upload=first)
    activity = Activity.objects.get(name="Thu thập phiếu")
    assert (activity.quantity, activity.money, activity.rounds) == (6000, 81_000_000, 1)
    again = upload(cast.officer, place, "activities", {"name": "Thu thập phiếu", "quantity": 6000})
    assert not again.rows
    row = {"activity": "Thu thập phiếu", "on": DAY, "quantity": 4200}
    counted = upload(cast.officer, place, "activity-outputs", row, row | {"round_no": 2})
    assert "không có đợt 2" in counted.problems[0]["says"]
    sheets.undo(actor=cast.officer, upload=sheets.take(actor=cast.officer, upload=counted))
    assert list(activity.outputs.order_by("pk").values_list("quantity", flat=True)) == [4200, -4200]
    with pytest.raises(Problem, match="đã có kết quả"):
        sheets.undo(actor=cast.officer, upload=made)


def test_models_gifts_and_uses_by_sheet(cast: Cast, place: Place, home: Household) -> None:
    pilot = add_pilot(actor=cast.officer, unit=cast.commune, about=PilotAbout(name="Nuôi bò", starts_on=date(2026, 1, 5)))
    fund = open_fund(actor=cast.officer, unit=cast.commune, name="Quỹ Vì người nghèo")
    joined = {"pilot": "nuoi bo", "household": "b1", "joined_on": DAY, "result": "Bò đã sinh bê"}
    parts = sheets.take(actor=cast.officer, upload=upload(cast.officer, place, "pilot-households", joined))
    assert pilot.households.get().result == "Bò đã sinh bê"
    sheets.undo(actor=cast.officer, upload=parts)
    assert not pilot.households.exists()

    given = {"fund": "Quỹ Vì người nghèo", "on": DAY, "donor": "Công ty giả định", "amount": 30_000_000}
    gifts = sheets.take(actor=cast.officer, upload=upload(cast.officer, place, "fund-gifts", given))
    used = {"fund": fund.name, "on": DAY, "purpose": "Sửa nhà", "amount": 20_000_000, "decision_number": "12/QĐ", "household": "B1"}
    uses = sheets.take(
        actor=cast.officer, upload=upload(cast.officer, place, "fund-uses", used, used | {"amount": 25_000_000, "household": ""})
    )
    assert [row["values"]["amount"] for row in uses.rows] == [20_000_000]
    assert "không đủ" in uses.problems[-1]["says"]
    with pytest.raises(Problem, match="không đủ"):  # what was given has been spent
        sheets.undo(actor=cast.officer, upload=gifts)
    sheets.undo(actor=cast.officer, upload=uses)
    sheets.undo(actor=cast.officer, upload=gifts)
    assert sum(fund.gifts.values_list("amount", flat=True)) == sum(fund.uses.values_list("amount", flat=True)) == 0
