"""Tasks of a plan, who has a part in them, what was reported, and who was reminded of what."""

from thoatngheo.plans.tasks.models.reminding import PeriodReport, Reminder
from thoatngheo.plans.tasks.models.tasks import Task, TaskPart, TaskReport

__all__ = [
    "PeriodReport",
    "Reminder",
    "Task",
    "TaskPart",
    "TaskReport",
]
