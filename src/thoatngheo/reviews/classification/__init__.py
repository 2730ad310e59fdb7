"""Poverty standards applied to facts: one household with reasons, files of millions in bulk. No database, no Django."""
