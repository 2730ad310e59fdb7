"""The five real plans against what a person wrote down from their text. Left out where the plans are not beside the project."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from vanban.checking import check, load_texts
from vanban.reading import Plan, Reading, read_file
from vanban.reading.letters import fold

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.yaml"))
PROJECT = Path(__file__).resolve().parents[4]
PLANS = next((up / "shared" / "plans" for up in (PROJECT.parent, PROJECT.parent.parent) if (up / "shared" / "plans").is_dir()), None)
pytestmark = pytest.mark.skipif(PLANS is None, reason="the five plans are not beside the project")
NAMES = [path.stem for path in GOLDEN]


@lru_cache
def read(name: str) -> Reading:
    assert PLANS is not None
    return read_file(PLANS / f"{name}.txt")


def golden(name: str) -> dict[str, Any]:
    made: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "golden" / f"{name}.yaml").read_text("utf-8"))
    return made


def plan(name: str) -> Plan:
    return read(name).plan


@pytest.mark.parametrize("name", NAMES)
def test_head_and_end(name: str) -> None:
    wanted, found = golden(name), plan(name)
    assert (found.number, found.date, found.place, found.kind) == (wanted["number"], wanted["date"], wanted["place"], wanted["kind"])
    assert fold(found.subject or "") == fold(wanted["subject"])
    assert (found.year, found.period) == (wanted["year"], wanted["period"])
    assert found.issuer is not None
    assert found.issuer.level == wanted["level"]
    assert found.issuer.name == wanted.get("issuer", found.issuer.name)
    assert found.signer is not None
    assert {"name": found.signer.name, "office": found.signer.office} == wanted["signer"]
    assert read(name).head.month == (tuple(wanted["month"]) if "month" in wanted else None)
    assert list(found.reporting_dates) == wanted["reporting_dates"]
    ends = wanted["recipients"]
    assert (len(found.recipients), found.recipients[0], found.recipients[-1]) == (ends["count"], ends["first"], ends["last"])


@pytest.mark.parametrize("name", NAMES)
def test_documents_named(name: str) -> None:
    wanted, found = golden(name), plan(name)
    bases = [[base.kind, base.number, base.date, base.issuer] for base in found.legal_bases]
    assert bases == wanted["legal_bases"]
    cited = [[base.kind, base.number, base.date, base.issuer] for base in found.also_cited]
    assert [each for each in wanted["also_cited"] if each not in cited] == []


@pytest.mark.parametrize("name", NAMES)
def test_outline(name: str) -> None:
    found = [(heading.label, heading.title, heading.level) for heading in plan(name).outline]
    place = 0
    for label, words, level in golden(name)["outline"]:
        place = next(
            (
                at + 1
                for at in range(place, len(found))
                if found[at][0] == label and found[at][1].startswith(words) and found[at][2] == level
            ),
            -1,
        )
        assert place > 0, f"{label}. {words} (level {level}) not found in its place"


@pytest.mark.parametrize("name", NAMES)
def test_targets(name: str) -> None:
    wanted, found = golden(name), [target for target in plan(name).targets if target.confidence > 0.5]
    left = list(found)
    for low, high, unit, words in wanted["targets"]:
        value, most = Decimal(str(low)), None if high is None else Decimal(str(high))
        match = next(
            (
                each
                for each in left
                if (each.value, each.value_max, each.unit) == (value, most, unit) and fold(words) in fold(f"{each.measure} {each.subject}")
            ),
            None,
        )
        assert match is not None, f"{low} {high} {unit} {words}"
        left.remove(match)
    assert {(target.value, target.unit) for target in found} & {(Decimal(value), unit) for value, unit in wanted["no_targets"]} == set()
    if not wanted["targets"]:
        assert plan(name).targets == ()
    for value, due in wanted.get("due", {}).items():
        assert {target.due for target in found if target.value == Decimal(str(value))} == {due}


@pytest.mark.parametrize("name", NAMES)
def test_tables(name: str) -> None:
    wanted, found = golden(name)["tables"], plan(name).tables
    assert len(found) >= len(wanted)
    for told, table in zip(wanted, found, strict=False):
        assert (table.title or "").startswith(told["title"])
        assert (len(table.columns), len(table.rows), list(table.formulas)) == (told["columns"], told["rows"], told["formulas"])
        for column, words in told["names"].items():
            assert words in table.columns[column]
        row = next(row for row in table.rows if told["row"]["name"] in row)
        assert list(row[2:]) == [Decimal(str(cell)) for cell in told["row"]["cells"]]
        assert table.total is not None
        assert list(table.total[2:]) == [Decimal(str(cell)) for cell in told["total"]]


@pytest.mark.parametrize("name", NAMES)
def test_projects_and_tasks(name: str) -> None:
    wanted, found = golden(name), plan(name)
    projects = [
        [each.project, each.sub_project, each.name, each.money, each.unit_in_charge, len(each.activities)] for each in found.projects
    ]
    assert projects == wanted["projects"]
    if "money_total" in wanted:
        assert sum(each.money or 0 for each in found.projects) == wanted["money_total"]
    for unit, lead, part in wanted["tasks"]:
        roles = [task.role for task in found.tasks if task.unit == unit]
        assert (roles.count("lead"), roles.count("take_part")) == (lead, part), unit


@pytest.mark.parametrize("name", NAMES)
def test_changes(name: str) -> None:
    """The table "bản cũ – bản mới" behind the plan: each line, and nothing of it among headings, targets and tasks."""
    wanted, found = golden(name).get("changes", []), plan(name).changes
    assert len(found) == len(wanted)
    for (section, old, new, asked), change in zip(wanted, found, strict=True):
        assert (change.section or "").endswith(section or "")
        assert ((change.old or "").endswith(old), (change.new or "").endswith(new), change.asked) == (True, True, asked)
    first = min((change.line for change in found), default=None)
    if first is not None:
        lines = [*(head.line for head in plan(name).outline), *(task.line for task in plan(name).tasks)]
        lines += [target.line for target in plan(name).targets]
        assert [line for line in lines if line >= first] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_careful_clerk_s_findings_and_no_false_error(name: str) -> None:
    findings = check(read(name), load_texts(PROJECT / "laws" / "legal-texts"))
    marks = [[finding.code, finding.line] for finding in findings]
    wanted = golden(name)["findings"]
    assert [each for each in wanted if each not in marks] == []
    errors = [[finding.code, finding.line] for finding in findings if finding.severity == "error"]
    assert [each for each in errors if each not in wanted] == []


def test_every_plan_has_its_facts() -> None:
    assert PLANS is not None
    assert sorted(path.stem for path in PLANS.glob("*.txt")) == NAMES


def test_a_day_of_the_year_is_a_day() -> None:
    assert isinstance(golden("da-nang-city-2023")["date"], date)
