"""What a command waits for before its own work: no large library, and every name given for later leads somewhere."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from django.utils.module_loading import import_string

from thoatngheo.config.postgres.place import project_root
from thoatngheo.core.jobs import kinds
from thoatngheo.core.later import PATHS

HEAVY = ("pandas", "numpy", "pyarrow", "duckdb", "ibis", "docx", "docxtpl", "lxml", "jinja2", "fontTools", "typst", "pypdfium2")
ALSO_HEAVY = ("xlsxwriter", "python_calamine", "requests", "fido2", "rulebook", "vanban", "holidays")
SETUP = "import django, json, sys; django.setup(); print(json.dumps(sorted(sys.modules)))"


def test_a_start_imports_no_large_library(tmp_path: Path) -> None:
    said = {"DJANGO_SETTINGS_MODULE": "thoatngheo.config.settings", "PYTHONPATH": str(project_root() / "src")}
    environment = {**os.environ, **said, "THOATNGHEO_DATA": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", SETUP], env=environment, check=True, capture_output=True, text=True)
    loaded = set(json.loads(done.stdout.splitlines()[-1]))
    assert not loaded & {*HEAVY, *ALSO_HEAVY}


WITHOUT_DEMO = "import sys; sys.modules |= {'thoatngheo.demo': None, 'thoatngheo.bench': None}; "
OPENED = "from thoatngheo.config.wsgi import application; from django.urls import reverse; print(reverse('account_login'))"


def test_a_start_with_real_data_needs_neither_demo_nor_bench(tmp_path: Path) -> None:
    said = {"DJANGO_SETTINGS_MODULE": "thoatngheo.config.settings", "PYTHONPATH": str(project_root() / "src")}
    environment = {**os.environ, **said, "THOATNGHEO_DATA": str(tmp_path), "THOATNGHEO_DEMO": ""}
    words = [sys.executable, "-c", WITHOUT_DEMO + OPENED]
    done = subprocess.run(words, env=environment, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_every_path_given_for_later_leads_to_a_function() -> None:
    assert PATHS
    for path in PATHS:
        assert callable(import_string(path)), path


def declared_jobs() -> set[str]:
    """Modules of rooms that declare a kind of job or a task of the queue."""
    root = project_root() / "src"
    found = set()
    for file in (root / "thoatngheo").rglob("*.py"):
        if "tests" in file.parts or file.is_relative_to(root / "thoatngheo/core/jobs"):
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        marks = [mark for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) for mark in node.decorator_list]
        if any(ast.unparse(mark).startswith(("job(", "app.task", "app.periodic")) for mark in marks):
            found.add(".".join(file.relative_to(root).with_suffix("").parts))
    return found


def test_every_module_with_jobs_is_in_a_rooms_table() -> None:
    assert declared_jobs() == set(kinds.modules().values())


def test_every_kind_of_the_table_is_declared_in_its_module() -> None:
    queue = import_module("procrastinate.contrib.django").app
    kinds.load_all()
    for kind in kinds.modules():
        assert kind in kinds.KINDS or kind in queue.tasks, kind


def test_a_kind_that_nobody_declared_is_refused() -> None:
    with pytest.raises(ValueError, match="no such kind of job"):
        kinds.work_of("registry.nothing")
