"""What can go wrong with a meeting, a posted list, a complaint."""
