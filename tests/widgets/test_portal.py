"""Light or dark as the desktop's portal says, on a session bus of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
from PySide6.QtWidgets import QApplication
from reseau_desktop.widgets.portal import follow
from reseau_desktop.widgets.theme import theme

class Portal(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, connection):
        answer = message.createReply()
        answer.setArguments([QDBusVariant(1)])
        return message.member() == "Read" and connection.send(answer)

def light():
    print("dark", theme().dark)
    news = QDBusMessage.createSignal(PATH, "org.freedesktop.portal.Settings", "SettingChanged")
    news.setArguments(["org.freedesktop.appearance", "color-scheme", QDBusVariant(2)])
    theme().changed.connect(app.quit)
    bus.send(news)

PATH = "/org/freedesktop/portal/desktop"
app = QApplication([])
bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "portal")
portal = Portal()
assert bus.registerVirtualObject(PATH, portal) and bus.registerService("org.freedesktop.portal.Desktop")
theme().changed.connect(lambda: QTimer.singleShot(0, light) if theme().dark else None)
follow(theme())
QTimer.singleShot(20000, app.quit)
app.exec()
print("dark", theme().dark)
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no D-Bus here")
def test_the_portal_s_wish_is_asked_and_followed() -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", SCRIPT],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == ["dark", "True", "dark", "False"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="portals are Linux's")
def test_without_a_bus_nothing_happens() -> None:
    script = (
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from reseau_desktop.widgets.portal import follow\n"
        "from reseau_desktop.widgets.theme import theme\n"
        "follow(theme())\n"
    )
    root = Path(__file__).resolve().parents[2]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("DBUS")}
    environment |= {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(root),
        "XDG_RUNTIME_DIR": "/nonexistent",
    }
    subprocess.run([sys.executable, "-c", script], env=environment, timeout=60, check=True)
