"""A wording laid out as an official document; the figures of its blocks become sentences, lists and tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import vanban
from thoatngheo.plans.drafting.wording import figures
from thoatngheo.plans.drafting.wording.model import Duties, Duty, Goals, Grid, Head, Money, ProjectMoney, Reports, Section, Wording
from thoatngheo.plans.drafting.wording.tables import grid_table, money_table
from thoatngheo.plans.drafting.wording.typed import next_letter, parts_of
from vanban.reading.tasks import role_of

WIDE = 7  # columns from which the annex lies on its side
CARRY_OUT = {"lead": "Chủ trì thực hiện: ", "take_part": "Phối hợp thực hiện: "}


@dataclass(frozen=True, slots=True)
class Numbered:
    """What a document gets when it is issued; all empty while it is a draft."""

    number: int | None = None
    symbol: str = "KH-UBND"
    day: date | None = None
    signer_name: str = ""
    signer_office: str = "Chủ tịch"
    draft: str = ""  # "DỰ THẢO" and which version; empty: none


def document(wording: Wording, numbered: Numbered) -> vanban.Document:
    """The plan as a document of `vanban`."""
    head = wording.head
    body = [block for label, section in wording.labelled() for block in blocks(label, section)]
    return vanban.Document(
        kind=head.kind.upper(),
        subject=head.subject,
        issuer=issuer(head.issuer),
        number=numbered.number,
        symbol=numbered.symbol,
        place=head.place,
        day=numbered.day,
        legal_bases=tuple(base_line(base.kind, base.number, base.day, base.issuer, base.title) for base in head.bases),
        body=tuple(body),
        signatures=(signature(numbered, head),),
        recipients=head.recipients,
        appendices=tuple(annexes(wording, numbered)),
        mark=numbered.draft,
    )


def issuer(name: str) -> vanban.Issuer:
    """ "Ủy ban nhân dân xã Tân Lộc" in two lines of capitals, as the head of a document has it."""
    body = "Ủy ban nhân dân "
    told = f"{body.strip()}\n{name[len(body) :]}" if name.startswith(body) else name
    return vanban.Issuer(told.upper())


def signature(numbered: Numbered, head: Head) -> vanban.Signature:
    """ "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"; who signs for a department signs alone."""
    office = numbered.signer_office.upper()
    committee = head.issuer.startswith(("Ủy ban nhân dân", "UBND"))
    instead = f"KT. {office.removeprefix('PHÓ ')}" if office.startswith("PHÓ ") else ""
    return vanban.Signature(office, numbered.signer_name, "TM. ỦY BAN NHÂN DÂN" if committee else "", instead)


def base_line(kind: str, number: str, day: str, issuer: str, title: str) -> str:
    """ "Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định …"."""
    parts = [f"Căn cứ {kind}"]
    parts += [f"số {number}"] if number else []
    parts += [f"ngày {figures.day(date.fromisoformat(day))}"] if day else []
    parts += [f"của {issuer}"] if issuer else []
    return " ".join([*parts, title]).strip(" ;.,")


def blocks(label: str, section: Section) -> Iterator[vanban.Block]:
    """A section: its heading, what was typed, what data adds."""
    if section.title:
        yield heading(label, section)
    for part in parts_of(section.body):
        yield vanban.Paragraph(part) if isinstance(part, str) else vanban.Items(part)
    match section.block:
        case Goals(items=items) if items:
            yield vanban.Items(tuple(dict.fromkeys(item.sentence for item in items)))
        case ProjectMoney():
            yield from _project(section.block, next_letter(section.body))
        case Money(rows=rows) if rows:
            yield vanban.Paragraph(f"Tổng kinh phí: {figures.money(section.block.total)}.")
            yield money_table(section.block)
        case Duties(units=units):
            yield from _duties(units, section.level)
        case Reports(days=days) if days:
            yield vanban.Paragraph(reports_line(section.block))


def heading(label: str, section: Section) -> vanban.Block:
    if section.level == 3:
        return vanban.Paragraph(f"{label}) {section.title}", italic=True, together=True)
    title = section.title.upper() if section.level == 1 else section.title
    return vanban.Heading(f"{label}. {title}", 1 if section.level == 1 else 2)


def _project(block: ProjectMoney, letter: str) -> Iterator[vanban.Block]:
    if block.money is not None:
        yield vanban.Paragraph(f"{letter}) Kinh phí thực hiện: {figures.money(block.money)}.")
        letter = next_letter(f"{letter}) x")
    if block.in_charge:
        yield vanban.Paragraph(f"{letter}) Đơn vị thực hiện: {'; '.join(block.in_charge)}.")


def _duties(units: tuple[tuple[str, tuple[Duty, ...]], ...], level: int) -> Iterator[vanban.Block]:
    for place, (unit, duties) in enumerate(units, start=1):
        yield vanban.Heading(f"{place}. {unit}", 2) if level == 1 else vanban.Paragraph(f"{place}) {unit}", together=True)
        yield vanban.Items(tuple(duty_line(duty) for duty in duties))


def duty_line(duty: Duty) -> str:
    """A task as printed: words that tell the role come first where the task itself does not tell it; then by when."""
    words = duty.text.rstrip(" .;")
    if role_of(words) != duty.role:
        words = f"{CARRY_OUT[duty.role]}{words[:1].lower()}{words[1:]}"
    due = f", hoàn thành trước ngày {figures.day(date.fromisoformat(duty.due))}" if duty.due else ""
    return f"{words}{due}."


def reports_line(block: Reports) -> str:
    days = [f"trước ngày {figures.day_of_year(day)}" for day in block.days]
    told = " và ".join([", ".join(days[:-1]), days[-1]] if len(days) > 1 else days)
    return f"Hằng năm, các cơ quan, đơn vị báo cáo kết quả thực hiện {told} về {block.to} để tổng hợp."


def annexes(wording: Wording, numbered: Numbered) -> Iterator[vanban.Appendix]:
    """Each table of targets by unit on pages of its own, lying where it is wide."""
    grids = [section.block for section in wording.sections if isinstance(section.block, Grid) and section.block.rows]
    head = wording.head
    for place, grid in enumerate(grids, start=1):
        number = vanban.official_number(numbered.number, numbered.symbol)
        day = vanban.day_in_words(numbered.day)
        yield vanban.Appendix(
            label="PHỤ LỤC" if len(grids) == 1 else f"PHỤ LỤC {place}",
            title=grid.title.upper(),
            blocks=(grid_table(grid),),
            attached_to=f"Kèm theo {head.kind} số {number} {day} của {head.issuer}",
            landscape=len(grid.columns) + 2 > WIDE,
        )
