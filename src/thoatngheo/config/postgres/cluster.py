"""One PostgreSQL cluster of our own: made once, started, stopped; reached through a Unix socket only."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from thoatngheo.config.postgres.binaries import Binaries, find_binaries
from thoatngheo.config.postgres.place import reachable_by_all, server_account
from thoatngheo.core.problems import ProblemKind

OWNER = "thoatngheo"
# A killed postmaster may stay in the process table for some seconds; until then its lock file refuses a start.
RETRY_SECONDS = 15
SOCKET_PATH_MAX = 90

START_FAILED = ProblemKind(
    "postgres.start_failed",
    says="Không khởi động được cơ sở dữ liệu tại {folder}: {reason}",
    do="Hãy xem tệp {log}; nếu đĩa đầy thì giải phóng đĩa, nếu một bản khác đang chạy thì dừng bản đó.",
)


class Cluster:
    """A data folder with its server. Listens on no network address; its socket folder is closed to others."""

    def __init__(self, folder: Path, *, options: dict[str, str] | None = None) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.log = folder / "postgres.log"
        self.options = options or {}
        self.account = server_account()

    @property
    def socket_folder(self) -> Path:
        """Beside the data; below the temporary folder when that path is too long for a socket."""
        inside = self.folder / "socket"
        if len(str(inside)) <= SOCKET_PATH_MAX:
            return inside
        return Path(tempfile.gettempdir()) / f"thoatngheo-{hashlib.sha256(str(inside).encode()).hexdigest()[:12]}"

    def start(self) -> bool:
        """Make the cluster if need be and start it; False when it was running already.

        Raises:
            Problem: `postgres.start_failed`, `postgres.not_found`.
        """
        programs = self._programs()
        self._make_folders()
        if not (self.data / "PG_VERSION").exists():
            self._initdb(programs)
        if self.running():
            return False
        self._start(programs)
        return True

    def stop(self) -> None:
        if self.running():
            self._run([self._programs().path("pg_ctl"), "-D", str(self.data), "-m", "fast", "-w", "stop"])

    def running(self) -> bool:
        if not (self.data / "postmaster.pid").exists():
            return False
        return self._run([self._programs().path("pg_ctl"), "-D", str(self.data), "status"]).returncode == 0

    def _programs(self) -> Binaries:
        found = find_binaries()
        if self.account is None or reachable_by_all(found.folder):
            return found
        # The environment lies below a closed home: the server's account needs a copy it can read.
        copy = self.folder / f"programs-{found.major}"
        if not copy.exists():
            shutil.copytree(found.folder.parent, copy, symlinks=True)
        return Binaries(copy / "bin", found.major)

    def _make_folders(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        for folder in (self.data, self.socket_folder):
            folder.mkdir(mode=0o700, exist_ok=True)
            if self.account and folder.stat().st_uid != self.account.uid:
                os.chown(folder, self.account.uid, self.account.gid)
        self.log.touch(exist_ok=True)
        if self.account:
            os.chown(self.log, self.account.uid, self.account.gid)

    def _initdb(self, programs: Binaries) -> None:
        # Sorting and upper case must not depend on the machine's locale: names carry their own sort keys.
        locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"] if programs.major >= 17 else ["--locale=C.UTF-8"]
        command = [programs.path("initdb"), "-D", str(self.data), "-U", OWNER, "-E", "UTF8", "--auth=trust", "--no-sync", *locale]
        done = self._run(command)
        if done.returncode != 0:
            raise START_FAILED(folder=self.folder, reason=done.stderr.strip()[-300:], log=self.log)

    def _start(self, programs: Binaries) -> None:
        settings = {"listen_addresses": "", "unix_socket_directories": str(self.socket_folder), "max_connections": "60", **self.options}
        words = " ".join(f"-c {key}='{value}'" for key, value in settings.items())
        command = [programs.path("pg_ctl"), "-D", str(self.data), "-l", str(self.log), "-w", "-t", "60", "-o", words, "start"]
        until = time.monotonic() + RETRY_SECONDS
        while True:
            done = self._run(command)
            if done.returncode == 0:
                return
            if time.monotonic() > until:
                raise START_FAILED(folder=self.folder, reason=(done.stderr or done.stdout).strip()[-300:], log=self.log)
            time.sleep(0.5)

    def _run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        # Files, not pipes: the server inherits them and a pipe would wait for it to end.
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
            user, group, extra_groups = (self.account.uid, self.account.gid, ()) if self.account else (None, None, None)
            done = subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, cwd="/",
                check=False, user=user, group=group, extra_groups=extra_groups,
            )  # fmt: skip
            out.seek(0)
            err.seek(0)
            return subprocess.CompletedProcess(command, done.returncode, out.read(), err.read())
