"""The icon in the tray of the desktop, where there is one; made anew when a panel comes later or comes back."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from reseau_desktop.reminders.notices import Notice, Showing
from reseau_desktop.reminders.tray_icon import TrayState, tray_icon
from reseau_desktop.reminders.tray_menu import TrayMenu, TrayNews

WATCHER = "org.kde.StatusNotifierWatcher"
SETTLES = 300  # ms from the watcher's name to a panel that answers
DARK_PANELS = (  # desktops whose panel is dark, unless somebody changed it, whatever the windows are
    "gnome",
    "unity",
    "pantheon",
    "xfce",
    "cinnamon",
)


class Tray(QObject):
    """`came` when there is a tray where there was none, `went` when there is none any more."""

    pressed = Signal()  # the icon itself: show the window, or hide it
    came = Signal()
    went = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = TrayMenu()
        self._icon: QSystemTrayIcon | None = None
        self._state, self._tooltip = TrayState.CALM, ""
        self._settling = QTimer(self, singleShot=True, interval=SETTLES)
        self._settling.timeout.connect(self._look)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self._draw())
        self._watch()
        self._look()

    def there(self) -> bool:
        """Whether this desktop has a tray: asked each time, for a panel may go."""
        return self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def say(self, state: TrayState, news: TrayNews) -> None:
        """What holds now. A panel that tells nobody of itself (XEmbed) is found here."""
        if self._icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._look()
        tip = " · ".join(words for words in ("Réseau", news.count, news.quiet) if words)
        self.menu.say(news)
        if (state, tip) != (self._state, self._tooltip):
            self._state, self._tooltip = state, tip
            self._draw()

    def balloon(self, title: str, body: str) -> None:
        """A notification of the tray's own, where the system has nothing better (Windows, macOS)."""
        if self._icon is not None:
            self._icon.showMessage(title, body, self._icon.icon())

    def balloons(self) -> Balloons:
        """Notifications through the icon."""
        return Balloons(self)

    def stop(self) -> None:
        self._settling.stop()
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
        self.menu.deleteLater()

    # -- the panel

    def _watch(self) -> None:
        """A panel that starts after us, or again, finds an icon only if it is made after it."""
        if not sys.platform.startswith("linux"):
            return
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            self._watcher = QDBusServiceWatcher(
                WATCHER, bus, QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange, self
            )
            self._watcher.serviceOwnerChanged.connect(lambda *_: self._settling.start())

    def _look(self) -> None:
        available = QSystemTrayIcon.isSystemTrayAvailable()
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
            if not available:
                self.went.emit()
        if available:
            self._icon = QSystemTrayIcon(self)
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._activated)
            self._icon.messageClicked.connect(self.clicked)
            self._draw()
            self._icon.show()
            self.came.emit()

    clicked = Signal()  # on a balloon

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.pressed.emit()

    def _draw(self) -> None:
        if self._icon is None:
            return
        icon = tray_icon(self._state, dark_panel=_dark_panel())
        icon.setIsMask(sys.platform == "darwin" and self._state is not TrayState.DUE)
        self._icon.setIcon(icon)
        self._icon.setToolTip(self._tooltip or "Réseau")


class Balloons(Showing):
    """Notices through the icon of the tray: no buttons, a click means the first action of the last one."""

    def __init__(self, tray: Tray) -> None:
        super().__init__(tray)
        self._tray, self._slot = tray, ""
        tray.clicked.connect(lambda: self.acted.emit(self._slot, "default", ""))

    def show(self, notice: Notice) -> None:
        if not self._tray.there():
            self.failed.emit(notice, "no_service", "")
            return
        self._slot = notice.slot
        self._tray.balloon(notice.title, notice.body)
        self.shown.emit(notice.slot, "")

    def stop(self) -> None:
        """Nothing of its own runs."""


def _dark_panel() -> bool:
    """Whether the panel is dark, as far as the desktop tells."""
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "").lower()
    if any(name in desktop for name in DARK_PANELS):
        return True
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
