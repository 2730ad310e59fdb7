"""What has changed since a state of the repository."""

from __future__ import annotations

import subprocess
from pathlib import Path

from thoatngheo.core.problems import ProblemKind

BASE_UNKNOWN = ProblemKind(
    "test.base_unknown",
    says="Không so được với '{base}': {why}.",
    do="Hãy nêu một nhánh hoặc một lần ghi có trong kho, ví dụ: ./thoatngheo test --changed main",
)


def changed_files(root: Path, base: str) -> list[str]:
    """Files that differ from where this branch left `base`, committed or not, and files that nobody has added yet.

    Raises:
        Problem: `test.base_unknown`.
    """
    since = git(root, base, "merge-base", base, "HEAD").strip()
    known = git(root, base, "diff", "--name-only", "--no-renames", since).splitlines()
    new = git(root, base, "ls-files", "--others", "--exclude-standard").splitlines()
    return sorted({*known, *new})


def git(root: Path, base: str, *words: str) -> str:
    try:
        return subprocess.run(["git", "-c", "core.quotepath=off", *words], cwd=root, capture_output=True, text=True, check=True).stdout
    except FileNotFoundError:
        raise BASE_UNKNOWN(base=base, why="máy không có git") from None
    except subprocess.CalledProcessError as error:
        raise BASE_UNKNOWN(base=base, why=(error.stderr.strip().splitlines() or ["git báo lỗi"])[0]) from None
