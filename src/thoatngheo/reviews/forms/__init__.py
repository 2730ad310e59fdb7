"""Forms of the review's pages; one module for each part."""
