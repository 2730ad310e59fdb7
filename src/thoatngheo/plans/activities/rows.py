"""Activities as lists and pages show them: the output of all of them in one query, and what is late in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Sum
from django.utils.translation import gettext, ngettext

from thoatngheo.plans.activities.models import Activity, ActivityOutput
from thoatngheo.plans.activities.outputs import Output, days_late, output_of
from thoatngheo.web.figures import number

OVER = {Activity.State.DONE, Activity.State.DROPPED}


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """An activity, what came out of it, and how late it is on the day."""

    activity: Activity
    output: Output
    late: int

    @property
    def tells(self) -> str:
        """How it stands in a sentence; empty where there is nothing to say."""
        if self.late:
            return ngettext("Chậm %(days)d ngày.", "Chậm %(days)d ngày.", self.late) % {"days": self.late}
        if self.activity.state == Activity.State.DONE and self.output.missing:
            return gettext("Đã xong nhưng còn thiếu so với kế hoạch.")
        return ""

    @property
    def planned(self) -> str:
        """ "20 trẻ × 2 đợt", "6.000 phiếu"."""
        quantity, rounds = self.activity.quantity, self.activity.rounds
        if quantity is None:
            return ""
        shown = f"{number(quantity)} {self.activity.output_unit}".strip()
        return shown if rounds == 1 else gettext("%(quantity)s × %(rounds)d đợt") % {"quantity": shown, "rounds": rounds}


def rows_of(activities: Iterable[Activity], day: date) -> list[ActivityRow]:
    """Each activity with its output (one query for all)."""
    held = list(activities)
    sums: dict[int, dict[int, int]] = defaultdict(dict)
    rows = ActivityOutput.objects.filter(activity__in=held).order_by().values_list("activity", "round_no")
    for activity, round_no, quantity in rows.annotate(all=Sum("quantity")):
        sums[activity][round_no] = quantity
    return [row_of(each, sums.get(each.pk, {}), day) for each in held]


def row_of(activity: Activity, counted: dict[int, int], day: date) -> ActivityRow:
    late = days_late(activity.due_on, over=activity.state in OVER, day=day)
    return ActivityRow(activity, output_of(activity.quantity, activity.rounds, counted), late)
