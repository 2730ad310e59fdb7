"""The product as its user gets it: `./thoatngheo demo` in an empty data folder, as a process of its own."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from types import TracebackType
from urllib.error import URLError

from thoatngheo.config.postgres.place import project_root

PATIENCE_SECONDS = 420
STOP_SECONDS = 30


class RunningDemo:
    """A demo with its own data folder and port; started and stopped as often as a test likes."""

    def __init__(self) -> None:
        self.data = Path(tempfile.mkdtemp(prefix="thoatngheo-demo-"))
        self.data.chmod(0o755)  # the account that runs the database must be able to pass
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.process: subprocess.Popen[str] | None = None
        self.said = ""

    def __enter__(self) -> RunningDemo:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()
        shutil.rmtree(self.data, ignore_errors=True)

    @property
    def environment(self) -> dict[str, str]:
        """A user's: nothing of the test run's own database."""
        kept = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "DJANGO_SETTINGS_MODULE"}}
        return kept | {"THOATNGHEO_DATA": str(self.data), "THOATNGHEO_ROOT": str(project_root()), "PYTHONPATH": str(project_root() / "src")}

    def start(self) -> None:
        """Start it and wait until it answers."""
        started = time.monotonic()
        log = (self.data / "said.txt").open("w")
        command = [sys.executable, "-m", "thoatngheo", "demo", "--port", str(self.port)]
        self.process = subprocess.Popen(command, env=self.environment, stdout=log, stderr=subprocess.STDOUT, text=True)
        while not answers(self.url):
            self.said = (self.data / "said.txt").read_text(encoding="utf-8")
            assert self.process.poll() is None, f"the demo ended by itself: {self.said}"
            assert time.monotonic() - started < PATIENCE_SECONDS, f"no answer from the demo: {self.said}"
            time.sleep(0.3)
        self.said = (self.data / "said.txt").read_text(encoding="utf-8")

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(STOP_SECONDS)

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        """`./thoatngheo WORDS…` beside the running demo."""
        return subprocess.run(
            [sys.executable, "-m", "thoatngheo", *words], env=self.environment, capture_output=True, text=True, check=False
        )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False
