"""Programs that each classify the same two files. Each runs alone in a fresh process and prints one line of JSON."""
