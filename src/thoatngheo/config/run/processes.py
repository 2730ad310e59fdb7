"""The processes of a running system: the web server and the worker; started, watched and stopped by their ids."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from types import FrameType

from thoatngheo.core.problems import ProblemKind

STOP_SECONDS = 10
LOOK_SECONDS = 0.5

NO_PORT = ProblemKind(
    "serve.no_port",
    says="Cổng {port} đang được chương trình khác dùng.",
    do="Hãy chọn cổng khác: --port {other}.",
)
DIED = ProblemKind(
    "serve.died",
    says="Tiến trình {name} đã dừng ngoài ý muốn (mã {code}).",
    do="Hãy xem các dòng ở trên, rồi chạy lại lệnh.",
)


def free_port(wanted: int | None, first: int = 8000) -> int:
    """The wanted port if it is free, else the first free one from 8000 on when none was asked for."""
    for port in [wanted] if wanted else range(first, first + 50):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise NO_PORT(port=wanted or first, other=(wanted or first) + 100)


def web_server(host: str, port: int) -> list[str]:
    return [
        sys.executable, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", str(port),
        "--workers", "1", "--blocking-threads", "4", "--no-access-log", "--log-level", "warning",
        "thoatngheo.config.wsgi:application",
    ]  # fmt: skip


def worker() -> list[str]:
    return [sys.executable, "-m", "thoatngheo", "worker"]


class Stop(Exception):
    """Somebody asked the system to stop."""


def run_until_stopped(commands: dict[str, list[str]]) -> None:
    """Start the processes and wait; stop them all when one ends or we are asked to.

    Raises:
        Problem: `serve.died` when a process ended by itself.
    """
    previous = {number: signal.signal(number, raise_stop) for number in (signal.SIGINT, signal.SIGTERM)}
    running: dict[str, subprocess.Popen[bytes]] = {}
    try:
        for name, command in commands.items():
            running[name] = subprocess.Popen(command, start_new_session=True)
        while True:
            time.sleep(LOOK_SECONDS)
            for name, process in running.items():
                if process.poll() is not None:
                    raise DIED(name=name, code=process.returncode)
    except Stop:
        return
    finally:
        for process in running.values():
            stop(process)
        for number, handler in previous.items():
            signal.signal(number, handler)


def raise_stop(number: int, frame: FrameType | None) -> None:
    raise Stop


def stop(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
