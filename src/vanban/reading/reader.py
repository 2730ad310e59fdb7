"""A text read as a plan. `Reading` keeps, beside the plan, what the checker needs: the tree, every mention, the lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vanban.reading.changes import changes_of, is_of_changes
from vanban.reading.citations import citations, distinct
from vanban.reading.closing import recipients_of, reporting_dates, signer_of
from vanban.reading.head import Head, head_of
from vanban.reading.letters import fold
from vanban.reading.lines import Lines, lines_of
from vanban.reading.listed import listed_projects, listed_targets
from vanban.reading.paragraphs import Paragraph, paragraphs
from vanban.reading.plan import LegalBase, Plan, Signer
from vanban.reading.projects import project_sections, projects
from vanban.reading.recognise import must_be_plan, must_be_words
from vanban.reading.sections import Section, outline, tree
from vanban.reading.tables import Block, TableBlock, blocks
from vanban.reading.targets import targets
from vanban.reading.tasks import tables_in, tasks
from vanban.reading.zones import Zones, zones_of

YEAR = re.compile(r"\bnam\s+(?P<year>20\d\d)\b")
PERIOD = re.compile(r"\b(?:giai doan|thoi ky|cac nam)\s+(?P<from>20\d\d)\s*(?:-|den)\s*(?P<to>20\d\d)\b|\bden nam (?P<until>20\d\d)\b")
MOST_LETTERS = 20_000_000


@dataclass(frozen=True, slots=True)
class Reading:
    """A plan and the text it was read from.

    `root` is the tree of the body, `annex` the blocks behind the signature, `mentions` every document named anywhere.
    """

    plan: Plan
    head: Head
    zones: Zones
    root: Section
    preamble: tuple[Paragraph, ...]
    annex: tuple[Block, ...]
    mentions: tuple[LegalBase, ...]
    lines: Lines

    def body(self) -> list[Paragraph]:
        """Every paragraph of the body, headings as they were printed, in order."""
        return [paragraph for section in self.root.walk() for paragraph in section.printed()]


def read_text(text: str) -> Reading:
    """Read a plan.

    Raises:
        VanbanError: the text is empty, not Vietnamese, of another kind, of another field, or only amends another document.
    """
    text = text[:MOST_LETTERS]
    must_be_words(text)
    lines = lines_of(text)
    zones = zones_of(lines.main)
    must_be_plan(zones, text)
    main = blocks(zones.main)
    root = tree(main)
    annex = tuple(blocks(zones.annexes))
    return _reading(lines, zones, root, annex)


def _reading(lines: Lines, zones: Zones, root: Section, annex: tuple[Block, ...]) -> Reading:
    preamble = tuple(root.paragraphs())
    notes = paragraphs(lines.footnotes)
    body = [paragraph for section in root.children for each in section.walk() for paragraph in each.printed()]
    whole = "\n".join(paragraph.text for paragraph in (*preamble, *body))
    head = head_of(zones, "\n".join(paragraph.text for paragraph in preamble), whole)
    year, period = years(zones.subject or whole[:600])
    based = citations(preamble)
    tail = paragraphs(zones.tail)
    outer = [*citations([*body, *notes]), *citations(tail), *citations(block for block in annex if isinstance(block, Paragraph))]
    bases = distinct(based)
    tables = [*tables_in(root), *(block.table for block in annex if isinstance(block, TableBlock))]
    told = [table for table in tables if not is_of_changes(table)]  # an old text sets no targets and gives no tasks
    described = project_sections(root)
    inside = {id(each) for section, _ in described for each in section.walk()}
    signer = signer_of(zones.tail, lines.main)
    plan = Plan(
        number=head.number,
        date=head.date,
        place=head.place,
        kind=zones.kind,
        subject=zones.subject or None,
        year=year,
        period=period,
        issuer=head.issuer,
        signer=signer,
        legal_bases=bases,
        also_cited=tuple(
            base for base in distinct(outer, without=bases) if base.number is None or fold(base.number) != fold(head.number or "")
        ),
        outline=outline(root),
        targets=(*targets(root, inside, year), *listed_targets(told, year)),
        tables=tuple(tables),
        projects=projects(root) or listed_projects(told),
        tasks=tasks(root, told),
        reporting_dates=reporting_dates(root),
        recipients=recipients_of(zones.tail),
        changes=changes_of(zones.annexes, tables),
        confidence=_confidence(head, zones, signer),
    )
    return Reading(plan, head, zones, root, preamble, annex, (*based, *outer), lines)


def years(subject: str) -> tuple[int | None, str | None]:
    """The year and the period that a subject names."""
    key = fold(subject)
    period = PERIOD.search(key)
    bare = PERIOD.sub(" ", key)
    named = [int(found["year"]) for found in YEAR.finditer(bare)]
    span = None
    if period:
        span = f"{period['from']}-{period['to']}" if period["from"] else f"-{period['until']}"
    return (named[-1] if named else None), span


def _confidence(head: Head, zones: Zones, signer: Signer | None) -> dict[str, float]:
    """How sure the head's parts are; what was not found has no entry."""
    found = {
        "number": 0.98 if head.number else None,
        "date": 0.98 if head.date else None,
        "place": 0.95 if head.place else None,
        "kind": 0.98 if zones.kind else None,
        "subject": 0.9 if zones.subject else None,
        "signer": (0.95 if signer.name and signer.office else 0.6) if signer else None,
        "issuer": (0.95 if zones.head else 0.7) if head.issuer else None,
    }
    return {name: value for name, value in found.items() if value is not None}
