"""Circles: one's promises as a picture, and the people who slip outwards."""
