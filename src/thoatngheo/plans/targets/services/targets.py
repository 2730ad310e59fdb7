"""Targets of a draft: add, change, remove. Of an issued plan they stand; single figures change by decision (`services.figures`)."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from datetime import date

from django.db.models import Max

from thoatngheo.accounts.models import User
from thoatngheo.core.names import fold, tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.targets import formulas
from thoatngheo.plans.targets.models import Target, TargetValue
from thoatngheo.plans.targets.policies import WRITE_TARGETS
from thoatngheo.plans.targets.problems.targets import CODE_SHAPE, CODE_TAKEN, ISSUED_PLAN, STILL_USED
from thoatngheo.plans.targets.services.figures import recompute
from thoatngheo.plans.targets.values import sheet_of

OPEN = (Plan.State.DRAFT, Plan.State.CONSULTING)
CODE = re.compile(r"[a-z][a-z0-9_]{0,59}")


@dataclass(frozen=True, slots=True)
class About:
    """What a target is; field by field as in the model. An empty `code` is made from the label."""

    label: str
    code: str = ""
    text: str = ""
    role: str = Target.Role.END
    measure: str = ""
    comparator: str = Target.Comparator.EQUAL
    unit_name: str = ""
    decimals: int = 0
    formula: str = ""
    additive: bool = True
    subject: str = ""
    due: date | None = None
    section: str = ""


@use_case(WRITE_TARGETS, on="plan")
def add_target(*, actor: User, plan: Plan, about: About, agency: Agency | None = None, above: Target | None = None) -> Target:
    """Add a target to a draft, at the end.

    Raises:
        Problem: ISSUED_PLAN; CODE_SHAPE, CODE_TAKEN; whatever the formula is refused for (`formulas.in_order`).
    """
    must_be_open(plan)
    codes = dict(plan.targets.values_list("code", "label"))
    code = about.code or code_from(about.label, codes)
    must_fit(code, codes)
    position = (plan.targets.aggregate(last=Max("position"))["last"] or 0) + 1
    told = asdict(about) | {"code": code, "label": tidy(about.label)}
    target = Target.objects.create(plan=plan, position=position, agency=agency, above=above, **told)
    sheet_of(plan.targets.all())
    recompute(plan)
    return target


@use_case(WRITE_TARGETS, on="target.plan")
def change_target(*, actor: User, target: Target, about: About, agency: Agency | None = None) -> Target:
    """Change what a target of a draft is; a new code goes into the formulas that use the old one. Derived figures follow.

    Of an issued plan only how it is measured and which agency leads may change: both are ours, not the paper's.

    Raises:
        Problem: as `add_target`.
    """
    plan = target.plan
    told = asdict(about) | {"code": about.code or target.code, "label": tidy(about.label)}
    if plan.state not in OPEN and any(getattr(target, name) != value for name, value in told.items() if name != "measure"):
        raise ISSUED_PLAN()
    others = {other.code: other for other in plan.targets.exclude(pk=target.pk)}
    must_fit(told["code"], {code: other.label for code, other in others.items()})
    old = target.code
    for name, value in told.items():
        setattr(target, name, value)
    target.agency = agency
    target.save()
    if target.code != old:
        for other in others.values():
            if (renamed := with_code(other.formula, old, target.code)) != other.formula:
                other.formula = renamed
                other.save(update_fields=["formula"])
    sheet_of(plan.targets.all())
    if plan.state in OPEN:
        recompute(plan)
    return target


@use_case(WRITE_TARGETS, on="target.plan")
def remove_target(*, actor: User, target: Target) -> None:
    """Take a target out of a draft, with its figures.

    Raises:
        Problem: ISSUED_PLAN; STILL_USED, with the labels of the targets whose formulas name it.
    """
    plan = target.plan
    must_be_open(plan)
    users = [each.label for each in plan.targets.exclude(pk=target.pk).exclude(formula="") if target.code in codes_of(each.formula)]
    if users:
        raise STILL_USED(label=target.label, code=target.code, users=", ".join(users))
    target.delete()


@use_case(WRITE_TARGETS, on="target.plan")
def move_target(*, actor: User, target: Target, up: bool) -> None:
    """One place up or down in the table. The order of an issued plan is the paper's."""
    plan = target.plan
    must_be_open(plan)
    listed = list(plan.targets.order_by("position", "pk"))
    here = next(place for place, each in enumerate(listed) if each.pk == target.pk)
    there = here + (-1 if up else 1)
    if 0 <= there < len(listed):
        listed[here], listed[there] = listed[there], listed[here]
    for position, each in enumerate(listed, start=1):
        each.position = position
    Target.objects.bulk_update(listed, ["position"])


def must_be_open(plan: Plan) -> None:
    if plan.state not in OPEN:
        raise ISSUED_PLAN()


def must_fit(code: str, taken: dict[str, str]) -> None:
    if not CODE.fullmatch(code):
        raise CODE_SHAPE(code=code)
    if code in taken:
        raise CODE_TAKEN(code=code, label=taken[code])


def code_from(label: str, taken: dict[str, str]) -> str:
    """ "Hộ nghèo cuối năm" → ho_ngheo_cuoi_nam; a number behind it where that is taken."""
    bare = re.sub(r"[^a-z0-9]+", "_", fold(label)).strip("_")[:50] or "chi_tieu"
    if not bare[0].isalpha():
        bare = f"ct_{bare}"
    found, number = bare, 2
    while found in taken:
        found, number = f"{bare}_{number}", number + 1
    return found


def codes_of(formula: str) -> set[str]:
    return set(formulas.parse(formula).codes()) if formula else set()


def with_code(formula: str, old: str, new: str) -> str:
    """The formula with one code in place of another."""
    return re.sub(rf"(?<![A-Za-z0-9_]){re.escape(old)}(?![A-Za-z0-9_])", new, formula)


def values_of(plan: Plan) -> dict[tuple[int, int], TargetValue]:
    """Every figure of the plan by target and unit (one query)."""
    return {(value.target_id, value.unit_id): value for value in TargetValue.objects.filter(target__plan=plan)}
