"""Pages about what `core` keeps for every room: long work, and the calendar of working days."""
