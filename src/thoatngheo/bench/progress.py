"""`bench plan-progress`: the page of a province's plan from its snapshot, and the computing of that snapshot from the ledger.

Communes × targets as the issue asks (170 × 40), households with two entries each in the ledger. All of it is invented; the database
is an own, fresh one. The page is measured whole: address, gate, reading, writing out, by Django's test client; no network.
"""

from __future__ import annotations

import os
import statistics
import time
from datetime import date
from typing import TYPE_CHECKING

from thoatngheo.bench.lists import own_system
from thoatngheo.bench.measure import machine

if TYPE_CHECKING:
    from thoatngheo.areas.models import Unit
    from thoatngheo.plans.register.models import Plan

GOAL_MS = 300
START, DAY = date(2026, 1, 1), date(2026, 11, 15)
# Households with two entries of a ledger: the review of 2025 found one in eight poor, that of 2026 one in twelve.
FILL = """
INSERT INTO registry_household (id, code, unit_id, path, address, head_name, head_fold, head_sort, started_on, note)
SELECT gen_random_uuid(), 'B' || n, unit.id, unit.path, '', 'Ho', 'ho', 'ho', '2020-01-01', ''
FROM generate_series(1, %(households)s) AS n
JOIN (SELECT id, path, row_number() OVER (ORDER BY path) - 1 AS place FROM areas_unit WHERE level = 'commune') AS unit
  ON unit.place = n %% %(communes)s;
INSERT INTO registry_residence (household_id, unit_id, path, since) SELECT id, unit_id, path, '2020-01-01' FROM registry_household;
INSERT INTO reviews_statusentry (household_id, path, standard, category, since, flow, people, round_id, recorded_at)
SELECT home.id, home.path, 'VN-2022', CASE WHEN substr(home.code, 2)::int %% held.one_in = 0 THEN 'poor' ELSE 'not_poor' END,
    held.day, 'first', 4, held.round_id, now()
FROM registry_household home
CROSS JOIN (VALUES (%(first)s, '2025-11-01'::date, 8), (%(second)s, '2026-11-01'::date, 12)) AS held(round_id, day, one_in);
ANALYZE;
"""


def bench_progress(households: int, communes: int, targets: int, repeats: int) -> int:
    """Print the seconds of computing a run and the milliseconds of the page; exit code 0."""
    with own_system():
        plan, province = make_plan(communes, targets)
        fill(households, communes, province)
        computed = [timed_compute(plan) for _ in range(max(1, repeats // 2))]
        page, size, statements = timed_pages(plan, repeats)
        load = os.getloadavg()[0]
        print(f"{machine()}, tải {load:.1f}")
        print(f"{communes} xã × {targets} chỉ tiêu; {households:_} hộ với {2 * households:_} dòng sổ".replace("_", "."))
        print(f"tính một lần: trung vị {statistics.median(computed):.1f} s, lâu nhất {max(computed):.1f} s")
        print(f"trang từ bản chụp: trung vị {statistics.median(page):.0f} ms, lâu nhất {max(page):.0f} ms")
        print(f"trang có {size / 1024:.0f} KiB, hỏi cơ sở dữ liệu {statements} câu")
        print(f"mục tiêu: dưới {GOAL_MS} ms: {'đạt' if statistics.median(page) < GOAL_MS else 'chưa đạt'}")
    return 0


def make_plan(communes: int, targets: int) -> tuple[Plan, Unit]:
    """A province of so many communes, and its plan with a value of every target for each."""
    from thoatngheo.accounts.models import Role
    from thoatngheo.accounts.testing import make_person, make_unit
    from thoatngheo.areas.models import Level
    from thoatngheo.plans.targets.measures import MEASURES
    from thoatngheo.plans.targets.models import Target, TargetValue
    from thoatngheo.plans.tasks.testing import make_plan as plan_of

    province = make_unit("44", "Quảng Trị", Level.PROVINCE, title="Tỉnh")
    units = [province, *(make_unit(f"{19000 + n}", f"Số {n}", Level.COMMUNE, province, title="Xã") for n in range(communes))]
    plan = plan_of(province, make_person("tinh", "Đặng Minh Quân", Role.PROVINCE_OFFICER, province))
    measures = [code for code, measure in MEASURES.items() if measure.source == "ledger"]
    for place in range(targets):
        code = measures[place % len(measures)]
        about = {"measure": code, "label": f"{MEASURES[code].name} ({place + 1})", "decimals": 2 if MEASURES[code].over else 0}
        target = Target.objects.create(plan=plan, code=f"t{place}", position=place, unit_name=str(MEASURES[code].unit), **about)
        TargetValue.objects.bulk_create(TargetValue(target=target, unit=unit, path=unit.path, value=200 + place) for unit in units)
    return plan, province


def fill(households: int, communes: int, province: Unit) -> None:
    from django.db import connection

    from thoatngheo.reviews.rounds.models import Round

    rounds = [
        Round.objects.create(
            unit=province, path=province.path, year=year, day=date(year, 11, 1), standards=["VN-2022"], on_paper=True, state="decided"
        )
        for year in (2025, 2026)
    ]
    told = {"households": households, "communes": communes, "first": rounds[0].pk, "second": rounds[1].pk}
    with connection.cursor() as cursor:
        for statement in FILL.strip().removesuffix(";").split(";\n"):
            cursor.execute(statement, told)


def timed_compute(plan: Plan) -> float:
    from thoatngheo.plans.progress.services import compute

    began = time.perf_counter()
    compute(actor=None, plan=plan, day=DAY)
    return time.perf_counter() - began


def timed_pages(plan: Plan, repeats: int) -> tuple[list[float], int, int]:
    """Milliseconds of the page, its bytes, and how many statements it asks; the first of all is not counted."""
    from django.conf import settings
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.urls import reverse

    settings.ALLOWED_HOSTS = ["testserver"]
    client = Client()
    client.force_login(plan.created_by)
    address = f"{reverse('plans:progress', args=[plan.pk])}?ngay={DAY.isoformat()}"
    took = []
    for _ in range(repeats + 1):
        began = time.perf_counter()
        answer = client.get(address)
        took.append(1000 * (time.perf_counter() - began))
        if answer.status_code != 200:
            raise RuntimeError(f"the page answered {answer.status_code}")
    with CaptureQueriesContext(connection) as asked:
        client.get(address)
    return took[1:], len(answer.content), len(asked)
