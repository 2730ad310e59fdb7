"""The money of Lai Châu city 2024: seven lines, 1,728 million đồng of the central budget, recurrent, planned as printed.

Source: plan 4159/KH-UBND of 29/12/2023, parts III and IV. The plan prints planned amounts only; what was allocated, spent, settled and
moved here is invented, and says so in each entry ("Dữ liệu mẫu").
"""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.demo.plans.heads import DemoPlans
from thoatngheo.plans.budget.models import FundLine
from thoatngheo.plans.budget.services.money import Document, open_line, record
from thoatngheo.plans.budget.services.money_moves import hand_down, move
from thoatngheo.plans.register.models import Plan, Project

FILE = Path(__file__).parent / "data" / "lai_chau_money.csv"
MILLION = 1_000_000
INVENTED = "Dữ liệu mẫu"
ALLOCATED = date(2024, 1, 22)
SPENT = (date(2024, 5, 15), date(2024, 8, 20), date(2024, 12, 10))
SETTLED = date(2024, 12, 31)
MOVED = date(2024, 9, 16)
DECISION = Document("01/QĐ-MẪU", date(2024, 9, 13))


def load_money(plans: DemoPlans) -> None:
    """Seven lines as printed; the line of Sùng Phài commune is handed down to it, because the plan puts the commune in charge."""
    plan, user = plans.lai_chau, User.objects.get(username="canbo.laichau")
    with FILE.open(encoding="utf-8", newline="") as rows:
        lines = {(row["project"], row["sub"]): load_line(plan, user, row) for row in csv.DictReader(rows)}
    giver, taker = lines["7", "2"], lines["7", "1"]
    told: dict[str, Any] = {"actor": user, "giver": giver, "taker": taker, "stage": "allocated"}
    move(**told, amount=3 * MILLION, document=DECISION, on=MOVED, reason=f"{INVENTED}: bổ sung kinh phí tập huấn")


def load_line(plan: Plan, user: User, row: dict[str, str]) -> FundLine:
    """The line with its printed amount, and what the demo invents of the year."""
    project = Project.objects.select_related("programme").get(programme=plan.programme, number=row["project"], sub=row["sub"] or None)
    about: dict[str, Any] = {"source": "central", "kind": "recurrent", "in_charge": row["unit_in_charge"], "year": plan.first_year}
    line = open_line(actor=user, unit=plan.unit, project=project, plan=plan, **about)
    amount, printed = int(row["million"]) * MILLION, Document(plan.number, plan.issued_on)
    assert plan.issued_on is not None
    record(actor=user, line=line, stage="planned", amount=amount, on=plan.issued_on, document=printed, note="Như in trong kế hoạch")
    record(actor=user, line=line, stage="allocated", amount=amount, on=ALLOCATED, note=INVENTED)
    used = handed_down(user, line, amount) or line
    spent = [int(part) * MILLION for part in row["spent"].split(";")]
    for on, part in zip(SPENT, spent, strict=True):
        record(actor=user, line=used, stage="spent", amount=part, on=on, note=INVENTED)
    record(actor=user, line=used, stage="settled", amount=sum(spent[:2]), on=SETTLED, note=INVENTED)
    return line


def handed_down(user: User, line: FundLine, amount: int) -> FundLine | None:
    """The part of the one commune that is in charge of the line; None where a department of the city is."""
    name = line.in_charge.removeprefix("UBND xã ")
    commune = Unit.objects.on(ALLOCATED).filter(parent=line.unit, name=name).first()
    if commune is None:
        return None
    for stage, on in (("planned", ALLOCATED), ("allocated", ALLOCATED)):
        hand_down(actor=user, line=line, stage=stage, parts={commune: amount}, on=on)
    return line.below.select_related("unit", "project").get()
