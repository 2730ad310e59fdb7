"""A field's words are those of its model, wherever they are read."""

from __future__ import annotations

import pytest
from django.core.exceptions import FieldDoesNotExist
from django.utils.translation import override

from thoatngheo.core.words import label_of
from thoatngheo.plans.budget.forms import DocumentForm
from thoatngheo.plans.budget.models import MoneyEntry
from thoatngheo.registry.households.models import Household


def test_a_form_says_what_the_model_says() -> None:
    assert DocumentForm.base_fields["decision_on"].label == label_of(MoneyEntry, "decision_on") == "Ngày văn bản"


def test_the_english_follows() -> None:
    with override("en"):
        assert str(label_of(MoneyEntry, "decision_on")) != "Ngày văn bản"


def test_a_room_whose_models_have_no_words_names_them_in_its_journal() -> None:
    assert label_of(Household, "code") == "Mã hộ"


@pytest.mark.parametrize("field", ["decision_onn", "head_sort"])
def test_what_nobody_named_is_refused(field: str) -> None:
    with pytest.raises(FieldDoesNotExist):
        label_of(MoneyEntry if field == "decision_onn" else Household, field)
