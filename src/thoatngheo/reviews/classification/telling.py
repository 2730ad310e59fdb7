"""An answer as text for a terminal, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator

from rulebook.explain import Reason
from rulebook.words import Lang, Words
from thoatngheo.reviews.classification.reasons import Answer

VALUE = {True: Words("thiếu hụt", "deprived"), False: Words("không thiếu hụt", "not deprived"), None: Words("chưa rõ", "unknown")}
FLAG = {True: Words("có", "yes"), False: Words("không", "no"), None: Words("chưa rõ", "unknown")}


def answer_lines(answer: Answer, household: str, lang: Lang) -> Iterator[str]:
    """The reasons as lines of text."""
    t = _texts(lang)
    yield f"{t['household']} {household} · {answer.standard.id} · {answer.standard.title[lang]}"
    yield f"{t['day']} {answer.day.strftime('%d/%m/%Y') if lang == 'vi' else answer.day.isoformat()}" + (
        f" ({t['outside']})" if answer.outside else ""
    )
    yield f"{t['result']}: {answer.name[lang].upper()}" + (f" ({answer.method[lang]})" if answer.method else "")
    if answer.warning:
        yield f"{t['warning']}: {answer.warning[lang]}"
    if answer.missing:
        yield f"{t['missing']}: {', '.join(title[lang].lower() for _, title in answer.missing)}"
    yield ""
    yield f"{t['conditions']}:"
    for condition in answer.conditions:
        yield f"  - {condition.figure[lang]}. {_source(condition.source, condition.verified, lang)}"
    if answer.indicators:
        low, high = answer.deprivations
        yield ""
        yield f"{t['indicators']} ({low if low == high else f'{low}-{high}'}/{len(answer.indicators)}):"
        for reason in answer.indicators:
            yield from _reason(reason, VALUE, lang)
    if answer.flags:
        yield ""
        yield f"{t['flags']}:"
        for flag in answer.flags:
            yield from _reason(flag, FLAG, lang)
    if answer.changes:
        yield ""
        yield f"{t['changes']}:"
        for change, outcome in answer.changes:
            yield f"  - {t['if']} {_lower(change.what[lang])}: {outcome[lang].lower()}"


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _reason(reason: Reason, values: dict[bool | None, Words], lang: Lang) -> Iterator[str]:
    mark = {True: "[x]", False: "[ ]", None: "[?]"}[reason.value]
    yield f"  {mark} {reason.title[lang]}: {values[reason.value][lang]} - {reason.figure[lang]}"
    yield f"      {_source(reason.source, reason.verified, lang)}"


def _source(source: str, verified: bool, lang: Lang) -> str:
    t = _texts(lang)
    return f"{t['source']}: {source} ({t['verified'] if verified else t['unverified']})"


def _texts(lang: Lang) -> dict[str, str]:
    return {key: words[lang] for key, words in TEXTS.items()}


TEXTS = {
    "household": Words("Hộ", "Household"),
    "day": Words("Tính tại ngày", "As of"),
    "outside": Words("ngoài thời hạn hiệu lực của chuẩn, chỉ để so sánh", "outside the validity of the standard, for comparison only"),
    "result": Words("Kết quả", "Result"),
    "warning": Words("Lưu ý", "Note"),
    "missing": Words("Còn thiếu", "Missing"),
    "conditions": Words("Căn cứ", "Because"),
    "indicators": Words("Chỉ số thiếu hụt", "Deprivations"),
    "flags": Words("Nhóm", "Groups"),
    "changes": Words("Điều gì làm kết quả thay đổi", "What would change it"),
    "if": Words("Nếu", "If"),
    "source": Words("Nguồn", "Source"),
    "verified": Words("đã kiểm chứng", "verified"),
    "unverified": Words("chưa kiểm chứng", "not verified"),
}


def answer_json(answer: Answer, household: str, lang: Lang) -> dict[str, object]:
    """The reasons as plain data, texts in one language."""

    def plain(reason: Reason) -> dict[str, object]:
        return {
            "code": reason.code,
            "title": reason.title[lang],
            "group": reason.group[lang],
            "value": reason.value,
            "figure": reason.figure[lang],
            "source": reason.source,
            "verified": reason.verified,
            "note": reason.note,
            "missing": list(reason.missing),
        }

    return {
        "household_id": household,
        **answer.row,
        "category_name": answer.name[lang],
        "standard_title": answer.standard.title[lang],
        "day": answer.day.isoformat(),
        "outside_validity": answer.outside,
        "conditions": [
            {"value": c.value, "figure": c.figure[lang], "source": c.source, "verified": c.verified, "note": c.note}
            for c in answer.conditions
        ],
        "indicators": [plain(reason) for reason in answer.indicators],
        "flags": [plain(flag) for flag in answer.flags],
        "what_would_change": [
            {"what": change.what[lang], "category": change.outcome, "category_name": name[lang], "indicators": list(change.rules)}
            for change, name in answer.changes
        ],
    }
