"""Who sees and computes progress, and who reports results by hand."""

from __future__ import annotations

from thoatngheo.accounts.grants import Grant, grant, in_area
from thoatngheo.areas.models import Unit
from thoatngheo.plans.progress.models import Achievement, ProgressFigure
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.roles import READERS, WRITERS
from thoatngheo.plans.targets.models import TargetValue

# The figures of the own area; of a plan of the unit above only the own part.
VIEW_PROGRESS: Grant[ProgressFigure | TargetValue] = grant(
    "plans.progress.view", ProgressFigure, says="Xem tiến độ chỉ tiêu", who=READERS, where=in_area("path")
)
# Have the progress of a plan of the own area computed again.
COMPUTE_PROGRESS = grant("plans.progress.compute", Plan, says="Tính tiến độ kế hoạch", who=WRITERS, where=in_area("path"))
# What units report by hand.
VIEW_ACHIEVEMENT = grant("plans.achievement.view", Achievement, says="Xem kết quả do đơn vị báo cáo", who=READERS, where=in_area("path"))
# Report what a unit of the own area has reached.
REPORT_ACHIEVEMENT = grant(
    "plans.achievement.report", Unit, says="Báo cáo kết quả chỉ tiêu của một đơn vị", who=WRITERS, where=in_area("path")
)
