"""The tables of the pages about activities, funds and models."""
