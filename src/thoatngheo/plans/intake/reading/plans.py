"""The whole reading of a document as it is kept: the reader's plan, findings included."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from vanban.reading.plan import Plan


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """What reader and checker found in a document; the fields are those of `vanban.reading.plan`, count `version` up with them."""

    kind: ClassVar[str] = "plan"
    version: ClassVar[int] = 1

    plan: Plan
