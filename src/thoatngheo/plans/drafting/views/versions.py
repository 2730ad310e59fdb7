"""The versions that were kept: the list, one of them, two side by side."""

from __future__ import annotations

from typing import Any

from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.core import gate
from thoatngheo.plans.drafting import tables
from thoatngheo.plans.drafting.models import Version
from thoatngheo.plans.drafting.plan_wording import kept
from thoatngheo.plans.drafting.policies.drafting import READ_DRAFT, WRITE_DRAFT
from thoatngheo.plans.drafting.views.drafting import DraftPart
from thoatngheo.plans.drafting.wording.comparing import compared
from thoatngheo.plans.drafting.wording.printed import base_line
from thoatngheo.plans.drafting.wording.shown import shown
from thoatngheo.web.views import Crumb


class VersionPart(DraftPart):
    """A page about versions."""

    action = READ_DRAFT
    tab = "versions"

    def version(self, number: str | int) -> Version:
        said = str(number)
        found = self.plan.versions.select_related("by").filter(number=int(said)).first() if said.isdecimal() and len(said) < 5 else None
        if found is None:
            raise Http404(gettext("Không có bản %(number)s.") % {"number": number})
        return found


class Versions(VersionPart):
    """All versions, newest first, and a form to compare any two."""

    template_name = "plans/drafting/versions.html"
    help = gettext_lazy(
        "Mỗi bản giữ nguyên chữ và số liệu của lúc được lưu. Chọn hai bản để xem chữ nào bị bỏ, chữ nào được thêm ở từng mục."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        versions = self.plan.versions.select_related("by").order_by("-number")
        kwargs.update(
            versions=versions,
            table=tables.versions(versions, self.plan),
            may_write=gate.allows(self.request.user, WRITE_DRAFT, self.plan),
        )
        return super().get_context_data(**kwargs)


class VersionPage(VersionPart):
    """The text of a version as it was kept."""

    template_name = "plans/drafting/version.html"
    help = gettext_lazy("Bản này giữ nguyên như lúc được lưu. Tải bản Word để in, hoặc so sánh với bản khác ở thẻ Các bản.")

    @cached_property
    def shown_version(self) -> Version:
        return self.version(self.kwargs["number"])

    def heading(self) -> str:
        return gettext("Bản %(number)s") % {"number": self.shown_version.number}

    def crumbs(self) -> tuple[Crumb, ...]:
        return (*super().crumbs(), Crumb(self.heading()))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        wording = kept(self.shown_version)
        kwargs.update(
            version=self.shown_version,
            head=wording.head,
            bases=[base_line(base.kind, base.number, base.day, base.issuer, base.title) for base in wording.head.bases],
            sections=[(label, section, shown(section)) for label, section in wording.labelled()],
            may_write=gate.allows(self.request.user, WRITE_DRAFT, self.plan),
        )
        return super().get_context_data(**kwargs)


class Compare(VersionPart):
    """Two versions side by side, word by word; sections that are the same are folded away."""

    template_name = "plans/drafting/compare.html"
    help = gettext_lazy("Chữ bị bỏ gạch ngang ở cột trái, chữ được thêm gạch chân ở cột phải. Mục không đổi chỉ hiện tên.")

    def heading(self) -> str:
        return gettext("So sánh hai bản")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        numbers = list(self.plan.versions.order_by("number").values_list("number", flat=True))
        if len(numbers) < 2 and not {"cu", "moi"} <= set(self.request.GET):
            return super().get_context_data(too_few=True, **kwargs)
        old = self.version(self.request.GET.get("cu", numbers[-2]))
        new = self.version(self.request.GET.get("moi", numbers[-1]))
        found = compared(kept(old), kept(new))
        kwargs.update(old=old, new=new, sections=found, changed=sum(each.state != "same" for each in found))
        return super().get_context_data(**kwargs)
