"""The tables of money as pages show them; the figures are those of `tables`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.words import label_of
from thoatngheo.plans.budget.balance import Amounts
from thoatngheo.plans.budget.models import FundLine, MoneyEntry
from thoatngheo.plans.budget.tables import Row, Section, Sum
from thoatngheo.plans.budget.templatetags.plan_money import dong
from thoatngheo.plans.register.models import Project
from thoatngheo.web.figures import day
from thoatngheo.web.tables import DASH, NO_TOTAL, Column, Kind, Table, Text, joined, link

if TYPE_CHECKING:
    from thoatngheo.plans.budget.views.hand_down import Part

R = TypeVar("R")


class Line(NamedTuple):
    """A row of the table by project: a project's subtotal, or one of its lines."""

    name: SafeString | str
    amounts: Amounts
    subtotal: bool


def amounts(of: Callable[[R], Amounts], money: str, word: Text, total: Amounts | None = None) -> list[Column[R]]:
    """The columns of every table of money; `money`: in which unit, `word`: its name, `total`: what the last row says."""

    def column(title: Text, amount: Callable[[Amounts], int]) -> Column[R]:
        below = NO_TOTAL if total is None else dong(amount(total), money)
        return Column(title, lambda row: dong(amount(of(row)), money), Kind.FIGURE, unit=word, total=below)

    return [
        column(_("Kế hoạch"), lambda each: each.planned),
        column(_("Đã phân bổ"), lambda each: each.allocated),
        column(_("Đã giải ngân"), lambda each: each.spent),
        Column(_("Tỷ lệ giải ngân"), lambda row: of(row).spent_rate, Kind.PERCENT, total=NO_TOTAL if total is None else total.spent_rate),
        column(_("Đã quyết toán"), lambda each: each.settled),
        column(_("Nộp trả"), lambda each: each.returned),
        column(_("Còn lại"), lambda each: each.rest),
    ]


def by_project(sections: Sequence[Section], total: Amounts, money: str, word: Text) -> Table[Line]:
    """Projects with their subtotals and their lines."""
    name: Column[Line] = Column(_("Dự án, dòng vốn"), lambda row: row.name, total=_("Tổng cộng"))
    return Table(
        gettext("Theo dự án. Đơn vị tính: %(unit)s") % {"unit": word},
        list(flat(sections)),
        (name, *amounts(lambda row: row.amounts, money, word, total)),
        css="money",
        row_css=lambda row: "subtotal" if row.subtotal else "",
    )


def flat(sections: Iterable[Section]) -> Iterator[Line]:
    for section in sections:
        title = gettext("Dự án %(label)s") % {"label": section.label}
        yield Line(". ".join(filter(None, (title, section.name))), section.amounts, subtotal=True)
        for row in section.rows:
            yield Line(named(row.line, section.label), row.amounts, subtotal=False)


def named(line: FundLine, project: str) -> SafeString:
    """A line: its sub-project, whose it is, from which source."""
    title = str(line.project) if line.project.sub else f"{gettext('Dòng vốn của dự án')} {project}"
    about = f"{line.unit.full_name} · {line.get_source_display()}, {line.get_kind_display().lower()}"
    about = " · ".join(filter(None, (about, line.in_charge)))
    return format_html('{}<span class="hint">{}</span>', link(title, reverse("plans:fund-line", args=[line.pk])), about)


def by_source(rows: Iterable[Sum], money: str, word: Text) -> Table[Sum]:
    name: Column[Sum] = Column(_("Nguồn, loại vốn"), lambda row: row.title)
    caption = gettext("Theo nguồn và loại vốn. Đơn vị tính: %(unit)s") % {"unit": word}
    return Table(caption, rows, (name, *amounts(lambda row: row.amounts, money, word)), css="money")


def by_unit(rows: Iterable[Sum], year: int, money: str, word: Text) -> Table[Sum]:
    """The units below, each leading to its own page."""
    here = reverse("plans:money")
    name: Column[Sum] = Column(_("Đơn vị"), lambda row: row.title, link=lambda row: f"{here}?don-vi={row.key}&nam={year}&tinh={money}")
    caption = gettext("Theo đơn vị bên dưới. Đơn vị tính: %(unit)s") % {"unit": word}
    return Table(caption, rows, (name, *amounts(lambda row: row.amounts, money, word)), css="money")


def parts(rows: Iterable[Row], money: str, word: Text) -> Table[Row]:
    """What was handed down of a line."""
    name: Column[Row] = Column(
        _("Đơn vị"), lambda row: row.line.unit.full_name, link=lambda row: reverse("plans:fund-line", args=[row.line.pk])
    )
    caption = gettext("Đã giao xuống. Đơn vị tính: %(unit)s") % {"unit": word}
    return Table(caption, rows, (name, *amounts(lambda row: row.amounts, money, word)), css="money")


def entries(rows: Iterable[MoneyEntry], *, may_write: bool) -> Table[MoneyEntry]:
    """Every entry of a line, by day."""
    return Table(
        _("Các khoản đã ghi, theo ngày. Đơn vị tính: đồng"),
        rows,
        (
            Column(label_of(MoneyEntry, "on"), lambda entry: entry.on, Kind.DAY),
            Column(label_of(MoneyEntry, "stage"), lambda entry: entry.get_stage_display()),
            Column(_("Số tiền"), lambda entry: dong(entry.amount), Kind.FIGURE, unit=_("đồng")),
            Column(_("Văn bản"), paper),
            Column(_("Nội dung"), template="plans/money/cells/about.html"),
            Column(_("Người ghi"), lambda entry: entry.by),
            Column(_("Sửa"), correct, quiet=True, when=may_write),
        ),
        row_id=lambda entry: f"khoan-{entry.pk}",
    )


def paper(entry: MoneyEntry) -> SafeString:
    return joined(", ", entry.decision_number or DASH, day(entry.decision_on) if entry.decision_on else "")


def correct(entry: MoneyEntry) -> SafeString | str:
    """What was moved or is a correction itself is corrected elsewhere."""
    if entry.move_id or entry.corrects_id:
        return ""
    return link(gettext("Sửa"), reverse("plans:money-correct", args=[entry.pk]))


def shares(rows: Iterable[Part], stage: Text) -> Table[Part]:
    """What each unit has, and a field for what it is given."""
    return Table(
        gettext("%(stage)s: số giao cho từng đơn vị. Ghi đồng, hoặc kèm đơn vị (1,5 triệu)") % {"stage": stage},
        rows,
        (
            Column(_("Đơn vị"), template="plans/money/cells/unit.html"),
            Column(_("Đang có (đồng)"), lambda part: dong(part.now), Kind.FIGURE),
            Column(_("Giao tất cả"), template="plans/money/cells/share.html"),
        ),
    )


def projects(rows: Iterable[Project]) -> Table[Project]:
    """The catalogue of a programme."""
    return Table(
        _("Dự án và tiểu dự án"),
        rows,
        (
            Column(_("Số"), lambda project: project.label),
            Column(_("Tên"), template="plans/money/cells/project.html"),
            Column(_("Nguồn"), template="plans/money/cells/source.html"),
        ),
    )
