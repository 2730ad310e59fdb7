"""The frozen figures of decided reviews, and the same figures of reviews that are still under way.

One wide row per household (`columns`), made by one builder (`building`): when a standard of a round is decided, the rows
are written once and never changed (`writing.write_snapshot`); until then they are made anew for every question
(`reading.frames`). Every official form is a function of these rows.
"""
