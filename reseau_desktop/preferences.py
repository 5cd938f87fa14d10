"""The state of the screen: an ini file beside the database, neither undone nor exported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

FILE = "window.ini"


def settings(folder: Path) -> QSettings:
    """The ini file of a data folder."""
    from PySide6.QtCore import QSettings

    return QSettings(str(folder / FILE), QSettings.Format.IniFormat)


def language(folder: Path) -> str | None:
    """The language chosen in Settings; None where none was, so that the system's holds."""
    try:
        if not (folder / FILE).exists():
            return None
    except OSError:  # a folder that may not be looked into is refused later, with a sentence
        return None
    found = settings(folder).value("appearance/language")
    return str(found) if found in ("en", "fr") else None
