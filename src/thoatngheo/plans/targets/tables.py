"""What is handed down, what was promised, and who signed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.words import label_of
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.commitment_sheet import Promise
from thoatngheo.plans.targets.grid import Column as Shown
from thoatngheo.plans.targets.models import Commitment, Target
from thoatngheo.plans.targets.services.commitments import Difference
from thoatngheo.web.figures import day
from thoatngheo.web.tables import DASH, Column, Kind, Table, Tone, joined, state

if TYPE_CHECKING:
    from thoatngheo.plans.targets.views.handing import Shared

TARGET, VALUE, DUE = _("Chỉ tiêu"), _("Phải đạt"), _("Thời hạn")


class CommitmentRow(NamedTuple):
    """A commitment and what changed after it was signed."""

    row: Commitment
    changed: Sequence[Difference]


def counts(rows: Iterable[Shown], plan: Plan, *, may_write: bool) -> Table[Shown]:
    """Targets that add up: the whole, what the units make of it, who has nothing yet."""
    return Table(
        TARGET,
        rows,
        (
            Column(
                TARGET,
                lambda each: each.target.label,
                link=lambda each: reverse("plans:hand_target", args=[plan.pk, each.target.pk]) if may_write else "",
                css="wide",
            ),
            Column(_("Số chung"), lambda each: f"{each.whole.text} {each.target.unit_name}", Kind.FIGURE),
            Column(_("Các đơn vị cộng lại"), lambda each: each.made if each.given_below else "", Kind.FIGURE, empty=DASH),
            Column(_("So với số chung"), template="plans/targets/cells/balance.html"),
            Column(_("Chưa giao"), without),
        ),
    )


def without(each: Shown) -> str:
    return ", ".join(unit.full_name for unit in each.balance.without) if each.given_below and each.balance else ""


def sentences(rows: Iterable[Shown]) -> Table[Shown]:
    """Targets that stand as a sentence, not in the table of units."""
    return Table(
        TARGET,
        rows,
        (
            Column(TARGET, template="plans/targets/cells/target.html", css="wide"),
            Column(VALUE, template="plans/targets/cells/value.html"),
            Column(_("Loại"), lambda each: each.target.get_role_display()),
            Column(DUE, lambda each: each.target.due, Kind.DAY),
            Column(_("Mục"), lambda each: each.target.section, empty=DASH),
        ),
    )


def shares(rows: Iterable[Shared], target: Target) -> Table[Shared]:
    """Each unit with a field for its part, and how far that is from a share by poor households."""
    given = f"{gettext('Giao')} ({target.unit_name})" if target.unit_name else gettext("Giao")
    return Table(
        target.label,
        rows,
        (
            Column(_("Đơn vị"), template="plans/targets/cells/share_unit.html"),
            Column(_("Hộ nghèo"), lambda line: line.weight, Kind.NUMBER),
            Column(given, template="plans/targets/cells/share.html"),
            Column(_("So với chia theo hộ nghèo"), lambda line: line.beyond, Kind.FIGURE, empty=DASH, when=target.additive),
        ),
    )


def promises(rows: Iterable[Promise]) -> Table[Promise]:
    return Table(
        _("Các chỉ tiêu cam kết"),
        rows,
        (
            Column(TARGET, lambda each: each.label, css="wide"),
            Column(VALUE, lambda each: f"{each.comparator} {each.figure} {each.unit_name}"),
            Column(DUE, lambda each: each.due, Kind.DAY),
        ),
    )


def commitments(rows: Iterable[CommitmentRow], today: date) -> Table[CommitmentRow]:
    """Which unit has signed, which asks for another look, whose figures changed since."""
    return Table(
        _("Cam kết của các đơn vị"),
        rows,
        (
            Column(
                label_of(Commitment, "unit"),
                lambda each: each.row.unit.full_name,
                link=lambda each: reverse("plans:commitment", args=[each.row.pk]),
            ),
            Column(label_of(Commitment, "state"), template="plans/targets/cells/commitment.html"),
            Column(_("Hạn"), lambda each: due(each.row, today), empty=DASH),
            Column(label_of(Commitment, "signed_on"), lambda each: each.row.signed_on, Kind.DAY),
            Column(label_of(Commitment, "signer_name"), lambda each: each.row.signer_name, empty=DASH),
            Column(_("Ghi chú"), lambda each: each.row.reason + "; ".join(one.sentence() for one in each.changed)),
        ),
    )


def due(row: Commitment, today: date) -> SafeString | str:
    if row.due_on is None:
        return ""
    late = row.state == Commitment.State.ASKED and row.due_on < today
    return joined(" ", day(row.due_on), state(gettext("quá hạn"), Tone.LATE) if late else "")
