"""Light or dark as the desktop's settings portal says, where Qt itself does not hear of it."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

from reseau_desktop.widgets.theme import Theme

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_NAMESPACE, _KEY = "org.freedesktop.appearance", "color-scheme"


class _Portal(QObject):
    """Listens to one setting. The question is asked without waiting: a desktop may have no portal."""

    def __init__(self, look: Theme, bus: QDBusConnection) -> None:
        super().__init__(look)
        self._theme = look
        bus.connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, SLOT("changed(QDBusMessage)"))
        question = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")  # known to all versions
        question.setArguments([_NAMESPACE, _KEY])
        self._watcher = QDBusPendingCallWatcher(bus.asyncCall(question, 2000), self)
        self._watcher.finished.connect(self._answered)

    @Slot(QDBusPendingCallWatcher)
    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        answer = watcher.reply()
        if answer.type() == QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            self._take(answer.arguments()[0])

    @Slot(QDBusMessage)
    def changed(self, message: QDBusMessage) -> None:
        arguments = message.arguments()
        if len(arguments) == 3 and arguments[:2] == [_NAMESPACE, _KEY]:
            self._take(arguments[2])

    def _take(self, value: Any) -> None:
        """0 no preference, 1 dark, 2 light; older portals nest the variant twice."""
        while isinstance(value, QDBusVariant):
            value = value.variant()
        self._theme.set_portal_dark({1: True, 2: False}.get(value))


def follow(look: Theme) -> None:
    """Ask once and follow, where there is a session bus (Linux)."""
    if not sys.platform.startswith("linux") or look.findChild(_Portal) is not None:
        return
    bus = QDBusConnection.sessionBus()
    if bus.isConnected():
        _Portal(look, bus)
