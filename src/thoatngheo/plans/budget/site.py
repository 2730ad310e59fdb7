"""Where money stands in the frame: the menu, the tab of a plan, its Excel sheet."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.plans.budget.policies import VIEW_CATALOGUE, VIEW_MONEY
from thoatngheo.plans.register import tabs
from thoatngheo.web import navigation


def register() -> None:
    navigation.register(navigation.Entry(gettext_lazy("Kinh phí"), "plans:money", VIEW_MONEY, icon="coin", order=32))
    navigation.register(navigation.Entry(gettext_lazy("Danh mục dự án"), "plans:catalogue", VIEW_CATALOGUE, icon="book-2", order=36))
    tabs.register(tabs.Tab("money", gettext_lazy("Kinh phí"), "plans:plan-money", VIEW_MONEY, order=40))
