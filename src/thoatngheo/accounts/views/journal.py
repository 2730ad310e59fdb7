"""The journal of changes: who changed what, when, before and after."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy

from thoatngheo.accounts.changes import Wanted, changes, readable_kinds
from thoatngheo.accounts.forms import day_field
from thoatngheo.accounts.policies import READ_JOURNAL
from thoatngheo.accounts.tables import journal
from thoatngheo.core.audit.history import read
from thoatngheo.core.audit.kinds import KINDS, Kind
from thoatngheo.web.views import ListPage


class JournalForm(forms.Form):
    loai = forms.ChoiceField(label=gettext_lazy("Nội dung"))
    nguoi = forms.CharField(label=gettext_lazy("Người làm"), required=False)
    ma = forms.CharField(label=gettext_lazy("Mã bản ghi"), required=False)
    tu = day_field(gettext_lazy("Từ ngày"), required=False)
    den = day_field(gettext_lazy("Đến ngày"), required=False)

    def __init__(self, *args: Any, kinds: list[Kind], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices: Any = self.fields["loai"]
        choices.choices = [(kind.model, kind.title) for kind in kinds]

    def clean_ma(self) -> str:
        """A key of the chosen table, or nothing."""
        text = str(self.cleaned_data.get("ma", "")).strip()
        kind = KINDS.get(self.cleaned_data.get("loai", ""))
        if text and kind:
            try:
                kind.changes._meta.get_field("pgh_obj").target_field.to_python(text)  # type: ignore[union-attr]  # a foreign key
            except ValidationError:
                raise ValidationError(gettext_lazy("Mã bản ghi không đúng dạng. Sao chép mã ở cột “Bản ghi”.")) from None
        return text


class Journal(ListPage):
    action = READ_JOURNAL
    template_name = "accounts/journal.html"
    title = gettext_lazy("Nhật ký thay đổi")
    lead = gettext_lazy("Ai đã thêm, sửa, xóa gì, lúc nào, trước và sau. Nhật ký do cơ sở dữ liệu tự ghi và không ai sửa được.")
    help = gettext_lazy("Chọn nội dung cần xem. Số định danh cá nhân không được ghi vào nhật ký.")

    def filled(self) -> JournalForm:
        kinds = readable_kinds(self.request.user)
        asked = {key: value for key, value in self.request.GET.items() if value}
        preferred = "registry.household" if "registry.household" in KINDS else kinds[0].model
        return JournalForm({"loai": preferred, **asked}, kinds=kinds)

    def rows(self) -> QuerySet[Any] | list[Any]:
        form = self.form = self.filled()
        if not form.is_valid():
            return []
        told = form.cleaned_data
        self.kind = KINDS[told["loai"]]
        return changes(self.request.user, Wanted(self.kind, told["nguoi"], told["ma"], told["tu"], told["den"]))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        shown = read(self.kind, context["rows"]) if self.form.is_valid() else []
        return context | {"form": self.form, "changes": journal(shown) if shown else None}
