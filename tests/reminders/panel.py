"""A panel: the watcher that Qt looks for before it shows an icon in a tray. Tells each icon that registers, as a line."""

from __future__ import annotations

import sys

from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage

NAME = "org.kde.StatusNotifierWatcher"


@ClassInfo({"D-Bus Interface": NAME})
class Watcher(QDBusAbstractAdaptor):
    StatusNotifierItemRegistered = Signal(str)
    StatusNotifierHostRegistered = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setAutoRelaySignals(True)
        self._items: list[str] = []

    @Slot(str, QDBusMessage)
    def RegisterStatusNotifierItem(self, name: str, message: QDBusMessage) -> None:
        self._items.append(name)
        sys.stdout.write(f"{message.service()}\n")
        sys.stdout.flush()

    @Slot(str)
    def RegisterStatusNotifierHost(self, name: str) -> None: ...

    IsStatusNotifierHostRegistered = Property(bool, lambda self: True)
    ProtocolVersion = Property(int, lambda self: 0)
    RegisteredStatusNotifierItems = Property("QStringList", lambda self: self._items)


def main() -> int:
    application = QCoreApplication([])
    home = QObject()
    watcher = Watcher(home)
    bus = QDBusConnection.sessionBus()
    assert watcher is not None
    assert bus.registerObject("/StatusNotifierWatcher", home)
    assert bus.registerService(NAME)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
