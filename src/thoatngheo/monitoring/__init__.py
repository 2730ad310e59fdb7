"""The official forms, computed from the frozen rows of decided reviews, and whether they agree with each other."""
