"""What the checker found, beside the lines of the text and as an Excel list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.sheets import Column, Kind
from thoatngheo.core.sheets.writing import write_sheet
from vanban.reading.plan import Finding, Plan

SEVERITIES = {"error": _("Lỗi"), "warning": _("Cảnh báo"), "note": _("Ghi chú")}
COLUMNS = (
    Column("severity", _("Mức"), Kind.CHOICE, choices=SEVERITIES, width=12),
    Column("line", _("Dòng"), Kind.WHOLE, width=8, summed=False),
    Column("message", _("Phát hiện"), width=100),
    Column("code", _("Mã"), width=22),
)


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of the text and what was found there, worst first."""

    number: int
    text: str
    findings: tuple[Finding, ...]

    @property
    def worst(self) -> str:
        return self.findings[0].severity if self.findings else ""


def lines_with_findings(lines: Sequence[str], findings: Sequence[Finding]) -> list[TextLine]:
    """Every line with its findings; `findings` come worst first."""
    at: dict[int, list[Finding]] = {}
    for finding in findings:
        at.setdefault(finding.line or 0, []).append(finding)
    return [TextLine(number, text, tuple(at.get(number, ()))) for number, text in enumerate(lines, start=1)]


def findings_file(plan: Plan) -> bytes:
    """The findings of a reading as .xlsx, worst first."""
    title = gettext("Phát hiện khi kiểm tra văn bản")
    return write_sheet(COLUMNS, [asdict(finding) for finding in plan.findings], title=title, note=plan.subject or "")
