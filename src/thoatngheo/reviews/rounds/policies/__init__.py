"""Who opens, follows, returns and publishes reviews; a module is imported here, so that the gate knows its actions."""

from thoatngheo.reviews.rounds.policies import campaigns, front, roles, rounds

__all__ = ["campaigns", "front", "roles", "rounds"]
