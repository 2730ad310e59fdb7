"""What can go wrong while a plan is written, consulted on and issued."""
