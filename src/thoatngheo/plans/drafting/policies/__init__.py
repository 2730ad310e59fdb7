"""Who writes, keeps and issues the text of a plan, who is asked and who answers; imported here, so that the gate knows the actions."""

from thoatngheo.plans.drafting.policies import consulting, drafting

__all__ = ["consulting", "drafting"]
