"""Every document of a commune's round: the plan of pieces, their files, the zip. Resumable piece by piece."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings

from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.decisions.models import Certificate, Decision, DecisionItem
from thoatngheo.reviews.documents import collect, lists
from thoatngheo.reviews.documents.collect.places import slug
from thoatngheo.reviews.documents.collect.reading import for_paper
from thoatngheo.reviews.documents.papers import DOCX, PDF, in_one_pdf, paper, template_for, written
from thoatngheo.reviews.rounds.models import Round
from vanban import Document

FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the same rows give the same zip
KEPT_HOURS = 24
LETTERS = {
    DecisionItem.Outcome.REFUSED: ("refusal", "06-khong-cong-nhan"),
    DecisionItem.Outcome.ESCAPED_POVERTY: ("escape", "07-thoat-ngheo"),
    DecisionItem.Outcome.ESCAPED_NEAR_POVERTY: ("escape", "07-thoat-ngheo"),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of the zip and how to make it."""

    name: str
    make: Callable[[], bytes]


def pieces_of(round: Round, identities: Mapping[UUID, str]) -> list[Piece]:
    """Every document of the round, in the order of the law. `identities`: national IDs in full, by household."""
    with for_paper():
        office = collect.office_of(round.unit)
        review = collect.review_of(round)
        made = list(both("01-danh-sach-ra-soat", lists.review_list(review, office, round.starts_on or round.day, collect.listed_in(round))))
        made += meetings_of(round) + postings_of(round)
        signed = Decision.objects.filter(round=round, state=Decision.State.SIGNED).select_related(
            "unit__parent", "round__campaign", "cites"
        )
        for decision in signed.order_by("signed_on", "number"):
            made += decision_pieces(decision, identities)
    return made


def both(name: str, document: Document) -> Iterator[Piece]:
    for form in (DOCX, PDF):
        yield Piece(f"{name}.{form}", partial(written, document, form))


def of_kind(name: str, kind: str, rows: Any, template: bytes | None) -> Iterator[Piece]:
    for form in (DOCX, PDF):
        yield Piece(f"{name}.{form}", partial(paper, kind, rows, form, template))


def meetings_of(round: Round) -> list[Piece]:
    made: list[Piece] = []
    template = template_for(round.unit, "minutes")
    for meeting in round.meetings.select_related("unit__parent", "round__campaign").order_by("path", "number"):
        name = f"02-bien-ban/{meeting.unit.code}-{slug(meeting.unit.full_name)}-lan-{meeting.number}"
        made += of_kind(name, "minutes", collect.met_at(meeting), template)
    return made


def postings_of(round: Round) -> list[Piece]:
    made: list[Piece] = []
    template = template_for(round.unit, "posting")
    for posting in round.postings.select_related("unit__parent", "round__campaign").order_by("path", "turn", "pk"):
        name = f"03-niem-yet/{posting.unit.code}-{slug(posting.unit.full_name)}-lan-{posting.turn}-{slug(posting.code)}"
        made += of_kind(name, "posting", collect.posted_on(posting), template)
    return made


def decision_pieces(decision: Decision, identities: Mapping[UUID, str]) -> list[Piece]:
    """A decision with what follows from it."""
    number = f"{decision.number or 0:02d}"
    kind = "withdrawal" if decision.kind == Decision.Kind.WITHDRAW else "decision"
    ruling = collect.ruling_of(decision)
    made = list(of_kind(f"04-quyet-dinh/{number}-{slug(decision.standard)}", kind, ruling, template_for(decision.unit, kind)))
    certified = collect.certified_by(decision, identities=identities)
    if certified:
        folder, template = f"05-giay-chung-nhan/quyet-dinh-{number}", template_for(decision.unit, "certificate")
        made += [
            Piece(f"{folder}/{each.number:04d}-{slug(each.home.head)}.{DOCX}", partial(paper, "certificate", each, DOCX, template))
            for each in certified
        ]
        title = f"Giấy chứng nhận, quyết định số {number}"
        made.append(Piece(f"{folder}/tat-ca.{PDF}", partial(in_one_pdf, "certificate", certified, title)))
    return made + letters_of(decision, number) + detailed(decision, number, ruling.review, ruling.office)


def letters_of(decision: Decision, number: str) -> list[Piece]:
    """To households that asked, complained or stood on the list; a review of everybody does not write to everybody.

    Who stood on the list hears of the main list only: a second standard, under which nobody was recognised yet, takes nothing away.
    """
    made: list[Piece] = []
    main = decision.standard == decision.round.standards[0]
    never_asked = [Case.Why.EVERYBODY] if main else [Case.Why.EVERYBODY, Case.Why.ON_LIST]
    items = decision.items.filter(outcome__in=list(LETTERS)).exclude(outcome="refused", case__why__in=never_asked).order_by("number")
    told = collect.told_of(list(items), decision)
    for kind, folder in dict.fromkeys(LETTERS.values()):
        mine = [each for each in told if LETTERS[DecisionItem.Outcome(each.household.outcome)][0] == kind]
        if not mine:
            continue
        place, template = f"{folder}/quyet-dinh-{number}", template_for(decision.unit, kind)
        made += [
            Piece(f"{place}/{at:04d}-{slug(each.household.home.head)}.{DOCX}", partial(paper, kind, each, DOCX, template))
            for at, each in enumerate(mine, 1)
        ]
        made.append(Piece(f"{place}/tat-ca.{PDF}", partial(in_one_pdf, kind, mine, folder)))
    return made


def detailed(decision: Decision, number: str, review: Any, office: Any) -> list[Piece]:
    """Forms 14 and 15: all members of the near-poor and the poor households."""
    made: list[Piece] = []
    for poor, name in ((False, "bieu-14-ho-can-ngheo"), (True, "bieu-15-ho-ngheo")):
        homes = collect.details_of(decision, poor=poor)
        if homes:
            document = lists.member_list(review, office, poor=poor, day=decision.signed_on, homes=homes)
            made += both(f"08-danh-sach-chi-tiet/quyet-dinh-{number}-{name}", document)
    return made


def certificates_of(round: Round) -> list[Certificate]:
    """Every certificate under the round's signed decisions."""
    return list(Certificate.objects.filter(decision__round=round).order_by("decision", "number"))


def folder_of(job: str) -> Path:
    """Where the pieces of a job wait until they are zipped; only this system's account may look inside."""
    folder = Path(settings.MEDIA_ROOT) / "papers" / job
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def file_of(job: str, form: str) -> Path:
    """The finished file of a job."""
    return Path(settings.MEDIA_ROOT) / "papers" / f"{job}.{form}"


def put(folder: Path, place: int, piece: Piece) -> None:
    """Make a piece; its file is whole or not there."""
    target = folder / f"{place:05d}"
    half = target.with_suffix(".half")
    half.write_bytes(piece.make())
    half.rename(target)


def zipped(folder: Path, pieces: list[Piece], target: Path) -> int:
    """One zip of all pieces, the same bytes for the same pieces; the folder goes. Returns its size."""
    half = target.with_suffix(".half")
    with zipfile.ZipFile(half, "w") as package:
        for place, piece in enumerate(pieces):
            entry = zipfile.ZipInfo(piece.name, FIRST_DAY)
            # Word files and PDFs are packed already.
            package.writestr(entry, (folder / f"{place:05d}").read_bytes(), compress_type=zipfile.ZIP_STORED)
    half.chmod(0o600)
    half.rename(target)
    shutil.rmtree(folder)
    return target.stat().st_size


def forget(job: str) -> None:
    """Remove what a job made."""
    shutil.rmtree(Path(settings.MEDIA_ROOT) / "papers" / job, ignore_errors=True)
    for form in ("zip", PDF):
        file_of(job, form).unlink(missing_ok=True)
