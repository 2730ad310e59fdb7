"""Who may do what with plans; one module for each part. A part's module is imported here, so that the gate knows its actions."""

from thoatngheo.plans.policies import (
    activities,
    agencies,
    consulting,
    drafting,
    funds,
    money,
    pilots,
    plans,
    progress,
    reading,
    sheets,
    targets,
    tasks,
)

__all__ = [
    "activities",
    "agencies",
    "consulting",
    "drafting",
    "funds",
    "money",
    "pilots",
    "plans",
    "progress",
    "reading",
    "sheets",
    "targets",
    "tasks",
]
