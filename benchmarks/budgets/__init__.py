"""What the guide may cost its readers, its authors and their machines, and what it costs: one table."""
