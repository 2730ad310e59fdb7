"""Where data lives, and who may run the server there.

PostgreSQL refuses to run as root. As root the server is handed to an account without rights of
its own, which must be able to reach the data folder and the programs; a folder below a home that
is closed to others (0700) cannot serve, so data then goes to /var/lib.
"""

from __future__ import annotations

import hashlib
import os
import pwd
import stat
from dataclasses import dataclass
from pathlib import Path

FALLBACK = Path("/var/lib/thoatngheo")


@dataclass(frozen=True, slots=True)
class Account:
    """The system account that runs the server."""

    name: str
    uid: int
    gid: int


def server_account() -> Account | None:
    """None when we are an ordinary user and run the server ourselves; as root an unprivileged account."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(name, entry.pw_uid, entry.pw_gid)
    return Account("65534", 65534, 65534)


def project_root() -> Path:
    """The checkout (or installation) we run from."""
    chosen = os.environ.get("THOATNGHEO_ROOT")
    return Path(chosen) if chosen else Path(__file__).resolve().parents[4]


def data_home() -> Path:
    """The folder for database, keys and files: THOATNGHEO_DATA, else `.data` in the project where that can serve."""
    if chosen := os.environ.get("THOATNGHEO_DATA"):
        return Path(chosen)
    root = project_root()
    if server_account() is None or reachable_by_all(root):
        return root / ".data"
    return FALLBACK / hashlib.sha256(str(root).encode()).hexdigest()[:12]


def reachable_by_all(folder: Path) -> bool:
    """Whether any account may pass through every folder on the way."""
    return all(part.stat().st_mode & stat.S_IXOTH for part in [folder.resolve(), *folder.resolve().parents] if part.exists())
