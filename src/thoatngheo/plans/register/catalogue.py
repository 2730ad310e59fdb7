"""The catalogue of programmes and projects, loaded from `laws/programmes` whenever the database is migrated.

What an office enters besides (the projects of 2026–2035) is never touched; a project that the laws name is brought up to date.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from thoatngheo.core.audit import acting
from thoatngheo.plans.register.models import Programme, Project

LAWS = Path(__file__).resolve().parents[4] / "laws" / "programmes"


def load_after_migration(**_: Any) -> None:
    """A receiver of post_migrate: also after the tests have emptied the tables."""
    with acting(command="migrate"):
        load_catalogue()


def load_catalogue(folder: Path = LAWS) -> int:
    """Bring programmes and their projects up to date with the folder's files; returns how many projects they name."""
    count = 0
    for file in sorted(folder.glob("*.yaml")):
        told = yaml.safe_load(file.read_text(encoding="utf-8"))
        projects = told.pop("projects")
        programme, _ = Programme.objects.update_or_create(code=told["code"], defaults=told)
        for project in projects:
            about = {"name": project["name"], "verified": project["verified"], "source": told["source"]}
            key = {"programme": programme, "number": project["number"], "sub": project.get("sub")}
            if not Project.objects.filter(**key, entered_by__isnull=False).exists():
                Project.objects.update_or_create(**key, defaults=about)
            count += 1
    return count
