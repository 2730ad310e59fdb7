"""A person sees and stops the jobs that the person asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.core.gate import Policy, policy
from thoatngheo.core.models import Job

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


class OwnJobs(Policy[Job]):
    def may(self, user: Person) -> bool:
        return user.is_authenticated

    def rows(self, user: Person) -> Q:
        return Q(asked_by=user.pk)


@policy
class ViewJob(OwnJobs):
    action = "core.job.view"
    says = "Xem việc đang chạy"


@policy
class CancelJob(OwnJobs):
    action = "core.job.cancel"
    says = "Dừng việc đang chạy"
