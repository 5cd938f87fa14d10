"""Settings: everything the user decides, applied at once and undone like anything else."""
