"""Who may do what with plans and agencies; a module is imported here, so that the gate knows its actions."""

from thoatngheo.plans.register.policies import agencies, plans, roles

__all__ = ["agencies", "plans", "roles"]
