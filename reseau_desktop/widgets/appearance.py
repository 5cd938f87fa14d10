"""Puts the theme in force on the whole application: style, fonts, palette, then the sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from reseau_desktop.widgets import fonts, stylesheet
from reseau_desktop.widgets.dim import Dims
from reseau_desktop.widgets.focus_ring import FocusRings
from reseau_desktop.widgets.theme import Theme, theme
from reseau_desktop.widgets.tips import TipCorners

Role, Group = QPalette.ColorRole, QPalette.ColorGroup
_DRESSED = "reseauDressed"

_ROLES = {
    Role.Window: "win", Role.WindowText: "text",
    Role.Base: "card", Role.AlternateBase: "sunk", Role.Text: "text", Role.PlaceholderText: "text3",
    Role.Button: "card", Role.ButtonText: "text", Role.BrightText: "bad",
    Role.Highlight: "accent", Role.HighlightedText: "on-accent", Role.Accent: "accent",
    Role.Link: "accent", Role.LinkVisited: "accent",
    Role.ToolTipBase: "tip", Role.ToolTipText: "on-tip",
    Role.Mid: "hair", Role.Dark: "hair2", Role.Shadow: "ctl", Role.Light: "card",
    Role.Midlight: "text2",  # a label's second colour: roles carry tokens to labels for free
}  # fmt: skip
_DISABLED = {
    Role.WindowText: "text3", Role.Text: "text3", Role.ButtonText: "text3", Role.Midlight: "text3",
    Role.Highlight: "hair2", Role.Accent: "hair2", Role.Base: "sunk",
}  # fmt: skip


def palette(look: Theme) -> QPalette:
    """The tokens as Qt's roles."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(look.colour(token)))
    for role, token in _DISABLED.items():
        made.setColor(Group.Disabled, role, QColor(look.colour(token)))
    return made


class Appearance(QObject):
    """Keeps palette and sheet in step with the theme."""

    def __init__(self, app: QApplication, look: Theme, cache: Path) -> None:
        super().__init__(app)
        self._app, self._theme, self._cache = app, look, cache
        self.apply()
        look.about_to_change.connect(self.apply)

    @Slot()
    def apply(self) -> None:
        """Palette first: once a sheet is set, labels hear of a palette only through the sheet."""
        fonts.install(self._app)
        self._app.setPalette(palette(self._theme))
        self._app.setStyleSheet(stylesheet.sheet(self._theme, self._cache))


def install(app: QApplication, resources: Path, cache: Path, *, styled: bool = False) -> Theme:
    """Dress the application; call once, before the first widget. Returns its theme.

    `styled`: the application was made with `-style fusion` among its arguments, which saves 6 ms of a start.
    """
    look = theme()
    look.resources = resources
    if (
        app.property(_DRESSED) is None
    ):  # findChild would make the application's style known to Python: 7 ms of a start
        app.setProperty(_DRESSED, True)
        if not styled:
            app.setStyle("Fusion")
        Appearance(app, look, cache)
        FocusRings(app)
        Dims(app)
        # After the first paint: a filter in Python makes Qt's classes known to it, D-Bus has to be loaded.
        QTimer.singleShot(400, look, lambda: TipCorners(app))
        QTimer.singleShot(1500, look, lambda: _follow_portal(look))
    return look


def _follow_portal(look: Theme) -> None:
    from reseau_desktop.widgets.portal import follow

    follow(look)
