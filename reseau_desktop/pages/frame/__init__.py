"""The window around the pages: menus, sidebar, page stack, inspector, status bar, notices."""
