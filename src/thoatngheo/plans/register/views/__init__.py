"""The list of plans, one plan, and what every page about one plan shares."""
