"""`./thoatngheo test`: everything that must hold, in one run; `.ci/run` calls nothing else."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from thoatngheo.config.browser import HOW_TO_GET, chromium
from thoatngheo.config.changed import Chosen, changed_files, choose, read_imports
from thoatngheo.config.database import with_database
from thoatngheo.config.postgres.place import project_root
from thoatngheo.config.run.prepare import bring_up_to_date, set_up_django
from thoatngheo.config.run.steps import Steps
from thoatngheo.core.later import later
from thoatngheo.web.build import build_assets, node_environment

MYPY, LAWS = "Kiểu dữ liệu (mypy)", "Luật dạng dữ liệu"
FRONTEND = ("Mã giao diện: kiểu (tsc)", "Mã giao diện: kiểm thử (vitest)")
SHOWN = 40
load_demo = later("thoatngheo.demo.command.load")  # the demo stands above this package


@dataclass(frozen=True, slots=True)
class Check:
    """One program of the test run."""

    title: str
    command: tuple[str, ...]
    folder: Path | None = None


def checks(root: Path, words: list[str]) -> list[Check]:
    programs = Path(sys.executable).parent
    frontend = root / "frontend"
    return [
        Check("Kiểu viết mã (ruff)", (str(programs / "ruff"), "check", ".")),
        Check(MYPY, (str(programs / "mypy"), "src")),
        Check("Ranh giới các phòng (import-linter)", (str(programs / "lint-imports"), "--no-logo")),
        Check(FRONTEND[0], ("node", "node_modules/typescript/bin/tsc", "--noEmit"), frontend),
        Check(FRONTEND[1], ("node", "node_modules/vitest/vitest.mjs", "run"), frontend),
        Check(LAWS, (sys.executable, "-m", "thoatngheo", "laws", "check")),
        Check("Kiểm thử (pytest)", (sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", *words)),
    ]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--only-pytest", action="store_true", help="bỏ qua các kiểm tra khác (only the tests)")
    parser.add_argument(
        "--changed",
        nargs="?",
        const="main",
        metavar="GỐC",
        help="chỉ chạy kiểm thử mà thay đổi so với nhánh GỐC (main) đụng tới (what a change touches)",
    )
    parser.add_argument("--record", type=Path, metavar="THƯ_MỤC", help="ghi lại mọi trang, tệp, bảng của bản chạy thử (record what stands)")
    parser.add_argument("--compare", type=Path, metavar="THƯ_MỤC", help="so với lần ghi trước (compare with a recording)")
    parser.add_argument("words", nargs="*", help="tham số cho pytest, ví dụ: src/thoatngheo/areas -k hamlet")


def run(args: argparse.Namespace) -> int:
    if args.record or args.compare:
        return record(args.record, args.compare)
    root = project_root()
    if args.changed:
        return run_changed(root, args.changed, args.words)
    started = time.monotonic()
    with Steps(1).step("Dựng giao diện") as progress:
        build_assets(progress)
    chosen = checks(root, args.words)
    if args.only_pytest:
        chosen = chosen[-1:]
    failed = [check.title for check in chosen if not passes(check, root)]
    if chromium() is None:
        print(f"Đã bỏ qua các hành trình trong trình duyệt (tests/journeys; the browser journeys were left out). {HOW_TO_GET}")
    minutes = f"{(time.monotonic() - started) / 60:.1f}".replace(".", ",")
    if failed:
        print(f"KHÔNG ĐẠT sau {minutes} phút: {'; '.join(failed)}")
        return 1
    print(f"ĐẠT tất cả, {minutes} phút")
    return 0


def run_changed(root: Path, base: str, words: list[str]) -> int:
    """Say which tests the change touches and why, and run them; with them what takes seconds: style, borders of the rooms, laws."""
    changed = changed_files(root, base)
    chosen = choose(changed, read_imports(root))
    print("\n".join(told(changed, chosen, base)), flush=True)
    if not chosen.words:
        return 0
    every = checks(root, [*chosen.words, *words])
    skipped = {MYPY, *(() if touches(changed, "frontend/") else FRONTEND), *(() if touches(changed, "laws/") else (LAWS,))}
    failed = [check.title for check in every if check.title not in skipped and not passes(check, root)]
    print(f"KHÔNG ĐẠT: {'; '.join(failed)}" if failed else "ĐẠT phần đã chọn; trước khi ghi vào nhánh chính vẫn chạy ./thoatngheo test")
    return 1 if failed else 0


def touches(changed: list[str], folder: str) -> bool:
    return any(file.startswith(folder) for file in changed)


def told(changed: list[str], chosen: Chosen, base: str) -> list[str]:
    """What will run and why, in words."""
    if not changed:
        return [f"Không có gì thay đổi so với {base}."]
    if chosen.everything:
        return [f"{len(changed)} tệp thay đổi so với {base}. Chạy mọi kiểm thử: {chosen.everything} là nền của tất cả."]
    lines = [f"{len(changed)} tệp thay đổi so với {base}, đụng tới {len(chosen.tests)} tệp kiểm thử:"]
    shown = sorted(chosen.tests.items())
    lines += [f"  {test}\n      vì: {why}" for test, why in shown[:SHOWN]]
    if len(shown) > SHOWN:
        lines.append(f"  … và {len(shown) - SHOWN} tệp nữa")
    if chosen.untested:
        lines.append(f"Không kiểm thử nào đụng tới: {', '.join(chosen.untested)}")
    return lines


def record(into: Path | None, before: Path | None) -> int:
    """Record the demo of THOATNGHEO_DATA, made first where it is not there; with `before`, say every difference."""
    with with_database():
        set_up_django()
        from thoatngheo.config.recording import compared, recorded, require_recording  # needs Django's settings first

        if before:
            require_recording(before)
        bring_up_to_date()
        load_demo()
        with tempfile.TemporaryDirectory() as spare:
            folder = into or Path(spare)
            print(f"{recorded(folder)} câu trả lời đã ghi (answers recorded)", flush=True)
            differences = list(compared(before, folder)) if before else []
    print("\n".join(differences))
    return 1 if differences else 0


def passes(check: Check, root: Path) -> bool:
    print(f"── {check.title}", flush=True)
    folder = check.folder or root
    environment = node_environment(folder) if check.folder else None
    return subprocess.run(check.command, cwd=folder, env=environment, check=False).returncode == 0
