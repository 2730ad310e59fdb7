"""Households and people over time, in three rooms: the records, their lists in Excel, and taking over those of ended units."""
