"""Targets of a plan: values and formulas, handing them down, and the commitments of those who are to reach them."""
