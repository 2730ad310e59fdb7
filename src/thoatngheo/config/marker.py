"""The mark in the data folder that says: these are invented data, demo accounts are welcome here."""

from __future__ import annotations

from thoatngheo.config.postgres import data_home

NAME = "demo"


def mark_as_demo() -> None:
    (data_home() / NAME).touch()


def is_demo() -> bool:
    return (data_home() / NAME).exists()
