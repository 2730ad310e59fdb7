"""People who sign in, and their roles: which role, in which area, on which days."""
