"""Cases of a hamlet brought to a step of the law, for tests of what comes after."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from django.utils import timezone

from thoatngheo.accounts.testing import Cast
from thoatngheo.areas.models import Unit
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.decisions.testing import make_household, make_results, make_round
from thoatngheo.reviews.hearings.models import Meeting
from thoatngheo.reviews.hearings.services.closing import close_meeting
from thoatngheo.reviews.hearings.services.meetings import Counted, Held, plan_meeting, record_meeting
from thoatngheo.reviews.rounds.models import Round

MEETING_DAY = date(2026, 10, 15)
STANDARDS = ("VN-2022",)


def it_is(monkeypatch: pytest.MonkeyPatch, day: date, hour: int = 9) -> None:
    """The clock of the test stands on this day, in Viet Nam."""
    moment = datetime(day.year, day.month, day.day, hour, tzinfo=timezone.get_default_timezone())
    monkeypatch.setattr(timezone, "now", lambda: moment)


def a_round(cast: Cast, *, standards: tuple[str, ...] = STANDARDS) -> Round:
    """The yearly round of 2026 of the cast's commune, 01/09 to 14/12."""
    round = make_round(cast.commune, 2026, standards=standards, day=date(2026, 9, 1), on_paper=False)
    round.starts_on, round.ends_on = date(2026, 9, 1), date(2026, 12, 14)
    round.save()
    return round


def classified(round: Round, unit: Unit, *categories: str, prefix: str = "H") -> list[Household]:
    """Households of the unit with these categories under the main standard, each a classified case."""
    homes = [make_household(f"{prefix}{number}", unit) for number in range(1, len(categories) + 1)]
    make_results(round, dict(zip(homes, categories, strict=True)))
    return homes


def case_of(round: Round, household: Household) -> Case:
    return Case.objects.get(round=round, household=household)


def held(attending: int, *, on: date = MEETING_DAY) -> Held:
    return Held(
        held_on=on,
        place="Nhà văn hóa thôn Tân Hiếu",
        chair="Trần Văn Toàn",
        secretary="Hồ Thị Mai",
        attending=attending,
        households_invited=60,
    )


def a_meeting(cast: Cast, round: Round, *, attending: int = 40, agree: int = 40, disagree: int = 0) -> Meeting:
    """The hamlet's meeting, closed, with the same count for each household."""
    meeting = plan_meeting(actor=cast.officer, round=round, unit=cast.hamlet, held_on=MEETING_DAY, place="Nhà văn hóa thôn")
    votes = {case: Counted(agree, disagree) for case in meeting.votes.values_list("case_id", flat=True)}
    meeting = record_meeting(actor=cast.hamlet_head, meeting=meeting, version=meeting.version, held=held(attending), votes=votes)
    return close_meeting(actor=cast.hamlet_head, meeting=meeting, version=meeting.version)
