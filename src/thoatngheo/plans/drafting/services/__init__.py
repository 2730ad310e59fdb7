"""Services of the room drafting; one module for each part."""
