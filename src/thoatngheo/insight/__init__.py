"""Comparisons and charts: the transition table, other standards, other years."""
