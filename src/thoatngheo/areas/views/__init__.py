"""Pages about units: the tree on a day, one unit, its hamlets, its type."""
