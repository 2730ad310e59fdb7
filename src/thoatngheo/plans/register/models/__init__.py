"""Plans, the programmes they belong to, and the agencies they speak to."""

from thoatngheo.plans.register.models.agencies import Agency
from thoatngheo.plans.register.models.plans import LegalBase, Plan
from thoatngheo.plans.register.models.programmes import Programme, Project

__all__ = [
    "Agency",
    "LegalBase",
    "Plan",
    "Programme",
    "Project",
]
