"""Form 11: the children of the poor and near-poor, and what they lack.

Who is a child, and when a child lacks an indicator: `laws/report-forms/readings.yaml`. A standard that does not ask for one of
the three leaves its columns empty.
"""

from __future__ import annotations

from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _

from thoatngheo.monitoring.forms.spec import Column, Form, sum_of
from thoatngheo.monitoring.forms.words import IS_EITHER, IS_NEAR_POOR, IS_POOR, NEAR_POOR, POOR
from thoatngheo.reviews.snapshots.readings import readings

ALL, INSURANCE, NUTRITION, SCHOOL = _("Tổng số trẻ em"), _("Y tế: bảo hiểm y tế"), _("Y tế: dinh dưỡng"), _("Giáo dục")

FORM = Form(
    11,
    _("Chỉ tiêu thiếu hụt của trẻ em thuộc hộ nghèo, hộ cận nghèo"),
    among=IS_EITHER,
    reads=("children", "children_uninsured", "children_malnourished", "children_out_of_school"),
    of_members=True,
    columns=(
        Column(1, ALL, POOR, count=sum_of("children", IS_POOR)),
        Column(2, INSURANCE, POOR, count=sum_of("children_uninsured", IS_POOR), asks="health_insurance"),
        Column(3, NUTRITION, POOR, count=sum_of("children_malnourished", IS_POOR), asks="nutrition"),
        Column(4, SCHOOL, POOR, count=sum_of("children_out_of_school", IS_POOR), asks="child_schooling"),
        Column(5, ALL, NEAR_POOR, count=sum_of("children", IS_NEAR_POOR)),
        Column(6, INSURANCE, NEAR_POOR, count=sum_of("children_uninsured", IS_NEAR_POOR), asks="health_insurance"),
        Column(7, NUTRITION, NEAR_POOR, count=sum_of("children_malnourished", IS_NEAR_POOR), asks="nutrition"),
        Column(8, SCHOOL, NEAR_POOR, count=sum_of("children_out_of_school", IS_NEAR_POOR), asks="child_schooling"),
    ),
    notes=(lazy(lambda: str(readings().children), str)(),),
)
