"""Where tasks show outside their own pages: the tab of a plan, the menu, the home page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.plans import tabs
from thoatngheo.plans.agencies import agencies_of_user
from thoatngheo.plans.task_lists import duties
from thoatngheo.plans.tasking import Pressing
from thoatngheo.web import home, navigation
from thoatngheo.web.figures import number
from thoatngheo.web.home import Card, Place

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

PRESSING = (Pressing.LATE, Pressing.TODAY, Pressing.SOON)


def register() -> None:
    """Called once, from the room's `ready()`."""
    tabs.register(tabs.Tab("tasks", gettext_lazy("Nhiệm vụ"), "plans:tasks", "plans.task.view", order=60))
    mine = navigation.Entry(gettext_lazy("Việc của đơn vị tôi"), "plans:my_tasks", "plans.own.view", icon="clipboard-list", order=31)
    navigation.register(mine)
    home.register(my_duties)


def my_duties(user: Person) -> Card | None:
    """What is late, due today or within seven days for the person's agencies; nothing where nothing presses."""
    agencies = list(agencies_of_user(user))
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
