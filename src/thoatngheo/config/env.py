"""Settings from the environment, each also by a file (`NAME_FILE`), with an error that names the variable."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from thoatngheo.core.problems import ProblemKind

BAD_VALUE = ProblemKind(
    "settings.bad_value",
    says="Biến môi trường {name} có giá trị không hợp lệ: {value!r}.",
    do="Ví dụ đúng: {name}={example}.",
)


def text(name: str, default: str = "") -> str:
    """The variable, or the content of the file that NAME_FILE points to."""
    if path := os.environ.get(f"{name}_FILE"):
        return Path(path).read_text(encoding="utf-8").strip()
    return os.environ.get(name, default)


def flag(name: str, *, default: bool = False) -> bool:
    value = text(name, "true" if default else "false").lower()
    if value in {"true", "1", "yes"}:
        return True
    if value in {"false", "0", "no", ""}:
        return False
    raise BAD_VALUE(name=name, value=value, example="true")


def number(name: str, default: int) -> int:
    value = text(name, str(default))
    if not value.isdecimal():
        raise BAD_VALUE(name=name, value=value, example=str(default))
    return int(value)


def words(name: str, default: str = "") -> list[str]:
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def kept_secret(name: str, folder: Path) -> str:
    """A secret from the environment, else one made once and kept in the data folder, readable by its owner only."""
    if given := text(name):
        return given
    file = folder / "secrets" / name.lower()
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as handle:
            handle.write(secrets.token_urlsafe(48))
    return file.read_text(encoding="utf-8")
