"""The build of the front end: only when something changed; trouble in words."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from thoatngheo.core.problems import Problem
from thoatngheo.web import build


def test_the_fingerprint_sees_a_changed_a_new_and_a_renamed_source_but_no_packages(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "main.ts").write_text("1")
    first = build.fingerprint(tmp_path)
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "x.js").write_text("1")
    assert build.fingerprint(tmp_path) == first
    (tmp_path / "src" / "main.ts").rename(tmp_path / "src" / "other.ts")
    renamed = build.fingerprint(tmp_path)
    (tmp_path / "src" / "other.ts").write_text("2")
    assert len({first, renamed, build.fingerprint(tmp_path)}) == 3


def test_a_second_build_without_changes_starts_no_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frontend, out = tmp_path / "frontend", tmp_path / "build"
    frontend.mkdir()
    out.mkdir()
    (frontend / "main.ts").write_text("1")
    (out / "manifest.json").write_text("{}")
    (out / build.STAMP).write_text(build.fingerprint(frontend))
    monkeypatch.setenv("THOATNGHEO_ROOT", str(tmp_path))
    monkeypatch.setattr(build, "BUILD", out)
    monkeypatch.setattr(build, "command", None)  # calling it would fail
    seen: list[tuple[int, int]] = []
    build.build_assets(lambda done, total: seen.append((done, total)))
    assert seen == [(build.STEPS, build.STEPS)]


def test_a_program_that_fails_is_told_with_its_last_words(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        build.command([sys.executable, "-c", "import sys; print('thiếu gói'); sys.exit(3)"], tmp_path, {}, build.NO_PACKAGES)
    assert "mã 3" in caught.value.text()
    assert "thiếu gói" in caught.value.text()


def test_without_node_the_version_is_nothing(tmp_path: Path) -> None:
    assert build.node_version({"PATH": str(tmp_path)}) == (0, 0)
