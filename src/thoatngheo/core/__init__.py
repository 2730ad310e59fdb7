"""What every room stands on: problems, the gate, audit, jobs, names."""
