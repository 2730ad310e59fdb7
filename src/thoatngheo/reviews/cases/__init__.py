"""The households of a round: who is listed and why, who surveys them, what the rules found, how far each has come."""
