"""Single instance and, later, clock, notifications and tray."""
