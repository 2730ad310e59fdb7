"""A person sees and stops the jobs that the person asked for. Who moves working days is said above, where roles are known (accounts)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.core.gate import declare, signed_in
from thoatngheo.core.models import DayMoved, Job

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


def own_jobs(user: Person) -> Q:
    return Q(asked_by=user.pk)


VIEW_JOB = declare("core.job.view", Job, says="Xem việc đang chạy", may=signed_in, rows=own_jobs)
CANCEL_JOB = declare("core.job.cancel", Job, says="Dừng việc đang chạy", may=signed_in, rows=own_jobs)

VIEW_DAYS = declare("core.day.view", DayMoved, says="Xem ngày nghỉ, ngày làm bù")
# A moved day counts for every commune.
MOVE_DAYS = declare("core.day.edit", DayMoved, says="Ghi ngày nghỉ bù, ngày làm bù")
