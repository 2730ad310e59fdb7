"""The room's words in the journal of changes."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit.kinds import Kind, register

register(
    Kind(
        "core.daymoved",
        _("Ngày nghỉ, ngày làm bù"),
        fields={"day": _("Ngày"), "works": _("Làm việc"), "reason": _("Lý do"), "source": _("Căn cứ")},
    )
)
