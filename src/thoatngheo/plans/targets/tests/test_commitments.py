"""Commitments: asked of all units, signed by each for itself, refused with a reason; what changed after signing shows."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO

import docx
import pytest
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import Cast, make_person
from thoatngheo.core.problems import Problem
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import Commitment
from thoatngheo.plans.targets.services.commitments import ask_commitments, changed_since, refuse_commitment, sign_commitment
from thoatngheo.plans.targets.services.figures import ByDecision, Given, set_figures
from thoatngheo.plans.targets.tests.two_levels import CamLo, cam_lo
from thoatngheo.plans.targets.values import Figure

ASKED, DUE, SIGNED = date(2019, 2, 10), date(2019, 2, 28), date(2019, 2, 20)


@pytest.fixture
def lo(cast: Cast) -> CamLo:
    made = cam_lo(cast)
    Plan.objects.filter(pk=made.plan.pk).update(state="issued", issued_on=date(2019, 2, 1), number="20/KH-UBND", number_year=2019)
    made.plan.refresh_from_db()
    return made


def of_cam_tuyen(lo: CamLo) -> Commitment:
    ask_commitments(actor=lo.officer, plan=lo.plan, on=ASKED, due=DUE)
    return Commitment.objects.get(plan=lo.plan, unit=lo.communes["Cam Tuyền"])


def correct(lo: CamLo, decrease: int) -> None:
    target = lo.plan.targets.get(code="poor_decrease")
    given = [Given(target, lo.communes["Cam Tuyền"], Figure(Decimal(decrease)))]
    set_figures(actor=lo.officer, plan=lo.plan, given=given, decision=ByDecision("15/QĐ-UBND", date(2019, 6, 3), "Sau bão"))


def test_every_unit_is_asked_for_what_it_is_to_reach(lo: CamLo) -> None:
    """Nine communes; the figures of the start are no promise."""
    row = of_cam_tuyen(lo)
    assert lo.plan.commitments.count() == 9
    assert row.values == {"poor_decrease": ["14", None], "poor_end": ["126", None], "poor_end_rate": ["8.93", None]}


def test_the_chairman_signs_for_the_commune(lo: CamLo) -> None:
    row = sign_commitment(actor=lo.chairman, commitment=of_cam_tuyen(lo), on=SIGNED)
    assert (row.state, row.signed_on, row.signer_name) == ("signed", SIGNED, "Trần Văn Bình")
    assert row.signer_office == "Chủ tịch Ủy ban nhân dân xã"
    with pytest.raises(Problem, match="không ký hay đề nghị xem lại được nữa"):
        sign_commitment(actor=lo.chairman, commitment=row, on=SIGNED)


def test_nobody_signs_for_another(lo: CamLo, cast: Cast) -> None:
    """Not the officer who prepared it, not the district that asks, not the chairman of another commune."""
    row = of_cam_tuyen(lo)
    neighbour = make_person("chairman_an", "Lê Văn An", Role.COMMUNE_CHAIRMAN, lo.communes["Cam An"])
    for user in (lo.commune_officer, lo.officer, neighbour, cast.chairman, cast.hamlet_head):
        with pytest.raises(Problem, match="không có quyền"):
            sign_commitment(actor=user, commitment=row, on=SIGNED)


def test_what_changed_after_signing_shows_and_is_asked_again(lo: CamLo) -> None:
    row = sign_commitment(actor=lo.chairman, commitment=of_cam_tuyen(lo), on=SIGNED)
    assert changed_since(row) == []
    correct(lo, 16)
    assert next(each.sentence() for each in changed_since(row)) == "Hộ nghèo giảm trong năm: 14 → 16"
    asked = ask_commitments(actor=lo.officer, plan=lo.plan, on=date(2019, 6, 5), due=None)
    assert row.unit in [each.unit for each in asked]
    row.refresh_from_db()
    assert (row.state, row.signed_on, row.values["poor_decrease"]) == ("asked", None, ["16", None])


def test_who_signed_the_same_figures_is_not_asked_again(lo: CamLo) -> None:
    row = sign_commitment(actor=lo.chairman, commitment=of_cam_tuyen(lo), on=SIGNED)
    assert row.unit not in [each.unit for each in ask_commitments(actor=lo.officer, plan=lo.plan, on=SIGNED, due=DUE)]


def test_figures_that_changed_while_the_page_was_open_are_not_signed(lo: CamLo) -> None:
    row = of_cam_tuyen(lo)
    seen = dict(row.values)
    correct(lo, 16)
    with pytest.raises(Problem, match="14 → 16"):
        sign_commitment(actor=lo.chairman, commitment=row, on=SIGNED, seen=seen)


def test_another_look_needs_a_reason(lo: CamLo) -> None:
    row = of_cam_tuyen(lo)
    with pytest.raises(Problem, match="Chưa ghi lý do"):
        refuse_commitment(actor=lo.chairman, commitment=row, reason=" ")
    told = refuse_commitment(actor=lo.chairman, commitment=row, reason="Giảm 14 hộ quá sức, đề nghị 10 hộ")
    assert (told.state, told.reason) == ("refused", "Giảm 14 hộ quá sức, đề nghị 10 hộ")


def test_a_draft_is_not_signed(lo: CamLo) -> None:
    Plan.objects.filter(pk=lo.plan.pk).update(state="draft")
    lo.plan.refresh_from_db()
    with pytest.raises(Problem, match="chưa ban hành"):
        ask_commitments(actor=lo.officer, plan=lo.plan, on=ASKED, due=DUE)


def test_from_the_home_page_to_the_signature_and_the_sheet(lo: CamLo, client: Client) -> None:
    row = of_cam_tuyen(lo)
    client.force_login(lo.chairman)
    address = reverse("plans:commitment", args=[row.pk])
    assert address in client.get("/").content.decode()
    told = client.get(address).content.decode()
    assert "không quá 126 hộ" in told
    client.post(
        reverse("plans:commitment_sign", args=[row.pk]), {"so-poor_decrease": "14;", "so-poor_end": "126;", "so-poor_end_rate": "8.93;"}
    )
    row.refresh_from_db()
    assert row.state == "signed"
    sheet = docx.Document(BytesIO(client.get(reverse("plans:commitment_docx", args=[row.pk])).content))
    words = " ".join(cell.text for table in sheet.tables for line in table.rows for cell in line.cells)
    assert "ít nhất 14" in words
    assert client.get(reverse("plans:commitment_pdf", args=[row.pk])).content.startswith(b"%PDF")
    listed = client.get(reverse("plans:commitments", args=[lo.plan.pk])).content.decode()
    assert "1/1" in listed  # a commune sees its own commitment, not its neighbours'


def test_the_district_asks_on_the_page(lo: CamLo, client: Client) -> None:
    client.force_login(lo.officer)
    address = reverse("plans:commitments", args=[lo.plan.pk])
    assert "Chưa đơn vị nào" in client.get(address).content.decode()
    client.post(reverse("plans:commitments_ask", args=[lo.plan.pk]), {"due": "2099-01-01"})
    assert "0/9" in client.get(address).content.decode()
