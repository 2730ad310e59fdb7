"""Identity numbers that can belong to nobody."""

from __future__ import annotations

PREFIX = "099"  # provinces are numbered 001 to 096
FROM_AGE = 16
LARGEST_FAMILY = 20  # numbers set aside for each household in the last six digits


def national_id(*, serial: int, number: int, sex: str, birth_year: int) -> str:
    """Twelve digits in the order of the real ones: province, sex and century, year of birth, six more."""
    century = 2 * (birth_year >= 2000) + (sex == "female")
    return f"{PREFIX}{century}{birth_year % 100:02d}{serial * LARGEST_FAMILY + number:06d}"
