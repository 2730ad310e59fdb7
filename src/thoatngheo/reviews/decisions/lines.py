"""What a chairman reads before signing: what changes and why, how many, and which cases deserve a second look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from django.utils.translation import gettext, gettext_lazy

from thoatngheo.reviews.decisions.draft import Draft
from thoatngheo.reviews.decisions.models import Decision, DecisionItem
from thoatngheo.reviews.decisions.outcomes import Row
from thoatngheo.reviews.rounds.domain import Category, Flow

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from thoatngheo.registry.households.privacy import Names


@dataclass(frozen=True, slots=True)
class Group:
    """Households of one kind of change, as the page counts and filters them."""

    code: str
    title: StrOrPromise
    flows: tuple[Flow, ...] = ()
    outcomes: tuple[DecisionItem.Outcome, ...] = ()

    def holds(self, outcome: str, flow: str) -> bool:
        return outcome in self.outcomes if self.outcomes else flow in self.flows and outcome not in BY_OUTCOME


# Told apart by what the decision does, whatever the flow.
BY_OUTCOME = (DecisionItem.Outcome.REFUSED, DecisionItem.Outcome.ENDED)
GROUPS = (
    Group("moi", gettext_lazy("Phát sinh mới"), (Flow.POOR_NEW, Flow.NEAR_POOR_NEW)),
    Group("tai", gettext_lazy("Tái nghèo, tái cận nghèo"), (Flow.POOR_AGAIN, Flow.NEAR_POOR_AGAIN)),
    Group("thoat", gettext_lazy("Thoát nghèo"), (Flow.POOR_TO_NEAR_POOR, Flow.POOR_TO_ABOVE)),
    Group("thoat-can", gettext_lazy("Thoát cận nghèo"), (Flow.NEAR_POOR_TO_ABOVE,)),
    Group("can-thanh-ngheo", gettext_lazy("Cận nghèo thành nghèo"), (Flow.NEAR_POOR_TO_POOR,)),
    Group("khac", gettext_lazy("Khác (chuyển đến, thay đổi khác)"), (Flow.OTHER_INCREASE, Flow.OTHER_DECREASE, Flow.OTHER)),
    Group("roi", gettext_lazy("Chuyển đi, không còn hộ"), outcomes=(DecisionItem.Outcome.ENDED,)),
    Group("khong", gettext_lazy("Không công nhận"), outcomes=(DecisionItem.Outcome.REFUSED,)),
    Group("giu", gettext_lazy("Giữ nguyên"), (Flow.STAYED,)),
    Group("dau", gettext_lazy("Lần đầu trong hệ thống"), (Flow.FIRST,)),
)


@dataclass(frozen=True, slots=True)
class Line:
    """One household of a decision on the page. `doubts`: why one may look again; only while the draft waits."""

    household: UUID
    code: str
    name: str
    path: str
    before: str
    category: str
    outcome: str
    flow: str
    reason: str
    doubts: tuple[str, ...] = ()

    @property
    def flow_label(self) -> StrOrPromise:
        return Flow(self.flow).label

    @property
    def outcome_label(self) -> StrOrPromise:
        return DecisionItem.Outcome(self.outcome).label


def lines_of_draft(draft: Draft, names: Names) -> list[Line]:
    """The households of a draft: those that deserve a second look first, else in the list's order."""
    lines = [
        Line(
            item.row.household,
            item.row.code,
            names.show(item.row.head, item.row.path),
            item.row.path,
            item.row.before or "",
            item.category,
            item.outcome,
            item.flow,
            item.reason,
            tuple(doubts(item.row, item.flow)),
        )
        for item in draft.items
    ]
    return sorted(lines, key=lambda line: not line.doubts)


def lines_of_signed(decision: Decision, names: Names) -> list[Line]:
    items = decision.items.select_related("household").order_by("number")
    return [
        Line(
            item.household_id,
            item.household.code,
            names.show(item.household.head_name, item.path),
            item.path,
            item.category_before,
            item.category,
            item.outcome,
            item.flow,
            item.reason,
        )
        for item in items
    ]


def doubts(row: Row, flow: str) -> Iterable[str]:
    """Why this case deserves a second look, in words; none for most."""
    if row.gone:
        return
    if row.turn > 1:
        yield gettext("đã phúc tra sau khiếu nại")
    if row.attempt > 1:
        yield gettext("cuộc họp thôn trước không đồng ý")
    if row.category != row.found:
        yield gettext("kết quả họp hoặc phúc tra khác kết quả tính")
    if row.warning:
        yield gettext("quy tắc phân loại có cảnh báo")
    if flow == Flow.POOR_TO_ABOVE:
        yield gettext("từ hộ nghèo vượt thẳng chuẩn cận nghèo")


def counts(lines: Sequence[Line]) -> list[tuple[Group, int]]:
    """How many households of each kind of change, without those that do not occur."""
    found = Counter((line.outcome, line.flow) for line in lines)
    told = [(group, sum(many for (outcome, flow), many in found.items() if group.holds(outcome, flow))) for group in GROUPS]
    return [(group, many) for group, many in told if many]


def sums(lines: Sequence[Line]) -> tuple[dict[str, int], dict[str, int]]:
    """Households by category, before and after."""
    before = Counter(line.before for line in lines)
    after = Counter(line.category for line in lines if line.outcome != DecisionItem.Outcome.ENDED)
    return {code: before[code] for code in (Category.POOR, Category.NEAR_POOR)}, {
        code: after[code] for code in (Category.POOR, Category.NEAR_POOR)
    }


def filtered(lines: Sequence[Line], code: str) -> list[Line]:
    """The lines of one group; with "can-xem" those with a doubt; everybody for an unknown one."""
    if code == "can-xem":
        return [line for line in lines if line.doubts]
    group = next((group for group in GROUPS if group.code == code), None)
    return [line for line in lines if group.holds(line.outcome, line.flow)] if group else list(lines)
