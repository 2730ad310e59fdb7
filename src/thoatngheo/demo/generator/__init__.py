"""Invented households that hit given figures exactly. Pure: no database, no clock; the same seed, the same households."""

from thoatngheo.demo.generator.cam_lo import cam_lo_2018, cam_lo_2019
from thoatngheo.demo.generator.commune_2025 import commune_2025
from thoatngheo.demo.generator.commune_2026 import commune_2026
from thoatngheo.demo.generator.first_year import first_review
from thoatngheo.demo.generator.marginals import Commune, cam_lo
from thoatngheo.demo.generator.records import (
    GeneratedEvent,
    GeneratedFlow,
    GeneratedHousehold,
    GeneratedMember,
    GeneratedReview,
    changed_facts,
)
from thoatngheo.demo.generator.year_two import next_review

__all__ = [
    "Commune",
    "GeneratedEvent",
    "GeneratedFlow",
    "GeneratedHousehold",
    "GeneratedMember",
    "GeneratedReview",
    "cam_lo",
    "cam_lo_2018",
    "cam_lo_2019",
    "changed_facts",
    "commune_2025",
    "commune_2026",
    "first_review",
    "next_review",
]
