"""The sections of the settings in their order: what each is called, and its icon."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

ICONS = {
    "circles": "circles",
    "round": "cal",
    "reminders": "bell",
    "me": "person",
    "cards": "card",
    "appearance": "appearance",
    "language": "language",
    "shortcuts": "keyboard",
    "data": "data",
}


def name(key: str) -> str:
    """What a section is called."""
    words = {
        "circles": translate("Settings", "Circles"),
        "round": translate("Settings", "Round and time"),
        "reminders": translate("Settings", "Reminders"),
        "me": translate("Settings", "Me"),
        "cards": translate("Settings", "Cards"),
        "appearance": translate("Settings", "Appearance"),
        "language": translate("Settings", "Language"),
        "shortcuts": translate("Settings", "Shortcuts"),
        "data": translate("Settings", "Data"),
    }
    return words[key]
