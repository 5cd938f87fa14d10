"""What a start says when the file cannot be opened: what happened, what is safe, what to do."""
