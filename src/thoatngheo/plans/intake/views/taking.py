"""Go through what was read, page by page, and make a plan of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.forms import BaseForm
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.scope import scope
from thoatngheo.core.money import show_money
from thoatngheo.core.numbers import digits_in
from thoatngheo.core.problems import Problem
from thoatngheo.plans.budget.models import FundKind, FundSource
from thoatngheo.plans.intake.findings import lines_with_findings
from thoatngheo.plans.intake.forms.reading import UnitForm
from thoatngheo.plans.intake.models import ReadDocument, ReadItem, of_kind
from thoatngheo.plans.intake.policies import TAKE_DOCUMENT, VIEW_READ_DOCUMENT
from thoatngheo.plans.intake.reading.amounts import dong_of, units_are_mixed
from thoatngheo.plans.intake.reading.contents import Funding, ReadProject, ReadTable
from thoatngheo.plans.intake.reading.items import SURE
from thoatngheo.plans.intake.reading.sections import BY_SLUG, OF_KIND, SECTIONS, Section, missing
from thoatngheo.plans.intake.services.items import choose_funding, keep_all
from thoatngheo.plans.intake.services.reading import begin, lines_of, set_aside
from thoatngheo.plans.intake.services.suggesting import day_of, issuing_unit
from thoatngheo.plans.intake.services.taking import take
from thoatngheo.plans.intake.taken_items import Shown, shown_items
from thoatngheo.plans.intake.views.reading import OfDocument
from thoatngheo.plans.register.policies.roles import WRITERS
from thoatngheo.web.problems import in_words
from thoatngheo.web.views import FormPage, Page

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

LOOK = _(
    "So từng mục với văn bản gốc: “Đúng” nếu đọc đúng, “Sửa” nếu sai hoặc thiếu, “Bỏ” nếu không thuộc kế hoạch. "
    "Mục nào chưa xem thì văn bản chưa vào hệ thống được."
)


class ChooseUnit(OfDocument, FormPage):
    """Whose plan it is; then the items are there to be looked at."""

    action = TAKE_DOCUMENT
    title = _("Kế hoạch của đơn vị nào?")
    submit = _("Bắt đầu đối chiếu")
    help = _("Chọn đơn vị ban hành, theo tên vào ngày ban hành: kế hoạch của một xã đã sáp nhập vẫn thuộc xã cũ.")

    def subject(self) -> ReadDocument:
        return self.document

    def get_form(self) -> BaseForm:
        day = day_of(self.found)
        suggested = issuing_unit(self.found, scope(self.actor, *WRITERS)) or self.document.unit
        typed = {"data": self.request.POST} if self.request.method == "POST" else {}
        return UnitForm(user=self.actor, day=day, initial={"unit": suggested}, **typed)

    def save(self, form: BaseForm) -> str:
        begin(actor=self.actor, document=self.document, unit=form.cleaned_data["unit"])
        return reverse("plans:section", args=[self.document.pk, SECTIONS[0].slug])


class SetAside(OfDocument, Page):
    """Leave the document: asked once, then out of the list."""

    action = TAKE_DOCUMENT
    template_name = "plans/reading/aside.html"
    title = _("Bỏ qua văn bản này?")

    def subject(self) -> ReadDocument:
        return self.document

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(document=self.document, **kwargs)

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        set_aside(actor=self.actor, document=self.document)
        messages.success(request, gettext("Đã bỏ qua văn bản; tệp và toàn văn vẫn được giữ."))
        return HttpResponseRedirect(reverse("plans:read"))


@dataclass(frozen=True, slots=True)
class Step:
    """A page of a document, and what is left on it."""

    title: StrOrPromise
    link: str
    waiting: int
    total: int
    current: bool


class InSections(OfDocument):
    """What the pages of a document share: where one is, and what is left on each."""

    @cached_property
    def states(self) -> Counter[tuple[str, str]]:
        return Counter(self.document.items.values_list("kind", "state"))

    def steps(self, here: Section | None) -> list[Step]:
        """The pages with what is waiting on each; pages without any item are left out."""
        made = []
        for section in SECTIONS:
            total = sum(count for (kind, _state), count in self.states.items() if kind in section.kinds)
            waiting = sum(self.states[kind, ReadItem.State.UNSEEN.value] for kind in section.kinds)
            if total:
                link = reverse("plans:section", args=[self.document.pk, section.slug])
                made.append(Step(section.title, link, waiting, total, section is here))
        return made


class SectionPage(InSections, Page):
    """The items of one page beside the text."""

    action = VIEW_READ_DOCUMENT
    template_name = "plans/reading/section.html"
    help = LOOK

    @cached_property
    def section(self) -> Section:
        if self.kwargs["section"] not in BY_SLUG:
            raise Http404
        return BY_SLUG[self.kwargs["section"]]

    def heading(self) -> str:
        return str(self.section.title)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        document, section = self.document, self.section
        items = list(document.items.filter(kind__in=section.kinds).select_related("seen_by").order_by("kind", "position"))
        items.sort(key=lambda item: section.kinds.index(item.kind))
        shown = shown_items(items)
        open_now = document.state == ReadDocument.State.OPEN and self.may_take
        sure = [each for each in shown if each.waiting and each.item.confidence >= SURE and not each.lacks]
        steps = self.steps(section)
        here = next((place for place, step in enumerate(steps) if step.current), -1)
        kwargs.update(
            document=document,
            found=self.found,
            section=section,
            items=shown,
            steps=steps,
            next=steps[here + 1] if 0 <= here < len(steps) - 1 else None,
            may_take=open_now,
            sure=sure,
            lines=lines_with_findings(lines_of(document.text), self.found.findings),
            funding=funding_of(shown) if section.slug == "du-an" and open_now else None,
            money=money_of(shown) if section.slug == "du-an" else None,
        )
        return super().get_context_data(**kwargs)


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be chosen for the money of a whole page."""

    sources: Sequence[tuple[str, StrOrPromise]]
    kinds: Sequence[tuple[str, StrOrPromise]]


@dataclass(frozen=True, slots=True)
class PageMoney:
    """The sum of a page in đồng, None where some amounts (`unknown`) cannot be counted; `mixed`: they are printed in different units."""

    total: int | None
    unknown: int
    mixed: bool


def projects_with_money(shown: Sequence[Shown]) -> list[tuple[ReadItem, ReadProject]]:
    return [(each.item, each.content) for each in shown if isinstance(each.content, ReadProject) and each.content.amount]


def funding_of(shown: Sequence[Shown]) -> Choices | None:
    """What may be chosen for the whole page; None where no money waits for it."""
    waiting = [project for item, project in projects_with_money(shown) if item.state == ReadItem.State.UNSEEN]
    waits = any(not (project.source and project.fund_kind and project.year) for project in waiting)
    return Choices(FundSource.choices, FundKind.choices) if waits else None


def money_of(shown: Sequence[Shown]) -> PageMoney:
    """The money of the projects that are not left out."""
    projects = projects_with_money(shown)
    used = [project for item, project in projects if item.state != ReadItem.State.DROPPED]
    amounts = [dong_of(project.amount, project.money_unit) for project in used]
    known = [amount for amount in amounts if amount is not None]
    printed = [read.money_unit for item, _ in projects if isinstance(read := item.as_read, ReadProject)]
    return PageMoney(
        total=sum(known) if len(known) == len(amounts) else None,
        unknown=len(amounts) - len(known),
        mixed=units_are_mixed(printed) or "" in printed,
    )


class KeepPage(InSections):
    """ "Tất cả các mục chắc chắn của trang này đúng"."""

    action = TAKE_DOCUMENT

    def subject(self) -> ReadDocument:
        return self.document

    def post(self, request: HttpRequest, pk: int, section: str) -> HttpResponse:
        told = [pair.partition(":") for pair in request.POST.getlist("item")]
        stamps = {key: seen for text, _colon, seen in told if (key := digits_in(text)) is not None}
        count = keep_all(actor=self.actor, document=self.document, stamps=stamps)
        messages.success(request, ngettext("Đã xác nhận {count} mục.", "Đã xác nhận {count} mục.", count).format(count=count))
        return HttpResponseRedirect(reverse("plans:section", args=[pk, section if section in BY_SLUG else SECTIONS[0].slug]))


class ChooseFunding(OfDocument):
    """Source, kind and year for all projects of the page that have none yet."""

    action = TAKE_DOCUMENT

    def subject(self) -> ReadDocument:
        return self.document

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        told = request.POST
        year = digits_in(told.get("year", ""))
        choice = Funding(
            source=told.get("source", "") if told.get("source") in FundSource.values else "",
            fund_kind=told.get("fund_kind", "") if told.get("fund_kind") in FundKind.values else "",
            year=year if year is not None and 1990 <= year <= 2100 else None,
        )
        count = choose_funding(actor=self.actor, document=self.document, choice=choice)
        messages.success(request, gettext("Đã ghi nguồn vốn, loại vốn, năm cho {count} dự án có tiền.").format(count=count))
        return HttpResponseRedirect(reverse("plans:section", args=[pk, "du-an"]))


class TakePage(InSections, Page):
    """The last page: what will be made, what is still in the way, and the deed."""

    action = TAKE_DOCUMENT
    template_name = "plans/reading/take.html"
    title = _("Đưa vào hệ thống")
    help = _(
        "Kế hoạch được tạo ở tình trạng đã ban hành, kèm chỉ tiêu, vốn, hoạt động và nhiệm vụ; từ lúc đó mới vào số liệu. "
        "Văn bản gốc và từng mục đã đối chiếu được giữ lại."
    )

    def subject(self) -> ReadDocument:
        return self.document

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        items = list(self.document.items.order_by("kind", "position"))
        used = [item for item in items if item.state != ReadItem.State.DROPPED]
        lacking = [(OF_KIND[item.kind], item, lacks) for item in used if (lacks := missing(item.as_left))]
        kwargs.update(document=self.document, steps=self.steps(None), counts=counts_of(used), lacking=lacking[:20], began=bool(items))
        return super().get_context_data(**kwargs)

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        try:
            plan = take(actor=self.actor, document=self.document)
        except Problem as problem:
            says, do = in_words(problem)
            return self.render_to_response(self.get_context_data(says=says, do=do), status=problem.status)
        messages.success(request, gettext("Đã đưa kế hoạch vào hệ thống."))
        return HttpResponseRedirect(reverse("plans:plan", args=[plan.pk]))


def counts_of(used: Sequence[ReadItem]) -> list[tuple[Any, str]]:
    """What the plan will hold."""
    kinds = Counter(item.kind for item in used)
    tables = [table for _item, table in of_kind(ReadTable, used)]
    columns = sum(len(table.targets) for table in tables)
    rows = sum(row.use for table in tables for row in table.rows)
    projects = [project for _item, project in of_kind(ReadProject, used)]
    money = sum(dong_of(project.amount, project.money_unit) or 0 for project in projects)
    return [
        (_("Căn cứ"), str(kinds["base"])),
        (_("Chỉ tiêu trong câu"), str(kinds["target"])),
        (_("Chỉ tiêu theo cột của bảng"), f"{columns} × {rows}" if columns else "0"),
        (_("Dự án"), str(kinds["project"])),
        (_("Kinh phí kế hoạch"), show_money(money)),
        (_("Hoạt động"), str(sum(len(project.activities) for project in projects))),
        (_("Nhiệm vụ"), str(kinds["task"])),
    ]
