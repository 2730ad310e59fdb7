"""`./thoatngheo test --changed` chooses the tests that a change touches, and says why."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from thoatngheo.config.changed import EVERYTHING, Imports, changed_files, choose, read_imports
from thoatngheo.config.commands.test import told
from thoatngheo.config.postgres.place import project_root
from thoatngheo.core.problems import Problem

ROOM = "src/thoatngheo/room"
USERS = {
    f"{ROOM}/domain.py": frozenset({f"{ROOM}/services.py"}),
    f"{ROOM}/services.py": frozenset({"src/thoatngheo/higher/cards.py", f"{ROOM}/tests/test_services.py", f"{ROOM}/domain.py"}),
    "src/thoatngheo/higher/cards.py": frozenset({"src/thoatngheo/higher/tests/conftest.py"}),
    "src/rulebook/load.py": frozenset({"src/rulebook/tests/test_load.py"}),
}
TESTS = frozenset(
    {
        f"{ROOM}/tests/test_services.py", f"{ROOM}/tests/test_pages.py", "src/thoatngheo/higher/tests/test_cards.py",
        "src/rulebook/tests/test_load.py", "tests/docs/test_links.py", "tests/architecture/test_every_url.py",
        "tests/architecture/test_layers.py", "tests/journeys/test_review.py",
    }
)  # fmt: skip
IMPORTS = Imports(USERS, TESTS)


def test_a_module_touches_what_imports_it_and_the_tests_of_its_room() -> None:
    chosen = choose([f"{ROOM}/domain.py"], IMPORTS)
    assert chosen.tests == {
        f"{ROOM}/tests/test_services.py": "room/domain → room/services → room/tests/test_services",
        f"{ROOM}/tests/test_pages.py": "cùng phòng room",
        "src/thoatngheo/higher/tests/test_cards.py": "room/domain → room/services → higher/cards → higher/tests/conftest",
        "tests/architecture/test_layers.py": "đọc mọi tệp nguồn",
    }


def test_a_template_touches_the_tests_of_its_room() -> None:
    chosen = choose([f"{ROOM}/templates/room/page.html"], IMPORTS)
    assert set(chosen.tests) == {f"{ROOM}/tests/test_services.py", f"{ROOM}/tests/test_pages.py", "tests/architecture/test_layers.py"}


def test_a_page_or_a_policy_also_touches_the_walk_of_every_address() -> None:
    assert "tests/architecture/test_every_url.py" in choose([f"{ROOM}/policies.py"], IMPORTS).tests
    assert "tests/architecture/test_every_url.py" not in choose([f"{ROOM}/domain.py"], IMPORTS).tests


def test_a_law_touches_its_cases_and_who_reads_laws() -> None:
    assert {"laws", "src/rulebook/tests/test_load.py", "tests/docs/test_links.py"} <= set(choose(["laws/programmes/a.yaml"], IMPORTS).words)


def test_a_test_touches_itself_and_a_document_the_tests_of_documents() -> None:
    assert set(choose([f"{ROOM}/tests/test_pages.py"], IMPORTS).words) == {
        f"{ROOM}/tests/test_pages.py",
        "tests/architecture/test_layers.py",
    }
    assert "tests/docs/test_links.py" in choose(["docs/dev/a.md"], IMPORTS).words


def test_what_everything_stands_on_touches_everything() -> None:
    chosen = choose([f"{ROOM}/domain.py", "pyproject.toml"], IMPORTS)
    assert (chosen.words, chosen.everything) == (EVERYTHING, "pyproject.toml")


def test_a_file_without_a_test_is_said() -> None:
    chosen = choose([".gitignore"], IMPORTS)
    assert chosen.words == ()
    assert told([".gitignore"], chosen, "main")[-1] == "Không kiểm thử nào đụng tới: .gitignore"


def test_the_real_imports_lead_from_a_form_to_its_tests() -> None:
    imports = read_imports(project_root())
    chosen = choose(["src/thoatngheo/monitoring/forms/official/form_08.py"], imports)
    assert "src/thoatngheo/monitoring/tests/test_official_forms.py" in chosen.tests
    assert any(test.startswith("src/thoatngheo/insight/") for test in chosen.tests)
    assert "src/thoatngheo/areas/tests" not in " ".join(chosen.tests)


def test_a_module_that_is_only_named_in_a_text_is_used_too() -> None:
    imports = read_imports(project_root())
    jobs = imports.users["src/thoatngheo/registry/sheets/jobs.py"]
    assert "src/thoatngheo/registry/sheets/apps.py" in jobs


# ---- git


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    def git(*words: str) -> None:
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@a", *words], cwd=tmp_path, check=True, capture_output=True)

    git("init", "-b", "main")
    for name in ("kept.py", "tệp.py"):
        (tmp_path / name).write_text("1\n", encoding="utf-8")
    git("add", ".")
    git("commit", "-m", "first")
    git("checkout", "-b", "branch")
    (tmp_path / "committed.py").write_text("1\n")
    git("add", ".")
    git("commit", "-m", "second")
    return tmp_path


def test_changes_are_those_of_the_branch_committed_or_not_and_new_files(repository: Path) -> None:
    (repository / "tệp.py").write_text("2\n", encoding="utf-8")
    (repository / "new.py").write_text("1\n")
    assert changed_files(repository, "main") == ["committed.py", "new.py", "tệp.py"]


def test_a_base_that_is_not_there_is_said(repository: Path) -> None:
    with pytest.raises(Problem) as problem:
        changed_files(repository, "nowhere")
    assert "nowhere" in str(problem.value)
