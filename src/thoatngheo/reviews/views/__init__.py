"""Pages of the review; one module for each part."""
