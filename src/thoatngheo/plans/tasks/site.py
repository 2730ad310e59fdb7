"""Where tasks show outside their own pages: the tab of a plan, the menu, the home page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Count, Window
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.core import gate
from thoatngheo.core.dates import show_day
from thoatngheo.plans.register import tabs
from thoatngheo.plans.register.agencies import own_agencies
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.agencies import WRITE_AGENCY
from thoatngheo.plans.tasks.lists import duties, running
from thoatngheo.plans.tasks.models import Task
from thoatngheo.plans.tasks.policies import VIEW_OWN_TASKS, VIEW_TASKS, WRITE_TASKS
from thoatngheo.plans.tasks.tasking import OVER, Pressing
from thoatngheo.web import home, navigation
from thoatngheo.web.figures import number
from thoatngheo.web.home import Card, Place

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

PRESSING = (Pressing.LATE, Pressing.TODAY, Pressing.SOON)


def register() -> None:
    """Called once, from the room's `ready()`."""
    tabs.register(tabs.Tab("tasks", gettext_lazy("Nhiệm vụ"), "plans:tasks", VIEW_TASKS, order=60))
    mine = navigation.Entry(gettext_lazy("Việc của đơn vị tôi"), "plans:my_tasks", VIEW_OWN_TASKS, icon="clipboard-list", order=31)
    navigation.register(mine)
    list_of_agencies = navigation.Entry(
        gettext_lazy("Cơ quan, đơn vị"), "plans:agencies", WRITE_AGENCY, icon="building", order=40, group=navigation.Group.PLACES
    )
    navigation.register(list_of_agencies)
    home.register(my_duties)
    home.register(late_tasks)


def my_duties(user: Person) -> Card | None:
    """What is late, due today or within seven days for the person's agencies; nothing where nothing presses."""
    agencies = own_agencies(user)
    if not agencies:
        return None
    near = [duty for duty in duties(agencies, timezone.localdate()) if duty.pressing in PRESSING]
    if not near:
        return None
    late = sum(duty.is_late for duty in near)
    told = gettext("%(late)s việc trễ hạn, %(soon)s việc đến hạn trong 7 ngày tới.") % {
        "late": number(late),
        "soon": number(len(near) - late),
    }
    return Card(
        Place.WAITING,
        gettext("Việc của đơn vị tôi"),
        waits=told,
        until=near[0].due,
        figure=number(len(near)),
        unit=gettext("việc"),
        link=reverse("plans:my_tasks"),
        button=gettext("Xem và báo cáo"),
        picture="clipboard-list",
    )


def late_tasks(user: Person) -> Card | None:
    """For the office that gave the tasks: how many of its running plans' tasks are late."""
    if not gate.allows(user, WRITE_TASKS):
        return None
    today = timezone.localdate()
    plans = running(gate.visible(user, WRITE_TASKS, Plan.objects.all()), today)
    tasks = Task.objects.filter(plan__in=plans, due__lt=today).exclude(state__in=OVER)
    oldest = tasks.annotate(late=Window(Count("pk"))).order_by("due", "pk").values_list("plan", "due", "late").first()
    if oldest is None:
        return None
    plan, due, late = oldest
    assert due is not None, "only tasks with a day are late"
    return Card(
        Place.AREA,
        gettext("Nhiệm vụ của kế hoạch trễ hạn"),
        waits=gettext("Trễ lâu nhất từ ngày %(day)s.") % {"day": show_day(due)},
        figure=number(late),
        unit=gettext("nhiệm vụ"),
        link=f"{reverse('plans:tasks', args=[plan])}?tre=1",
        button=gettext("Xem nhiệm vụ trễ"),
        picture="alert-triangle",
    )
