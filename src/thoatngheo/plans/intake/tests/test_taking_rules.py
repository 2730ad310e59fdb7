"""What stands in the way of taking a plan over, told with its place: missing, twice, amended, money in two units, two people at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import Cast, make_person, make_unit
from thoatngheo.areas.levels import Level
from thoatngheo.core.gate import DENIED
from thoatngheo.core.problems import Problem
from thoatngheo.plans.budget.models import FundLine, MoneyEntry
from thoatngheo.plans.intake.models import ReadDocument, ReadItem
from thoatngheo.plans.intake.reading.contents import Funding, ReadProject, ReadTable, ReadTarget
from thoatngheo.plans.intake.services.items import choose_funding, drop_item, keep_all, keep_item, stamp
from thoatngheo.plans.intake.services.reading import begin, set_aside
from thoatngheo.plans.intake.services.taking import take
from thoatngheo.plans.intake.tests.documents import begun, correct, invented, keep_rest, kept, left, only_the_total
from thoatngheo.plans.register.models import Plan, Programme, Project
from thoatngheo.plans.targets.models import Target, TargetValue
from thoatngheo.plans.tasks.testing import make_plan
from vanban.specimens import PlanModel, printed_plan

FUNDING = Funding(source="central", fund_kind="recurrent")


def with_hamlets(cast: Cast, model: PlanModel) -> None:
    """The hamlets that the plan's table names."""
    for place, area in enumerate(model.areas):
        title, _, name = area.name.partition(" ")
        title, name = ("Khu phố", area.name[len("Khu phố ") :]) if area.name.startswith("Khu phố ") else (title, name)
        make_unit(f"{place + 10}", name, Level.HAMLET, cast.commune, title=title)


def catalogue_of_2026() -> None:
    """The catalogue of 2026–2035 is open: an office enters its projects; here those of the period before."""
    now = Programme.objects.get(code="CTMTQG-2026")
    for project in Project.objects.filter(programme__code="GNBV-2021"):
        Project.objects.get_or_create(programme=now, number=project.number, sub=project.sub, defaults={"name": project.name})


def ready(cast: Cast, data: bytes) -> ReadDocument:
    """Every item looked at; the unit of money as printed, source and kind chosen."""
    catalogue_of_2026()
    document = begun(cast.officer, cast.commune, data)
    choose_funding(actor=cast.officer, document=document, choice=FUNDING)
    for item in keep_rest(cast.officer, document):
        match item.as_left:
            case ReadProject(printed=printed):
                correct(cast.officer, item, money_unit="trieu" if "trieu" in printed else "dong")
            case _:
                only_the_total(cast.officer, item)
    return document


def plan_of_today(seed: int = 3, **told: Any) -> PlanModel:
    """An invented plan of 2026: the cast's units are those since 01/07/2025."""
    model = invented(seed)[0]
    return replace(model, day=model.day.replace(year=2026), year=2026, **told)


@pytest.mark.django_db
def test_an_invented_plan_enters_as_it_was_made(cast: Cast) -> None:
    """Households, poor ones and the fall of each hamlet; money, whichever unit it is printed in; nothing more."""
    model = plan_of_today()
    with_hamlets(cast, model)
    document = ready(cast, printed_plan(model).encode())
    plan = take(actor=cast.officer, document=document)
    values = TargetValue.objects.filter(target__plan=plan, target__code__in=["households", "poor_start", "poor_decrease"])
    found: dict[str, dict[str, int]] = {}
    for value in values.select_related("unit", "target"):
        assert value.value is not None
        found.setdefault(value.unit.full_name, {})[value.target.code] = int(value.value)
    wanted = {area.name: {"households": area.households, "poor_start": area.poor, "poor_decrease": area.fall} for area in model.areas}
    whole = {code: sum(row[code] for row in wanted.values()) for code in ("households", "poor_start", "poor_decrease")}
    assert found == wanted | {cast.commune.full_name: whole}
    assert sum(MoneyEntry.objects.filter(line__plan=plan).values_list("amount", flat=True)) == model.millions * 10**6
    assert (plan.state, plan.accepted_by, plan.created_by) == (Plan.State.ISSUED, cast.officer, cast.officer)
    assert ReadDocument.objects.get(pk=document.pk).plan == plan


@pytest.mark.django_db
def test_money_in_triệu_and_đồng_is_never_guessed(cast: Cast) -> None:
    """364 triệu đồng beside 660.000.000 đồng: each amount waits until a person has chosen its unit."""
    document = begun(cast.officer, cast.commune, printed_plan(plan_of_today()).encode())
    assert {"trieu" in project.printed for project in left(ReadProject, document)} == {True, False}
    assert {project.money_unit for project in left(ReadProject, document)} == {""}
    choose_funding(actor=cast.officer, document=document, choice=FUNDING)
    item = document.items.filter(kind="project").order_by("position")[0]
    with pytest.raises(Problem, match="đơn vị tiền"):
        keep_item(actor=cast.officer, item=item, stamp_seen=stamp(item))
    assert (
        keep_all(actor=cast.officer, document=document, stamps={each.pk: stamp(each) for each in document.items.filter(kind="project")})
        == 0
    )


@pytest.mark.django_db
def test_two_plans_with_one_number_are_refused_with_the_other_ones_name(cast: Cast) -> None:
    model = plan_of_today()
    other = make_plan(cast.commune, cast.officer, number=model.symbol, subject="Giảm nghèo năm 2026, bản đầu")
    document = ready(cast, printed_plan(model).encode())
    with pytest.raises(Problem, match="bản đầu") as refused:
        take(actor=cast.officer, document=document)
    assert refused.value.code == "plans.document.same_number"
    assert not Target.objects.filter(plan__number=model.symbol).exclude(plan=other).exists()
    head = document.items.get(kind="head")
    correct(cast.officer, head, number="999/KH-UBND")
    assert take(actor=cast.officer, document=document).number == "999/KH-UBND"


@pytest.mark.django_db
def test_the_person_may_let_the_new_plan_replace_the_one_with_its_number(cast: Cast) -> None:
    model = plan_of_today()
    other = make_plan(cast.commune, cast.officer, number=model.symbol)
    document = ready(cast, printed_plan(model).encode())
    correct(cast.officer, document.items.get(kind="head"), amends=other.pk, old_ends=True)
    plan = take(actor=cast.officer, document=document)
    other.refresh_from_db()
    assert (plan.amends, other.state) == (other, Plan.State.REPLACED)


@pytest.mark.django_db
def test_a_plan_that_changes_another_asks_which_and_leaves_the_old_one_in_force_unless_told(cast: Cast) -> None:
    model = plan_of_today()
    text = printed_plan(model).replace(model.subject, f"Điều chỉnh Kế hoạch giảm nghèo năm {model.year}")
    old = make_plan(cast.commune, cast.officer, number="3/KH-UBND")
    document = ready(cast, text.encode())
    with pytest.raises(Problem, match="sửa đổi một kế hoạch khác"):
        take(actor=cast.officer, document=document)
    correct(cast.officer, document.items.get(kind="head"), amends=old.pk)
    assert take(actor=cast.officer, document=document).amends == old
    old.refresh_from_db()
    assert old.state == Plan.State.ISSUED


@pytest.mark.django_db
def test_an_amended_plans_line_of_money_gets_the_difference_only(cast: Cast) -> None:
    """276 million planned, 300 in the amendment: the books get 24 more, and the old entry stays."""
    model = plan_of_today()
    first = take(actor=cast.officer, document=ready(cast, printed_plan(model).encode()))
    (part, *rest) = model.parts
    changed = replace(
        model, number=model.number + 1, parts=(replace(part, millions=part.millions + 24), *rest), millions=model.millions + 24
    )
    again = ready(cast, printed_plan(changed).encode())
    with pytest.raises(Problem, match="đã có trong sổ"):
        take(actor=cast.officer, document=again)
    correct(cast.officer, again.items.get(kind="head"), amends=first.pk)
    take(actor=cast.officer, document=again)
    assert FundLine.objects.count() == len(model.parts)
    assert sorted(MoneyEntry.objects.filter(amount=24_000_000).values_list("amount", flat=True)) == [24_000_000]
    assert sum(MoneyEntry.objects.values_list("amount", flat=True)) == (model.millions + 24) * 10**6


@pytest.mark.django_db
def test_two_people_on_one_item_the_second_sees_what_the_first_wrote(cast: Cast) -> None:
    document = begun(cast.officer, cast.commune, printed_plan(plan_of_today()).encode())
    colleague = make_person("colleague", "Nguyễn Thị Sen", Role.COMMUNE_OFFICER, cast.commune)
    item = document.items.filter(kind="target").order_by("position")[0]
    seen_by_both = ReadItem.objects.get(pk=item.pk)
    correct(colleague, item, value="7.5")
    with pytest.raises(Problem, match=r"Nguyễn Thị Sen.*Giá trị: “7\.5”") as refused:
        correct(cast.officer, seen_by_both, value="7.6")
    assert refused.value.status == 409
    item.refresh_from_db()
    assert (left(ReadTarget, document)[0].value, item.seen_by) == ("7.5", colleague)
    with pytest.raises(Problem, match="1 mục trên trang"):
        keep_all(actor=cast.officer, document=document, stamps={other.pk: "cũ" for other in document.items.filter(kind="base", position=1)})


@pytest.mark.django_db
def test_confirming_a_page_takes_only_what_is_sure_and_was_shown(cast: Cast) -> None:
    document = begun(cast.officer, cast.commune, printed_plan(plan_of_today()).encode())
    tasks = list(document.items.filter(kind="task").order_by("position"))
    ReadItem.objects.filter(pk=tasks[0].pk).update(confidence=0.6)
    shown = {item.pk: stamp(item) for item in tasks[:3]}
    assert keep_all(actor=cast.officer, document=document, stamps=shown) == 2
    states = dict(document.items.filter(kind="task").values_list("pk", "state"))
    assert [states[item.pk] for item in tasks[:4]] == ["unseen", "kept", "kept", "unseen"]


@pytest.mark.django_db
def test_what_is_left_out_does_not_enter(cast: Cast) -> None:
    document = begun(cast.officer, cast.commune, printed_plan(plan_of_today()).encode())
    for item in document.items.exclude(kind="head"):
        drop_item(actor=cast.officer, item=item, stamp_seen=stamp(item))
    keep_rest(cast.officer, document)
    plan = take(actor=cast.officer, document=document)
    assert [plan.targets.count(), plan.tasks.count(), plan.legal_bases.count(), plan.fund_lines.count(), plan.activities.count()] == [0] * 5


@pytest.mark.django_db
def test_only_officers_of_the_area_take_over(cast: Cast) -> None:
    document = ready(cast, printed_plan(plan_of_today()).encode())
    for person in (cast.other_officer, cast.chairman, cast.auditor, cast.agency, cast.nobody, cast.outsider):
        with pytest.raises(Problem) as refused:
            take(actor=person, document=document)  # type: ignore[arg-type]  # the outsider is nobody's account
        assert refused.value.kind is DENIED
        with pytest.raises(Problem):
            begin(actor=person, document=document, unit=cast.commune)  # type: ignore[arg-type]
    with pytest.raises(Problem):
        begin(actor=cast.officer, document=document, unit=cast.other_commune)
    assert take(actor=cast.province_officer, document=document).unit == cast.commune


@pytest.mark.django_db
def test_a_document_taken_over_or_set_aside_is_closed(cast: Cast) -> None:
    document = ready(cast, printed_plan(plan_of_today()).encode())
    take(actor=cast.officer, document=document)
    for deed in (lambda: take(actor=cast.officer, document=document), lambda: set_aside(actor=cast.officer, document=document)):
        with pytest.raises(Problem, match="đã đưa vào hệ thống"):
            deed()


@pytest.mark.django_db
def test_the_same_file_again_leads_to_what_is_kept(cast: Cast) -> None:
    data = printed_plan(plan_of_today()).encode()
    first = kept(cast.officer, cast.commune, data)
    assert kept(cast.officer, cast.commune, data, name="ban-sao.txt") == first
    assert first.file.read() == data
    set_aside(actor=cast.officer, document=first)
    assert kept(cast.officer, cast.commune, data) != first


@pytest.mark.django_db
def test_another_unit_lets_the_tables_be_looked_at_again(cast: Cast) -> None:
    document = ready(cast, printed_plan(plan_of_today()).encode())
    begin(actor=cast.province_officer, document=document, unit=cast.other_commune)
    assert document.items.get(kind="table").state == ReadItem.State.UNSEEN
    assert [row.unit for table in left(ReadTable, document) for row in table.rows if row.total] == [cast.other_commune.pk]


@pytest.mark.django_db
@pytest.mark.parametrize("areas", [4, 9])
def test_taking_over_costs_as_many_statements_for_a_large_table(
    cast: Cast, areas: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    model = invented(5, areas=areas)[0]
    model = replace(model, day=model.day.replace(year=2026), year=2026)
    with_hamlets(cast, model)
    document = ready(cast, printed_plan(model).encode())
    with django_assert_max_num_queries(75):
        take(actor=cast.officer, document=document)
