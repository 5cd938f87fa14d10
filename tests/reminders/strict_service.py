"""A notification service that refuses a wrong signature, as real ones do: python strict_service.py [delay] [capability…]

Tells each call as a line of JSON; hears lines: `invoke NUMBER ACT`, `die`.
"""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection

NAME = "org.freedesktop.Notifications"


@ClassInfo({"D-Bus Interface": NAME})
class Service(QDBusAbstractAdaptor):
    ActionInvoked = Signal("uint", str)
    NotificationClosed = Signal("uint", "uint")

    def __init__(self, parent: QObject, delay: float, capabilities: list[str]) -> None:
        super().__init__(parent)
        self.setAutoRelaySignals(True)
        self._delay, self._capabilities, self._last = delay, capabilities, 0

    @Slot(result="QStringList")
    def GetCapabilities(self) -> list[str]:
        return self._capabilities

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, app, replaces, icon, title, body, actions, hints, expires) -> int:
        time.sleep(self._delay)
        self._last = replaces or self._last + 1
        told = {"number": self._last, "title": title, "body": body, "actions": list(actions)}
        tell(json.dumps(told | {"desktop-entry": hints.get("desktop-entry")}))
        if "eager" in self._capabilities:  # the button is pressed before the answer has left
            number = self._last
            QTimer.singleShot(0, self, lambda: self.ActionInvoked.emit(number, "log"))
        return self._last


def tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(delay: float, capabilities: list[str]) -> int:
    application = QCoreApplication([])
    home = QObject()
    service = Service(home, delay, capabilities)
    bus = QDBusConnection.sessionBus()
    assert bus.registerObject("/org/freedesktop/Notifications", home)
    assert bus.registerService(NAME)
    tell("ready")

    def hear() -> None:
        for line in os.read(0, 4096).decode().splitlines():
            word, *rest = line.split()
            if word == "die":
                os._exit(1)
            service.ActionInvoked.emit(int(rest[0]), rest[1])

    ears = QSocketNotifier(0, QSocketNotifier.Type.Read)
    ears.activated.connect(hear)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), sys.argv[2:]))
