"""A new contact from what was pasted: a signature, a vCard, a line."""
