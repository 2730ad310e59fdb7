"""The text of a plan as it stands now: the working sections with their data, or the first version where nothing was typed yet."""

from __future__ import annotations

from collections.abc import Iterable

from thoatngheo.core.once import once
from thoatngheo.plans.activities.models import Activity
from thoatngheo.plans.drafting.blocks import blocks_of, head_of
from thoatngheo.plans.drafting.models import Version
from thoatngheo.plans.drafting.wording.first import Begun, Facts, ProjectFacts, first_version
from thoatngheo.plans.drafting.wording.model import Block, Goals, Grid, ProjectMoney, Section, Wording, wording_of
from thoatngheo.plans.register.models import Plan


def begun(plan: Plan, blocks: dict[str, Block]) -> list[Begun]:
    """The sections of the plan's first version, written from its data."""
    activities = list(Activity.objects.filter(plan=plan).order_by("pk"))
    projects = tuple(
        project_facts(ref, block, [activity for activity in activities if f"project:{activity.project_id}" == ref])
        for ref, block in blocks.items()
        if isinstance(block, ProjectMoney)
    )
    grid = blocks["target_table"]
    return first_version(Facts(head_of(plan), projects, isinstance(grid, Grid) and bool(grid.rows)))


def project_facts(ref: str, block: ProjectMoney, activities: Iterable[Activity]) -> ProjectFacts:
    sub = f"Tiểu dự án {block.sub_project} - " if block.sub_project is not None else ""
    own = list(activities)
    return ProjectFacts(
        ref,
        f"{sub}Dự án {block.project}: {block.name}",
        tuple(dict.fromkeys(f"{each.audience.rstrip(' .;')}." for each in own if each.audience)),
        tuple(dict.fromkeys(f"{planned(each).rstrip(' .;')}." for each in own)),
        tuple(dict.fromkeys(f"{each.output.rstrip(' .;')}." for each in own if each.output)),
    )


def planned(activity: Activity) -> str:
    """ "Bổ sung đa vi chất cho trẻ (20 trẻ x 2 đợt)"."""
    if activity.quantity is None:
        return activity.name
    counted = f"{activity.quantity:,} {activity.output_unit}".replace(",", ".").strip()
    return f"{activity.name} ({counted} x {activity.rounds} đợt)" if activity.rounds > 1 else f"{activity.name} ({counted})"


def working(plan: Plan) -> Wording:
    """The text as it stands: what people typed, and the data of today below it."""
    blocks = blocks_of(plan)
    typed = [
        Section(row.key, row.level, row.title, row.body, blocks.get(row.block)) for row in plan.draft_sections.order_by("position", "pk")
    ]
    if not typed:
        typed = [Section(each.key, each.level, each.title, each.body, blocks.get(each.block)) for each in begun(plan, blocks)]
    return Wording(head_of(plan), tuple(typed))


def kept(version: Version) -> Wording:
    """The text of a version as it was kept."""
    return wording_of(version.content)


def newest(plan: Plan) -> Version | None:
    """The version kept last."""
    return plan.versions.order_by("-number").first()


def standing(plan: Plan) -> Wording:
    """The text of the document: of an issued plan the version it was issued with, else the text as it stands now."""
    issue = getattr(plan, "issue", None)
    return once(("standing text", plan.pk), lambda: kept(issue.version) if issue is not None else working(plan))


def empty_sections(wording: Wording) -> list[str]:
    """Titles of the sections that print nothing: neither words, nor data, nor sections below."""
    made = []
    for place, section in enumerate(wording.sections):
        below = place + 1 < len(wording.sections) and wording.sections[place + 1].level > section.level
        bare = section.block is None or not has_rows(section.block)
        if section.title and not section.body.strip() and bare and not below:
            made.append(section.title)
    return made


def has_rows(block: Block) -> bool:
    """Whether a block prints anything."""
    if isinstance(block, Goals):
        return bool(block.items)
    if isinstance(block, ProjectMoney):
        return block.money is not None or bool(block.in_charge)
    return bool(getattr(block, "rows", ()) or getattr(block, "units", ()) or getattr(block, "days", ()))
