"""The frame's own pages: home, help, and the gallery of components for development."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy

from thoatngheo.web import gallery, home
from thoatngheo.web.guides import COMMON, common, guide_named, guides
from thoatngheo.web.policies import OPEN_HOME
from thoatngheo.web.views import Crumb, Page


class Home(Page):
    """What waits for me until when; how my area stands; where I left off."""

    action = OPEN_HOME
    template_name = "web/home.html"
    title = gettext_lazy("Trang chính")
    help = gettext_lazy("Trang này cho biết việc nào đang chờ bạn và hạn đến ngày nào. Chọn một thẻ để làm tiếp.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        today: date = timezone.localdate()
        kwargs.update(sections=home.sections(self.request.user), today=today)
        return super().get_context_data(**kwargs)


class Help(Page):
    """The guides, by role."""

    public = True
    template_name = "web/help.html"
    title = gettext_lazy("Hướng dẫn")
    lead = gettext_lazy("Mỗi vai trò một trang ngắn: làm gì trước, làm gì sau, gặp lỗi thì làm thế nào.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(guides=guides(), common=common(), **kwargs)


class Guide(Page):
    """One guide."""

    public = True
    template_name = "web/guide.html"

    def setup(self, request: Any, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        found = guide_named(str(kwargs["name"]))
        if found is None or found.name == COMMON:
            raise Http404
        self.guide = found

    def heading(self) -> Any:
        return self.guide.title

    def crumbs(self) -> list[Crumb]:
        return [Crumb(gettext_lazy("Hướng dẫn"), reverse("web:help"))]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(guide=self.guide, **kwargs)


class Gallery(Page):
    """Every component with long names and empty lists; only where settings.GALLERY."""

    public = True
    template_name = "web/gallery.html"
    title = "Mẫu giao diện"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**gallery.samples(), **kwargs)
