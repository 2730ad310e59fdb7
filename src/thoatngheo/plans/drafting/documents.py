"""A plan as an official document: written from its text, and read again to see that it says the same."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext

import vanban
from thoatngheo.plans.drafting.models import Version
from thoatngheo.plans.drafting.numbers import number_of
from thoatngheo.plans.drafting.plan_wording import kept, standing
from thoatngheo.plans.drafting.wording.again import Difference, differences
from thoatngheo.plans.drafting.wording.model import Wording
from thoatngheo.plans.drafting.wording.printed import Numbered, document
from thoatngheo.plans.register.models import Plan
from vanban.checking import check
from vanban.reading import Finding, read_bytes

DRAFT = "DỰ THẢO"


def document_of(plan: Plan, version: Version | None = None) -> vanban.Document:
    """The plan's document: of `version`, else the issued text, else the text as it stands. A draft is marked as one."""
    wording = kept(version) if version is not None else standing(plan)
    return document(wording, numbered(plan, version))


def numbered(plan: Plan, version: Version | None = None) -> Numbered:
    """Number, day and signer of an issued plan; of a draft what is known of them, and the mark."""
    office = plan.signer_office or "Chủ tịch"
    issued = plan.in_figures and (version is None or version == getattr(getattr(plan, "issue", None), "version", None))
    if not issued:
        mark = f"{DRAFT} (bản {version.number})" if version is not None else DRAFT
        return Numbered(signer_name=plan.signer_name, signer_office=office, draft=mark)
    number, symbol = number_of(plan.number) if plan.number else (None, "KH-UBND")
    return Numbered(number, symbol, plan.issued_on, plan.signer_name, office)


@dataclass(frozen=True, slots=True)
class Reread:
    """What reading the written document again found: where it differs from what was written, and what the checker says."""

    differences: tuple[Difference, ...]
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity == "error")


def read_again(wording: Wording, numbered: Numbered) -> Reread:
    """Write the Word file, read it as anybody's would be read, and compare."""
    reading = read_bytes(vanban.to_docx(document(wording, numbered)))
    return Reread(tuple(differences(wording, numbered, reading.plan)), check(reading))


def reread_of(plan: Plan, version: Version | None = None) -> Reread:
    """`read_again` for a plan."""
    return read_again(kept(version) if version is not None else standing(plan), numbered(plan, version))


def file_name(plan: Plan, version: Version | None = None) -> str:
    """ "ke-hoach-66-kh-ubnd", "ke-hoach-du-thao-3"; without letters that a header would not carry."""
    number = plan.number.lower().replace("/", "-").replace("đ", "d") if plan.number and version is None else ""
    end = number or (f"du-thao-{version.number}" if version is not None else "du-thao")
    return f"ke-hoach-{end}".encode("ascii", "ignore").decode()


def state_words(reread: Reread) -> str:
    """One sentence for the page."""
    if not reread.differences and not reread.errors:
        return gettext("Đọc lại văn bản vừa viết: giống hệt số liệu trong hệ thống, không có lỗi.")
    return gettext("Đọc lại văn bản vừa viết: %(differences)s chỗ khác số liệu trong hệ thống, %(errors)s lỗi.") % {
        "differences": len(reread.differences),
        "errors": len(reread.errors),
    }
