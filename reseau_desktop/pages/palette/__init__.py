"""The palette: find somebody, go somewhere, run a command, note a line."""
