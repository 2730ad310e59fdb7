"""Poverty standards applied to facts: one household with reasons, files of millions in bulk; the page of the standards."""
