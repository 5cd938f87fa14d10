"""To sort: the newcomers, one person at a time."""
