"""The facts of an invented plan, and how many of them a reading found again."""

from __future__ import annotations

from dataclasses import dataclass, fields

from vanban.reading.amounts import cell_number
from vanban.reading.letters import fold, one_space
from vanban.reading.plan import Plan
from vanban.specimens.model import PlanModel

Fact = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts by kind; words folded, so that a lost accent is no lost fact."""

    head: frozenset[Fact]
    bases: frozenset[Fact]
    targets: frozenset[Fact]
    cells: frozenset[Fact]
    projects: frozenset[Fact]
    tasks: frozenset[Fact]
    end: frozenset[Fact]


def _key(text: str | None) -> str:
    return one_space(fold(text or "")).strip(" .;:")


def facts_of(model: PlanModel) -> Facts:
    """What an untouched print of the plan says."""
    head = {
        ("number", _key(model.symbol)),
        ("date", model.day),
        ("place", _key(model.place)),
        ("kind", "ke hoach"),
        ("subject", _key(model.subject)),
        ("year", model.year),
    }
    head |= {
        ("issuer", _key(model.issuer)),
        ("level", "commune" if model.unit in {"xã", "phường"} else "district" if model.unit == "huyện" else "province"),
    }
    cells = {
        (row[1] and _key(row[1]), place, cell_number(cell))
        for row in (*model.rows, model.total)
        for place, cell in enumerate(row[2:], start=2)
    }
    months = {("report", f"{int(day.split('/')[1]):02d}-{int(day.split('/')[0]):02d}") for day in model.report_days}
    return Facts(
        head=frozenset(head),
        bases=frozenset((_key(base.kind), _key(base.number), base.day, _key(base.issuer)) for base in model.bases),
        targets=frozenset(value for goal in model.goals for value in goal.values),
        cells=frozenset(cells),
        projects=frozenset(
            (part.project, part.sub_project, _key(part.name), part.millions * 1_000_000, _key(part.unit)) for part in model.parts
        ),
        tasks=frozenset((_key(duty.unit), _key(task)) for duty in model.duties for task in duty.tasks),
        end=frozenset(
            {("signer", _key(model.signer)), ("office", "pho chu tich"), *(("to", _key(each)) for each in model.recipients), *months}
        ),
    )


def found(plan: Plan) -> Facts:
    """The same kinds of facts out of a reading."""
    issuer, signer = plan.issuer, plan.signer
    head = {
        ("number", _key(plan.number)),
        ("date", plan.date),
        ("place", _key(plan.place)),
        ("kind", _key(plan.kind)),
        ("subject", _key(plan.subject)),
        ("year", plan.year),
    }
    head |= {("issuer", _key(issuer.name) if issuer else ""), ("level", issuer.level if issuer else None)}
    cells = {
        (_key(next((cell for cell in row[:2] if isinstance(cell, str) and len(cell) > 1), "")), place, cell)
        for table in plan.tables
        for row in (*table.rows, *((table.total,) if table.total else ()))
        for place, cell in enumerate(row)
        if place >= 2
    }
    return Facts(
        head=frozenset(head),
        bases=frozenset((_key(base.kind), _key(base.number), base.date, _key(base.issuer)) for base in plan.legal_bases),
        targets=frozenset((target.value, target.value_max, target.unit) for target in plan.targets),
        cells=frozenset(cells),
        projects=frozenset(
            (each.project, each.sub_project, _key(each.name), each.money, _key(each.unit_in_charge)) for each in plan.projects
        ),
        tasks=frozenset((_key(task.unit), _key(task.text)) for task in plan.tasks),
        end=frozenset(
            {
                ("signer", _key(signer.name) if signer else ""),
                ("office", _key(signer.office) if signer else ""),
                *(("to", _key(each)) for each in plan.recipients),
                *(("report", day) for day in plan.reporting_dates),
            }
        ),
    )


def recall(wanted: Facts, plan: Plan) -> dict[str, tuple[int, int]]:
    """For each kind of fact: how many were found, of how many."""
    have = found(plan)
    return {
        each.name: (len(getattr(wanted, each.name) & getattr(have, each.name)), len(getattr(wanted, each.name))) for each in fields(Facts)
    }
