"""A desktop that tells whether somebody presents: python session.py gnome|plasma yes|no"""

from __future__ import annotations

import sys

from PySide6.QtCore import ClassInfo, Property, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection

IDLE = 8


@ClassInfo({"D-Bus Interface": "org.gnome.SessionManager"})
class Session(QDBusAbstractAdaptor):
    @Slot("uint", result=bool)
    def IsInhibited(self, flags: int) -> bool:
        return flags == IDLE and PRESENTS


@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class Notifications(QDBusAbstractAdaptor):
    @Property(bool)
    def Inhibited(self) -> bool:
        return PRESENTS


PLACES = {
    "gnome": ("/org/gnome/SessionManager", "org.gnome.SessionManager", Session),
    "plasma": ("/org/freedesktop/Notifications", "org.freedesktop.Notifications", Notifications),
}


if __name__ == "__main__":
    PRESENTS = sys.argv[2] == "yes"
    path, name, kind = PLACES[sys.argv[1]]
    application, home = QCoreApplication([]), QObject()
    adaptor = kind(home)
    assert QDBusConnection.sessionBus().registerObject(path, home)
    assert QDBusConnection.sessionBus().registerService(name)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.exit(application.exec())
