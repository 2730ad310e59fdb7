"""Who is to do it: targets nobody answers for, tasks for units that do not exist on the plan's day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from vanban.checking.texts import EndedLevel, Texts
from vanban.checking.years import plan_day
from vanban.reading import Finding, Reading
from vanban.reading.letters import fold
from vanban.reading.plan import Severity, Target
from vanban.reading.tasks import UNIT

# What a target is about in other words: a plan names the same thing short and long.
SAME = {
    "bhyt": "bao hiem y te", "csxh": "chinh sach xa hoi", "dtts": "dan toc thieu so", "lam viec": "viec lam", "hoc nghe": "day nghe",
    "dao tao nghe": "day nghe", "vay von": "tin dung", "nuoc sach": "nuoc sinh hoat", "internet": "vien thong", "den truong": "hoc sinh",
    "di hoc": "hoc sinh", "hoc phi": "hoc sinh", "chi phi hoc tap": "hoc sinh", "nha ve sinh": "ve sinh", "nha tieu": "ve sinh",
    "ho xi": "ve sinh", "thong tin": "thong tin", "tap huan": "tap huan",
}  # fmt: skip
COMMON = frozenset(
    re.findall(
        r"\w+",
        "ho ngheo can nguoi giam ty le duoc cac cua va cho co tu den nam cuoi trong theo voi tren thuoc gia dinh dam bao "
        "100 so tang con muc thoat moi chuong trinh cong tac ke hoach thuc hien "
        "dia ban xa phuong thon toan tinh huyen thanh pho ben vung quy dinh "
        "phan dau tuong duong ung xuong trung binh du kien duy tri duoi dat dong thoi nham it nhat khong qua hang ky",
    )
)
RATE = re.compile(r"^(?:giam|tang)\b.*\bho (?:can )?ngheo\b|^ty le ho (?:can )?ngheo\b|^giam (?:binh quan|ty le)\b")
AREAS = re.compile(r"\b(?:cac xa|cac phuong|cac thon|ubnd cac|to dan pho|cac ban|cac huyen|cac quan)\b")
EXPECTED = re.compile(r"^du kien\b.*\b(?:tang|phat sinh)\b")  # what is feared is no duty
POVERTY = re.compile(r"\b(?:giam ngheo|ho ngheo|can ngheo|thoat ngheo|ra soat)\b")


def check_targets(reading: Reading) -> Iterator[Finding]:
    """Targets whose subject no task and no table of units takes up."""
    plan = reading.plan
    listed = {line for table in plan.tables for line in table.row_lines}  # a table of targets has its units elsewhere
    asked = [target for target in plan.targets if target.confidence > 0.5 and target.line not in listed]
    targets = {target.line: target for target in asked if not EXPECTED.search(fold(target.text))}
    if not targets:
        return
    if not plan.tasks and not plan.projects:
        yield Finding("warning", "target.no_unit", "Kế hoạch có mục tiêu nhưng không phân công đơn vị nào thực hiện.", min(targets))
        return
    said = [fold(f"{task.unit} {task.text}") for task in plan.tasks] + [
        fold(f"{project.name} {project.goal}") for project in plan.projects if project.unit_in_charge
    ]
    text = " ".join(_plain(each) for each in said)
    for target in targets.values():
        if not _taken_up(target, text):
            says = (
                f"Mục tiêu “{target.text[:90].rstrip()}{'…' if len(target.text) > 90 else ''}” chưa có đơn vị chủ trì: không "
                f"nhiệm vụ nào ở phần tổ chức thực hiện nhắc đến."
            )
            yield Finding("warning", "target.no_unit", says, target.line)


def _plain(key: str) -> str:
    for short, whole in SAME.items():
        key = re.sub(rf"\b{short}\b", whole, key)
    return key


def _taken_up(target: Target, tasks: str) -> bool:
    key = _plain(fold(target.text))
    if UNIT.match(key) and ":" in key[:80]:
        return True
    words = [word for word in re.findall(r"[a-z]+", key) if word not in {"a", "b", "c", "d"}]
    pairs = [f"{one} {two}" for one, two in pairwise(words) if one not in COMMON and two not in COMMON]
    if any(pair in tasks for pair in pairs):
        return True
    rare = [word for word in words if word not in COMMON]
    general = len(rare) <= 2 or RATE.search(fold(target.measure or "")) is not None
    return general and bool(POVERTY.search(key)) and bool(POVERTY.search(tasks) or AREAS.search(tasks))


def check_units(reading: Reading, texts: Texts) -> Iterator[Finding]:
    """Tasks (and the issuer) at a level that had ended on the plan's day."""
    day = plan_day(reading)
    sure = day is not None
    if day is None and reading.plan.year is not None:
        day = date(reading.plan.year - 1, 12, 1)
    if day is None:
        return
    for ended in texts.ended:
        if ended.last_day >= day:
            continue
        pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, ended.words))})\b")
        yield from _of_level(reading, ended, pattern, day, sure=sure)


def _of_level(reading: Reading, ended: EndedLevel, pattern: re.Pattern[str], day: date, *, sure: bool) -> Iterator[Finding]:
    severity: Severity = "error" if sure and ended.verified else "warning"
    why = f"{ended.says} sau ngày {ended.last_day:%d/%m/%Y} ({ended.source})"
    issuer = reading.plan.issuer
    if issuer and pattern.search(issuer.name.lower()):
        yield Finding(severity, "unit.ended", f"Cơ quan ban hành “{issuer.name}”: {why}; kế hoạch ban hành {day:%d/%m/%Y}.", 1)
    told: set[str] = set()
    for task in reading.plan.tasks:
        unit = task.unit.lower()
        if unit not in told and pattern.search(unit):
            told.add(unit)
            yield Finding(
                severity, "task.no_such_unit", f"Giao nhiệm vụ cho “{task.unit}”: {why}; kế hoạch ban hành {day:%d/%m/%Y}.", task.line
            )
    for project in reading.plan.projects:
        unit = (project.unit_in_charge or "").lower()
        if unit not in told and pattern.search(unit):
            told.add(unit)
            yield Finding(
                severity, "task.no_such_unit", f"Giao dự án “{project.name}” cho “{project.unit_in_charge}”: {why}.", project.line
            )
