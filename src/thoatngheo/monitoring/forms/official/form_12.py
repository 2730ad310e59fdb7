"""Form 12: the result of the review for the poor, with ethnic minorities and households whose head is a woman.

A local form of Đắk Nông of 22 columns, of which only these were seen. The official number of the column of women was not.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.monitoring.forms.spec import Column, Form, households
from thoatngheo.monitoring.forms.words import IS_POOR, POOR, SHARE

WOMEN = f"{IS_POOR} AND head_sex = 'female'"
EVERYBODY = _("Tổng số hộ")
FEMALE_HEAD, UNSEEN = 200, "(*)"
NOT_ALL = _(
    "Đây là biểu của tỉnh Đắk Nông, có 22 cột. Chỉ in những cột đã thấy văn bản; (*) chưa rõ số thứ tự cột."
    " Cột 4, 12, 22 (dân tộc tại chỗ) chưa có: phần mềm chưa có danh mục dân tộc tại chỗ của tỉnh."
)

FORM = Form(
    12,
    _("Kết quả rà soát hộ nghèo (dân tộc thiểu số, chủ hộ là nữ)"),
    reads=("minority", "head_sex"),
    columns=(
        Column(1, EVERYBODY, EVERYBODY, formula="2+3", count=households(), stated="households"),
        # The rest, so that 1 = 2 + 3 holds where an office states the other two.
        Column(2, _("Hộ không phải dân tộc thiểu số"), EVERYBODY, total_of=(1, -3)),
        Column(3, _("Hộ dân tộc thiểu số"), EVERYBODY, count=households("minority"), stated="minority_households"),
        Column(9, _("Tổng số"), POOR, count=households(IS_POOR)),
        Column(11, _("Dân tộc thiểu số"), POOR, count=households(f"{IS_POOR} AND minority")),
        Column(FEMALE_HEAD, _("Chủ hộ là nữ"), POOR, count=households(WOMEN), mark=UNSEEN, name="c_female_head"),
        Column(20, _("Hộ nghèo"), SHARE, part=9, whole=1),
        Column(21, _("Hộ nghèo dân tộc thiểu số"), SHARE, part=11, whole=3),
    ),
    notes=(NOT_ALL,),
)
