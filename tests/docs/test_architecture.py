"""The picture of the rooms is what the imports say, and its arrows leave nothing out."""

from __future__ import annotations

from thoatngheo.config.picture import FILE, Rooms, drawn, read_rooms
from thoatngheo.config.postgres.place import project_root


def test_the_picture_is_current() -> None:
    """After a change of the imports between rooms: ./thoatngheo lock --picture."""
    assert (project_root() / FILE).read_text(encoding="utf-8") == drawn(project_root())


def test_an_arrow_that_follows_from_others_is_left_out() -> None:
    rooms = Rooms({"a": frozenset("bc"), "b": frozenset("c"), "c": frozenset()})
    assert list(rooms.arrows()) == [("a", "b"), ("b", "c")]


def test_rooms_that_import_each_other_keep_both_arrows() -> None:
    rooms = Rooms({"a": frozenset("bc"), "b": frozenset("a"), "c": frozenset()})
    assert {("a", "b"), ("b", "a"), ("a", "c")} <= set(rooms.arrows())


def test_what_one_reaches_along_the_arrows_is_what_is_imported() -> None:
    rooms = read_rooms(project_root())
    kept: dict[str, set[str]] = {name: set() for name in rooms.imports}
    for room, other in rooms.arrows():
        kept[room].add(other)
    along = Rooms({name: frozenset(others) for name, others in kept.items()})
    assert {name: along.below(name) for name in kept} == {name: rooms.below(name) for name in kept}
