"""Checks a plan that was read, as a careful clerk would: arithmetic, numbering, years, legal bases, who does what.

    findings = check(reading, load_texts(folder))

An error is surely wrong, a warning likely, a note worth a look (a slip of rounding). Each says its arithmetic and its line.
"""

from collections.abc import Iterator
from dataclasses import replace

from vanban.checking.bases import check_bases
from vanban.checking.duties import check_targets, check_units
from vanban.checking.formulas import check_formulas
from vanban.checking.funds import check_breakdowns, check_projects
from vanban.checking.numbering import check_numbering
from vanban.checking.rates import check_rates, check_relations
from vanban.checking.references import check_annexes, check_head, check_points
from vanban.checking.sentences import check_against_tables, check_expected, check_pairs, check_ranges, check_shares
from vanban.checking.sums import check_sums
from vanban.checking.texts import NONE, EndedLevel, LegalText, Texts, load_texts
from vanban.checking.years import check_calendar, check_deadlines, check_years
from vanban.reading import Finding, Plan, Reading

ORDER = {"error": 0, "warning": 1, "note": 2}


def check(reading: Reading, texts: Texts = NONE) -> tuple[Finding, ...]:
    """What is wrong with a plan, worst first, then by line. Without `texts` nothing is said of legal bases' validity and ended levels."""
    found = dict.fromkeys((*_tables(reading), *_words(reading), *check_bases(reading, texts), *check_units(reading, texts)))
    return tuple(sorted(found, key=lambda finding: (ORDER[finding.severity], finding.line or 0, finding.code)))


def checked(reading: Reading, texts: Texts = NONE) -> Plan:
    """The plan with its findings."""
    return replace(reading.plan, findings=check(reading, texts))


def _tables(reading: Reading) -> Iterator[Finding]:
    for table in reading.plan.tables:
        found = [*check_sums(table), *check_formulas(table), *check_rates(table)]
        yield from found
        yield from check_relations(table, without={finding.line or 0 for finding in found if finding.severity == "error"})


def _words(reading: Reading) -> Iterator[Finding]:
    yield from check_shares(reading)
    yield from check_pairs(reading)
    yield from check_expected(reading)
    yield from check_ranges(reading)
    yield from check_against_tables(reading)
    yield from check_projects(reading)
    yield from check_breakdowns(reading)
    yield from check_numbering(reading)
    yield from check_years(reading)
    yield from check_deadlines(reading)
    yield from check_calendar(reading)
    yield from check_targets(reading)
    yield from check_annexes(reading)
    yield from check_points(reading)
    yield from check_head(reading)


__all__ = ["EndedLevel", "Finding", "LegalText", "Texts", "check", "checked", "load_texts"]
