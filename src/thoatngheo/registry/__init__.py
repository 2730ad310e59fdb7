"""Households, their members and facts, groups, totals, and the lists people keep of them."""
