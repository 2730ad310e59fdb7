"""Cam Lộ district, two years: the end of 2018 as the plan prints it, the end of 2019 as the plan wanted it."""

from __future__ import annotations

from datetime import date

from thoatngheo.demo.generator.first_year import first_review
from thoatngheo.demo.generator.marginals import cam_lo
from thoatngheo.demo.generator.records import GeneratedReview
from thoatngheo.demo.generator.year_two import next_review

STANDARD = "VN-2016"


def cam_lo_2018() -> GeneratedReview:
    """14,653 invented households in nine communes: 609 poor, 720 near-poor, 80 of an ethnic minority."""
    return first_review("Rà soát cuối năm 2018", cam_lo(), standard=STANDARD, day=date(2018, 11, 15), seed=20181115)


def cam_lo_2019(previous: GeneratedReview) -> GeneratedReview:
    """The same households a year later: 117 left poverty, 35 fell into it, 527 are poor."""
    return next_review(previous, cam_lo(), name="Rà soát cuối năm 2019", day=date(2019, 11, 15), seed=20191115)
