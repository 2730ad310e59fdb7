"""A whole commune's yearly review in the browser, from the province's opening to the published figures.

As QĐ 24/2021/QĐ-TTg, Điều 4 wants it: list, Phiếu B, classification, village meeting, posting, complaint, decision.
Everything a page offers is done by clicking and typing; only the worker's jobs are run by the test itself.
"""

from __future__ import annotations

import pytest

from thoatngheo.accounts.testing import Cast

from .conftest import LooksFine, PageAs
from .review.commune import Commune, make_commune
from .review.days import CLASSIFIED
from .review.deciding import (
    no_decision_before_the_posting_has_ended,
    the_chairman_returns_once_and_signs,
    the_papers_are_written,
    the_province_and_the_front_say_something,
)
from .review.figures import the_figures_say_what_happened, the_ledger_proves_it, the_province_publishes
from .review.listing import (
    households_are_surveyed,
    households_ask_for_a_review,
    the_officer_assigns_a_reviewer,
    the_officer_classifies,
    the_province_opens_the_campaign,
)
from .review.meetings import a_meeting_fails_and_is_held_again
from .review.wall import the_lists_are_posted, two_households_complain
from .review.windows import Windows

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def commune(cast: Cast) -> Commune:
    return make_commune(cast)


@pytest.fixture
def windows(page_as: PageAs, looks_fine: LooksFine) -> Windows:
    return Windows(page_as, looks_fine)


def test_a_commune_reviews_its_households(windows: Windows, commune: Commune) -> None:
    the_province_opens_the_campaign(windows, commune)
    households_ask_for_a_review(windows, commune)
    the_officer_assigns_a_reviewer(windows, commune)
    households_are_surveyed(windows, commune)
    the_officer_classifies(windows, commune, CLASSIFIED, 6)
    a_meeting_fails_and_is_held_again(windows, commune)
    the_lists_are_posted(windows, commune)
    two_households_complain(windows, commune)
    no_decision_before_the_posting_has_ended(windows, commune)
    the_province_and_the_front_say_something(windows, commune)
    the_chairman_returns_once_and_signs(windows, commune)
    the_papers_are_written(windows, commune)
    the_figures_say_what_happened(windows, commune)
    the_province_publishes(windows, commune)
    the_ledger_proves_it(windows)
