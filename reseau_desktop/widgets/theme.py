"""The look in force: which table of colours, which text scale, and the signal that it changed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication

from reseau_desktop.widgets import tokens
from reseau_desktop.widgets.tokens import LayerColours

SMALLEST, LARGEST = 0.9, 2.0
_made: Theme | None = None


class Theme(QObject):
    """Colours by token, sizes by scale. `changed` follows every change, after palette and sheet."""

    about_to_change = Signal()  # appearance listens: palette, then sheet; widgets listen to `changed`
    changed = Signal()
    scale_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = "system"
        self.scale = 1.0
        self.high_contrast = False
        self.reduced_motion = False
        self.resources: Path | None = None
        self.generation = 0  # grows with each change: the key of every cache of pictures
        self._layer_colours: dict[str, str] = {}
        self._portal_dark: bool | None = None
        self._colours: dict[str, QColor] = {}
        self._layers: dict[str, LayerColours] = {}
        self.dark = self._wanted()
        hints = QGuiApplication.styleHints() if QGuiApplication.instance() else None
        if hints is not None:
            hints.colorSchemeChanged.connect(self._system_changed)

    # -- colours

    def colour(self, token: str) -> QColor:
        """The colour of a token ("text2"), or of a layer's "core", "core-t" (text), "core-s" (ground)."""
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = QColor(self.hex(token))
        return found

    def hex(self, token: str) -> str:
        if self.high_contrast:
            token = {"hair2": "ctl", "text3": "text2"}.get(token, token)
        table = tokens.DARK if self.dark else tokens.LIGHT
        value = table.get(token)
        if value is not None:
            return value
        if token.startswith("#"):
            return token
        key, _, part = token.rpartition("-")
        if part == "t" and key:
            return self.layer(key).text
        if part == "s" and key:
            return self.layer(key).ground
        return self.layer(token).dot

    def layer(self, key: str) -> LayerColours:
        """How a layer is drawn now: the user's colour where there is one, else the ramp's."""
        found = self._layers.get(key)
        if found is None:
            ramp = tokens.LAYERS_DARK if self.dark else tokens.LAYERS_LIGHT
            picked = self._layer_colours.get(key)
            default = ramp.get(key) or ramp[tokens.UNKNOWN_LAYER]
            found = tokens.derived(picked, dark=self.dark, dashed=default.dashed) if picked else default
            self._layers[key] = found
        return found

    def avatar(self, contact_id: int) -> tuple[QColor, QColor]:
        """Ground and initials of a contact's disc."""
        pair = (tokens.AVATARS_DARK if self.dark else tokens.AVATARS_LIGHT)[tokens.avatar_number(contact_id)]
        return QColor(pair[0]), QColor(pair[1])

    # -- sizes and time

    def px(self, size: float) -> int:
        """A size of the design in logical pixels at the text scale in force; lines (≤ 3 px) stay."""
        return round(size) if abs(size) <= 3 else round(size * self.scale)

    def duration(self, milliseconds: int) -> int:
        """How long a movement takes: nothing where motion is reduced."""
        return 0 if self.reduced_motion else milliseconds

    # -- changes

    def set_mode(self, mode: str) -> None:
        """`system`, `light` or `dark`."""
        if mode not in ("system", "light", "dark"):
            raise ValueError(f"no such theme: {mode}")
        self.mode = mode
        self._system_changed()

    def set_scale(self, scale: float) -> None:
        """Text scale, 0.9 to 2.0; values outside are brought to the nearest end."""
        scale = round(min(LARGEST, max(SMALLEST, scale)), 2)
        if scale != self.scale:
            self.scale = scale
            self._announce()
            self.scale_changed.emit()

    def set_high_contrast(self, on: bool) -> None:
        if on != self.high_contrast:
            self.high_contrast = on
            self._announce()

    def set_layer_colours(self, picked: Mapping[str, str | None]) -> None:
        """The colours the user picked, by layer key; None or absent: the ramp's own."""
        wanted = {key: value for key, value in picked.items() if value and QColor.isValidColorName(value)}
        wanted = {key: QColor(value).name().upper() for key, value in wanted.items()}
        if wanted != self._layer_colours:
            self._layer_colours = wanted
            self._announce()

    def set_portal_dark(self, dark: bool | None) -> None:
        """What the desktop's settings portal says; None: it has no wish."""
        self._portal_dark = dark
        self._system_changed()

    def _system_changed(self, *_: object) -> None:
        dark = self._wanted()
        if dark != self.dark:
            self.dark = dark
            self._announce()

    def _wanted(self) -> bool:
        if self.mode != "system":
            return self.mode == "dark"
        if self._portal_dark is not None:
            return self._portal_dark
        app = QGuiApplication.instance()
        return app is not None and QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _announce(self) -> None:
        self.generation += 1
        self._colours.clear()
        self._layers.clear()
        self.about_to_change.emit()
        self.changed.emit()


def theme() -> Theme:
    """The application's theme, made on first use. Delegates and painters ask here, some hundred times a page."""
    global _made
    if _made is not None and shiboken6.isValid(_made):
        return _made
    app = QCoreApplication.instance()
    fresh = Theme(app)
    if app is not None:
        _made = fresh
    return fresh
