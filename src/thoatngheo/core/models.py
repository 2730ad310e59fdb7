"""Long work that a person can watch, leave and find again; days that were moved."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models

from thoatngheo.core.audit import audited
from thoatngheo.core.chain.models import ChainEntry

__all__ = ["ChainEntry", "DayMoved", "Job"]


class Job(models.Model):
    """One piece of long work: its progress, its end, and who asked for it. The queue itself is procrastinate's."""

    class State(models.TextChoices):
        WAITING = "waiting", "Đang chờ"
        RUNNING = "running", "Đang chạy"
        DONE = "done", "Xong"
        FAILED = "failed", "Không xong"
        CANCELLED = "cancelled", "Đã dừng"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.TextField()
    title = models.TextField()
    state = models.TextField(choices=State, default=State.WAITING)
    arguments = models.JSONField(default=dict)
    done = models.PositiveBigIntegerField(default=0)
    total = models.PositiveBigIntegerField(default=0)
    cursor = models.JSONField(null=True, blank=True)
    result = models.JSONField(null=True, blank=True)
    message = models.TextField(blank=True)
    cancel_requested = models.BooleanField(default=False)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    asked_at = models.DateTimeField(auto_now_add=True)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)


@audited()
class DayMoved(models.Model):
    """A day that is worked, or off, against the list of public holidays (`core.working_days`)."""

    day = models.DateField(unique=True)
    works = models.BooleanField(choices=[(True, "Ngày làm việc (làm bù)"), (False, "Ngày nghỉ (nghỉ bù, hoán đổi)")])
    reason = models.TextField()
    source = models.TextField(help_text="số, ngày của thông báo, quyết định")
