"""The history: everything that was done, and how to come back to it."""
