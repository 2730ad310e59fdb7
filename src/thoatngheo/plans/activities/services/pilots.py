"""Models: set up, take households in, end, judge, replicate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.dates import show_day
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.activities.models import Activity, Pilot, PilotHousehold
from thoatngheo.plans.activities.policies.pilots import ADD_PILOT, WRITE_PILOT
from thoatngheo.plans.activities.problems.pilots import (
    ALREADY_IN,
    BAD_DAYS,
    ENDED_BUT_NOT_STARTED,
    HAS_A_VERDICT,
    IN_THE_FUTURE,
    LEFT_BEFORE_JOINING,
    NAME_NEEDED,
    NOT_ENDED,
    NOT_TO_REPLICATE,
    OTHER_AREA,
    REPLICA_OF_ITSELF,
    WHY_NEEDED,
)
from thoatngheo.plans.activities.services.places import path_in
from thoatngheo.registry.households.models import Household


@dataclass(frozen=True, slots=True, kw_only=True)
class PilotAbout:
    """What a model is; the fields of `Pilot` without its place and its verdict."""

    name: str
    starts_on: date
    about: str = ""
    activity: Activity | None = None
    replicates: Pilot | None = None
    ends_on: date | None = None
    cost: int | None = None
    own_cost: int | None = None
    result: str = ""

    def fields(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in self.__slots__} | {"name": tidy(self.name)}


@use_case(ADD_PILOT, on="unit")
def add_pilot(*, actor: User, unit: Unit, about: PilotAbout) -> Pilot:
    """A new model of a unit.

    Raises:
        Problem: NAME_NEEDED, BAD_DAYS; NOT_TO_REPLICATE where the model it follows was not judged worth it.
    """
    check(about)
    return Pilot.objects.create(unit=unit, path=unit.path, created_by=actor, **about.fields())


@use_case(WRITE_PILOT, on="pilot", lock=True)
def change_pilot(*, actor: User, pilot: Pilot, about: PilotAbout) -> Pilot:
    """Change what a model is. Once it is judged its end stays before its verdict.

    Raises:
        Problem: as `add_pilot`; HAS_A_VERDICT; REPLICA_OF_ITSELF.
    """
    if pilot.judged_on and (about.ends_on is None or about.ends_on > pilot.judged_on):
        raise HAS_A_VERDICT()
    check(about, pilot)
    for name, value in about.fields().items():
        setattr(pilot, name, value)
    pilot.save()
    return pilot


def check(about: PilotAbout, pilot: Pilot | None = None) -> None:
    if not tidy(about.name):
        raise NAME_NEEDED()
    if about.ends_on and about.ends_on < about.starts_on:
        raise BAD_DAYS(start=show_day(about.starts_on), end=show_day(about.ends_on))
    if about.replicates is None:
        return
    first = Pilot.objects.get(pk=about.replicates.pk)  # as it is judged now, not as the caller read it
    above: Pilot | None = first
    while above is not None:
        if pilot is not None and above.pk == pilot.pk:
            raise REPLICA_OF_ITSELF()
        above = above.replicates
    already = pilot is not None and pilot.replicates_id == first.pk
    if not already and first.verdict not in {Pilot.Verdict.REPLICATE, Pilot.Verdict.ADJUST}:
        raise NOT_TO_REPLICATE(name=first.name)


@use_case(WRITE_PILOT, on="pilot", lock=True)
def judge(*, actor: User, pilot: Pilot, verdict: str, reason: str, on: date) -> Pilot:
    """Say what is to become of a model that has ended, why, and on which day; a second time replaces it, the journal keeps the first.

    Raises:
        Problem: NOT_ENDED, WHY_NEEDED, IN_THE_FUTURE.
    """
    if on > timezone.localdate():
        raise IN_THE_FUTURE(day=show_day(on))
    if pilot.ends_on is None or pilot.ends_on > on:
        raise NOT_ENDED()
    if not reason.strip():
        raise WHY_NEEDED()
    pilot.verdict, pilot.verdict_reason, pilot.judged_on = Pilot.Verdict(verdict).value, reason.strip(), on
    pilot.save(update_fields=["verdict", "verdict_reason", "judged_on"])
    return pilot


@use_case(WRITE_PILOT, on="pilot")
def join_pilot(*, actor: User, pilot: Pilot, household: Household, on: date) -> PilotHousehold:
    """A household takes part from a day on.

    Raises:
        Problem: OTHER_AREA, ALREADY_IN; ENDED_BUT_NOT_STARTED where the model had not begun.
    """
    if on < pilot.starts_on:
        raise ENDED_BUT_NOT_STARTED(day=show_day(on), start=show_day(pilot.starts_on))
    path = path_in(actor, pilot.unit, household, on)
    if path is None:
        raise OTHER_AREA(day=show_day(on), code=household.code, unit=pilot.unit.full_name)
    Pilot.objects.select_for_update().get(pk=pilot.pk)
    if pilot.households.filter(household=household).exists():
        raise ALREADY_IN(code=household.code)
    return PilotHousehold.objects.create(pilot=pilot, path=path, household=household, joined_on=on)


@use_case(WRITE_PILOT, on="part.pilot")
def change_part(*, actor: User, part: PilotHousehold, left_on: date | None, result: str) -> PilotHousehold:
    """What came of a household in a model, and since when it takes no part any more.

    Raises:
        Problem: LEFT_BEFORE_JOINING.
    """
    if left_on and left_on < part.joined_on:
        raise LEFT_BEFORE_JOINING(left=show_day(left_on), joined=show_day(part.joined_on))
    part.left_on, part.result = left_on, result.strip()
    part.save(update_fields=["left_on", "result"])
    return part


@use_case(WRITE_PILOT, on="part.pilot")
def leave_out(*, actor: User, part: PilotHousehold) -> None:
    """Take a household off a model that was entered by mistake; the journal keeps it. One that left has a day instead."""
    part.delete()
