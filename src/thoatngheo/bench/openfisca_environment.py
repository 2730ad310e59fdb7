"""The environment of the comparison with OpenFisca, apart from ours: other licence (AGPL), other packages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from thoatngheo.core.problems import ProblemKind

NOT_MADE = ProblemKind(
    "bench.openfisca_not_installed",
    says="Không cài được môi trường OpenFisca từ {lock}: {reason}",
    do="Hãy kiểm tra kết nối tới kho gói Python, hoặc bỏ phần so sánh bằng --without openfisca.",
)


def openfisca_python(folder: Path, root: Path) -> Path:
    """The Python of an environment with requirements/openfisca.lock below `folder`; made on first use, again when the lock changes."""
    lock = root / "requirements" / "openfisca.lock"
    home = folder / "openfisca"
    python = home / "bin" / "python"
    stamp = home / ".lock"
    wanted = lock.read_text(encoding="utf-8")
    if python.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    uv = str(Path(sys.executable).parent / "uv")
    for command in (
        [uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(home)],
        [uv, "pip", "install", "--quiet", "--require-hashes", "-r", str(lock)],
    ):
        done = subprocess.run(command, env={**os.environ, "VIRTUAL_ENV": str(home)}, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise NOT_MADE(lock=lock, reason=done.stderr.strip()[-300:])
    stamp.write_text(wanted, encoding="utf-8")
    return python
