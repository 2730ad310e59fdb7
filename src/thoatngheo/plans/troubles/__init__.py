"""What can go wrong with plans; one module for each part."""
