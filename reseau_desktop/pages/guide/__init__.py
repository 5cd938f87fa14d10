"""The guide: a page a screen, and where each figure comes from. Read offline, from files of ours."""
