"""The legal process of the review as dated data. Nothing is imported here: a start would wait for the reader of laws."""
