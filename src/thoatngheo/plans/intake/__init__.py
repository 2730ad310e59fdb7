"""A plan document read, gone through by a person, and taken over as a plan."""
