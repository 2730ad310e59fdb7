"""Writes of the plans room: one function, one deed."""
