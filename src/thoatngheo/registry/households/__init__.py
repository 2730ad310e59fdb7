"""Households and people over time: facts, events, groups; all tables of registry carry its label."""
