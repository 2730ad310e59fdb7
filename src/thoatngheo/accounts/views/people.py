"""Who uses the system: list, one person, a new account."""

from __future__ import annotations

from typing import Any, cast

from django.contrib import messages
from django.db.models import Q, QuerySet
from django.forms import BaseForm
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts import tables
from thoatngheo.accounts.forms import PasswordForm, PersonForm
from thoatngheo.accounts.models import Assignment, User
from thoatngheo.accounts.policies import KEEP_PEOPLE, KEEP_ROLES, VIEW_PEOPLE
from thoatngheo.accounts.services import close_account, make_user, set_password
from thoatngheo.core import gate
from thoatngheo.web.views import Crumb, FormPage, Gated, ListPage, Page


def visible_people(request: HttpRequest) -> QuerySet[User]:
    return gate.visible(request.user, VIEW_PEOPLE, User.objects.all()).distinct()


def person_or_404(request: HttpRequest, key: int) -> User:
    person = visible_people(request).filter(pk=key).first()
    if person is None:
        raise Http404
    return person


def people_crumb() -> Crumb:
    return Crumb(gettext_lazy("Người dùng và vai trò"), reverse("accounts:people"))


def person_crumb(person: User) -> Crumb:
    return Crumb(str(person), reverse("accounts:person", args=[person.pk]))


class People(ListPage):
    action = VIEW_PEOPLE
    template_name = "accounts/people.html"
    title = gettext_lazy("Người dùng và vai trò")
    lead = gettext_lazy("Ai dùng hệ thống, với vai trò nào, ở đâu, từ ngày nào đến ngày nào.")

    def rows(self) -> QuerySet[User]:
        found = visible_people(self.request).order_by("full_name", "username").prefetch_related("assignments__unit")
        if text := self.request.GET.get("tim", "").strip():
            found = found.filter(Q(full_name__icontains=text) | Q(username__icontains=text))
        return found

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(text=self.request.GET.get("tim", ""), today=timezone.localdate(), **kwargs)
        return context | {"table": tables.people(context["rows"])}


class OfPerson:
    """The person that the address names; 404 where it is not one of mine."""

    person: User

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)  # type: ignore[misc]  # of the view that this is mixed into
        self.key: int = kwargs["pk"]

    def subject(self) -> User:
        self.person = person_or_404(cast("Any", self).request, self.key)
        return self.person


class PersonPage(OfPerson, Page):
    action = VIEW_PEOPLE
    template_name = "accounts/person.html"

    def heading(self) -> str:
        return str(self.person)

    def crumbs(self) -> list[Crumb]:
        return [people_crumb()]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        roles = Assignment.objects.filter(user=self.person).select_related("unit").order_by("-valid_from", "pk")
        mine = gate.visible(self.request.user, KEEP_ROLES, roles)
        ending = {role.pk for role in mine}
        kwargs.update(person=self.person, roles=tables.roles(roles, ending, timezone.localdate()) if roles else None)
        return super().get_context_data(**kwargs)


class AddPerson(FormPage):
    action = KEEP_PEOPLE
    title = gettext_lazy("Thêm người dùng")
    form_class = PersonForm
    submit = gettext_lazy("Lập tài khoản")

    def crumbs(self) -> list[Crumb]:
        return [people_crumb()]

    def save(self, form: BaseForm) -> str:
        person = make_user(actor=self.request.user, **form.cleaned_data)
        messages.success(self.request, gettext("Đã lập tài khoản. Hãy giao vai trò để người này bắt đầu làm việc."))
        return reverse("accounts:person", args=[person.pk])


class NewPassword(OfPerson, FormPage):
    action = KEEP_PEOPLE
    title = gettext_lazy("Đặt mật khẩu mới")
    form_class = PasswordForm

    def crumbs(self) -> list[Crumb]:
        return [people_crumb(), person_crumb(self.person)]

    def save(self, form: BaseForm) -> str:
        set_password(actor=self.request.user, user=self.person, password=form.cleaned_data["password"])
        messages.success(self.request, gettext("Đã đặt mật khẩu mới."))
        return reverse("accounts:person", args=[self.person.pk])


class CloseAccount(OfPerson, Gated):
    """Lock an account, or open it again (`mo=1`)."""

    action = KEEP_PEOPLE
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        person = close_account(actor=request.user, user=self.person, closed=request.POST.get("mo") != "1")
        messages.success(request, gettext("Đã mở lại tài khoản.") if person.is_active else gettext("Đã khóa tài khoản."))
        return HttpResponseRedirect(reverse("accounts:person", args=[pk]))
