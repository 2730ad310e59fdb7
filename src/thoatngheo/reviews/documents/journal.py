"""Words of the journal for the templates of an office."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit.kinds import Kind, register

register(
    Kind(
        "reviews.officetemplate",
        _("Mẫu văn bản của cơ quan"),
        place="path",
        fields={
            "unit": _("Đơn vị"),
            "kind": _("Loại văn bản"),
            "file_name": _("Tên tệp"),
            "digest": _("Mã băm"),
            "fields": _("Trường có trong mẫu"),
            "uploaded_by": _("Người tải lên"),
            "uploaded_at": _("Tải lên lúc"),
            "taken_back_by": _("Người bỏ mẫu"),
            "taken_back_at": _("Bỏ mẫu lúc"),
        },
    )
)
