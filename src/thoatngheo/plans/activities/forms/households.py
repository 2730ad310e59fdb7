"""A field that finds one household by its code, or by its head's name without marks."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.lineage import working_paths
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.registry.households.models import Household
from thoatngheo.registry.households.policies import VIEW_HOUSEHOLD
from thoatngheo.registry.households.privacy import names_for

OFFERED = 5


class HouseholdField(forms.CharField):
    """Cleans to a household that the person may see and that lives, or lived, in `place`; set both before it is used."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", _("Mã hộ, hoặc tên chủ hộ không cần dấu, ví dụ: nguyen thi hoa"))
        super().__init__(**kwargs)
        self.user: Any = None
        self.place: Unit | None = None

    def clean(self, value: Any) -> Household | None:
        text = super().clean(value).strip()
        if not text or self.place is None:
            return None
        paths = working_paths(self.place)
        seen = gate.visible(self.user, VIEW_HOUSEHOLD, Household.objects.all()).select_related("unit")
        if (exact := seen.filter(code__iexact=text).first()) is not None:
            return exact
        here = seen.filter(within("path", paths) | within("residences__path", paths)).distinct()
        found = list(here.search(text).order_by("head_sort", "code")[: OFFERED + 1])
        if len(found) == 1:
            return found[0]
        if not found:
            raise ValidationError(gettext("Không có hộ nào của địa bàn khớp với “%(text)s”.") % {"text": text})
        names = names_for(self.user)
        offered = "; ".join(f"{each.code} ({names.show(each.head_name, each.path)}, {each.unit.full_name})" for each in found[:OFFERED])
        more = " …" if len(found) > OFFERED else ""
        raise ValidationError(gettext("Nhiều hộ khớp, hãy ghi mã hộ: %(offered)s") % {"offered": offered + more})
