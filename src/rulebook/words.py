"""Two languages side by side: what a law's text carries and what a reason is told in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Lang = Literal["vi", "en"]


@dataclass(frozen=True, slots=True)
class Words:
    vi: str
    en: str

    def __getitem__(self, lang: Lang) -> str:
        return self.vi if lang == "vi" else self.en

    def __bool__(self) -> bool:
        return bool(self.vi or self.en)


NOTHING = Words("", "")
