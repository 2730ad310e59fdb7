"""Targets, their values area by area, what was handed down and corrected, and the commitments."""

from thoatngheo.plans.targets.models.handing import Correction, HandedDown
from thoatngheo.plans.targets.models.targets import Commitment, Target, TargetValue

__all__ = [
    "Commitment",
    "Correction",
    "HandedDown",
    "Target",
    "TargetValue",
]
