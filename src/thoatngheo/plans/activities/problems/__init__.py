"""What can go wrong with activities, models and funds."""
