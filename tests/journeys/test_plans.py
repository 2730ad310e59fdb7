"""Plans in the browser: a printed plan becomes targets that are steered, money that adds up, a draft that is consulted on and issued.

Everything is done by clicking and typing. Each journey stands alone, so that one break does not hide the others.
"""

from __future__ import annotations

import pytest

from thoatngheo.accounts.testing import Cast

from .conftest import LooksFine, PageAs
from .plans.reading import the_document_is_read, the_items_are_gone_through, the_plan_is_taken_over
from .plans.steering import (
    a_target_is_handed_down,
    progress_is_computed_and_read,
    the_chairman_signs,
    the_commune_reports,
)
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
