"""How long the rules below motto, issuer and subject are; both writers draw them so (mm)."""

from __future__ import annotations

from vanban.document import Issuer
from vanban.layout import official_layout

MOTTO_MM = 57.0  # the motto's own width at 13 points, bold
SUBJECT_MM = 35.0
LONGEST_MM = 28.0
CAPITAL_EM = 0.72  # mean width of a bold capital
SHARE = 0.4  # of the issuer's longest line: the decree asks for a third to a half
MM_PER_POINT = 25.4 / 72


def issuer_rule_mm(issuer: Issuer) -> float:
    """The rule below the issuer's name."""
    longest = max(len(line) for line in issuer.name.split("\n"))
    return min(longest * official_layout()["issuer_pt"] * CAPITAL_EM * MM_PER_POINT * SHARE, LONGEST_MM)
