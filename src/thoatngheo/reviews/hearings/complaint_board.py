"""The register of complaints, and its figures by hamlet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.reviews.hearings.complaint_terms import Count, Told, counted, is_late
from thoatngheo.reviews.hearings.models import Complaint
from thoatngheo.reviews.rounds.models import Round


@dataclass(frozen=True, slots=True)
class Line:
    """One complaint as the register shows it to this person: the complainant is empty where not for their eyes."""

    complaint: Complaint
    head: str
    hamlet: str
    complainant: str
    late: bool


def complaints_of(round: Round, paths: Iterable[str]) -> list[Complaint]:
    """Newest first (one statement)."""
    found = Complaint.objects.filter(within("path", list(paths)), round=round).select_related("household", "case")
    return list(found.order_by("-number"))


def hamlet_names(complaints: Iterable[Complaint]) -> dict[str, str]:
    return {unit.path: unit.full_name for unit in Unit.objects.filter(path__in={complaint.path for complaint in complaints})}


def figures(complaints: Iterable[Complaint], names: dict[str, str], today: date) -> dict[str, Count]:
    """By hamlet, in the order of names."""
    told = (
        Told(names.get(row.path, "–"), row.due_on, row.answered_on, row.state == Complaint.State.UPHELD)
        for row in sorted(complaints, key=lambda row: names.get(row.path, "–"))
    )
    return counted(told, today)


def late(complaint: Complaint, today: date) -> bool:
    return is_late(complaint.due_on, complaint.answered_on, today)
