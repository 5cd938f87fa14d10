"""Pieces of screen that know no page: theme, icons, delegates, background task."""
