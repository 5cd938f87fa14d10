"""The agenda: what falls on which day, and what is late."""
