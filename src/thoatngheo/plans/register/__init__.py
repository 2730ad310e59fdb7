"""A plan as a document of a unit: its frame and tabs, the programmes and agencies that every room of plans speaks of."""
