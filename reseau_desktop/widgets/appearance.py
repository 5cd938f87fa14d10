"""Puts the theme in force on the whole application: style, fonts, palette, then the sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QBitmap, QColor, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reseau_desktop.widgets import fonts, stylesheet
from reseau_desktop.widgets.focus_ring import FocusRings
from reseau_desktop.widgets.theme import Theme, theme

Role, Group = QPalette.ColorRole, QPalette.ColorGroup

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
    """Keeps palette and sheet in step with the theme, and rounds the corners of menus and tooltips."""

    def __init__(self, app: QApplication, look: Theme, cache: Path) -> None:
        super().__init__(app)
        self._app, self._theme, self._cache = app, look, cache
        self._menu_radius, self._tip_radius = 8, 6
        app.setStyle("Fusion")
        self.apply()
        look.about_to_change.connect(self.apply)
        app.installEventFilter(self)

    @Slot()
    def apply(self) -> None:
        """Palette first: once a sheet is set, labels hear of a palette only through the sheet."""
        fonts.install(self._app)
        self._app.setPalette(palette(self._theme))
        self._app.setStyleSheet(stylesheet.sheet(self._theme, self._cache))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Resize and isinstance(watched, QWidget):
            if isinstance(watched, QMenu):
                _round(watched, self._theme.px(self._menu_radius))
            elif watched.objectName() == "qtooltip_label":
                _round(watched, self._theme.px(self._tip_radius))
        elif kind == QEvent.Type.Polish and isinstance(watched, QMenu):
            hints = Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
            if QGuiApplication.platformName() != "cocoa":  # native there
                watched.setWindowFlags(watched.windowFlags() | hints)
        return False


def _round(popup: QWidget, radius: int) -> None:
    """A mask works where there is no compositor, unlike a translucent window."""
    mask = QBitmap(popup.size())
    mask.clear()
    painter = QPainter(mask)
    painter.setBrush(Qt.GlobalColor.color1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(popup.rect()), radius, radius)
    painter.end()
    popup.setMask(mask)


def install(app: QApplication, resources: Path, cache: Path) -> Theme:
    """Dress the application; call once, before the first widget. Returns its theme."""
    look = theme()
    look.resources = resources
    if app.findChild(Appearance) is None:
        Appearance(app, look, cache)
        FocusRings(app)
    # The portal of the desktop is asked after the first paint: D-Bus is no part of a start.
    QTimer.singleShot(1500, look, lambda: _follow_portal(look))
    return look


def _follow_portal(look: Theme) -> None:
    from reseau_desktop.widgets.portal import follow

    follow(look)
