"""What the screen remembers between two starts: sizes, page, theme. An ini file beside the database."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from reseau_desktop.widgets.theme import Theme


class ScreenState:
    """Typed reading of an ini file; a value that does not fit gives the default, never an error."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int) -> int:
        try:
            return int(str(self._settings.value(key, default)))
        except ValueError:
            return default

    def ratio(self, key: str, default: float) -> float:
        try:
            return float(str(self._settings.value(key, default)))
        except ValueError:
            return default

    def flag(self, key: str, default: bool) -> bool:
        return str(self._settings.value(key, default)).lower() in ("true", "1")

    def numbers(self, key: str) -> list[int]:
        """A list of whole numbers (the sizes of a splitter), empty where there is none."""
        try:
            return [int(part) for part in self.text(key).split(" ") if part]
        except ValueError:
            return []

    def bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def under(self, start: str) -> list[str]:
        """The keys that begin like this."""
        return [key for key in self._settings.allKeys() if key.startswith(start)]

    def set(self, key: str, value: Any) -> None:
        """Remember a value; None forgets it."""
        if value is None:
            self._settings.remove(key)
            return
        kept = " ".join(map(str, value)) if isinstance(value, list) else value
        if not isinstance(kept, str) or self.text(key, "\0") != kept:  # the same words need no new file
            self._settings.setValue(key, kept)

    def sync(self) -> None:
        self._settings.sync()

    # -- the look

    def restore_look(self, look: Theme) -> None:
        """Theme, text scale, contrast and motion as they were left."""
        mode = self.text("look/theme", "system")
        look.set_mode(mode if mode in ("system", "light", "dark") else "system")
        look.set_scale(self.ratio("look/scale", 1.0))
        look.set_high_contrast(self.flag("look/contrast", False))
        look.reduced_motion = self.flag("look/still", False)

    def keep_look(self, look: Theme) -> None:
        self.set("look/theme", look.mode)
        self.set("look/scale", look.scale)
        self.set("look/contrast", look.high_contrast)
        self.set("look/still", look.reduced_motion)
