"""Flow accounting: how the poor and the near-poor of one review became those of the next (forms 2 and 3).

The equation of both forms is 9 = 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8. It balances for households and for
people because every household enters and leaves by exactly one column, and because a household
that stays while its number of people changes puts the difference into "khác giảm" (4) or "khác
tăng" (8). Source of the columns: report forms 2 and 3 (Tổng hợp diễn biến hộ nghèo, hộ cận nghèo).
The forms count in SQL, beside each column (`monitoring/forms/official/form_02.py`); the tests hold the two together.

Readings, where the forms leave a choice:
- People who change category are counted as they were at the start, in both forms, so that column 2
  of form 2 equals column 5 of form 3; births and deaths since then go to 4 or 8 of the form they end in.
- A household that moved to another commune leaves by 4 and enters by 8. One that moved between
  hamlets of a commune keeps its real column; if its category is unchanged it leaves one hamlet by 4
  and enters the other by 8. Hence the rows of any table add up to its total.
- "Tái nghèo" (6): above the near-poor line at the last review, and recognised as poor at some review
  before; "tái cận nghèo" the same with near-poor. Without such an entry: "phát sinh mới" (7).
- A household that lived in the reviewed area at the last review and is not in its results was above
  the line then (nobody listed it); one that did not live there enters by 8.
- Undetermined is no category: from it one enters by 8, to it one leaves by 4.
"""

from __future__ import annotations

from dataclasses import dataclass

from thoatngheo.reviews.rounds.domain import ABOVE, Category, Flow

COLUMNS = tuple(range(1, 10))
SIGNS = {1: 1, 2: -1, 3: -1, 4: -1, 5: 1, 6: 1, 7: 1, 8: 1}
NEIGHBOUR = {Category.POOR: Category.NEAR_POOR, Category.NEAR_POOR: Category.POOR}


@dataclass(frozen=True, slots=True)
class Story:
    """What decides a household's flow: its category in both reviews and its history; equal stories are counted together.

    `before`, `after`: a category, or None where the review has no result for the household.
    `lived_there`: it lived in the reviewed area on the day of the earlier review. `moved`: to
    another commune between the two. `was_poor`, `was_near_poor`: recognised so before the earlier review.
    """

    before: str | None
    after: str | None
    lived_there: bool = True
    moved: bool = False
    was_poor: bool = False
    was_near_poor: bool = False

    @property
    def above_before(self) -> bool:
        return self.before in ABOVE or (self.before is None and self.lived_there)


@dataclass(frozen=True, slots=True)
class Group:
    """Households of one story between two places, with their people at both ends.

    `grew` and `shrank` are the sums of the households' gains and losses of people; they count
    households in both reviews only.
    """

    story: Story
    place_before: str | None
    place_after: str | None
    households: int
    people_before: int
    people_after: int
    grew: int
    shrank: int


def balance(line: dict[int, int]) -> int:
    """The right side of the forms' equation: 1-2-3-4+5+6+7+8."""
    return sum(sign * line[column] for column, sign in SIGNS.items())


def leaving_column(subject: Category, story: Story) -> int:
    """By which column a household leaves the category: 2, 3 or 4."""
    if not story.moved and story.after == NEIGHBOUR[subject]:
        return 2
    if not story.moved and story.after in ABOVE:
        return 3
    return 4


def entering_column(subject: Category, story: Story) -> int:
    """By which column a household enters the category: 5, 6, 7 or 8."""
    if story.moved:
        return 8
    if story.before == NEIGHBOUR[subject]:
        return 5
    if story.above_before:
        earlier = story.was_poor if subject == Category.POOR else story.was_near_poor
        return 6 if earlier else 7
    return 8


LEAVING = {
    (Category.POOR, 2): Flow.POOR_TO_NEAR_POOR,
    (Category.POOR, 3): Flow.POOR_TO_ABOVE,
    (Category.NEAR_POOR, 2): Flow.NEAR_POOR_TO_POOR,
    (Category.NEAR_POOR, 3): Flow.NEAR_POOR_TO_ABOVE,
}
ENTERING = {
    (Category.POOR, 6): Flow.POOR_AGAIN,
    (Category.POOR, 7): Flow.POOR_NEW,
    (Category.NEAR_POOR, 6): Flow.NEAR_POOR_AGAIN,
    (Category.NEAR_POOR, 7): Flow.NEAR_POOR_NEW,
}


def flow_of(story: Story) -> Flow:
    """The household's own flow, as the status ledger keeps it; where it lived does not change it.

    A household that escaped poverty and moved in the same year has escaped poverty, though the
    form of the commune it left counts it under "khác giảm".
    """
    at_home = Story(story.before, story.after, story.lived_there, False, story.was_poor, story.was_near_poor)
    if story.before == story.after:
        return Flow.STAYED
    if story.before in NEIGHBOUR:
        subject = Category(story.before)
        return LEAVING.get((subject, leaving_column(subject, at_home)), Flow.OTHER_DECREASE)
    if story.after in NEIGHBOUR:
        subject = Category(story.after)
        return ENTERING.get((subject, entering_column(subject, at_home)), Flow.OTHER_INCREASE)
    return Flow.OTHER
