"""Build the front end: Node.js, the locked packages, Vite. No Django here: it runs before there is a database.

Nothing is done when neither `frontend/` nor its lock file has changed since the last build. Packages and
npm's cache stay below `frontend/`.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from thoatngheo.core.problems import ProblemKind

Progress = Callable[[int, int], None]
OLDEST_NODE = (20, 19)  # Vite 8 asks for it
STEPS = 4
BUILD = Path(__file__).parent / "static" / "build"
STAMP = "sources.sha256"
NOT_SOURCES = {"node_modules", ".npm-cache"}
LINES_SHOWN = 8

NO_PACKAGES = ProblemKind(
    "web.build.packages",
    says="Không cài được các gói của giao diện: {command} dừng với mã {code}. {lines}",
    do="Hãy kiểm tra đường mạng tới kho gói npm, rồi chạy lại lệnh.",
)
NO_BUILD = ProblemKind(
    "web.build.failed",
    says="Không dựng được giao diện: {command} dừng với mã {code}. {lines}",
    do="Nếu bạn vừa sửa thư mục frontend, hãy sửa lỗi nêu trên rồi chạy lại.",
)
NO_NODE = ProblemKind(
    "web.build.node",
    says="Máy không có Node.js từ 20.19 trở lên và không cài được: {command} dừng với mã {code}. {lines}",
    do="Hãy cài Node.js (apt install nodejs npm), hoặc kiểm tra đường mạng tới kho gói Python, rồi chạy lại.",
)


def build_assets(progress: Progress) -> None:
    """Build the styles and scripts into `web/static/build` when their sources have changed; the stamp there says from what."""
    frontend = Path(os.environ.get("THOATNGHEO_ROOT") or Path(__file__).resolve().parents[3]) / "frontend"
    if not frontend.is_dir():  # installed from a wheel, which carries the build
        return
    wanted = fingerprint(frontend)
    if stamp(BUILD / STAMP) == wanted and (BUILD / "manifest.json").exists():
        progress(STEPS, STEPS)
        return
    environment = node_environment(frontend)
    progress(1, STEPS)
    install_packages(frontend, environment)
    progress(2, STEPS)
    fresh = BUILD.with_name("build.new")
    command(["node", "node_modules/vite/bin/vite.js", "build"], frontend, {**environment, "THOATNGHEO_BUILD_OUT": str(fresh)}, NO_BUILD)
    progress(3, STEPS)
    (fresh / STAMP).write_text(wanted, encoding="utf-8")
    shutil.rmtree(BUILD, ignore_errors=True)
    fresh.rename(BUILD)
    progress(STEPS, STEPS)


def sources(frontend: Path) -> Iterator[Path]:
    """Every file that the build is made from, in a fixed order."""
    for path in sorted(frontend.iterdir()):
        if path.name in NOT_SOURCES:
            continue
        if path.is_dir():
            yield from sources(path)
        else:
            yield path


def fingerprint(frontend: Path) -> str:
    """One hash of all sources, names and contents."""
    digest = hashlib.sha256()
    for path in sources(frontend):
        digest.update(f"{path.relative_to(frontend)}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()


def stamp(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def node_environment(frontend: Path) -> dict[str, str]:
    """The environment in which `node` is new enough: the system's, else the wheel's in our own environment."""
    here = dict(os.environ)
    if node_version(here) >= OLDEST_NODE:
        return here
    own = {**here, "PATH": f"{Path(sys.prefix) / 'bin'}{os.pathsep}{here.get('PATH', '')}"}
    if node_version(own) < OLDEST_NODE:
        lock = frontend.parent / "requirements" / "node.lock"
        words = [str(Path(sys.prefix) / "bin" / "uv"), "pip", "install", "--quiet", "--require-hashes", "-r", str(lock)]
        command(words, frontend, {**own, "VIRTUAL_ENV": sys.prefix}, NO_NODE)
    return own


def node_version(environment: dict[str, str]) -> tuple[int, int]:
    """(0, 0) when there is no node, or none with npm beside it."""
    path = environment.get("PATH")
    node, npm = shutil.which("node", path=path), shutil.which("npm", path=path)
    if node is None or npm is None:
        return (0, 0)
    shown = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    found = re.match(r"v(\d+)\.(\d+)", shown.stdout)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def install_packages(frontend: Path, environment: dict[str, str]) -> None:
    """`npm ci`, unless the packages of this very lock file are there."""
    wanted = hashlib.sha256((frontend / "package-lock.json").read_bytes()).hexdigest()
    kept = frontend / "node_modules" / STAMP
    if stamp(kept) == wanted:
        return
    command(["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"], frontend, environment, NO_PACKAGES)
    kept.write_text(wanted, encoding="utf-8")


def command(words: list[str], folder: Path, environment: dict[str, str], trouble: ProblemKind) -> None:
    """Run a program quietly; its last lines go into the problem when it fails."""
    program = shutil.which(words[0], path=environment.get("PATH")) or words[0]
    done = subprocess.run([program, *words[1:]], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = "\n".join((done.stdout + done.stderr).strip().splitlines()[-LINES_SHOWN:])
        raise trouble(command=" ".join(words[:3]), code=done.returncode, lines=lines)
