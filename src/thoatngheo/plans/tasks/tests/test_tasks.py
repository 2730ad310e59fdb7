"""Giving tasks, reporting on them, and who sees which."""

from __future__ import annotations

from datetime import date

import pytest
from django.apps import apps
from django.conf import settings
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import Cast, make_person
from thoatngheo.core.problems import Problem
from thoatngheo.core.sheets.reading import read_sheet
from thoatngheo.core.sheets.writing import write_sheet
from thoatngheo.demo.clock import on_day
from thoatngheo.plans.register.agencies import agency_of
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.sheets.flow import Place as SheetPlace
from thoatngheo.plans.tasks.lists import duties
from thoatngheo.plans.tasks.models import Task, TaskPart, TaskReport
from thoatngheo.plans.tasks.services.task_reports import report_part, report_period
from thoatngheo.plans.tasks.services.tasks import Given, add_task, change_task, remove_task, steer_task
from thoatngheo.plans.tasks.sheet import TaskSheet
from thoatngheo.plans.tasks.testing import make_part, make_plan

LEAD, TAKE_PART = TaskPart.Role.LEAD, TaskPart.Role.TAKE_PART
TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def today() -> object:
    with on_day(TODAY):
        yield


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user, settings.AUTHENTICATION_BACKENDS[-1])
    return client


def draft(cast: Cast) -> Plan:
    return make_plan(cast.commune, cast.officer, state="draft", number="", issued_on=None)


def test_a_draft_gets_tasks_with_their_agencies_and_an_issued_plan_does_not(cast: Cast) -> None:
    plan = draft(cast)
    station = agency_of(actor=cast.officer, unit=cast.commune, name="Trạm Y tế")
    front = agency_of(actor=cast.officer, unit=cast.commune, name="Ủy ban MTTQ Việt Nam")
    task = add_task(
        actor=cast.officer, plan=plan, given=Given("Khám sức khỏe hộ nghèo", {station: LEAD, front: TAKE_PART}, date(2026, 6, 30))
    )
    assert [(part.agency, part.role) for part in task.parts.order_by("pk")] == [(station, "lead"), (front, "take_part")]
    change_task(actor=cast.officer, task=task, given=Given("Khám sức khỏe cho hộ nghèo", {front: LEAD}))
    assert [(part.agency, part.role) for part in task.parts.all()] == [(front, "lead")]
    Plan.objects.filter(pk=plan.pk).update(state="issued", issued_on=date(2026, 1, 12))
    for deed in (lambda: add_task(actor=cast.officer, plan=plan, given=Given("Thêm")), lambda: remove_task(actor=cast.officer, task=task)):
        with pytest.raises(Problem, match="đã ban hành"):
            deed()


def test_of_an_issued_plan_the_due_day_changes_and_the_journal_keeps_what_it_was(cast: Cast) -> None:
    part = make_part(cast.commune, cast.officer)
    steer_task(actor=cast.officer, task=part.task, due=date(2026, 12, 20), dropped=False)
    changes = apps.get_model("plans", "TaskChange").objects.filter(pgh_obj=part.task).order_by("pgh_id")
    assert [change.due for change in changes] == [date(2026, 12, 14), date(2026, 12, 20)]
    assert changes[1].pgh_context.metadata["name"] == str(cast.officer)
    with pytest.raises(Problem, match="trước ngày ban hành"):
        steer_task(actor=cast.officer, task=part.task, due=date(2025, 12, 20), dropped=False)
    with pytest.raises(Problem, match="quyền"):
        steer_task(actor=cast.other_officer, task=part.task, due=None, dropped=False)


def test_a_task_is_done_when_its_lead_says_so_and_the_page_says_whose_part_is_not(cast: Cast) -> None:
    lead = make_part(cast.commune, cast.officer)
    front = agency_of(actor=cast.officer, unit=cast.commune, name="Ủy ban MTTQ")
    TaskPart.objects.create(task=lead.task, agency=front, path=front.path, role=TAKE_PART)
    report_part(actor=cast.chairman, part=lead, state="done", text="", on=TODAY)
    lead.task.refresh_from_db()
    assert lead.task.state == Task.State.DONE
    page = client_of(cast.officer).get(reverse("plans:task", args=[lead.task.plan_id, lead.task_id])).content.decode()
    assert "còn phần việc chưa xong" in page


def test_a_task_without_a_lead_follows_all_who_take_part(cast: Cast) -> None:
    part = make_part(cast.commune, cast.officer, role="take_part")
    page = client_of(cast.officer).get(reverse("plans:tasks", args=[part.task.plan_id])).content.decode()
    assert "chưa có cơ quan chủ trì" in page
    report_part(actor=cast.officer, part=part, state="done", text="", on=TODAY)
    part.task.refresh_from_db()
    assert part.task.state == Task.State.DONE


def test_of_two_reports_of_one_day_the_later_one_counts_and_both_are_kept(cast: Cast) -> None:
    part = make_part(cast.commune, cast.officer)
    report_part(actor=cast.officer, part=part, state="done", text="Đã xong", on=TODAY)
    report_part(actor=cast.officer, part=part, state="doing", text="Còn một thôn", on=TODAY)
    report_part(actor=cast.officer, part=part, state="todo", text="Ghi bổ sung", on=date(2026, 11, 1))
    part.refresh_from_db()
    assert (part.state, part.task.state, TaskReport.objects.filter(part=part).count()) == ("doing", "doing", 3)


def test_reports_are_not_made_ahead_of_time_before_the_issue_or_without_a_reason(cast: Cast) -> None:
    part = make_part(cast.commune, cast.officer)
    for on in (date(2026, 11, 23), date(2026, 1, 11)):
        with pytest.raises(Problem, match="không báo cáo được"):
            report_part(actor=cast.officer, part=part, state="done", text="", on=on)
    with pytest.raises(Problem, match="lý do"):
        report_part(actor=cast.officer, part=part, state="dropped", text=" ", on=TODAY)
    steer_task(actor=cast.officer, task=part.task, due=None, dropped=True)
    with pytest.raises(Problem, match="thôi giao"):
        report_part(actor=cast.officer, part=part, state="done", text="", on=TODAY)


def test_an_agency_reports_on_its_own_part_only(cast: Cast) -> None:
    plan = make_plan(cast.province, cast.province_officer)
    health = make_part(cast.province, cast.province_officer, plan=plan, agency="Sở Y tế")
    school = make_part(cast.province, cast.province_officer, plan=plan, agency="Sở Giáo dục và Đào tạo", position=2)
    report_part(actor=cast.agency, part=health, state="doing", text="", on=TODAY)
    for actor, part in ((cast.agency, school), (cast.officer, health), (cast.auditor, health), (cast.nobody, health)):
        with pytest.raises(Problem, match="quyền"):
            report_part(actor=actor, part=part, state="done", text="", on=TODAY)


def test_an_agency_sees_only_its_own_list(cast: Cast) -> None:
    plan = make_plan(cast.province, cast.province_officer)
    make_part(cast.province, cast.province_officer, plan=plan, agency="Sở Y tế", text="Cấp thẻ bảo hiểm y tế")
    make_part(cast.province, cast.province_officer, plan=plan, agency="Sở Giáo dục và Đào tạo", text="Miễn, giảm học phí", position=2)
    teacher = make_person("teacher", "Mai Văn Học", Role.SECTOR_AGENCY, cast.province, sector="education")
    seen = {user: client_of(user).get(reverse("plans:my_tasks")).content.decode() for user in (cast.agency, teacher)}
    assert "Cấp thẻ bảo hiểm y tế" in seen[cast.agency]
    assert "Miễn, giảm học phí" not in seen[cast.agency]
    assert "Miễn, giảm học phí" in seen[teacher]
    assert "Cấp thẻ bảo hiểm y tế" not in seen[teacher]
    assert client_of(cast.auditor).get(reverse("plans:my_tasks")).status_code == 403


def test_late_ones_stand_first_and_reporting_days_appear_by_themselves(cast: Cast) -> None:
    plan = make_plan(cast.commune, cast.officer, reporting_days=["05-31", "11-30"])
    part = make_part(cast.commune, cast.officer, plan=plan, text="Tuyên truyền", due=None)
    make_part(cast.commune, cast.officer, plan=plan, text="Rà soát", due=date(2026, 11, 10), position=2)
    agency = part.agency
    told = [(duty.title[:18], duty.words) for duty in duties([agency], TODAY)]
    assert told == [
        ("Báo cáo định kỳ: k", "trễ 175 ngày"),
        ("Rà soát", "trễ 12 ngày"),
        ("Báo cáo định kỳ: k", "còn 8 ngày"),
        ("Tuyên truyền", "cả kỳ kế hoạch"),
    ]
    report_period(actor=cast.officer, plan=plan, agency=agency, due=date(2026, 5, 31), text="Đã gửi báo cáo số 40", on=TODAY)
    after = duties([agency], TODAY)
    assert [duty.over for duty in after] == [False, False, False, True]
    with pytest.raises(Problem, match="không phải là kỳ báo cáo"):
        report_period(actor=cast.officer, plan=plan, agency=agency, due=date(2026, 6, 1), text="", on=TODAY)


def test_drafts_and_replaced_plans_give_nobody_work(cast: Cast) -> None:
    part = make_part(cast.commune, cast.officer)
    for state in ("draft", "replaced"):
        Plan.objects.update(state=state)
        assert duties([part.agency], TODAY) == []


def test_the_pages_give_and_take_tasks(cast: Cast) -> None:
    plan = draft(cast)
    client = client_of(cast.officer)
    told = {
        "text": "Lập danh sách hộ thiếu nhà ở",
        "leads": "UBND xã\n",
        "others": "Ủy ban MTTQ; Hội Nông dân",
        "due": "2026-12-01",
        "section": "",
    }
    assert client.post(reverse("plans:add_task", args=[plan.pk]), told).status_code == 302
    task = plan.tasks.get()
    assert [part.agency.name for part in task.parts.order_by("pk")] == ["UBND xã Hiếu Giang", "Ủy ban MTTQ", "Hội Nông dân"]
    twice = client.post(reverse("plans:add_task", args=[plan.pk]), told | {"others": "UBND xã Hiếu Giang"})
    assert twice.status_code == 422
    assert "hai vai trò" in twice.content.decode()
    assert client.get(reverse("plans:assignments", args=[plan.pk])).status_code == 200
    assert client.post(reverse("plans:remove_task", args=[plan.pk, task.pk])).status_code == 302
    assert not plan.tasks.exists()


def test_a_report_is_written_on_the_page_of_the_part(cast: Cast) -> None:
    part = make_part(cast.commune, cast.officer)
    page = reverse("plans:part", args=[part.pk])
    answer = client_of(cast.chairman).post(page, {"state": "doing", "text": "Đã họp 5 thôn", "on": "2026-11-20"})
    assert answer.status_code == 302
    assert "Đã họp 5 thôn" in client_of(cast.chairman).get(page).content.decode()
    assert client_of(cast.other_officer).get(page).status_code == 404


def test_the_list_of_a_plan_asks_the_same_number_of_questions_for_any_number_of_tasks(
    cast: Cast, django_assert_max_num_queries: object
) -> None:
    plan = make_plan(cast.commune, cast.officer)
    for place in range(1, 30):
        make_part(cast.commune, cast.officer, plan=plan, position=place)
    client = client_of(cast.officer)
    client.get(reverse("plans:tasks", args=[plan.pk]))
    with django_assert_max_num_queries(20):  # type: ignore[operator]  # the fixture has no public type
        client.get(reverse("plans:tasks", args=[plan.pk]))
    with django_assert_max_num_queries(20):  # type: ignore[operator]  # the fixture has no public type
        client.get(reverse("plans:my_tasks"))


def test_the_excel_of_a_draft_is_read_again(cast: Cast) -> None:
    plan = draft(cast)
    place, kind = SheetPlace(plan.unit, 2026, plan), TaskSheet()
    station = agency_of(actor=cast.officer, unit=cast.commune, name="Trạm Y tế")
    add_task(actor=cast.officer, plan=plan, given=Given("Cân trẻ", {station: LEAD}, date(2026, 11, 30), "III.1"))
    written = write_sheet(kind.columns(place), list(kind.rows(place)), title="Nhiệm vụ", as_of=TODAY)
    reading = read_sheet(written, kind.columns(place), name="nhiem-vu.xlsx")
    kind.check(place, reading)
    made = [kind.take(place, row, actor=cast.officer) for row in reading.rows]
    assert reading.problems == []
    again = Task.objects.get(pk=made[0])
    assert (again.text, again.due, again.section, again.parts.get().agency) == ("Cân trẻ", date(2026, 11, 30), "III.1", station)
    kind.undo(place, made[0], actor=cast.officer)
    assert plan.tasks.count() == 1
    Plan.objects.filter(pk=plan.pk).update(state="issued", issued_on=date(2026, 1, 12))
    plan.refresh_from_db()
    refused = read_sheet(written, kind.columns(place), name="nhiem-vu.xlsx")
    kind.check(place, refused)
    assert (refused.rows, len(refused.problems)) == ([], 1)
