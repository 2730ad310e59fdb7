"""How far the targets of a plan are: counting, forecast, light. What each module does stands in its first line."""
