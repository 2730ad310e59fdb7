"""Work of the room that the queue does by itself. `apps.py` names this module."""

from __future__ import annotations

from django.utils import timezone
from procrastinate.contrib.django import app

from thoatngheo.core.audit import acting
from thoatngheo.plans.tasks.services.reminding import remind_all


@app.periodic(cron="5 * * * *")
@app.task(name="plans.remind")
def remind(timestamp: int) -> int:
    """Each hour, so that an office that switches its machine off at night is reminded in the morning; nobody is reminded twice."""
    with acting(job="plans.remind"):
        return remind_all(timezone.localdate())
