"""What the palette's rows are, in a word."""

from __future__ import annotations

from reseau_desktop.wording.translation import translate


def sort(key: str) -> str:
    """Beside a row: what it is."""
    words = {
        "person": translate("Palette", "Person"),
        "organisation": translate("Palette", "Organisation"),
        "page": translate("Palette", "Page"),
        "list": translate("Palette", "List"),
        "command": translate("Palette", "Command"),
        "log": translate("Palette", "Exchange"),
        "new": translate("Palette", "New contact"),
    }
    return words.get(key, "")


def log_with(name: str) -> str:
    return translate("Palette", "Log an exchange with {name}").format(name=name)


def new_contact(name: str) -> str:
    return translate("Palette", "New contact “{name}”").format(name=name)
