"""`./thoatngheo lock`: write the lock files; they carry hashes and no addresses."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

LOCKS = ("requirements.in", "requirements/tools.in", "requirements/node.in", "requirements/openfisca.in", "requirements/spark.in")
FLAGS = ("--quiet", "--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-emit-index-url")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--upgrade", action="store_true", help="lấy bản mới nhất (take the newest versions)")


def run(args: argparse.Namespace) -> int:
    root = Path(os.environ["THOATNGHEO_ROOT"])
    uv = Path(sys.executable).parent / "uv"
    for source in LOCKS:
        command = [str(uv), "pip", "compile", *FLAGS, source, "-o", source.replace(".in", ".lock")]
        if source.endswith("spark.in"):
            command += ["-c", "requirements.lock"]
        if args.upgrade:
            command.append("--upgrade")
        subprocess.run(command, cwd=root, check=True)  # noqa: S603 - our own arguments only
        print(f"Đã ghi {source.replace('.in', '.lock')}")
    return 0
