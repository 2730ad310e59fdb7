"""Form 9: the poor and the near-poor by ethnic group, one column for each group that occurs, in the order of the official list."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from thoatngheo.monitoring.forms.spec import Column, Form, Known, households, literal
from thoatngheo.monitoring.forms.words import IS_EITHER, IS_NEAR_POOR, IS_POOR, NEAR_POOR, POOR
from thoatngheo.registry.households.ethnic_groups import name_of
from thoatngheo.reviews.snapshots.building import KINH

GROUP = "coalesce(head_ethnicity, '')"  # empty: nobody said
OF_THE_HEAD = _("Dân tộc của hộ là dân tộc của chủ hộ.")


def columns(known: Known) -> tuple[Column, ...]:
    """First the poor, then the near-poor, each with four columns and one for each group."""
    return (*half(1, POOR, IS_POOR, known), *half(len(known.ethnic_groups) + 5, NEAR_POOR, IS_NEAR_POOR, known))


def half(first: int, above: StrOrPromise, condition: str, known: Known) -> tuple[Column, ...]:
    """In all, Kinh, the minorities together, each of them, and who is of none."""
    each = tuple(
        Column(number, name_of(code), above, count=households(f"{condition} AND {GROUP} = {literal(code)}"))
        for number, code in enumerate(known.ethnic_groups, first + 3)
    )
    last = first + 3 + len(each)
    sums = f"{first + 3}+…+{last - 1}" if len(each) > 1 else str(first + 3) if each else ""
    return (
        Column(first, _("Tổng số"), above, formula=f"{first + 1}+{first + 2}+{last}", count=households(condition)),
        Column(first + 1, _("Kinh"), above, count=households(f"{condition} AND {GROUP} = '{KINH}'")),
        Column(
            first + 2, _("Tổng dân tộc thiểu số"), above, formula=sums, count=households(f"{condition} AND {GROUP} NOT IN ('', '{KINH}')")
        ),
        *each,
        Column(last, _("Khác (chưa rõ dân tộc)"), above, count=households(f"{condition} AND {GROUP} = ''")),
    )


FORM = Form(
    9,
    _("Hộ nghèo, hộ cận nghèo theo dân tộc"),
    columns,
    among=IS_EITHER,
    reads=("head_ethnicity",),
    notes=(OF_THE_HEAD,),
)
