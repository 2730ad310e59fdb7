"""What every page of the system is built on.

A view says which action of the gate it needs (`action = VIEW_HOUSEHOLD`) or that it is
open to everybody (`public = True`); one that says neither stops the start (`thoatngheo.web.checks`).

    class HouseholdPage(Page):
        action = VIEW_HOUSEHOLD
        template_name = "registry/household.html"
        title = gettext_lazy("Hộ gia đình")

The gate is asked before anything else happens. Someone who has not signed in goes to the sign-in
page and comes back; someone who may not sees why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib.auth.views import redirect_to_login
from django.core.paginator import Paginator
from django.db import transaction
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import resolve_url
from django.views.generic import TemplateView, View

from thoatngheo.core import gate
from thoatngheo.core.gate import NO_ACTION, Action
from thoatngheo.core.problems import Problem
from thoatngheo.web.problems import in_words

if TYPE_CHECKING:
    from django.db.models import Model, QuerySet
    from django_stubs_ext import StrOrPromise

PER_PAGE = 50
DENIED_STATUS = 403


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of the way from the home page to here; the last one has no link."""

    title: StrOrPromise
    link: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """What the frame around a page shows: `page` in the templates."""

    title: StrOrPromise
    lead: StrOrPromise
    crumbs: tuple[Crumb, ...]
    help: StrOrPromise
    as_of: date | None


class Gated(View):
    """A view behind the gate. Deeds without a page of their own (POST, then elsewhere) stand on this one."""

    action: ClassVar[Action[Any]] = NO_ACTION
    public: ClassVar[bool] = False

    def subject(self) -> Model | None:
        """The row the action is about, where asking about the role alone is not enough."""
        return None

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not self.public:
            if not request.user.is_authenticated:
                return sign_in_first(request)
            gate.require(request.user, self.action)
            if (row := self.subject()) is not None:
                gate.require(request.user, self.action, row)
        return super().dispatch(request, *args, **kwargs)


def sign_in_first(request: HttpRequest) -> HttpResponse:
    """To the sign-in page and back; a part of a page asked for by htmx takes the whole window along."""
    if request.headers.get("HX-Request") == "true":
        answer = HttpResponse()
        back = request.headers.get("HX-Current-URL", "/")
        answer["HX-Redirect"] = redirect_to_login(back).url
        return answer
    here = request.get_full_path() if request.method in {"GET", "HEAD"} else "/"
    return redirect_to_login(here)


class Page(Gated, TemplateView):
    """A page: title, way back, two sentences of help, and the day its figures stand for."""

    title: ClassVar[StrOrPromise] = ""
    lead: ClassVar[StrOrPromise] = ""
    help: ClassVar[StrOrPromise] = ""

    def heading(self) -> StrOrPromise:
        """The page's one h1 and the window's title; give your own where it names a thing."""
        return self.title

    def crumbs(self) -> Sequence[Crumb]:
        """The steps between the home page and this page, without both."""
        return ()

    def as_of(self) -> date | None:
        """The day the figures stand for, shown at the foot of the page."""
        return None

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs["page"] = Head(self.heading(), self.lead, tuple(self.crumbs()), self.help, self.as_of())
        return super().get_context_data(**kwargs)


class ListPage(Page):
    """A page with a list: give `rows()`.

    The template gets `rows` (this page's), `slice` (for `web/components/pagination.html`) and `total`;
    the page is `?trang=2`.
    """

    per_page: ClassVar[int] = PER_PAGE

    def rows(self) -> QuerySet[Any] | Sequence[Any]:
        """Everything the person may see and asked for, sorted."""
        raise NotImplementedError

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        paginator = Paginator(self.rows(), self.per_page)
        part = paginator.get_page(self.request.GET.get("trang"))
        kwargs.update(rows=part.object_list, slice=part, total=paginator.count)
        return super().get_context_data(**kwargs)


class FormPage(Page):
    """A page with one form: give `form_class` (or `get_form`) and `save(form)`, which returns where to go next.

    A form with errors comes back with status 422 and everything that was typed; a Problem
    raised by `save` becomes an error on top of the form.
    """

    template_name = "web/form_page.html"
    form_class: ClassVar[type[BaseForm] | None] = None
    submit: ClassVar[StrOrPromise] = ""

    def form_arguments(self) -> dict[str, Any]:
        """What the form is made with, besides what was typed (`initial`, `instance`, your own)."""
        return {}

    def get_form(self) -> BaseForm:
        if self.form_class is None:
            raise NotImplementedError
        typed: dict[str, Any] = {"data": self.request.POST, "files": self.request.FILES} if self.request.method == "POST" else {}
        return self.form_class(**typed, **self.form_arguments())

    def save(self, form: BaseForm) -> str | HttpResponse:
        """Do the deed through a service; return a URL (or the name of one), or an answer of its own."""
        raise NotImplementedError

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        if "form" not in kwargs:
            kwargs["form"] = self.get_form()
        kwargs.setdefault("submit", self.submit)
        return super().get_context_data(**kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = self.get_form()
        if form.is_valid():
            try:
                with transaction.atomic():
                    done = self.save(form)
            except Problem as problem:
                if problem.status == DENIED_STATUS:
                    raise
                form.add_error(None, " ".join(in_words(problem)).strip())
            else:
                return done if isinstance(done, HttpResponse) else HttpResponseRedirect(resolve_url(done))
        return self.render_to_response(self.get_context_data(form=form), status=422)
