"""Template tags of what was read."""
