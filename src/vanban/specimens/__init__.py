"""Invented plans whose every fact is known: for the tests of reader and checker, and for measuring them. Nothing in them is real."""

from vanban.specimens.build import specimen
from vanban.specimens.damage import damaged
from vanban.specimens.facts import Facts, facts_of, recall
from vanban.specimens.model import PlanModel
from vanban.specimens.plant import ERRORS, planted
from vanban.specimens.print import STYLES, Style, printed_plan

__all__ = ["ERRORS", "STYLES", "Facts", "PlanModel", "Style", "damaged", "facts_of", "planted", "printed_plan", "recall", "specimen"]
