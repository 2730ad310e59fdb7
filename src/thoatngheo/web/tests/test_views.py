"""The base of every page: the gate is asked first, trouble becomes a page, no view without a declared action."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest
from django import forms
from django.contrib.auth.models import AnonymousUser
from django.core.checks import run_checks
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.views import View

from thoatngheo import __version__
from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.gate import Action
from thoatngheo.core.problems import Problem, ProblemKind
from thoatngheo.web import checks, home, navigation
from thoatngheo.web.home import Card, Place
from thoatngheo.web.navigation import Entry, Group
from thoatngheo.web.problems import ProblemPages
from thoatngheo.web.views import FormPage, Gated, ListPage, Page

FULL = ProblemKind("test.full", says="Thôn {name} đã đủ hộ.", do="Hãy chọn thôn khác.", status=409)

TRY = Action("test.thing.view", User, says="Thử một việc")


@pytest.fixture(autouse=True)
def only_lan_may_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """An action for these tests alone: Lan may, nobody else."""
    TRY.open(may=lambda user: user.get_username() == "lan", rows=gate.every_row)
    monkeypatch.setitem(gate.ACTIONS, TRY, TRY)


class Guarded(Page):
    action = TRY
    template_name = "web/help.html"
    title = "Trang thử"


def ask(user: User | AnonymousUser, **headers: str) -> HttpRequest:
    request = RequestFactory(headers=headers).get("/thu/?a=1")
    request.user = user
    return request


def test_someone_not_signed_in_goes_to_the_sign_in_page_and_back() -> None:
    answer = Guarded.as_view()(ask(AnonymousUser()))
    assert answer.status_code == 302
    assert answer["Location"] == "/tai-khoan/login/?next=/thu/%3Fa%3D1"


def test_a_part_of_a_page_takes_the_whole_window_to_the_sign_in_page() -> None:
    answer = Guarded.as_view()(ask(AnonymousUser(), **{"HX-Request": "true", "HX-Current-URL": "/danh-sach/"}))
    assert answer["HX-Redirect"] == "/tai-khoan/login/?next=/danh-sach/"


def test_who_may_not_is_refused_before_anything_else() -> None:
    with pytest.raises(Problem) as caught:
        Guarded.as_view()(ask(User(username="minh")))
    assert caught.value.status == 403
    assert Guarded.as_view()(ask(User(username="lan"))).status_code == 200


def test_a_problem_becomes_a_page_with_its_status_and_what_to_do(rf: RequestFactory) -> None:
    request = rf.get("/thu/")
    answer = ProblemPages(lambda request: HttpResponse()).process_exception(request, FULL(name="Trúc Kinh"))
    assert answer is not None
    assert answer.status_code == 409
    text = answer.content.decode()
    assert "Thôn Trúc Kinh đã đủ hộ." in text
    assert "Hãy chọn thôn khác." in text


def test_other_exceptions_are_not_swallowed(rf: RequestFactory) -> None:
    assert ProblemPages(lambda request: HttpResponse()).process_exception(rf.get("/"), ValueError()) is None


class Silent(Page):
    template_name = "web/help.html"


class Misspelt(Page):
    action = Action("test.thing.veiw", User, says="Thử một việc không khai báo")


class NotOurs(View):
    pass


@pytest.mark.parametrize(("view", "code"), [(Silent, "web.E001"), (Misspelt, "web.E002"), (NotOurs, "web.E003"), (Guarded, None)])
def test_a_view_that_does_not_say_who_may_use_it_stops_the_start(view: type[View], code: str | None) -> None:
    found = checks.trouble("thu/", view.as_view())
    assert (found.id if found else None) == code


@pytest.mark.django_db
def test_every_address_of_the_system_declares_its_action() -> None:
    assert [message for message in run_checks() if message.id and message.id.startswith("web.E")] == []


class Numbers(ListPage):
    public = True
    per_page = 10

    def rows(self) -> list[int]:
        return list(range(25))


def test_a_list_page_shows_the_page_asked_for_and_the_last_one_for_too_much(rf: RequestFactory) -> None:
    for asked, first, last in (("2", 10, 19), ("99", 20, 24), ("x", 0, 9)):
        view = Numbers()
        view.setup(rf.get("/", {"trang": asked}))
        context = view.get_context_data()
        assert (context["rows"][0], context["rows"][-1], context["total"]) == (first, last, 25)


class Name(forms.Form):
    name = forms.CharField(label="Tên thôn")


class Rename(FormPage):
    public = True
    form_class = Name

    def save(self, form: forms.BaseForm) -> str:
        if form.cleaned_data["name"] == "Trúc Kinh":
            raise FULL(name="Trúc Kinh")
        return "/xong/"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("typed", "status", "text"),
    [("", 422, "Còn chỗ cần sửa"), ("Trúc Kinh", 422, "Thôn Trúc Kinh đã đủ hộ. Hãy chọn thôn khác."), ("Ba Thung", 302, "")],
)
def test_a_form_with_errors_comes_back_with_what_was_typed(rf: RequestFactory, typed: str, status: int, text: str) -> None:
    request = rf.post("/", {"name": typed})
    request.user = AnonymousUser()
    answer = Rename.as_view()(request)
    assert answer.status_code == status
    if status == 422:
        shown = answer.render().content.decode()  # type: ignore[attr-defined]  # a TemplateResponse
        assert text in shown
        assert f'value="{typed}"' in shown or not typed


def test_the_menu_shows_only_what_the_gate_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [
        Entry("Hướng dẫn", "web:help", TRY, group=Group.SYSTEM),
        Entry("Chưa dựng", "khong:co", TRY),
    ]
    monkeypatch.setattr(navigation, "ENTRIES", entries)
    assert navigation.menu(User(username="minh"), "/") == []
    assert navigation.menu(AnonymousUser(), "/") == []
    [part] = navigation.menu(User(username="lan"), "/huong-dan/cong-chuc-xa/")
    assert [(line.title, line.current) for line in part.lines] == [("Hướng dẫn", True)]


def test_the_home_page_puts_what_waits_first_and_the_nearest_deadline_first(monkeypatch: pytest.MonkeyPatch) -> None:
    late = Card(Place.WAITING, "Niêm yết", until=date(2026, 11, 20))
    soon = Card(Place.WAITING, "Họp dân", until=date(2026, 11, 10))
    area = Card(Place.AREA, "Tỷ lệ nghèo")
    monkeypatch.setattr(home, "PROVIDERS", [lambda user: area, lambda user: None, lambda user: [late, soon]])
    found = home.sections(User(username="lan"))
    assert [(section.place, [card.title for card in section.cards]) for section in found] == [
        (Place.WAITING, ["Họp dân", "Niêm yết"]),
        (Place.AREA, ["Tỷ lệ nghèo"]),
    ]


@pytest.mark.django_db
def test_an_unknown_address_gives_a_page_in_vietnamese_with_a_way_on(client: Client) -> None:
    answer = client.get("/khong-co-trang-nay/")
    assert answer.status_code == 404
    assert "Không tìm thấy trang này" in answer.content.decode()
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")


def test_deeds_without_a_page_stand_behind_the_same_gate() -> None:
    class Deed(Gated):
        action = TRY

        def post(self, request: HttpRequest) -> HttpResponse:
            return HttpResponse("xong")

    request = RequestFactory().post("/thu/")
    request.user = User(username="minh")
    with pytest.raises(Problem):
        Deed.as_view()(request)


@pytest.mark.django_db
@pytest.mark.parametrize(("cookie", "language"), [("", "vi"), ("en", "en"), ("xx", "vi")])
def test_a_page_speaks_vietnamese_until_the_person_switches(client: Client, cookie: str, language: str) -> None:
    if cookie:
        client.cookies["django_language"] = cookie
    answer = client.get("/huong-dan/", headers={"Accept-Language": "en-US,en;q=0.9"})
    assert answer["Content-Language"] == language
    assert ("Hướng dẫn" if language == "vi" else "Guides") in answer.content.decode()


@pytest.mark.django_db
def test_too_many_wrong_passwords_lock_the_sign_in_with_a_page_that_says_for_how_long(client: Client) -> None:
    User.objects.create_user("lan", password="Mat-khau-thu-1")
    for _attempt in range(9):
        answer = client.post("/tai-khoan/login/", {"login": "lan", "password": "sai"})
    assert answer.status_code == 429
    assert "bị khóa trong 15 phút" in answer.content.decode()


def test_the_version_shown_is_the_version_of_the_project() -> None:
    project = tomllib.loads((Path(__file__).resolve().parents[4] / "pyproject.toml").read_text(encoding="utf-8"))
    assert __version__ == project["project"]["version"]


def test_every_icon_that_a_page_shows_is_in_the_sprite() -> None:
    root = Path(__file__).resolve().parents[4]
    drawn = set((root / "frontend" / "icons.txt").read_text(encoding="utf-8").split())
    used: dict[str, str] = {}
    for file in (root / "src").rglob("*.html"):
        for name in re.findall(r"{% icon \"([a-z0-9-]+)\"", file.read_text(encoding="utf-8")):
            used[name] = file.name
    for file in (root / "src").rglob("*.py"):
        for name in re.findall(r"(?:\bicon|\bpicture)=\"([a-z0-9-]+)\"", file.read_text(encoding="utf-8")):
            used[name] = file.name
    assert not {name: file for name, file in used.items() if name not in drawn}, "thêm tên vào frontend/icons.txt"


@pytest.mark.django_db
def test_nobody_makes_an_account_for_oneself(client: Client) -> None:
    answer = client.post("/tai-khoan/signup/", {"username": "la", "password1": "Mat-khau-thu-1"})
    assert "Hệ thống không cho tự đăng ký" in answer.content.decode()
    assert not User.objects.exists()
