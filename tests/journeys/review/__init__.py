"""The acts of the review's journey, in the order of the law."""
