"""The questions of Phiếu B, made from the vocabulary of facts; what is known already stands in them with its day."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from django import forms
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from thoatngheo.registry.households.facts import Said
from thoatngheo.registry.households.forms.fields import TAKEN_BACK, NumberField
from thoatngheo.registry.households.models import Household, Membership
from thoatngheo.registry.households.vocabulary import STATED, Dimension, Fact, Kind, Subject, grouped
from thoatngheo.registry.sheets.layouts.words import CAUSES
from thoatngheo.reviews.cases.services.surveying import asked_of_households

UNKNOWN: tuple[str, StrOrPromise] = ("", _("Không rõ"))
YES_NO = [("true", _("Có")), ("false", _("Không")), UNKNOWN]
# The official causes of poverty (form 10 of Circular 07/2021/TT-BLĐTBXH), under the codes that statements use.
CAUSE_LABELS: dict[str, StrOrPromise] = {
    "land": _("Thiếu đất sản xuất"),
    "capital": _("Thiếu vốn sản xuất, kinh doanh"),
    "labour": _("Thiếu lao động"),
    "tools": _("Thiếu công cụ, phương tiện sản xuất"),
    "knowledge": _("Thiếu kiến thức về sản xuất"),
    "skills": _("Thiếu kỹ năng lao động, sản xuất"),
    "illness": _("Có người ốm đau, bệnh nặng, tai nạn"),
    "other": _("Nguyên nhân khác"),
}
assert set(CAUSE_LABELS) == set(CAUSES)
CAUSE = "causes"
LIST_SIGN = ";"
SCORES = ("b1_score", "b2_score")
SECTIONS: dict[str, tuple[StrOrPromise, tuple[Dimension, ...]]] = {
    "scores": (_("Điểm của phiếu giấy, thu nhập"), (Dimension.INCOME,)),
    "housing": (_("Nhà ở"), (Dimension.HOUSING,)),
    "water": (_("Nước sinh hoạt, vệ sinh"), (Dimension.WATER,)),
    "information": (_("Thông tin"), (Dimension.INFORMATION,)),
    "health": (_("Y tế"), (Dimension.HEALTH,)),
    "causes": (_("Nguyên nhân nghèo"), (Dimension.CAUSES,)),
}


@dataclass(frozen=True, slots=True)
class Question:
    """One question: its name in the form, the fact, of whom, and what is known."""

    name: str
    fact: Fact
    person: uuid.UUID | None
    known: Said | None

    @property
    def initial(self) -> object:
        """The known answer as the form takes it."""
        value = self.known.value if self.known else None
        if value is None:
            return [] if self.fact.name == CAUSE else ""
        if self.fact.name == CAUSE:
            return [code for code in str(value).split(LIST_SIGN) if code in CAUSE_LABELS]
        if isinstance(value, bool):
            return "true" if value else "false"
        return grouped(value) if isinstance(value, int | float) else str(value)

    def field(self) -> forms.Field:
        """How it is asked; not answered means not known, which is not a no."""
        fact = self.fact
        if fact.name == CAUSE:
            return forms.MultipleChoiceField(
                label=fact.label,
                required=False,
                choices=list(CAUSE_LABELS.items()),
                widget=forms.CheckboxSelectMultiple,
                help_text=_("Chọn mọi nguyên nhân chính; có thể chọn nhiều"),
            )
        if fact.kind is Kind.BOOL:
            return forms.ChoiceField(label=fact.label, required=False, choices=YES_NO, widget=forms.RadioSelect, help_text=fact.hint)
        if fact.kind is Kind.CHOICE:
            return forms.ChoiceField(label=fact.label, required=False, choices=[UNKNOWN, *fact.choices.items()], help_text=fact.hint)
        if fact.kind is Kind.TEXT:
            return forms.CharField(label=fact.label, required=False, help_text=fact.hint)
        hint = ". ".join(str(part) for part in (fact.unit, fact.hint) if part)
        return NumberField(fact, label=fact.label, required=False, help_text=hint)

    def value(self, cleaned: object) -> object:
        """From the form's answer to the vocabulary's value; None where it is not known."""
        if self.fact.name == CAUSE:
            return LIST_SIGN.join(cleaned) or None if isinstance(cleaned, list) else None
        if cleaned in {None, "", TAKEN_BACK}:
            return None
        return cleaned == "true" if self.fact.kind is Kind.BOOL else cleaned


@dataclass(frozen=True, slots=True)
class Section:
    code: str
    title: StrOrPromise
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class MemberSection:
    membership: Membership
    questions: tuple[Question, ...]

    @property
    def answered(self) -> int:
        return sum(question.known is not None for question in self.questions)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that is asked of one household."""

    sections: tuple[Section, ...]
    members: tuple[MemberSection, ...]

    @property
    def questions(self) -> list[Question]:
        parts: list[Section | MemberSection] = [*self.sections, *self.members]
        return [question for part in parts for question in part.questions]


def sheet_of(household: Household, memberships: list[Membership], said: list[Said]) -> Sheet:
    """The sheet of a household with these members, of whom this is known. Pure but for what it is given."""
    known = {(one.person_id, one.fact.name): one for one in said}
    own = [STATED[Subject.HOUSEHOLD][name] for name in asked_of_households()]
    sections = [
        Section(
            code,
            title,
            tuple(Question(f"ho-{fact.name}", fact, None, known.get((None, fact.name))) for fact in own if fact.dimension in dimensions),
        )
        for code, (title, dimensions) in SECTIONS.items()
    ]
    asked = sorted(STATED[Subject.MEMBER].values(), key=lambda fact: list(Dimension).index(fact.dimension))
    members = [
        MemberSection(
            row,
            tuple(Question(f"{row.person_id}-{fact.name}", fact, row.person_id, known.get((row.person_id, fact.name))) for fact in asked),
        )
        for row in memberships
    ]
    return Sheet(tuple(section for section in sections if section.questions), tuple(members))
