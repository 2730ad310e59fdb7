"""The cast, and a household to work on."""

from __future__ import annotations

from datetime import date

import pytest
from django.db.models import Q

from thoatngheo.accounts.testing import Cast, cast
from thoatngheo.registry.households import reviewers
from thoatngheo.registry.households.models import Household, Relation
from thoatngheo.registry.households.services import NewMember, add_household

__all__ = ["cast"]
FOUNDED = date(2026, 1, 5)
FAMILY = (
    NewMember("Hồ Thị Mừng", Relation.HEAD, birth_date=date(1980, 3, 2), sex="female", ethnicity="03", national_id="045180001234"),
    NewMember("Hồ Văn An", Relation.SPOUSE, birth_year=1978, sex="male", ethnicity="03"),
    NewMember("Hồ Thị Đào", Relation.CHILD, birth_date=date(2004, 5, 20), sex="female", ethnicity="03"),
    NewMember("Hồ Văn Ước", Relation.CHILD, birth_year=2012, sex="male", ethnicity="03"),
)


@pytest.fixture
def family(cast: Cast) -> Household:
    """A household of four in the hamlet, of the Vân Kiều (code 03 here stands for any minority), since 05/01/2026."""
    return add_household(actor=cast.officer, unit=cast.hamlet, on=FOUNDED, members=FAMILY, address="Thôn Tân Hiếu")


@pytest.fixture(autouse=True)
def everything_is_assigned(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which households are a reviewer's is told by the review (its own tests); here he has those of his area."""
    monkeypatch.setattr(reviewers, "ASSIGNED", {"kiểm thử": lambda _user: Q(pk__isnull=False)})
