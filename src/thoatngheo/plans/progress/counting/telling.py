"""Why a figure, its forecast and its light are what they are: the kept terms as sentences, in the language in force."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext, gettext_lazy, ngettext

from thoatngheo.plans.progress.counting.lights import SLACK
from thoatngheo.plans.progress.counting.written import with_unit, written
from thoatngheo.web.figures import day as written_day

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Terms = dict[str, Decimal]


def rule() -> str:
    """The rule of the lights, as it is written beside them."""
    return gettext(
        "Xanh: số dự báo cuối kỳ đạt chỉ tiêu (chưa có dự báo thì xét số đến nay)."
        " Vàng: còn thiếu nhiều nhất %(share)s mức thay đổi kế hoạch đề ra (không có mức thay đổi thì so với chính chỉ tiêu)."
        " Đỏ: thiếu hơn thế. Xám: chưa có số liệu. Đây là quy ước của phần mềm, không phải quy định của pháp luật."
    ) % {"share": f"1/{round(1 / SLACK)}"}


def terms_of(kept: Mapping[str, Any]) -> Terms:
    return {name: Decimal(value) for name, value in kept.get("terms", ())}


def figure(why: Mapping[str, Any], value: Decimal | None, decimals: int, unit: str) -> str:
    """Where the figure of the day comes from."""
    kept = why.get("figure", {})
    say = FIGURES.get(kept.get("rule", ""))
    if say is None:
        return ""
    said = say(kept, terms_of(kept), with_unit(value, decimals, unit))
    sources = "; ".join(kept.get("sources", ()))
    return f"{said} {gettext('Tổng số hộ theo: %(sources)s.') % {'sources': sources}}" if sources else said


def forecast(why: Mapping[str, Any], value: Decimal | None, decimals: int, unit: str) -> str:
    """The arithmetic of the forecast: 527 = 609 − 82 hộ dự kiến thoát nghèo."""
    kept = why.get("forecast")
    if kept is None or value is None:
        return ""
    say = FORECASTS.get(kept["rule"])
    return "" if say is None else say(terms_of(kept), with_unit(value, decimals, unit))


def light(why: Mapping[str, Any], judged: Decimal | None, decimals: int, unit: str) -> str:
    """How far from the target."""
    if why.get("judged") is False:
        return gettext("Số đầu kỳ hoặc số dự kiến, không chấm mức.")
    told = why.get("aim")
    if told is None or judged is None:
        return ""
    limit = Decimal(told["limit"])
    short = judged - limit if told["less"] else limit - judged
    if written(short, decimals) == written(Decimal(0), decimals) or short <= 0:
        return ""
    words = gettext("Cao hơn chỉ tiêu %(short)s; mức cho phép để còn vàng: %(slack)s.")
    if not told["less"]:
        words = gettext("Thấp hơn chỉ tiêu %(short)s; mức cho phép để còn vàng: %(slack)s.")
    slack = SLACK * Decimal(told["change"])
    return words % {"short": with_unit(short, decimals, unit), "slack": with_unit(slack, max(decimals, 1), unit)}


def whole(value: Decimal) -> str:
    """A count, or, where it is none, with one decimal."""
    return written(value, 0 if value == value.to_integral_value() else 1)


def of_rate(kept: Mapping[str, Any], terms: Terms, value: str) -> str:
    return gettext("%(value)s = %(part)s / %(whole)s.") % {"value": value, "part": whole(terms["part"]), "whole": whole(terms["whole"])}


def of_decrease(kept: Mapping[str, Any], terms: Terms, value: str) -> str:
    return gettext("%(value)s = %(start)s đầu kỳ − %(now)s hiện có.") % {
        "value": value,
        "start": whole(terms["start"]),
        "now": whole(-terms["end"]),
    }


def of_escaped(kept: Mapping[str, Any], terms: Terms, value: str) -> str:
    return gettext("%(value)s = %(near)s thành hộ cận nghèo + %(above)s vượt chuẩn cận nghèo (biểu 2, cột 2 và 3).") % {
        "value": value,
        "near": whole(terms["to_near_poor"]),
        "above": whole(terms["to_above"]),
    }


def of_newly_poor(kept: Mapping[str, Any], terms: Terms, value: str) -> str:
    return gettext("%(value)s = %(near)s từ hộ cận nghèo + %(above)s phát sinh mới, tái nghèo (biểu 2, cột 5, 6 và 7).") % {
        "value": value,
        "near": whole(terms["from_near_poor"]),
        "above": whole(terms["from_above"]),
    }


def of_households(kept: Mapping[str, Any], terms: Terms, value: str) -> str:
    return "" if kept.get("sources") else gettext("Đếm từ danh sách hộ trong phần mềm.")


def of_report(kept: Mapping[str, Any], terms: Terms, value: str) -> str:
    return gettext("Theo báo cáo của đơn vị, số đến %(day)s.") % {"day": written_day(date.fromisoformat(kept["day"]))}


def of_sum(kept: Mapping[str, Any], terms: Terms, value: str) -> str:
    told = kept["parts"] - kept["missing"]
    said = gettext("Cộng báo cáo của %(told)s trên %(parts)s đơn vị, số mới nhất đến %(day)s.") % {
        "told": told,
        "parts": kept["parts"],
        "day": written_day(date.fromisoformat(kept["day"])),
    }
    if not kept["missing"]:
        return said
    late = ngettext("%(count)s đơn vị chưa báo cáo.", "%(count)s đơn vị chưa báo cáo.", kept["missing"]) % {"count": kept["missing"]}
    return f"{said} {late}"


FIGURES: dict[str, Callable[[Mapping[str, Any], Terms, str], str]] = {
    "rate": of_rate,
    "decrease": of_decrease,
    "escaped": of_escaped,
    "newly_poor": of_newly_poor,
    "households": of_households,
    "ledger": lambda kept, terms, value: gettext("Đếm từ sổ hộ nghèo, hộ cận nghèo."),
    "money": lambda kept, terms, value: gettext("Cộng từ sổ vốn của kế hoạch."),
    "activity": lambda kept, terms, value: gettext("Đếm hộ trong danh sách thụ hưởng, mỗi hộ một lần."),
    "reported": of_report,
    "sum": of_sum,
    "nothing": lambda kept, terms, value: gettext("Chưa có số liệu: chưa có kết quả rà soát, vốn hoặc hoạt động nào được ghi nhận."),
    "not_reported": lambda kept, terms, value: gettext("Chưa có đơn vị nào báo cáo kết quả."),
}


def stock(terms: Terms, value: str) -> str:
    said = f"{value} = {whole(terms['now'])}"
    if leaving := terms.get("escapes"):
        said += " " + gettext("− %(count)s hộ dự kiến thoát") % {"count": whole(-leaving)}
    if coming := terms.get("coming"):
        said += " " + gettext("+ %(count)s hộ dự kiến phát sinh") % {"count": whole(coming)}
    if len(terms) == 1:
        said = gettext("Giữ như hiện có: chưa nêu tên hộ nào dự kiến thoát, kế hoạch không dự kiến phát sinh")
    return f"{said}."


def decrease(terms: Terms, value: str) -> str:
    return gettext("%(value)s = %(start)s đầu kỳ − %(end)s dự báo cuối kỳ.") % {
        "value": value,
        "start": whole(terms["start"]),
        "end": whole(-terms["end"]),
    }


def rate(terms: Terms, value: str) -> str:
    return gettext("%(value)s = %(part)s dự báo / %(whole)s.") % {
        "value": value,
        "part": whole(terms["part"]),
        "whole": whole(terms["whole"]),
    }


def days(terms: Terms, value: str) -> str:
    return gettext("%(value)s = %(now)s × %(whole)s / %(passed)s ngày đã qua.") % {
        "value": value,
        "now": whole(terms["now"]),
        "whole": whole(terms["whole"]),
        "passed": whole(terms["passed"]),
    }


def plus(words: StrOrPromise, name: str) -> Callable[[Terms, str], str]:
    def say(terms: Terms, value: str) -> str:
        more = terms.get(name)
        return f"{value} = {whole(terms['now'])} + {whole(more)} {words}." if more else ""

    return say


FORECASTS: dict[str, Callable[[Terms, str], str]] = {
    "stock": stock,
    "decrease": decrease,
    "rate": rate,
    "days": days,
    "escaped": plus(gettext_lazy("hộ dự kiến thoát nghèo"), "named"),
    "newly": plus(gettext_lazy("hộ còn dự kiến phát sinh"), "coming"),
    "sum": lambda terms, value: gettext("%(value)s = cộng dự báo của các đơn vị đã báo cáo.") % {"value": value},
    "all": lambda terms, value: gettext("%(value)s: nhiều nhất là toàn bộ vốn đã phân bổ.") % {"value": value},
}
