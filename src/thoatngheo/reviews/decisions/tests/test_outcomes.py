"""What a decision says of a household, for every household there can be: the list, the flows and the sums agree."""

from __future__ import annotations

from collections import Counter
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from thoatngheo.reviews.decisions.lines import GROUPS
from thoatngheo.reviews.decisions.models import DecisionItem
from thoatngheo.reviews.decisions.outcomes import ESCAPED_NEAR_POVERTY, ESCAPED_POVERTY, Drafted, Row, drafted
from thoatngheo.reviews.rounds.domain import ABOVE, Flow

CATEGORIES = ["poor", "near_poor", "middle", "not_poor"]
ROWS = st.builds(
    Row,
    household=st.just(UUID(int=1)),
    code=st.just("H"),
    head=st.just("Hồ"),
    head_sort=st.just("ho"),
    path=st.just("n.44.19429.01."),
    case=st.just(1),
    category=st.sampled_from(CATEGORIES),
    before=st.sampled_from([None, *CATEGORIES]),
    from_elsewhere=st.booleans(),
    lived_there=st.booleans(),
    was_poor=st.booleans(),
    was_near_poor=st.booleans(),
    lives_here=st.booleans(),
    ended=st.booleans(),
)


def items(rows: list[Row]) -> list[Drafted]:
    return [drafted(row, number, earlier_known=True) for number, row in enumerate(rows, 1)]


@given(st.lists(ROWS, max_size=30))
def test_the_poor_after_are_those_before_less_who_left_plus_who_came(rows: list[Row]) -> None:
    """Forms 2 and 3: end = start - left + entered. Who came from another commune was not of the start here."""
    for category in ("poor", "near_poor"):
        told = items(rows)
        start = sum(item.row.before == category and not came(item) for item in told)
        left = sum(item.row.before == category and not came(item) and (item.row.gone or item.category != category) for item in told)
        entered = sum(not item.row.gone and item.category == category and (item.row.before != category or came(item)) for item in told)
        end = sum(item.outcome == category for item in told)
        assert end == start - left + entered


def came(item: Drafted) -> bool:
    return item.row.from_elsewhere and item.row.before == item.category and not item.row.gone and item.flow == Flow.OTHER_INCREASE


@given(ROWS, st.booleans())
def test_the_flow_the_outcome_and_the_categories_never_contradict_each_other(row: Row, known: bool) -> None:
    item = drafted(row, 1, earlier_known=known)
    if row.gone:
        assert item.outcome == DecisionItem.Outcome.ENDED
        assert item.event is None
        assert item.enters == row.ended, "who moved keeps its category until its new commune decides"
        return
    assert item.listed == (item.category in ("poor", "near_poor"))
    assert (item.outcome == DecisionItem.Outcome.REFUSED) == (item.category in ABOVE and row.before not in ("poor", "near_poor"))
    assert bool(item.reason) == (item.outcome == DecisionItem.Outcome.REFUSED), "a refusal always has its reason"
    assert (item.flow in ESCAPED_POVERTY) == (row.before == "poor" and item.category != "poor")
    assert (item.flow in ESCAPED_NEAR_POVERTY) == (row.before == "near_poor" and item.category in ABOVE)
    if item.flow == Flow.POOR_AGAIN:
        assert row.was_poor
        assert row.before not in ("poor", "near_poor")


@given(ROWS, st.booleans())
def test_every_household_is_counted_in_exactly_one_line_of_the_page(row: Row, known: bool) -> None:
    item = drafted(row, 1, earlier_known=known)
    held = Counter(group.code for group in GROUPS if group.holds(item.outcome, item.flow))
    assert sum(held.values()) == 1
