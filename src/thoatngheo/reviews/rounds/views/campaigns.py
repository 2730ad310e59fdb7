"""The page on which a review is opened for many communes, or by a commune for itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core import gate
from thoatngheo.core.words import label_of
from thoatngheo.registry.households.forms.fields import DayField
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.classification.standards import load_book
from thoatngheo.reviews.process.legal_help import LegalHelp
from thoatngheo.reviews.rounds.models import Campaign, Purpose, ReviewKind
from thoatngheo.reviews.rounds.policies.campaigns import OPEN_CAMPAIGN, OPEN_YEARLY_CAMPAIGN
from thoatngheo.reviews.rounds.services.campaigns import open_campaign, standards_on
from thoatngheo.web.figures import number
from thoatngheo.web.views import Crumb, FormPage


class CampaignForm(forms.Form):
    """What is opened, where, from when, under which standards."""

    kind = forms.ChoiceField(label=gettext_lazy("Loại rà soát"), choices=ReviewKind.choices, widget=forms.RadioSelect)
    unit = forms.ModelChoiceField(
        label=label_of(Campaign, "unit"),
        queryset=Unit.objects.none(),
        help_text=gettext_lazy("Mỗi xã, phường trong địa bàn có một đợt riêng."),
    )
    year = forms.IntegerField(label=gettext_lazy("Năm rà soát"), min_value=2015, max_value=2100)
    starts_on = DayField(label=gettext_lazy("Ngày bắt đầu"))
    ends_on = DayField(
        label=gettext_lazy("Ngày kết thúc"),
        required=False,
        help_text=gettext_lazy("Để trống: ngày cuối theo luật. Đợt đột xuất phải ghi ngày."),
    )
    day = DayField(
        label=label_of(Campaign, "day"),
        help_text=gettext_lazy("Tuổi, nơi ở, thành viên của hộ được tính vào ngày này."),
    )
    closing = forms.MultipleChoiceField(
        label=gettext_lazy("Danh sách khép lại năm rà soát theo chuẩn"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Chuẩn đang có hiệu lực. Chuẩn đầu tiên được chọn đi qua họp thôn, niêm yết."),
    )
    opening = forms.MultipleChoiceField(
        label=gettext_lazy("Danh sách áp dụng từ đầu năm sau theo chuẩn"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Chỉ chọn khi năm sau áp dụng chuẩn khác: một lần rà soát, hai danh sách, hai quyết định."),
    )
    choice = forms.CharField(
        label=gettext_lazy("Vì sao chọn các chuẩn này"),
        required=False,
        help_text=gettext_lazy(
            "Khi năm sau áp dụng chuẩn khác: chưa tìm thấy văn bản nêu danh sách đầu năm theo chuẩn nào; "
            "tỉnh quyết định và ghi căn cứ ở đây."
        ),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
    )
    reason = forms.CharField(
        label=label_of(Campaign, "reason"),
        required=False,
        help_text=gettext_lazy("Thiên tai, dịch bệnh hoặc sự việc khác."),
        widget=forms.Textarea(attrs={"rows": 2}),
        max_length=2000,
    )

    def __init__(
        self, *args: Any, units: QuerySet[Unit], kinds: Sequence[tuple[str, str]], standards: Sequence[str], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        cast("forms.ModelChoiceField[Unit]", self.fields["unit"]).queryset = units
        cast("forms.ChoiceField", self.fields["kind"]).choices = kinds
        titles = engine.standards()
        for name in ("closing", "opening"):
            cast("forms.MultipleChoiceField", self.fields[name]).choices = [(code, titles[code]) for code in standards]


class OpenCampaign(LegalHelp, FormPage):
    action = OPEN_CAMPAIGN
    title = gettext_lazy("Mở đợt rà soát")
    submit = gettext_lazy("Mở đợt và lập danh sách hộ")
    form_class = CampaignForm
    help_key = "campaign"

    def crumbs(self) -> Sequence[Crumb]:
        return [Crumb(gettext("Đợt rà soát"), reverse("reviews:rounds"))]

    def form_arguments(self) -> dict[str, Any]:
        user, today = self.request.user, timezone.localdate()
        yearly = gate.allows(user, OPEN_YEARLY_CAMPAIGN)
        own = Unit.objects.filter(path__in=scope(user)).exclude(level=Level.HAMLET)
        below = Unit.objects.filter(parent__path__in=scope(user)).exclude(level=Level.HAMLET)
        kinds = [(code, label) for code, label in ReviewKind.choices if yearly or code != ReviewKind.YEARLY]
        in_order = gate.visible(user, OPEN_CAMPAIGN, own | below).order_by("path")
        unit = in_order.first()
        initial = {"kind": kinds[0][0], "year": today.year, "starts_on": today, "day": today, "unit": unit}
        if unit is not None:
            closing, after = standards_on(date(today.year, 12, 31), unit), standards_on(date(today.year + 1, 1, 1), unit)
            initial |= {"closing": closing, "opening": [code for code in after if code not in closing] if yearly else []}
        provinces = {path.split(".")[1] for path in scope(user)}
        here = [standard.id for standard in load_book().standards.values() if any(map(standard.concerns, provinces))]
        return {"units": in_order, "kinds": kinds, "standards": here, "initial": initial}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.setdefault("cancel", reverse("reviews:rounds"))
        return super().get_context_data(**kwargs)

    def save(self, form: forms.BaseForm) -> str:
        asked = form.cleaned_data
        lists = [*((code, Purpose.CLOSING) for code in asked["closing"]), *((code, Purpose.OPENING) for code in asked["opening"])]
        campaign = open_campaign(
            actor=cast(User, self.request.user), unit=asked["unit"], kind=ReviewKind(asked["kind"]), year=asked["year"], day=asked["day"],
            standards=[code for code, _purpose in lists], purposes=[str(purpose) for _code, purpose in lists],
            starts_on=asked["starts_on"], ends_on=asked["ends_on"], choice=asked["choice"], reason=asked["reason"],
        )  # fmt: skip
        count = campaign.rounds.count()
        said = gettext("Đã mở đợt cho %(count)s đơn vị. Danh sách hộ đang được lập.") % {"count": number(count)}
        messages.success(self.request, said)
        return reverse("reviews:campaign", args=[campaign.pk])
