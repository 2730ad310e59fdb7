"""Tasks, their parts, reports and reminders; the agencies that do them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from django.template.defaultfilters import linebreaksbr
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.tasks.lists import Duty, Row
from thoatngheo.plans.tasks.models import Reminder, Task, TaskPart, TaskReport
from thoatngheo.plans.tasks.tasking import Pressing
from thoatngheo.web.figures import day
from thoatngheo.web.tables import DASH, Column, Kind, Table, Text, Tone, hint, joined, link, state

AGENCY, ROLE, DUE, STATE, BY = _("Cơ quan"), _("Vai trò"), _("Thời hạn"), _("Tình trạng"), _("Người ghi")
TONES = {Task.State.DONE: Tone.GOOD, Task.State.DOING: Tone.WAIT}


class AgencyRow(NamedTuple):
    """An agency, its sector in words ("" for the committee itself), and how many people work for it."""

    agency: Agency
    sector: str
    people: int


def agencies(rows: Iterable[AgencyRow]) -> Table[AgencyRow]:
    return Table(
        _("Các cơ quan"),
        rows,
        (
            Column(_("Tên cơ quan"), lambda row: row.agency.name, link=lambda row: reverse("plans:agency", args=[row.agency.pk])),
            Column(_("Đơn vị"), lambda row: row.agency.unit.full_name),
            Column(_("Ngành"), lambda row: row.sector, empty=_("UBND")),
            Column(_("Người làm việc"), lambda row: row.people or no_account()),
            Column(STATE, lambda row: lasting(row.agency)),
        ),
    )


def no_account() -> SafeString:
    return state(gettext("chưa có tài khoản"), Tone.WAIT)


def lasting(agency: Agency) -> str:
    return gettext("đến %(day)s") % {"day": day(agency.valid_to)} if agency.valid_to else gettext("đang hoạt động")


def tasks(rows: Iterable[Row], plan: Plan) -> Table[Row]:
    """The tasks of a plan: who leads, who takes part, until when, how far."""
    return Table(
        _("Nhiệm vụ của kế hoạch"),
        rows,
        (
            Column(_("Nhiệm vụ"), lambda row: row.task.text, link=lambda row: reverse("plans:task", args=[plan.pk, row.task.pk])),
            Column(_("Chủ trì"), template="plans/tasks/cells/leads.html"),
            Column(_("Phối hợp"), lambda row: row.others, template="plans/tasks/cells/parts.html"),
            Column(DUE, due_of_row),
            Column(STATE, template="plans/tasks/cells/state.html"),
        ),
    )


def due_of(task: Task) -> str:
    return day(task.due) if task.due else gettext("cả kỳ kế hoạch")


def due_of_row(row: Row) -> SafeString:
    """The due day, with how far it is where it is not late: what is late says so in the next column."""
    return joined(" ", due_of(row.task), hint(row.words) if row.words and row.task.due and not row.is_late else "")


def parts(rows: Iterable[TaskPart], plan: Plan, mine: Collection[int]) -> Table[TaskPart]:
    """Who does what of a task; `mine`: the parts that the person may report on."""
    return Table(
        _("Phần việc của từng cơ quan"),
        rows,
        (
            Column(AGENCY, lambda part: agency_of(part, plan, mine)),
            Column(ROLE, lambda part: part.get_role_display()),
            Column(STATE, lambda part: part.get_state_display(), tone=lambda part: TONES.get(Task.State(part.state), Tone.PLAIN)),
        ),
    )


def agency_of(part: TaskPart, plan: Plan, mine: Collection[int]) -> SafeString:
    """The agency, with its unit where it is not the plan's."""
    name = link(part.agency.name, reverse("plans:part", args=[part.pk])) if part.pk in mine else part.agency.name
    elsewhere = part.agency.unit_id != plan.unit_id and part.agency.sector
    return joined(", ", name, part.agency.unit.full_name if elsewhere else "")


def assignments(agency: Agency, rows: Iterable[tuple[Row, TaskPart]]) -> Table[tuple[Row, TaskPart]]:
    """What one agency leads and takes part in, for the wall."""
    return Table(
        agency.name,
        rows,
        (
            Column(_("Nhiệm vụ"), lambda line: line[0].task.text),
            Column(ROLE, lambda line: line[1].get_role_display()),
            Column(DUE, lambda line: due_of(line[0].task)),
            Column(STATE, lambda line: line[1].get_state_display()),
        ),
    )


def reports(rows: Iterable[TaskReport]) -> Table[TaskReport]:
    """What was reported about the parts of a task, newest first."""
    return Table(
        _("Các báo cáo"),
        rows,
        (
            Column(_("Ngày"), lambda report: report.on, Kind.DAY),
            Column(AGENCY, lambda report: report.part.agency.name),
            Column(STATE, lambda report: report.get_state_display()),
            Column(_("Kết quả, khó khăn"), lambda report: linebreaksbr(report.text) if report.text else "", empty=DASH),
            Column(BY, lambda report: report.by),
        ),
    )


def reminders(rows: Iterable[Reminder], plan: Plan) -> Table[Reminder]:
    return Table(
        _("Các lời nhắc"),
        rows,
        (
            Column(_("Ngày nhắc"), lambda each: each.on, Kind.DAY),
            Column(AGENCY, lambda each: each.agency.name),
            Column(_("Việc"), lambda each: about(each, plan)),
            Column(DUE, lambda each: each.due, Kind.DAY),
            Column(
                _("Nhắc việc"),
                lambda each: each.get_kind_display(),
                tone=lambda each: Tone.LATE if each.kind == Reminder.Kind.LATE else Tone.WAIT,
            ),
            Column(_("Người được nhắc"), lambda each: each.user or no_account()),
        ),
    )


def about(reminder: Reminder, plan: Plan) -> str | SafeString:
    part = reminder.part
    if part is None:
        return gettext("Báo cáo định kỳ")
    return link(part.task.text, reverse("plans:task", args=[plan.pk, part.task_id]))


def duties(caption: Text, rows: Iterable[Duty], *, several: bool) -> Table[Duty]:
    """What my agencies have to do; `several`: there are several agencies to tell apart."""
    return Table(
        caption,
        rows,
        (
            Column(_("Việc"), lambda duty: duty.title, link=lambda duty: duty.link),
            Column(AGENCY, lambda duty: duty.agency.name, when=several),
            Column(ROLE, lambda duty: duty.role),
            Column(DUE, lambda duty: joined(" ", day(duty.due) if duty.due else "", urgency(duty))),
            Column(STATE, lambda duty: duty.state, tone=lambda duty: Tone.GOOD if duty.over else None),
            Column(
                _("Kế hoạch"),
                lambda duty: ", ".join(filter(None, (duty.plan.unit.full_name, duty.plan.number))),
                link=lambda duty: reverse("plans:tasks", args=[duty.plan.pk]),
            ),
        ),
    )


def urgency(duty: Duty) -> SafeString:
    """How near the day is, the louder the nearer."""
    if duty.is_late:
        return state(duty.words, Tone.LATE, "alert-triangle")
    return state(duty.words, Tone.WAIT) if duty.pressing in {Pressing.TODAY, Pressing.SOON} else hint(duty.words)
