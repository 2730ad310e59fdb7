"""Activities, their outputs and those they served, in Excel: preview, take, undo (see `plans.sheets.flow`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.lineage import working_paths
from thoatngheo.areas.paths import within
from thoatngheo.core.dates import parse_day, show_day
from thoatngheo.core.names import fold
from thoatngheo.core.problems import Problem
from thoatngheo.core.sheets import Column, Kind, SheetReading, SheetRow
from thoatngheo.core.words import label_of
from thoatngheo.plans.activities.models import Activity, ActivityOutput, Beneficiary
from thoatngheo.plans.activities.policies.activities import ADD_ACTIVITY, LOAD_BENEFICIARIES
from thoatngheo.plans.activities.problems.activities import OUTSIDE_AUDIENCE
from thoatngheo.plans.activities.problems.sheets import MANY_ACTIVITIES, NO_ACTIVITY, NO_HOUSEHOLD, NO_PERSON, TWO_PERSONS, UNDONE
from thoatngheo.plans.activities.services.activities import About, add_activity, check_round, drop_activity, record_output
from thoatngheo.plans.activities.services.beneficiaries import Chosen, look_up, record_beneficiaries, remove_beneficiaries
from thoatngheo.plans.register.models import Project
from thoatngheo.plans.sheets.flow import Place, SheetKind, register
from thoatngheo.plans.sheets.problems import NO_PROJECT, ROW_TWICE
from thoatngheo.registry.households.models import Household, Membership, Person
from thoatngheo.registry.households.querysets import in_force

if TYPE_CHECKING:
    from thoatngheo.accounts.models import User

ROUND = Column("round_no", label_of(ActivityOutput, "round_no"), Kind.WHOLE, width=8, hint=_("Để trống là đợt 1"))
ON = Column("on", label_of(ActivityOutput, "on"), Kind.DATE, required=True, width=12)
NOTE = Column("note", label_of(ActivityOutput, "note"), width=30)
HOUSEHOLD = Column("household", _("Mã hộ"), required=True, width=16)
WHICH = Column(
    "activity", label_of(ActivityOutput, "activity"), required=True, width=50, hint=_("Tên như trên trang Hoạt động, hoặc số của hoạt động")
)


def activities_at(place: Place) -> QuerySet[Activity]:
    """The activities of the place: of its plan, or of its unit and the units below in its year or without a year."""
    if place.plan is not None:
        return Activity.objects.filter(plan=place.plan)
    year = Q(plan__first_year__lte=place.year, plan__last_year__gte=place.year)
    own = Q(plan=None) & (Q(due_on=None) | Q(due_on__year=place.year) | Q(starts_on__year=place.year))
    return Activity.objects.filter(within("path", [place.unit.path]), year | own)


def activity_named(place: Place, text: str) -> Activity:
    """By its number or its name; raises NO_ACTIVITY, MANY_ACTIVITIES."""
    rows = activities_at(place).select_related("unit", "plan")
    found = list(rows.filter(pk=int(text))) if text.isascii() and text.isdigit() else [row for row in rows if fold(row.name) == fold(text)]
    if not found:
        raise NO_ACTIVITY(unit=place.unit.full_name, value=text)
    if len(found) > 1:
        raise MANY_ACTIVITIES(value=text)
    return found[0]


class OnceInFile:
    """Refuses a row that says the same as one before it."""

    def __init__(self) -> None:
        self.seen: dict[tuple[object, ...], int] = {}

    def check(self, row: SheetRow, *same: object) -> None:
        first = self.seen.setdefault(same, row.number)
        if first != row.number:
            raise ROW_TWICE(row=first)


class ActivitySheet(SheetKind):
    """The activities themselves, one row each."""

    code, title, action, needs_plan = "activities", _("Hoạt động"), ADD_ACTIVITY, False
    note = _("Mỗi dòng là một hoạt động mới; hoạt động đã có trong hệ thống thì bỏ khỏi tệp trước khi nhập.")

    def columns(self, place: Place) -> Sequence[Column]:
        return (
            Column("number", _("Số của hoạt động"), Kind.WHOLE, width=10, hint=_("Chỉ để đọc; dòng mới để trống")),
            Column("project", _("Số dự án"), width=10, hint=_("2 là dự án 2; 3.2 là tiểu dự án 2 của dự án 3")),
            Column("name", label_of(Activity, "name"), required=True, width=50),
            Column("audience", label_of(Activity, "audience"), width=40),
            Column("output", label_of(Activity, "output"), width=24),
            Column("output_unit", label_of(Activity, "output_unit"), width=12),
            Column("quantity", label_of(Activity, "quantity"), Kind.WHOLE, width=12),
            Column("rounds", label_of(Activity, "rounds"), Kind.WHOLE, width=8, hint=_("Để trống là 1")),
            Column("counted_by", label_of(Activity, "counted_by"), Kind.CHOICE, choices=dict(Activity.Counting.choices), width=24),
            Column("money", label_of(Activity, "money"), Kind.MONEY, width=18),
            Column("in_charge", _("Đơn vị thực hiện"), width=30),
            Column("starts_on", label_of(Activity, "starts_on"), Kind.DATE, width=12),
            Column("due_on", label_of(Activity, "due_on"), Kind.DATE, width=12),
        )

    def rows(self, place: Place) -> Iterable[Mapping[str, Any]]:
        same = (
            "name",
            "audience",
            "output",
            "output_unit",
            "quantity",
            "rounds",
            "counted_by",
            "money",
            "in_charge",
            "starts_on",
            "due_on",
        )
        for each in activities_at(place).select_related("project").order_by("path", "project__number", "project__sub", "pk"):
            yield {"number": each.pk, "project": each.project.label if each.project else "", **{name: getattr(each, name) for name in same}}

    def check(self, place: Place, reading: SheetReading) -> None:
        once = OnceInFile()
        names = {fold(name) for name in activities_at(place).values_list("name", flat=True)}
        for row in list(reading.rows):
            try:
                self.project(place, row)
                once.check(row, fold(row.values["name"]))
                if fold(row.values["name"]) in names:
                    raise MANY_ACTIVITIES(value=row.values["name"])
            except Problem as problem:
                reading.refuse(row, "name", problem)

    def project(self, place: Place, row: SheetRow) -> Project | None:
        label = row.values["project"].replace(",", ".")
        if not label:
            return None
        found = Project.objects.filter(programme__first_year__lte=place.year, programme__last_year__gte=place.year)
        project = next((each for each in found if each.label == label), None)
        if project is None:
            raise NO_PROJECT(value=label, year=place.year)
        return project

    def take(self, place: Place, row: SheetRow, *, actor: User) -> Any:
        told = row.values
        about = About(
            name=told["name"],
            plan=place.plan,
            project=self.project(place, row),
            audience=told["audience"],
            output=told["output"],
            output_unit=told["output_unit"],
            quantity=told["quantity"],
            rounds=told["rounds"] or 1,
            counted_by=told["counted_by"] or Activity.Counting.REPORTED,
            money=told["money"],
            in_charge=told["in_charge"],
            starts_on=told["starts_on"],
            due_on=told["due_on"],
        )
        return {"activity": add_activity(actor=actor, unit=place.unit, about=about).pk}

    def undo(self, place: Place, made: Any, *, actor: User) -> None:
        drop_activity(actor=actor, activity=Activity.objects.get(pk=made["activity"]))


class OutputSheet(SheetKind):
    """What came out, one row for each time it was counted."""

    code, title, action, needs_plan = "activity-outputs", _("Kết quả hoạt động"), ADD_ACTIVITY, False
    note = _("Mỗi dòng cộng thêm vào số đã làm của đợt; không ghi số lũy kế.")

    def columns(self, place: Place) -> Sequence[Column]:
        return (
            WHICH,
            ROUND,
            ON,
            Column("quantity", label_of(ActivityOutput, "quantity"), Kind.WHOLE, required=True, width=12, summed=True),
            NOTE,
        )

    def rows(self, place: Place) -> Iterable[Mapping[str, Any]]:
        rows = ActivityOutput.objects.filter(activity__in=activities_at(place)).select_related("activity").order_by("activity", "on", "pk")
        for each in rows:
            told = {"round_no": each.round_no, "on": each.on, "quantity": each.quantity, "note": each.note}
            yield {"activity": each.activity.name, **told}

    def check(self, place: Place, reading: SheetReading) -> None:
        for row in list(reading.rows):
            try:
                check_round(activity_named(place, row.values["activity"]), row.values["round_no"] or 1, row.values["on"])
            except Problem as problem:
                reading.refuse(row, "activity", problem)

    def take(self, place: Place, row: SheetRow, *, actor: User) -> Any:
        told, activity = row.values, activity_named(place, row.values["activity"])
        about = {"round_no": told["round_no"] or 1, "quantity": told["quantity"]}
        made = record_output(actor=actor, activity=activity, on=told["on"], note=told["note"], **about)
        return about | {"activity": activity.pk, "on": made.on.isoformat()}

    def undo(self, place: Place, made: Any, *, actor: User) -> None:
        activity, on = Activity.objects.get(pk=made["activity"]), date.fromisoformat(made["on"])
        record_output(actor=actor, activity=activity, round_no=made["round_no"], on=on, quantity=-made["quantity"], note=UNDONE)


class BeneficiarySheet(SheetKind):
    """Who was served: household by its code, the member by name and birth."""

    code, title, action, needs_plan = "beneficiaries", _("Người thụ hưởng"), LOAD_BENEFICIARIES, False
    note = _("Họ tên và ngày sinh phải đúng như trong sổ hộ; hoạt động đếm theo hộ thì để trống họ tên.")
    reads = LOAD_BENEFICIARIES

    def columns(self, place: Place) -> Sequence[Column]:
        return (
            WHICH,
            ROUND,
            ON,
            HOUSEHOLD,
            Column("name", _("Họ và tên"), width=28, hint=_("Thành viên của hộ; để trống nếu cả hộ thụ hưởng")),
            Column("birth", _("Ngày sinh"), width=12, hint=_("Ngày hoặc năm; để phân biệt người cùng tên")),
            Column("value", label_of(Beneficiary, "value"), Kind.MONEY, width=14),
            NOTE,
            Column("outside", label_of(Beneficiary, "outside"), width=30),
        )

    def rows(self, place: Place) -> Iterable[Mapping[str, Any]]:
        rows = Beneficiary.objects.filter(activity__in=activities_at(place)).select_related("activity", "household", "person")
        for each in rows.order_by("activity", "round_no", "path", "household__head_sort", "pk"):
            person = each.person
            birth = (show_day(person.birth_date) if person.birth_date else str(person.birth_year or "")) if person else ""
            about = {
                "activity": each.activity.name,
                "household": each.household.code,
                "name": person.name if person else "",
                "birth": birth,
            }
            yield about | {key: getattr(each, key) for key in ("round_no", "on", "value", "note", "outside")}

    def check(self, place: Place, reading: SheetReading) -> None:
        once = OnceInFile()
        for row in list(reading.rows):
            try:
                activity = activity_named(place, row.values["activity"])
                check_round(activity, row.values["round_no"] or 1, row.values["on"])
                chosen = chosen_in(place, row)
                once.check(row, activity.pk, row.values["round_no"] or 1, chosen.person or chosen.household)
                (found,) = look_up(Household.objects.all(), activity, row.values["on"], [chosen])
                if not found.inside and not row.values["outside"]:
                    raise OUTSIDE_AUDIENCE(count=1, codes=found.code)
            except Problem as problem:
                reading.refuse(row, "household", problem)

    def take(self, place: Place, row: SheetRow, *, actor: User) -> Any:
        told, activity = row.values, activity_named(place, row.values["activity"])
        about = {"value": told["value"], "note": told["note"], "outside": told["outside"]}
        (made,) = record_beneficiaries(
            actor=actor, activity=activity, round_no=told["round_no"] or 1, on=told["on"], people=[chosen_in(place, row)], **about
        )
        return {"activity": activity.pk, "row": made.pk}

    def undo(self, place: Place, made: Any, *, actor: User) -> None:
        activity = Activity.objects.get(pk=made["activity"])
        remove_beneficiaries(actor=actor, activity=activity, keys=[made["row"]], reason=UNDONE)


def household_coded(place: Place, code: str) -> Household:
    """A household that lives or lived in the place; raises NO_HOUSEHOLD."""
    paths = working_paths(place.unit)
    here = within("path", paths) | within("residences__path", paths)
    found = Household.objects.filter(here, code__iexact=code).select_related("unit").distinct().first()
    if found is None:
        raise NO_HOUSEHOLD(value=code)
    return found


def chosen_in(place: Place, row: SheetRow) -> Chosen:
    """The household or its member of a row; raises NO_HOUSEHOLD, NO_PERSON, TWO_PERSONS."""
    home = household_coded(place, row.values["household"])
    if not row.values["name"]:
        return Chosen(home.pk)
    on = row.values["on"]
    members = Membership.objects.filter(in_force("joined_on", "left_on", on), household=home).select_related("person")
    found = [each.person for each in members if fold(each.person.name) == fold(row.values["name"])]
    if row.values["birth"]:
        born = parse_day(row.values["birth"])
        found = [each for each in found if (each.birth_date == born.date if born.date and each.birth_date else year_of(each) == born.year)]
    if not found:
        raise NO_PERSON(code=home.code, value=row.values["name"], day=show_day(on))
    if len(found) > 1:
        raise TWO_PERSONS(code=home.code, value=row.values["name"])
    return Chosen(home.pk, found[0].pk)


def year_of(person: Person) -> int | None:
    return person.birth_date.year if person.birth_date else person.birth_year


for kind in (ActivitySheet(), OutputSheet(), BeneficiarySheet()):
    register(kind)
