"""Form 6: how many near-poor households lack each indicator of the standard.

One column for each indicator: twelve under Decree 07/2021/NĐ-CP (3 to 14), ten under Decision 59/2015/QĐ-TTg (3 to 12).
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.monitoring.forms.spec import Column, Form, Known, households
from thoatngheo.monitoring.forms.words import IS_NEAR_POOR

FIRST_INDICATOR = 3
UNKNOWN_IS_NO_LACK = _("Chỉ số chưa có thông tin không được tính là thiếu hụt.")


def columns(known: Known) -> tuple[Column, ...]:
    each = tuple(
        Column(number, name, _("Trong đó, thiếu hụt chỉ số"), count=households(f'"d_{code}"'))
        for number, (code, name) in enumerate(known.indicators, FIRST_INDICATOR)
    )
    last = FIRST_INDICATOR + len(each) - 1
    total_of = tuple(column.number for column in each)
    return (
        Column(1, _("Tổng số hộ cận nghèo"), count=households()),
        Column(2, _("Tổng số thiếu hụt của các chỉ số"), formula=f"3+4+…+{last}", total_of=total_of),
        *each,
    )


FORM = Form(
    6,
    _("Phân tích các chỉ số thiếu hụt của hộ cận nghèo"),
    columns,
    among=IS_NEAR_POOR,
    each_indicator=True,
    notes=(UNKNOWN_IS_NO_LACK,),
)
