"""What can go wrong with targets, commitments, and making a plan by hand."""
