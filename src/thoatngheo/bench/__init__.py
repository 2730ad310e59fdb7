"""Speed and memory, measured against other ways to do the same. Prints ratios of one run; never a timed test."""
