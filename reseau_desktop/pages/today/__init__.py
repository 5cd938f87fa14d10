"""Today: what to do this morning, and stop."""
