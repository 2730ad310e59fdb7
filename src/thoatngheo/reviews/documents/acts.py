"""The acts that a document cites, each as the sentence "Căn cứ …"."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from vanban import day_in_words

FILE = Path(__file__).parent / "acts.yaml"


@cache
def known() -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return data


def basis(number: str) -> str:
    """ "Căn cứ Quyết định số 24/2021/QĐ-TTg ngày 16 tháng 7 năm 2021 của Thủ tướng Chính phủ …"; an unknown act by its number."""
    act = known()["acts"].get(number)
    if act is None:
        return f"Căn cứ văn bản số {number}"
    about = f" {act['about']}" if act["about"] else ""
    return f"Căn cứ {act['kind']} số {number} {day_in_words(act['day'])} của {act['by']}{about}"


def bases(process_acts: str, standard: str) -> tuple[str, ...]:
    """The sentences for the process ("24/2021/QĐ-TTg; 131/2025/NĐ-CP") and the standard; each act once."""
    numbers = [number.strip() for number in process_acts.split(";") if number.strip()]
    own = known()["standards"].get(standard)
    return tuple(basis(number) for number in dict.fromkeys([*numbers, *([own] if own else [])]))
