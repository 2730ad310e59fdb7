"""How far the targets of a plan are: counted, forecast, lit, and reported by hand."""
