"""Who may do what with activities, models and funds; a module is imported here, so that the gate knows its actions."""

from thoatngheo.plans.activities.policies import activities, funds, pilots

__all__ = ["activities", "funds", "pilots"]
