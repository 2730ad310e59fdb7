"""Where a document that was written and read again differs from what it was written from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from thoatngheo.plans.drafting.wording import figures
from thoatngheo.plans.drafting.wording.goals import bare_unit
from thoatngheo.plans.drafting.wording.model import Base, Duties, Goal, Goals, Grid, Money, ProjectMoney, Reports, Wording
from thoatngheo.plans.drafting.wording.printed import Numbered, duty_line
from thoatngheo.plans.drafting.wording.tables import grid_table, money_table
from vanban.document import Table as PrintedTable
from vanban.reading.amounts import cell_number
from vanban.reading.letters import one_space
from vanban.reading.plan import LegalBase, Plan, Table, Target


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that was read differently: what it is, as written, as read (empty: not found)."""

    about: str
    written: str
    read: str


def differences(wording: Wording, numbered: Numbered, plan: Plan) -> Iterator[Difference]:
    """Head, bases, targets, tables cell by cell, projects, tasks, reporting days, recipients and signer, in this order."""
    blocks = [section.block for section in wording.sections if section.block is not None]
    yield from _head(wording, numbered, plan)
    yield from _many("Căn cứ", map(_base, wording.head.bases), map(_read_base, plan.legal_bases))
    goals = [goal for block in blocks if isinstance(block, Goals) for goal in block.items]
    yield from _goals(goals, plan, f"{wording.head.last_year}-12-31")
    tables = [money_table(block) for block in blocks if isinstance(block, Money) and block.rows]
    tables += [grid_table(block) for block in blocks if isinstance(block, Grid) and block.rows]
    yield from _tables(tables, plan)
    yield from _projects([block for block in blocks if isinstance(block, ProjectMoney)], plan)
    duties = [(unit, duty) for block in blocks if isinstance(block, Duties) for unit, each in block.units for duty in each]
    wrote = [f"{_key(unit)} · {duty.role} · {_key(duty_line(duty))}" for unit, duty in duties]
    yield from _many("Nhiệm vụ", wrote, [f"{_key(task.unit)} · {task.role} · {_key(task.text)}" for task in plan.tasks])
    days = [day for block in blocks if isinstance(block, Reports) for day in block.days]
    once = {duty.due[5:] for _, duty in duties if duty.due} - set(days)  # a task to report by a day of one year is no yearly report
    yield from _many("Ngày báo cáo", days, [day for day in plan.reporting_dates if day not in once])
    yield from _many("Nơi nhận", [each.rstrip(" ;.") for each in wording.head.recipients], plan.recipients)


def _key(text: str | None) -> str:
    return one_space(text or "").strip(" .;:").lower()


def _head(wording: Wording, numbered: Numbered, plan: Plan) -> Iterator[Difference]:
    head = wording.head
    number = f"{numbered.number:02d}/{numbered.symbol}" if numbered.number else ""
    pairs = (
        ("Số, ký hiệu", number, plan.number),
        ("Ngày ban hành", numbered.day.isoformat() if numbered.day else "", plan.date.isoformat() if plan.date else ""),
        ("Nơi ban hành", head.place, plan.place),
        ("Loại văn bản", head.kind, plan.kind),
        ("Trích yếu", head.subject, plan.subject),
        ("Cơ quan ban hành", head.issuer, plan.issuer.name if plan.issuer else ""),
        ("Người ký", numbered.signer_name, plan.signer.name if plan.signer else ""),
        ("Chức vụ người ký", numbered.signer_office, plan.signer.office if plan.signer else ""),
    )
    for about, written, read in pairs:
        if written and _key(written) != _key(read):
            yield Difference(about, written, read or "")


def _base(base: Base) -> str:
    return " · ".join((base.kind, base.number, base.day, base.issuer))


def _read_base(base: LegalBase) -> str:
    return " · ".join((base.kind, base.number or "", base.date.isoformat() if base.date else "", base.issuer or ""))


def _many(about: str, written: Iterable[str], read: Iterable[str]) -> Iterator[Difference]:
    """What stands on one side only."""
    wrote, found = list(dict.fromkeys(written)), list(dict.fromkeys(read))
    yield from (Difference(about, each, "") for each in wrote if each not in found)
    yield from (Difference(about, "", each) for each in found if each not in wrote)


def _goals(goals: list[Goal], plan: Plan, end: str) -> Iterator[Difference]:
    """Each target that was written: the sentence, the figure, how it compares, its unit and its day; the plan's `end` need not be said."""
    for goal in goals:
        figure = Figure(goal.comparator, _same(goal.value), _same(goal.value_max), bare_unit(goal.unit))
        read = [target for target in plan.targets if _key(target.text) == _key(goal.sentence)]
        shown = sorted({_figure(target) for target in read})
        if figure not in shown:
            yield Difference("Chỉ tiêu", " ".join((goal.sentence, *figure)), "; ".join(" ".join(each) for each in shown))
        elif goal.due and goal.due not in {each.due.isoformat() if each.due else end for each in read}:
            yield Difference("Thời hạn của chỉ tiêu", f"{goal.sentence} {goal.due}", "")


class Figure(NamedTuple):
    """What a target's sentence says: how it compares, from, to, unit."""

    comparator: str
    low: str
    high: str
    unit: str


def _figure(target: Target) -> Figure:
    high = _same(f"{target.value_max:f}") if target.value_max is not None else ""
    return Figure(target.comparator, _same(f"{target.value:f}"), high, bare_unit(target.unit or ""))


def _same(part: str) -> str:
    """ "66.00" and "66" are the same figure."""
    return part.rstrip("0").rstrip(".") if re.fullmatch(r"-?\d+\.\d+", part) else part


def _tables(written: list[PrintedTable], plan: Plan) -> Iterator[Difference]:
    for table in written:
        names = [_key(name) for name in _leaves(table)]
        read = next((each for each in plan.tables if names == [_key(_last(name)) for name in each.columns]), None)
        if read is None:
            yield Difference("Bảng", " | ".join(_leaves(table)), "")
        else:
            yield from _cells(table, read)


def _leaves(table: PrintedTable) -> list[str]:
    return [leaf.title for leaf in table.leaves()]


def _last(name: str) -> str:
    return name.rpartition(" > ")[2]


def _cells(table: PrintedTable, read: Table) -> Iterator[Difference]:
    formulas = [number for number in table.numbers if "=" in number]
    if formulas != list(read.formulas):
        yield Difference("Công thức cột", "; ".join(formulas), "; ".join(read.formulas))
    rows = [*read.rows, *([read.total] if read.total is not None else [])]
    if len(rows) != len(table.rows):
        yield Difference("Số dòng của bảng", str(len(table.rows)), str(len(rows)))
        return
    for written, found in zip(table.rows, rows, strict=True):
        cells = [written.cells[0], *[""] * (written.spans - 1), *written.cells[1:]]
        for column, (cell, value) in enumerate(zip(cells, found, strict=True)):
            shown = "" if value is None else value if isinstance(value, str) else figures.number(value)
            if not _equal(cell, shown):
                yield Difference(f"Ô “{_leaves(table)[column]}”, dòng “{' '.join(written.cells[:2])}”", cell, shown)


def _equal(written: str, read: str) -> bool:
    one, other = cell_number(written), cell_number(read)
    return one == other if one is not None and other is not None else _key(written) == _key(read)


def _projects(written: list[ProjectMoney], plan: Plan) -> Iterator[Difference]:
    def told(project: int | None, sub: int | None, name: str, money: int | None, charge: str) -> str:
        return f"{project}.{sub or ''} · {_key(name)} · {money} · {_key(charge)}"

    wrote = [told(each.project, each.sub_project, each.name, each.money, "; ".join(each.in_charge)) for each in written]
    read = [told(each.project, each.sub_project, each.name, each.money, each.unit_in_charge or "") for each in plan.projects]
    yield from _many("Dự án", wrote, read)
