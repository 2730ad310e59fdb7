"""Form 10: the causes of poverty that the poor households named; one household may name several."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.monitoring.forms.spec import Column, Form, Note, households
from thoatngheo.monitoring.forms.words import IS_POOR

FORM = Form(
    10,
    _("Hộ nghèo theo nguyên nhân nghèo"),
    among=IS_POOR,
    reads=("causes",),
    columns=(
        Column(1, _("Không có, thiếu đất sản xuất"), count=households("list_contains(causes, 'land')")),
        Column(2, _("Không có, thiếu vốn sản xuất, kinh doanh"), count=households("list_contains(causes, 'capital')")),
        Column(3, _("Không có, thiếu lao động"), count=households("list_contains(causes, 'labour')")),
        Column(4, _("Không có công cụ, phương tiện sản xuất"), count=households("list_contains(causes, 'tools')")),
        Column(5, _("Không có kiến thức về sản xuất"), count=households("list_contains(causes, 'knowledge')")),
        Column(6, _("Không có kỹ năng lao động, sản xuất"), count=households("list_contains(causes, 'skills')")),
        Column(7, _("Có người ốm đau, bệnh nặng, tai nạn"), count=households("list_contains(causes, 'illness')")),
        Column(8, _("Nguyên nhân khác"), count=households("list_contains(causes, 'other')")),
    ),
    notes=(
        Note(
            _("Một hộ có thể có nhiều nguyên nhân, nên tổng các cột có thể lớn hơn số hộ nghèo (%(count)s hộ)."),
            count=households(),
            always=True,
        ),
        Note(_("%(count)s hộ nghèo chưa ghi nguyên nhân."), count=households("len(causes) = 0")),
    ),
)
