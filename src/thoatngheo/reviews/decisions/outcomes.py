"""From what the review found of a household, and what held before, to what the decision says of it. Pure.

Sources: QĐ 24/2021/QĐ-TTg, Điều 4 (recognition, refusal with reasons, recognition of escape); the flows are those of
report forms 2 and 3 (`reviews.rounds.flows`). Readings, where no text was seen:
- Before is what the status ledger says of the household under the same standard, whichever review decided it.
- A household of the list that lives elsewhere or no more leaves the list without an answer on its poverty; one that
  moved keeps its category for the commune it moved to.
- A household that came from another commune with its category enters by "khác tăng".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from thoatngheo.reviews.cases.states import Event
from thoatngheo.reviews.decisions.models import DecisionItem
from thoatngheo.reviews.rounds.domain import ABOVE, Category, Flow
from thoatngheo.reviews.rounds.flows import NEIGHBOUR, Story, flow_of

Outcome = DecisionItem.Outcome

# Flows by which a household escapes; from the decision's day on it is newly escaped for the months of the process.
ESCAPED_POVERTY = (Flow.POOR_TO_NEAR_POOR, Flow.POOR_TO_ABOVE)
ESCAPED_NEAR_POVERTY = (Flow.NEAR_POOR_TO_ABOVE,)


@dataclass(frozen=True, slots=True)
class Row:
    """One household before the decision: its case in the round (none: it is on the current list and lives elsewhere now).

    `category` is the result that stands under the standard (`reviews.hearings.results`), `found` what the rules say now, `before` the
    ledger's. `from_elsewhere`: the ledger's entry is
    of another commune. `posted` is the category on its last posted list, `posted_until` that list's last day,
    `removed_on` the day it was taken down.
    """

    household: UUID
    code: str
    head: str
    head_sort: str
    path: str
    case: int | None = None
    state: str = ""
    why: str = ""
    attempt: int = 1
    category: str | None = None
    found: str | None = None
    people: int = 0
    warning: bool = False
    posted: str | None = None
    posted_until: date | None = None
    removed_on: date | None = None
    turn: int = 0
    before: str | None = None
    from_elsewhere: bool = False
    lived_there: bool = False
    was_poor: bool = False
    was_near_poor: bool = False
    lives_here: bool = True
    ended: bool = False

    @property
    def gone(self) -> bool:
        """It left the area, or there is no such household any more."""
        return self.ended or not self.lives_here

    @property
    def changed_since_posting(self) -> bool:
        """Another category than on the wall stands by now; before a re-check, also when the rules say another one."""
        return self.posted != self.category or (self.turn <= 1 and self.found is not None and self.found != self.posted)


@dataclass(frozen=True, slots=True)
class Drafted:
    """What the decision will say of one household; `number` is its place on the list.

    `enters`: whether the status ledger gets an entry. `event`: how its case ends, None where it has none to end.
    """

    row: Row
    number: int
    outcome: DecisionItem.Outcome
    category: str
    flow: Flow
    reason: str = ""
    enters: bool = True
    event: Event | None = None

    @property
    def listed(self) -> bool:
        """Whether the household is on the recognised list and gets a certificate."""
        return self.outcome in (Outcome.POOR, Outcome.NEAR_POOR)


def drafted(row: Row, number: int, *, earlier_known: bool) -> Drafted:
    """What the decision says of the household. `earlier_known`: an earlier review of this standard is in the system."""
    if row.gone:
        return leaving(row, number)
    category = row.category or Category.UNDETERMINED
    outcome = outcome_of(category, row.before)
    flow = flow_for(row, category, earlier_known=earlier_known)
    refused = outcome == Outcome.REFUSED
    return Drafted(
        row,
        number,
        outcome,
        category,
        flow,
        reason=refusal(category) if refused else "",
        event=Event.REFUSE if refused else Event.DECIDE,
    )


def outcome_of(category: str, before: str | None) -> DecisionItem.Outcome:
    if category == Category.POOR:
        return Outcome.POOR
    if category == Category.NEAR_POOR:
        return Outcome.NEAR_POOR
    if category in ABOVE and before == Category.POOR:
        return Outcome.ESCAPED_POVERTY
    if category in ABOVE and before == Category.NEAR_POOR:
        return Outcome.ESCAPED_NEAR_POVERTY
    return Outcome.REFUSED


def flow_for(row: Row, category: str, *, earlier_known: bool) -> Flow:
    """How it came about, for the status ledger."""
    if row.before is None and not earlier_known:
        return Flow.FIRST
    if row.from_elsewhere and row.before == category and category in NEIGHBOUR:
        return Flow.OTHER_INCREASE
    lived_there = row.before is not None or row.lived_there
    return flow_of(Story(row.before, category, lived_there, False, row.was_poor, row.was_near_poor))


def leaving(row: Row, number: int) -> Drafted:
    """A household that is not here any more: ended in the ledger when it is no household, else left to its new commune."""
    if row.ended:
        reason = "Không còn là một hộ (nhập hộ, chuyển đi khỏi địa bàn quản lý hoặc không còn thành viên)."
        return Drafted(row, number, Outcome.ENDED, Category.UNDETERMINED, Flow.OTHER_DECREASE, reason)
    kept = row.before or Category.UNDETERMINED
    return Drafted(row, number, Outcome.ENDED, kept, Flow.OTHER_DECREASE, "Đã chuyển đến địa bàn khác.", enters=False)


def refusal(category: str) -> str:
    """Why a household is not recognised; the figures behind it are the reasons of its classification."""
    label = Category(category).label
    return f"Kết quả rà soát: {label[0].lower()}{label[1:]}; không thuộc diện hộ nghèo, hộ cận nghèo."
