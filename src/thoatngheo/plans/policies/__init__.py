"""Who may do what with plans; one module for each part. A part's module is imported here, so that the gate knows its actions."""

from thoatngheo.plans.policies import agencies, drafting, plans, progress, tasks

__all__ = ["agencies", "drafting", "plans", "progress", "tasks"]
