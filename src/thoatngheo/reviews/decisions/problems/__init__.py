"""What stops a decision, and what can go wrong with expected escapes."""
