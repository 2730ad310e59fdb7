"""Form 5: the share of the poor households that lack each indicator of the standard.

One column for each indicator: twelve under Decree 07/2021/NĐ-CP (2 to 13), ten under Decision 59/2015/QĐ-TTg (2 to 11).
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.monitoring.forms.spec import Column, Form, Known, households
from thoatngheo.monitoring.forms.words import IS_POOR

FIRST_INDICATOR = 2
UNKNOWN_IS_NO_LACK = _("Chỉ số chưa có thông tin không được tính là thiếu hụt.")


def columns(known: Known) -> tuple[Column, ...]:
    above = _("Tỷ lệ (%) hộ thiếu hụt so với tổng số hộ")
    return (
        Column(1, _("Tổng số hộ nghèo"), count=households()),
        *(
            Column(number, name, above, count=households(f'"d_{code}"'), whole=1)
            for number, (code, name) in enumerate(known.indicators, FIRST_INDICATOR)
        ),
    )


FORM = Form(
    5,
    _("Tỷ lệ (%) các chỉ số thiếu hụt của hộ nghèo"),
    columns,
    among=IS_POOR,
    each_indicator=True,
    notes=(UNKNOWN_IS_NO_LACK,),
)
