"""Putting the rooms together: settings, addresses, command line, demo, benchmarks."""
