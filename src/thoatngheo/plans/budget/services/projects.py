"""The catalogue of projects, where an office enters what the loaded law does not name."""

from __future__ import annotations

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.budget.policies import WRITE_CATALOGUE
from thoatngheo.plans.budget.problems import PROJECT_EXISTS, PROJECT_OF_LAW
from thoatngheo.plans.register.models import Programme, Project


@use_case(WRITE_CATALOGUE)
def enter_project(
    *, actor: User, programme: Programme, number: int, name: str, source: str, sub: int | None = None, verified: bool = False
) -> Project:
    """A project that somebody read in a document; `verified` where its name was held against the original."""
    about = {"name": name, "source": source, "verified": verified, "entered_by": actor, "entered_at": timezone.now()}
    project, new = Project.objects.get_or_create(programme=programme, number=number, sub=sub, defaults=about)
    if not new:
        raise PROJECT_EXISTS(label=project.label)
    return project


@use_case(WRITE_CATALOGUE, on="project")
def change_project(*, actor: User, project: Project, name: str, source: str, verified: bool) -> Project:
    """Correct an entered project; those of the loaded law are corrected in `laws/programmes`."""
    if project.entered_by_id is None:
        raise PROJECT_OF_LAW(label=project.label)
    project.name, project.source, project.verified = name, source, verified
    project.save(update_fields=["name", "source", "verified"])
    return project
