"""Three plans as their offices printed them, for the demo; each part of the room of plans adds its own rows.

Sources: the people's committee of Cam Lộ district (Quảng Trị), "Kế hoạch thực hiện chương trình giảm nghèo năm 2019" (the text at hand
prints neither number nor day); of Đà Nẵng city, Kế hoạch số 66/KH-UBND of 17/03/2023; of Lai Châu city, 4159/KH-UBND of 29/12/2023.
"""

from __future__ import annotations

from thoatngheo.demo.plans.activities import load_activities, load_activities_with_households
from thoatngheo.demo.plans.drafting import load_draft
from thoatngheo.demo.plans.heads import DemoPlans, make_heads
from thoatngheo.demo.plans.lai_chau_money import load_money
from thoatngheo.demo.plans.targets import load_targets
from thoatngheo.demo.plans.tasks import load_plans_of_2026, load_tasks

__all__ = ["DemoPlans", "load_activities_with_households", "load_draft", "load_plans", "load_plans_of_2026"]


def load_plans() -> DemoPlans:
    """The heads of the three plans, then what each part knows of them."""
    plans = make_heads()
    load_targets(plans)
    load_tasks(plans)
    load_money(plans)
    load_activities(plans)
    return plans
