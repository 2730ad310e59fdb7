"""What can go wrong with the list, requests, reviewers, surveys, and the steps of a case."""
