"""Legal bases: expired on the plan's day, issued after it, cited with two days, or with a day that is not that of their number."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vanban.checking.texts import LegalText, Texts
from vanban.checking.years import plan_day
from vanban.reading import Finding, Reading
from vanban.reading.citations import has_year
from vanban.reading.letters import fold
from vanban.reading.plan import LegalBase, Severity


def check_bases(reading: Reading, texts: Texts) -> Iterator[Finding]:
    """Everything about the documents a plan names."""
    yield from _two_days(reading)
    yield from _later(reading)
    told: set[str] = set()
    for base in (*reading.plan.legal_bases, *reading.plan.also_cited):
        found = _known(base, texts)
        if found is None or base.number is None or base.number in told:
            continue
        told.add(base.number)
        yield from _against_known(reading, base, found)


def _key(base: LegalBase) -> str:
    return fold(base.number or "").lstrip("0")


def _two_days(reading: Reading) -> Iterator[Finding]:
    """One document with two days; the year in a number tells which is wrong."""
    rows: dict[str, list[LegalBase]] = {}
    for base in reading.mentions:
        if base.number is not None and base.date is not None:
            rows.setdefault(_key(base), []).append(base)
    for same in rows.values():
        first = same[0]
        assert first.date is not None
        other = next((base for base in same[1:] if base.date != first.date and _one(first, base)), None)
        if other is not None and other.date:
            says = (
                f"{first.kind} số {first.number} ghi hai ngày khác nhau: {first.date:%d/%m/%Y} (dòng {first.line}) và "
                f"{other.date:%d/%m/%Y} (dòng {other.line}){_wrong_year(first, other)}."
            )
            yield Finding("error", "law.two_dates", says, other.line)
        else:
            yield from _year_of_number(first)


def _one(first: LegalBase, other: LegalBase) -> bool:
    """Whether two mentions surely mean one document: the year is in the number, or both days lie in one year and the issuer agrees."""
    if has_year(first.number or ""):
        return True
    same_year = first.date is not None and other.date is not None and first.date.year == other.date.year
    return same_year and (first.issuer is None or other.issuer is None or fold(first.issuer) == fold(other.issuer))


def _wrong_year(first: LegalBase, other: LegalBase) -> str:
    year = _numbered_year(first.number or "")
    wrong = [base.date for base in (first, other) if base.date and year and base.date.year != year]
    return f"; số hiệu thuộc năm {year} nên ngày {wrong[0]:%d/%m/%Y} là sai" if wrong else ""


def _numbered_year(number: str) -> int | None:
    return int(number.split("/")[1]) if has_year(number) else None


def _year_of_number(base: LegalBase) -> Iterator[Finding]:
    year = _numbered_year(base.number or "")
    if year is not None and base.date is not None and base.date.year != year:
        says = f"{base.kind} số {base.number} ghi ngày {base.date:%d/%m/%Y}: số hiệu thuộc năm {year}, ngày thuộc năm {base.date.year}."
        yield Finding("error", "law.year_of_number", says, base.line)


def _later(reading: Reading) -> Iterator[Finding]:
    """A base issued after the plan."""
    issued = reading.plan.date
    for base in reading.plan.legal_bases:
        if issued is not None and base.date is not None and base.date > issued and not list(_year_of_number(base)):
            says = f"Căn cứ {base.kind} số {base.number or base.title} ngày {base.date:%d/%m/%Y} ban hành sau kế hoạch ({issued:%d/%m/%Y})."
            yield Finding("error", "law.after_plan", says, base.line)


def _known(base: LegalBase, texts: Texts) -> LegalText | None:
    """The text in the data: by number, and by year where the number does not carry one."""
    for text in texts.texts:
        if base.number is None or fold(text.number).lstrip("0") != _key(base):
            continue
        if has_year(text.number) or (base.date is not None and text.date is not None and base.date.year == text.date.year):
            return text
    return None


def _against_known(reading: Reading, base: LegalBase, text: LegalText) -> Iterator[Finding]:
    if base.date and text.date and base.date != text.date and (not has_year(text.number) or base.date.year == text.date.year):
        says = (
            f"{base.kind} số {base.number} ghi ngày {base.date:%d/%m/%Y}; văn bản này ban hành ngày {text.date:%d/%m/%Y} "
            f"(nguồn: {text.source})."
        )
        yield Finding("error" if text.verified else "note", "law.date", says, base.line)
    day = plan_day(reading) or _year_start(reading)
    if day is None:
        return
    in_bases = base in reading.plan.legal_bases
    if text.valid_to is not None and text.valid_to < day:
        about = f" ({text.about})" if text.about else ""
        instead = f", nay là {text.replaced_by}" if text.replaced_by else ""
        says = (
            f"{base.kind} số {base.number}{about} hết hiệu lực từ sau ngày {text.valid_to:%d/%m/%Y}{instead}; kế hoạch ban "
            f"hành {_told(reading, day)}."
        )
        yield Finding(_severity(text, in_bases=in_bases), "law.expired", says, base.line)
    if text.valid_from is not None and text.valid_from > day and reading.plan.date is not None:
        says = f"{base.kind} số {base.number} có hiệu lực từ ngày {text.valid_from:%d/%m/%Y}, sau ngày ban hành kế hoạch {day:%d/%m/%Y}."
        yield Finding("note", "law.not_yet", says, base.line)


def _severity(text: LegalText, *, in_bases: bool) -> Severity:
    """An expired base is an error when the day of expiry was seen; elsewhere in the text a plan may look back."""
    if not text.verified:
        return "warning" if in_bases else "note"
    return "error" if in_bases else "warning"


def _year_start(reading: Reading) -> date | None:
    """Without a day: a plan for a year is issued, at the earliest, late in the year before."""
    return date(reading.plan.year - 1, 12, 1) if reading.plan.year else None


def _told(reading: Reading, day: date) -> str:
    return f"ngày {day:%d/%m/%Y}" if reading.plan.date else f"khoảng {day:%m/%Y}"
