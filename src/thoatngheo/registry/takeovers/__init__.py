"""Households that still stand in units which have ended: where they are, and taking them over, hamlet by hamlet or all at once."""
