"""The import page: a file, its columns, who is known already, a summary; nothing is written before its end."""
