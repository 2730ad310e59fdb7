"""Plans and what hangs on them; one module for each part."""

from thoatngheo.plans.models.activities import Activity, ActivityOutput, Beneficiary
from thoatngheo.plans.models.agencies import Agency
from thoatngheo.plans.models.consulting import Asked, Comment, Consultation, Version
from thoatngheo.plans.models.drafting import DraftSection, Issue
from thoatngheo.plans.models.funds import Fund, FundGift, FundUse
from thoatngheo.plans.models.handing import Correction, HandedDown
from thoatngheo.plans.models.money import FundKind, FundLine, FundSource, MoneyEntry, MoneyMove, Stage
from thoatngheo.plans.models.pilots import Pilot, PilotHousehold
from thoatngheo.plans.models.plans import LegalBase, Plan
from thoatngheo.plans.models.programmes import Programme, Project
from thoatngheo.plans.models.progress import Achievement, ProgressFigure, ProgressRun
from thoatngheo.plans.models.reading import ReadDocument, ReadItem, of_kind
from thoatngheo.plans.models.reminding import PeriodReport, Reminder
from thoatngheo.plans.models.sheets import SheetUpload
from thoatngheo.plans.models.targets import Commitment, Target, TargetValue
from thoatngheo.plans.models.tasks import Task, TaskPart, TaskReport

__all__ = [
    "Achievement",
    "Activity",
    "ActivityOutput",
    "Agency",
    "Asked",
    "Beneficiary",
    "Comment",
    "Commitment",
    "Consultation",
    "Correction",
    "DraftSection",
    "Fund",
    "FundGift",
    "FundKind",
    "FundLine",
    "FundSource",
    "FundUse",
    "HandedDown",
    "Issue",
    "LegalBase",
    "MoneyEntry",
    "MoneyMove",
    "PeriodReport",
    "Pilot",
    "PilotHousehold",
    "Plan",
    "Programme",
    "ProgressFigure",
    "ProgressRun",
    "Project",
    "ReadDocument",
    "ReadItem",
    "Reminder",
    "SheetUpload",
    "Stage",
    "Target",
    "TargetValue",
    "Task",
    "TaskPart",
    "TaskReport",
    "Version",
    "of_kind",
]
