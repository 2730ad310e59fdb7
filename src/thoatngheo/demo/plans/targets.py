"""The targets of Cam Lộ 2019 and Đà Nẵng 2023: the tables and the sentences, as printed.

`data/*.csv` hold the tables, one row for each unit, columns by target code; `data/*.yaml` what each column is, and the sentences.
What a formula gives and the document prints otherwise is kept beside it (`printed`): the last line of Cam Lộ's table prints 3,59
and 3,60 for the same 527 households. Cam Lộ writes "10 = 2 - 8" and "11 = 3 - 9"; here a rate follows from counts.
Đà Nẵng's table prints no number of households, so its rates follow from nothing in it and stay as printed.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml
from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.demo.plans.heads import DemoPlans
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets import formulas
from thoatngheo.plans.targets.models import Target, TargetValue
from thoatngheo.plans.targets.services.commitments import ask_commitments
from thoatngheo.plans.targets.services.handing import hand_down

DATA = Path(__file__).parent / "data"
TO_SIGN = 15  # days that the communes have


def load_targets(plans: DemoPlans) -> None:
    load(plans.cam_lo, "cam_lo_2019", section="III.2")
    load(plans.da_nang, "da_nang_2023", section="Phụ lục")
    hand_to_communes(plans.cam_lo)


def hand_to_communes(plan: Plan) -> None:
    """The nine communes have their drafts under the district's plan and are asked to sign; nobody has signed yet."""
    actor, today = User.objects.get(username="canbo.camlo"), timezone.localdate()
    hand_down(actor=actor, plan=plan, on=today)
    ask_commitments(actor=actor, plan=plan, on=today, due=today + timedelta(days=TO_SIGN))


def load(plan: Plan, name: str, *, section: str) -> None:
    """The columns and cells of the table, then the sentences. `section`: where the table stands."""
    told = yaml.safe_load((DATA / f"{name}.yaml").read_text(encoding="utf-8"))
    targets = {}
    for position, column in enumerate(told["columns"], start=1):
        about = {"section": section, "role": Target.Role.BASE} | column
        targets[column["code"]] = make_target(plan, position, rate=about.pop("rate", False), about=about)
    TargetValue.objects.bulk_create(value for unit, row in rows(plan, name) for value in cells(unit, row, targets))
    for position, sentence in enumerate(told["sentences"], start=len(targets) + 1):
        say(plan, position, sentence)


def make_target(plan: Plan, position: int, *, rate: bool, about: dict[str, Any]) -> Target:
    shape = {"unit_name": "%", "decimals": 2, "additive": False} if rate else {"unit_name": "hộ"}
    return Target.objects.create(plan=plan, position=position, due=date(plan.last_year, 12, 31), **(shape | about))


def rows(plan: Plan, name: str) -> Iterator[tuple[Unit, dict[str, str]]]:
    """Each unit of the table with its printed figures."""
    units = {unit.full_name: unit for unit in Unit.objects.filter(parent=plan.unit)} | {plan.unit.full_name: plan.unit}
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield units[row.pop("unit")], row


def cells(unit: Unit, row: dict[str, str], targets: dict[str, Target]) -> Iterator[TargetValue]:
    printed = {code: Decimal(text) for code, text in row.items()}
    order = formulas.in_order({code: target.formula for code, target in targets.items() if target.formula}, targets)
    known = printed | formulas.computed(order, printed, {code: target.decimals for code, target in targets.items()})
    for code, target in targets.items():
        as_printed = row[code].replace(".", ",") if known[code] != printed[code] else ""
        yield TargetValue(target=target, unit=unit, path=unit.path, value=known[code], printed=as_printed)


def say(plan: Plan, position: int, sentence: dict[str, Any]) -> None:
    """A target that the text alone gives: for the whole unit, not for its parts."""
    about: dict[str, Any] = {"unit_name": "%", "additive": False, "role": Target.Role.END} | sentence
    value, value_max = about.pop("value"), about.pop("value_max", None)
    decimals = max(len(text.partition(".")[2]) for text in (value, value_max or ""))
    target = Target.objects.create(plan=plan, position=position, decimals=decimals, due=date(plan.last_year, 12, 31), **about)
    TargetValue.objects.create(
        target=target, unit=plan.unit, path=plan.path, value=Decimal(value), value_max=Decimal(value_max) if value_max else None
    )
