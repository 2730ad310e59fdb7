"""Programme money: lines, what happened to each, moves between them, and the catalogue of projects."""
