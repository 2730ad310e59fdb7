"""Trouble as a page: what is wrong, what to do next, never a traceback."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext

from thoatngheo.core.problems import Problem

if TYPE_CHECKING:
    from django.http.response import HttpResponseBase


@dataclass(frozen=True, slots=True)
class Trouble:
    """What the page of trouble says."""

    status: int
    title: str
    says: str
    do: str
    code: str = ""


def page(request: HttpRequest, trouble: Trouble) -> HttpResponse:
    """The page; for a part of a page asked for by htmx a message box at the top of the window."""
    context = {"trouble": trouble}
    if request.headers.get("HX-Request") == "true":
        answer = render(request, "web/trouble_box.html", context, status=trouble.status)
        answer["HX-Retarget"] = "#messages"
        answer["HX-Reswap"] = "innerHTML show:#messages:top"
        return answer
    return render(request, "web/trouble.html", context, status=trouble.status)


class ProblemPages:
    """Middleware: a Problem that a view raises becomes a page with the problem's status."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, Problem) or request.path.startswith("/api/"):
            return None
        says, do = in_words(exception)
        return page(request, Trouble(exception.status, title_of(exception.status), says, do, exception.code))


def in_words(problem: Problem) -> tuple[str, str]:
    """What is wrong and what to do, in the language in force."""
    says = gettext(problem.kind.says).format(**problem.details)
    return says, gettext(problem.kind.do).format(**problem.details) if problem.kind.do else ""


def title_of(status: int) -> str:
    match status:
        case 403:
            return gettext("Bạn chưa có quyền làm việc này")
        case 404:
            return gettext("Không tìm thấy nội dung")
        case 409:
            return gettext("Dữ liệu đã thay đổi")
        case _:
            return gettext("Chưa làm được việc này")


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: also for what exists but lies outside the person's area, so that nothing is given away."""
    return page(
        request,
        Trouble(
            404,
            gettext("Không tìm thấy trang này"),
            gettext("Địa chỉ {path} không có, hoặc nội dung nằm ngoài địa bàn của bạn.").format(path=request.path),
            gettext("Hãy kiểm tra lại địa chỉ, hoặc về trang chính rồi tìm từ đó."),
        ),
    )


def not_allowed(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403 raised by Django or a library."""
    return page(
        request,
        Trouble(
            403,
            title_of(403),
            gettext("Tài khoản của bạn không được mở trang này."),
            gettext("Nếu việc này thuộc nhiệm vụ của bạn, hãy đề nghị người quản trị giao vai trò và địa bàn."),
        ),
    )


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: what the browser sent could not be read."""
    return page(
        request,
        Trouble(
            400,
            gettext("Yêu cầu gửi lên không đọc được"),
            gettext("Trình duyệt gửi lên dữ liệu không đúng dạng, hoặc tệp gửi kèm quá lớn."),
            gettext("Hãy quay lại trang trước, tải lại trang rồi làm lại."),
        ),
    )


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The form was open too long, or cookies are off (settings.CSRF_FAILURE_VIEW)."""
    return page(
        request,
        Trouble(
            403,
            gettext("Trang đã mở quá lâu"),
            gettext("Phiên làm việc của biểu mẫu này không còn hiệu lực, nên hệ thống chưa lưu gì."),
            gettext("Hãy quay lại, tải lại trang rồi gửi lại. Trình duyệt phải cho phép cookie của trang này."),
        ),
    )


def locked_out(request: HttpRequest, original_response: HttpResponse | None, credentials: object) -> HttpResponse:
    """429: too many wrong passwords (settings.AXES_LOCKOUT_CALLABLE)."""
    minutes = round(settings.AXES_COOLOFF_TIME * 60)
    return page(
        request,
        Trouble(
            429,
            gettext("Tạm khóa đăng nhập"),
            gettext("Đã nhập sai mật khẩu quá nhiều lần. Việc đăng nhập bị khóa trong {minutes} phút.").format(minutes=minutes),
            gettext("Hãy chờ rồi thử lại, hoặc hỏi người quản trị để đặt lại mật khẩu."),
        ),
    )


def failed(request: HttpRequest) -> HttpResponse:
    """500: our fault. Stands alone: whatever failed may be what the usual frame needs."""
    return HttpResponse(render_to_string("web/failed.html"), status=500)
