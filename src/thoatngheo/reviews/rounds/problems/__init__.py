"""What can go wrong with campaigns and rounds."""
