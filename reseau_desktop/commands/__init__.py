"""The command line, a family a module: each command opens the store, asks or acts, and says what came of it."""
