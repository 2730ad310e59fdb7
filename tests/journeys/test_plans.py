"""Plans in the browser: a printed plan becomes targets that are steered, money that adds up, a draft that is consulted on and issued.

Everything is done by clicking and typing. Three journeys, so that one break does not hide the others.
"""

from __future__ import annotations

import pytest

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import Cast, make_person
from thoatngheo.plans.tasks.testing import make_plan

from .conftest import LooksFine, PageAs
from .plans.drafting import (
    a_plan_is_made_by_hand,
    the_agency_comments,
    the_agency_reports_its_task,
    the_chairman_issues,
    the_comment_is_taken,
    the_draft_is_sent,
    the_text_is_written,
)
from .plans.money import (
    a_child_is_on_the_list,
    more_than_allocated_is_not_spent,
    nothing_moves_without_a_decision,
    the_catalogue_is_opened,
    twenty_children_twice,
    two_lines_are_opened,
)
from .plans.paper import NUMBER
from .plans.reading import the_document_is_read, the_items_are_gone_through, the_plan_is_taken_over
from .plans.steering import (
    a_target_is_handed_down,
    progress_is_computed_and_read,
    the_chairman_signs,
    the_commune_reports,
)
from .review.commune import STAYS_POOR, make_home
from .review.windows import Windows

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def windows(page_as: PageAs, looks_fine: LooksFine) -> Windows:
    return Windows(page_as, looks_fine)


def test_a_printed_plan_becomes_targets_that_are_steered(windows: Windows, cast: Cast) -> None:
    the_document_is_read(windows, cast)
    the_items_are_gone_through(windows, cast)
    the_plan_is_taken_over(windows, cast)
    a_target_is_handed_down(windows, cast)
    the_chairman_signs(windows, cast)
    the_commune_reports(windows, cast)
    progress_is_computed_and_read(windows, cast)


def test_money_adds_up_and_reaches_people(windows: Windows, cast: Cast) -> None:
    make_plan(cast.commune, cast.officer, number=NUMBER)
    home = make_home(cast, cast.hamlet, STAYS_POOR, 0)
    the_catalogue_is_opened(windows, cast)
    two_lines_are_opened(windows, cast)
    more_than_allocated_is_not_spent(windows, cast)
    nothing_moves_without_a_decision(windows, cast)
    twenty_children_twice(windows, cast)
    a_child_is_on_the_list(windows, cast, home)


def test_a_draft_is_consulted_on_issued_and_carried_out(windows: Windows, cast: Cast) -> None:
    nurse = make_person("nurse", "Cao Thị Nhung", Role.SECTOR_AGENCY, cast.commune, sector="health")
    a_plan_is_made_by_hand(windows, cast)
    the_text_is_written(windows, cast)
    the_draft_is_sent(windows, cast)
    the_agency_comments(windows, nurse)
    the_comment_is_taken(windows, cast)
    the_chairman_issues(windows, cast)
    the_agency_reports_its_task(windows, nurse)
