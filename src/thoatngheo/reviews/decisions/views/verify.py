"""The public page behind the codes on lists, decisions and certificates."""

from __future__ import annotations

from typing import Any

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.core.codes import read_code, show_code
from thoatngheo.core.problems import ProblemKind
from thoatngheo.reviews.decisions.verifying import Proof, prove
from thoatngheo.reviews.process.legal_help import LegalHelp
from thoatngheo.web.views import Page

# Codes have 80 random bits, so nobody finds one by trying; the limit keeps a machine from trying all the same.
WRONG_CODES, MINUTES = 30, 10
TOO_MANY = ProblemKind(
    "reviews.verify.too_many",
    says="Từ địa chỉ này đã có quá nhiều mã không đúng.",
    do="Hãy chờ {minutes} phút rồi thử lại.",
    status=429,
)


class Verify(LegalHelp, Page):
    """Type a code, see what it proves. The address with the code may be printed beside it."""

    public = True
    template_name = "reviews/verify.html"
    title = gettext_lazy("Kiểm tra mã trên văn bản")
    lead = gettext_lazy("Nhập mã 16 ký tự in trên danh sách niêm yết, quyết định hoặc giấy chứng nhận.")
    help_key = "verify"

    proof: Proof | None = None
    problem = ""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        typed = request.GET.get("ma", "").strip() or str(kwargs.get("code", ""))
        if not typed:
            return self.answered(typed)
        code = read_code(typed)
        if code is not None and str(kwargs.get("code", "")) != show_code(code):
            return HttpResponseRedirect(reverse("reviews:verify_code", args=[show_code(code)]))
        if tried(request) >= WRONG_CODES:
            raise TOO_MANY(minutes=MINUTES)
        self.proof = prove(code) if code else None
        if self.proof is None:
            remember(request)
            self.problem = self.why_not(code)
            return self.answered(typed, status=404)
        return self.answered(typed)

    def answered(self, typed: str, status: int = 200) -> HttpResponse:
        context = self.get_context_data(typed=typed, proof=self.proof, problem=self.problem)
        return self.render_to_response(context, status=status)

    def why_not(self, code: str | None) -> str:
        if code is None:
            return gettext("Mã gồm 16 chữ số và chữ cái, không có I, L, O, U. Hãy xem lại.")
        return gettext(
            "Không có văn bản nào mang mã này. Hãy xem lại từng ký tự; nếu vẫn không đúng, văn bản không phải do hệ thống này lập."
        )

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = super().dispatch(request, *args, **kwargs)
        response["X-Robots-Tag"] = "noindex"
        return response


def key_of(request: HttpRequest) -> str:
    return f"reviews.verify:{request.META.get('REMOTE_ADDR', '')}"


def tried(request: HttpRequest) -> int:
    """How many wrong codes came from this address lately."""
    return int(cache.get(key_of(request), 0))


def remember(request: HttpRequest) -> None:
    key = key_of(request)
    if not cache.add(key, 1, MINUTES * 60):
        cache.incr(key)
