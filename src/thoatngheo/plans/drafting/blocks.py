"""What the data of a plan prints in its text: each block by the name under which a draft's section carries it."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal

from django.db.models import Sum

from thoatngheo.areas.models import Unit
from thoatngheo.plans.activities.models import Activity
from thoatngheo.plans.budget.models import FundKind, FundLine, FundSource, MoneyEntry, Stage
from thoatngheo.plans.drafting.wording import figures
from thoatngheo.plans.drafting.wording.columns import columns
from thoatngheo.plans.drafting.wording.first import years
from thoatngheo.plans.drafting.wording.goals import goal
from thoatngheo.plans.drafting.wording.model import (
    Base,
    Block,
    Duties,
    Duty,
    Goals,
    Grid,
    GridRow,
    Head,
    Money,
    ProjectMoney,
    Reports,
    Role,
)
from thoatngheo.plans.register.models import Plan, Project
from thoatngheo.plans.targets.models import Target, TargetValue
from thoatngheo.plans.tasks.models import Task, TaskPart

KIND_WORDS = {FundKind.INVESTMENT: "vốn đầu tư", FundKind.RECURRENT: "vốn sự nghiệp"}
SOURCE_WORDS = {
    FundSource.CENTRAL: "Ngân sách trung ương",
    FundSource.LOCAL: "Ngân sách địa phương",
    FundSource.CREDIT: "Tín dụng chính sách",
    FundSource.MOBILISED: "Huy động",
}


def head_of(plan: Plan) -> Head:
    """Kind, subject, issuer, place, bases and recipients. The issuer is the people's committee of the unit where none stands."""
    bases = tuple(
        Base(base.kind, base.number, base.day.isoformat() if base.day else "", base.issuer, base.title)
        for base in plan.legal_bases.order_by("position")
    )
    issuer = plan.issuer or committee_of(plan.unit)
    return Head(
        plan.kind, plan.subject, issuer, plan.place or plan.unit.name, plan.first_year, plan.last_year, bases, tuple(plan.recipients)
    )


def committee_of(unit: Unit) -> str:
    """ "Ủy ban nhân dân xã Tân Lộc"."""
    return f"Ủy ban nhân dân {unit.title.lower()} {unit.name}".replace("  ", " ")


def blocks_of(plan: Plan) -> dict[str, Block]:
    """Every block of the plan by its name: targets, target_table, project:KEY, money, tasks, reporting."""
    made: dict[str, Block] = {}
    values = values_of(plan)
    made["targets"] = goals_of(plan, values)
    made["target_table"] = grid_of(plan, values)
    lines = line_sums(plan)
    made |= projects_of(plan, lines)
    made["money"] = money_of(lines)
    made["tasks"] = duties_of(plan)
    made["reporting"] = Reports(tuple(plan.reporting_days), plan.issuer or committee_of(plan.unit))
    return made


Values = dict[int, list[TargetValue]]


def values_of(plan: Plan) -> Values:
    """The values of each target, units by their places."""
    found: Values = defaultdict(list)
    for value in TargetValue.objects.filter(target__plan=plan).select_related("unit").order_by("path"):
        found[value.target_id].append(value)
    return found


def in_table(target: Target, values: Values, unit_id: int) -> bool:
    """Whether a target is a column of the table: some unit below has a part of it."""
    return any(value.unit_id != unit_id for value in values[target.pk])


def goals_of(plan: Plan, values: Values) -> Goals:
    """The targets that no unit below has a part of, as sentences."""
    made = []
    for target in plan.targets.order_by("position"):
        own = next((value for value in values[target.pk] if value.unit_id == plan.unit_id), None)
        if own is None or own.value is None or in_table(target, values, plan.unit_id):
            continue
        told = {"code": target.code, "label": target.label, "text": target.text, "comparator": target.comparator}
        made.append(goal(**told, value=own.value, value_max=own.value_max, unit=target.unit_name, due=target.due, last_year=plan.last_year))
    return Goals(tuple(made))


def grid_of(plan: Plan, values: Values) -> Grid:
    """The targets that units below have a part of: units by targets, the plan's own unit as the total."""
    targets = [target for target in plan.targets.order_by("position") if in_table(target, values, plan.unit_id)]
    units = {value.unit_id: value.unit for target in targets for value in values[target.pk]}
    cells = {(value.target_id, value.unit_id): value for target in targets for value in values[target.pk]}
    ordered = sorted(units.values(), key=lambda unit: unit.path)
    figured = {unit.pk: tuple(cell(target, cells.get((target.pk, unit.pk))) for target in targets) for unit in ordered}
    rows = [GridRow(unit.full_name, figured[unit.pk]) for unit in ordered if unit.pk != plan.unit_id]
    total = GridRow("Tổng cộng", figured[plan.unit_id]) if plan.unit_id in figured else None
    told = columns([(target.code, with_unit(target), target.formula) for target in targets])
    return Grid(f"Chỉ tiêu giảm nghèo {years(head_of(plan))}", told, tuple(rows), total)


def with_unit(target: Target) -> str:
    """The head of a column names what it counts, unless its words do."""
    unit = target.unit_name.strip()
    return target.label if not unit or unit.lower() in target.label.lower() else f"{target.label} ({unit})"


def cell(target: Target, value: TargetValue | None) -> str:
    """A figure as printed; what the issued document prints otherwise stands first."""
    if value is None or (value.value is None and not value.printed):
        return ""
    if value.printed:
        return value.printed
    low = figures.number(value.value or Decimal(0), target.decimals)
    return low if value.value_max is None else f"{low}-{figures.number(value.value_max, target.decimals)}"


Sums = list[tuple[FundLine, int]]


def line_sums(plan: Plan) -> Sums:
    """The plan's own lines of money with what is planned on each (what was allocated where nothing was planned), in đồng."""
    lines = FundLine.objects.filter(plan=plan, unit=plan.unit_id).select_related("project", "agency")
    sums = {
        (line, stage): amount
        for line, stage, amount in MoneyEntry.objects.filter(line__in=lines, stage__in=(Stage.PLANNED, Stage.ALLOCATED))
        .values_list("line", "stage")
        .annotate(amount=Sum("amount"))
    }
    ordered = lines.order_by("project__number", "project__sub", "source", "kind", "pk")
    return [(line, sums.get((line.pk, Stage.PLANNED)) or sums.get((line.pk, Stage.ALLOCATED), 0)) for line in ordered]


def projects_of(plan: Plan, lines: Sums) -> dict[str, Block]:
    """What each project of the plan costs and who carries it out; a project is one of the plan by a line or an activity."""
    activities = Activity.objects.filter(plan=plan, project__isnull=False).select_related("project", "agency").order_by("pk")
    projects: dict[int, Project] = {}
    money: dict[int, int] = defaultdict(int)
    charge: dict[int, dict[str, None]] = defaultdict(dict)
    for line, amount in lines:
        projects[line.project_id] = line.project
        money[line.project_id] += amount
        charge[line.project_id] |= dict.fromkeys([line.agency.name if line.agency else line.in_charge])
    for activity in activities:
        if activity.project is not None:
            projects.setdefault(activity.project.pk, activity.project)
            charge[activity.project.pk] |= dict.fromkeys([activity.agency.name if activity.agency else activity.in_charge])
    return {
        f"project:{key}": ProjectMoney(
            project.number, project.sub, project.name, money.get(key), tuple(name for name in charge[key] if name)
        )
        for key, project in sorted(projects.items(), key=lambda item: (item[1].number, item[1].sub or 0))
    }


def money_of(lines: Sums) -> Money:
    """Money by project, one column for each source and kind that occurs."""
    named = sorted({(line.source, line.kind) for line, _ in lines}, key=lambda each: (FundSource.values.index(each[0]), each[1]))
    sums: dict[Project, dict[tuple[str, str], int]] = defaultdict(lambda: defaultdict(int))
    for line, amount in lines:
        sums[line.project][line.source, line.kind] += amount
    names = tuple(f"{SOURCE_WORDS[FundSource(source)]}, {KIND_WORDS[FundKind(kind)]} (đồng)" for source, kind in named)
    return Money(names, tuple((title_of(project), tuple(amounts[each] for each in named)) for project, amounts in sums.items()))


def title_of(project: Project) -> str:
    """ "Dự án 2: …", "Tiểu dự án 2 - Dự án 3: …"."""
    if project.sub is None:
        return f"Dự án {project.number}: {project.name}"
    return f"Tiểu dự án {project.sub} - Dự án {project.number}: {project.name}"


def duties_of(plan: Plan) -> Duties:
    """The tasks, agency by agency in the order in which each is first named; who leads comes before who takes part."""
    units: dict[str, list[Duty]] = {}
    for task in Task.objects.filter(plan=plan).exclude(state=Task.State.DROPPED).prefetch_related("parts__agency").order_by("position"):
        for part in sorted(task.parts.all(), key=lambda part: (part.role != "lead", part.pk)):
            due = task.due.isoformat() if task.due else ""
            role: Role = "lead" if part.role == TaskPart.Role.LEAD else "take_part"
            units.setdefault(part.agency.name, []).append(Duty(task.text, role, due))
    return Duties(tuple((name, tuple(duties)) for name, duties in units.items()))
