"""Form 1: the official result of the review: the poor, the near-poor and the middle, households and people."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.monitoring.forms.spec import Column, Form, households, sum_of
from thoatngheo.monitoring.forms.words import HOUSEHOLDS, IS_NEAR_POOR, IS_POOR, NEAR_POOR, PEOPLE, POOR, SHARE

ALL = _("Tổng số")
MIDDLE = _("Hộ nông, lâm, ngư nghiệp có mức sống trung bình")
PEOPLE_OF_POOR = _("Nhân khẩu hộ nghèo")
PEOPLE_OF_NEAR_POOR = _("Nhân khẩu hộ cận nghèo")
PEOPLE_OF_MIDDLE = _("Nhân khẩu hộ nông, lâm, ngư nghiệp có mức sống trung bình")

IS_MIDDLE = "category = 'middle'"
# The form asks only for those who live of farming, forestry or fishing; the lists of households do not say so yet.
EVERY_MIDDLE = _("Cột 7, 8, 13, 14 tính mọi hộ có mức sống trung bình: danh sách hộ chưa ghi hộ nào làm nông, lâm, ngư nghiệp.")

FORM = Form(
    1,
    _("Tổng hợp kết quả chính thức rà soát hộ nghèo; hộ cận nghèo; hộ nông, lâm, ngư nghiệp có mức sống trung bình"),
    reads=("people",),
    columns=(
        Column(1, HOUSEHOLDS, ALL, count=households(), stated="households"),
        Column(2, _("Nhân khẩu"), ALL, count=sum_of("people"), stated="people"),
        Column(3, HOUSEHOLDS, POOR, count=households(IS_POOR)),
        Column(4, SHARE, POOR, part=3, whole=1),
        Column(5, HOUSEHOLDS, NEAR_POOR, count=households(IS_NEAR_POOR)),
        Column(6, SHARE, NEAR_POOR, part=5, whole=1),
        Column(7, HOUSEHOLDS, MIDDLE, count=households(IS_MIDDLE), note=EVERY_MIDDLE),
        Column(8, SHARE, MIDDLE, part=7, whole=1, note=EVERY_MIDDLE),
        Column(9, PEOPLE, PEOPLE_OF_POOR, count=sum_of("people", IS_POOR)),
        Column(10, SHARE, PEOPLE_OF_POOR, part=9, whole=2),
        Column(11, PEOPLE, PEOPLE_OF_NEAR_POOR, count=sum_of("people", IS_NEAR_POOR)),
        Column(12, SHARE, PEOPLE_OF_NEAR_POOR, part=11, whole=2),
        Column(13, PEOPLE, PEOPLE_OF_MIDDLE, count=sum_of("people", IS_MIDDLE), note=EVERY_MIDDLE),
        Column(14, SHARE, PEOPLE_OF_MIDDLE, part=13, whole=2, note=EVERY_MIDDLE),
    ),
)
