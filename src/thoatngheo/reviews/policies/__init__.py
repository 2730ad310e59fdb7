"""Every action of the review; one module for each part, imported here so that the gate knows them all."""

from thoatngheo.reviews.policies import cases, rounds

__all__ = ["cases", "rounds"]
