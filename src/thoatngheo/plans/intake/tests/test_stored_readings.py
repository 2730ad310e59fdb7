"""What was read stands in JSON columns: it comes back as it went in, and another version's rows are told, not misread."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from typing import ClassVar, Literal

import pytest
from django.urls import reverse

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.problems import Problem
from thoatngheo.plans.intake.forms.reading import ItemForm, form_class
from thoatngheo.plans.intake.models import ReadDocument, ReadItem
from thoatngheo.plans.intake.reading.contents import CONTENTS, Content, ReadHead, ReadTable
from thoatngheo.plans.intake.reading.items import items_of
from thoatngheo.plans.intake.reading.plans import ReadPlan
from thoatngheo.plans.intake.reading.records import Misfit, as_data, record_of
from thoatngheo.plans.intake.reading.stored import OTHER_VERSION, from_json, to_json
from thoatngheo.plans.intake.services.reading import lines_of, plan_of, read
from thoatngheo.plans.intake.tests.documents import begun, kept
from thoatngheo.plans.intake.tests.test_reading_pages import client_of
from thoatngheo.plans.intake.tests.test_taking_rules import plan_of_today
from vanban.reading import as_json
from vanban.specimens import printed_plan


@dataclass(frozen=True, slots=True)
class Part:
    kind: ClassVar[str] = "part"
    word: str
    whole: int | None
    sort: Literal["a", "b"]
    days: tuple[date, ...]
    cells: tuple[str | Decimal | None, ...]
    sure: dict[str, float]
    right: bool


PART = Part("chữ", None, "a", (date(2026, 1, 31),), ("x", Decimal("3.45"), Decimal(7), None), {"day": 0.5, "year": 1.0}, True)


def read_contents() -> Iterator[Content]:
    """What an invented plan has, of each kind."""
    text, plan = read(printed_plan(plan_of_today()).encode())
    yield from (item.content for item in items_of(plan, lines_of(text)))


def test_a_record_goes_through_json_and_back() -> None:
    told = json.loads(json.dumps(as_data(PART)))
    assert told == as_json(PART)
    assert record_of(Part, told) == PART


@pytest.mark.parametrize(
    "damage",
    [
        {"word": 1},
        {"word": None},
        {"whole": True},
        {"whole": "1"},
        {"sort": "c"},
        {"days": ["31/01/2026"]},
        {"days": "2026-01-31"},
        {"days": [20260131]},
        {"cells": [True]},
        {"cells": [[]]},
        {"sure": {"day": "0.5"}},
        {"sure": []},
        {"right": 1},
        {"more": 1},
    ],
)
def test_a_field_of_another_sort_is_a_misfit(damage: dict[str, object]) -> None:
    told = as_data(PART)
    assert isinstance(told, dict)
    with pytest.raises(Misfit):
        record_of(Part, told | damage)


def test_a_field_that_is_missing_is_a_misfit() -> None:
    told = as_data(PART)
    assert isinstance(told, dict)
    for name in told:
        with pytest.raises(Misfit):
            record_of(Part, {other: value for other, value in told.items() if other != name})
    with pytest.raises(Misfit):
        record_of(Part, [])


def test_an_invented_plan_and_its_items_come_back_as_they_were() -> None:
    _text, plan = read(printed_plan(plan_of_today()).encode())
    assert from_json(ReadPlan, json.loads(json.dumps(to_json(ReadPlan(plan))))).plan == plan
    contents = list(read_contents())
    assert {content.kind for content in contents} == set(CONTENTS)
    for content in contents:
        assert from_json(CONTENTS[content.kind], json.loads(json.dumps(to_json(content)))) == content


def test_a_forms_fields_are_those_of_the_item_it_corrects() -> None:
    without_own = {"task": {"lead", "take_part"}}
    for content in read_contents():
        form = form_class(content)
        if form is None:
            assert isinstance(content, ReadTable)
            continue
        assert issubclass(form, ItemForm)
        known = {field.name for field in fields(content)} | without_own.get(content.kind, set())
        assert set(form.base_fields) <= known, content.kind


@pytest.mark.parametrize("told", [None, [], {}, {"subject": "Giảm nghèo"}, {"kind": "base", "version": 1, "fields": {}}])
def test_what_is_no_item_of_this_version_is_told(told: object) -> None:
    with pytest.raises(Problem) as refused:
        from_json(ReadHead, told)
    assert refused.value.kind is OTHER_VERSION


@pytest.mark.django_db
def test_an_item_of_another_version_is_a_page_that_says_so_and_no_figure(cast: Cast) -> None:
    document = begun(cast.officer, cast.commune, printed_plan(plan_of_today()).encode())
    target = document.items.filter(kind="target").order_by("position")[0]
    assert isinstance(target.content, dict)
    ReadItem.objects.filter(pk=target.pk).update(content=target.content | {"version": 0})
    client = client_of(cast.officer)
    for page in (reverse("plans:section", args=[document.pk, "chi-tieu"]), reverse("plans:item", args=[document.pk, target.pk])):
        answer = client.get(page)
        assert answer.status_code == OTHER_VERSION.status
        assert "Tải tệp lên lần nữa" in answer.content.decode()
    assert client.get(reverse("plans:section", args=[document.pk, "dau"])).status_code == 200


@pytest.mark.django_db
def test_a_document_of_another_version_is_told_and_the_same_file_is_read_anew(cast: Cast) -> None:
    data = printed_plan(plan_of_today()).encode()
    document = kept(cast.officer, cast.commune, data)
    ReadDocument.objects.filter(pk=document.pk).update(found=as_json(plan_of(document)))
    client = client_of(cast.officer)
    answer = client.get(reverse("plans:document", args=[document.pk]))
    assert answer.status_code == OTHER_VERSION.status
    assert "phiên bản khác" in answer.content.decode()
    assert client.get(reverse("plans:document-text", args=[document.pk])).status_code == 200
    assert client.get(reverse("plans:document-aside", args=[document.pk])).status_code == 200
    again = kept(cast.officer, cast.commune, data)
    assert again != document
    assert kept(cast.officer, cast.commune, data) == again
