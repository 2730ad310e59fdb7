"""Cam Lộ 2019, Đà Nẵng 2023 and Lai Châu 2024, written from the demo's data and read again: the same figures as printed."""

from __future__ import annotations

import pytest
from pytest_django.fixtures import Settings

from thoatngheo.areas.services import load_country
from thoatngheo.demo.load import make_person
from thoatngheo.demo.people import PEOPLE
from thoatngheo.demo.plans import DemoPlans, load_plans
from thoatngheo.plans.drafting.documents import reread_of


@pytest.fixture
def plans(db: None, settings: Settings) -> DemoPlans:
    """The three plans, in the units of their provinces."""
    settings.DEMO = True
    load_country(actor=None, only=["44", "48", "12"])
    for person in PEOPLE:
        if person.username in {"canbo.camlo", "canbo.danang", "canbo.laichau"}:
            make_person(person)
    return load_plans()


def test_the_printed_plans_read_back_as_they_were_written(plans: DemoPlans) -> None:
    found = {name: reread_of(getattr(plans, name)) for name in ("cam_lo", "da_nang", "lai_chau")}
    assert {name: reread.differences for name, reread in found.items()} == {"cam_lo": (), "da_nang": (), "lai_chau": ()}
    assert {name: [finding.message for finding in reread.errors] for name, reread in found.items()} == {
        "cam_lo": [],
        "da_nang": [],
        "lai_chau": [],
    }
