"""Showing what is masked, after a reason."""

from __future__ import annotations

from typing import Any

from django.forms import BaseForm
from django.http import HttpResponse
from django.utils.translation import gettext_lazy as _

from thoatngheo.registry.households.forms.events import ReasonForm
from thoatngheo.registry.households.policies import SHOW_NATIONAL_ID, VIEW_HOUSEHOLD
from thoatngheo.registry.households.privacy import masked_name, names_for
from thoatngheo.registry.households.services.disclosures import open_page, show_national_id
from thoatngheo.registry.households.views.events import HouseholdForm, MemberForm
from thoatngheo.web.views import Crumb


class OpenHousehold(HouseholdForm):
    """Before a household's page opens to somebody who sees lists without names."""

    action = VIEW_HOUSEHOLD
    title = _("Mở trang của hộ")
    lead = _("Danh sách của bạn không hiện họ tên. Muốn xem một hộ, hãy ghi lý do; lý do được lưu lại.")
    submit = _("Mở")
    done = _("Trang này mở cho bạn trong 8 giờ.")
    form_class = ReasonForm

    def crumbs(self) -> tuple[Crumb, ...]:
        household = self.household
        name = names_for(self.request.user).show(household.head_name, household.path)
        return (*super().crumbs()[:1], Crumb(f"{household.code} {name or masked_name(household.head_name)}"))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"cancel": "/ho/"}

    def do(self, form: Any) -> None:
        open_page(actor=self.actor, household=self.household, reason=form.cleaned_data["reason"])


class ShowNationalId(MemberForm):
    """A member's number in full; shown once, never in an address or a message."""

    action = SHOW_NATIONAL_ID
    title = _("Xem số định danh")
    submit = _("Xem")
    form_class = ReasonForm
    template_name = "registry/national_id.html"

    def save(self, form: BaseForm) -> HttpResponse:  # type: ignore[override]  # answers with the page itself
        number = show_national_id(actor=self.actor, household=self.household, person=self.person, reason=form.cleaned_data["reason"])
        answer = self.render_to_response(self.get_context_data(form=form, number=number))
        answer["Cache-Control"] = "no-store"
        return answer
