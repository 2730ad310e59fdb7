"""The form of Phiếu B."""

from __future__ import annotations

import uuid
from collections import defaultdict
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.forms.fields import DayField
from thoatngheo.registry.households.vocabulary import stored
from thoatngheo.reviews.cases.services.surveying import Answers
from thoatngheo.reviews.cases.surveys.questions import CAUSE, Question, Sheet

ASKED_CAUSES = "ho-causes-hoi"  # stands on the page beside the boxes: none ticked is an answer, no boxes is none


class SurveyForm(forms.Form):
    """Who asked whom on which day, and one field for each question of the sheet."""

    surveyed_on = DayField(label=_("Ngày rà soát"))
    reviewer = forms.CharField(label=_("Rà soát viên"), help_text=_("Họ tên người đã đến hộ"))
    informant = forms.CharField(label=_("Người cung cấp thông tin"), required=False, help_text=_("Họ tên người của hộ đã trả lời"))
    note = forms.CharField(label=_("Ghi chú"), required=False, widget=forms.Textarea(attrs={"rows": 2}))

    def __init__(self, *args: Any, sheet: Sheet, today: date, reviewer: str, **kwargs: Any) -> None:
        initial = {question.name: question.initial for question in sheet.questions}
        kwargs.setdefault("initial", initial | {"surveyed_on": today, "reviewer": reviewer})
        super().__init__(*args, **kwargs)
        self.questions = {question.name: question for question in sheet.questions}
        for name, question in self.questions.items():
            self.fields[name] = question.field()

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        for name, question in self.questions.items():
            try:
                stored(question.fact, question.value(cleaned.get(name)))
            except Problem as problem:
                self.add_error(name, ValidationError(problem.text()))
        return cleaned

    def asked(self, question: Question) -> bool:
        """Whether the page that was sent had the question: a member that joined meanwhile was not asked about."""
        return (ASKED_CAUSES if question.fact.name == CAUSE else question.name) in self.data

    def answers(self) -> Answers:
        """What was answered; a question left at unknown takes back what was known, else it says nothing."""
        own: dict[str, object] = {}
        members: dict[uuid.UUID, dict[str, object]] = defaultdict(dict)
        for name, question in self.questions.items():
            if not self.asked(question):
                continue
            value = question.value(self.cleaned_data.get(name))
            if value is not None or question.known is not None:
                (members[question.person] if question.person else own)[question.fact.name] = value
        return Answers(own, dict(members))
