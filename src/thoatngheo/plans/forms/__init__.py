"""Forms of the plans room; one module for each part."""
