"""A port that another program takes while the demo is loaded: a plain sentence, or the next free port; no crash."""

from __future__ import annotations

import argparse
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from thoatngheo.config.run.processes import free_port
from thoatngheo.core.problems import Problem
from thoatngheo.demo import command as demo


class Meanwhile:
    """Loading of a demo during which somebody else opens the port; what was started in the end."""

    def __init__(self, patched: pytest.MonkeyPatch) -> None:
        self.other = socket.socket()
        self.port = 0
        self.started: list[list[str]] = []
        for name in ("build_assets", "set_up_django", "check", "migrate"):
            patched.setattr(demo, name, lambda *_told: None)
        patched.setattr(demo, "running_database", self.no_database)
        patched.setattr(demo, "load", self.taken)
        patched.setattr(demo, "say_where", lambda port: None)
        patched.setattr(demo, "run_until_stopped", lambda commands: self.started.extend(commands.values()))

    @contextmanager
    def no_database(self, steps: object) -> Iterator[None]:
        yield

    def taken(self) -> None:
        self.other.bind(("127.0.0.1", self.port))
        self.other.listen()


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Iterator[Meanwhile]:
    scene = Meanwhile(monkeypatch)
    yield scene
    scene.other.close()


def test_the_port_that_was_asked_for_is_told_to_be_taken(meanwhile: Meanwhile) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        meanwhile.port = probe.getsockname()[1]
    with pytest.raises(Problem, match=f"Cổng {meanwhile.port} đang được chương trình khác dùng"):
        demo.run(argparse.Namespace(port=meanwhile.port, data_only=False))
    assert meanwhile.started == []


def test_without_a_wish_the_next_free_port_is_taken(meanwhile: Meanwhile) -> None:
    meanwhile.port = free_port(None)
    assert demo.run(argparse.Namespace(port=None, data_only=False)) == 0
    server = meanwhile.started[0]
    assert int(server[server.index("--port") + 1]) != meanwhile.port
