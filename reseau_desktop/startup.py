"""Before the first widget: which platform, the application object, the signals that end it."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_STYLED = "reseauStyled"
QUIET = "qt.qpa.plugin=false;qt.qpa.xcb=false;qt.qpa.wayland=false"


def choose_platform() -> bool:
    """Let Qt try the displays that the session names, then none, instead of aborting; False where none is named.

    True also where the user chose a platform or the system is not Linux: then nothing is changed.
    """
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    candidates = ["wayland"] if os.environ.get("WAYLAND_DISPLAY") else []
    candidates += ["xcb"] if os.environ.get("DISPLAY") else []
    if not candidates:
        return False
    os.environ["QT_QPA_PLATFORM"] = ";".join([*candidates, "offscreen"])
    os.environ.setdefault("QT_LOGGING_RULES", QUIET)
    return True


def application() -> QApplication | None:
    """The application object; None where no display answered."""
    asked = "QT_QPA_PLATFORM" in os.environ and ";" in os.environ["QT_QPA_PLATFORM"]
    _leave_sources_unread()
    from PySide6.QtWidgets import QApplication

    found = QApplication.instance()
    if isinstance(found, QApplication):
        made = found
    else:
        made = QApplication(["reseau", "-style", "fusion"])
        made.setProperty(_STYLED, True)
    if asked:
        os.environ.pop("QT_QPA_PLATFORM", None)  # what we start inherits the environment
        if made.platformName() == "offscreen":
            return None
    made.setApplicationName("Réseau")
    made.setDesktopFileName("fr.reseau.Reseau")
    made.setQuitOnLastWindowClosed(False)
    return made


def _leave_sources_unread() -> None:
    """PySide reads, and keeps, the source of each module that is imported after it, to find out whether the module could
    ask for snake_case names. None of ours does: without it a start is shorter, and 12 MB stay free.
    """
    import PySide6.QtCore  # noqa: F401 - brings the hook

    hook = sys.modules.get("shibokensupport.feature")
    if hasattr(hook, "_mod_uses_pyside"):
        hook._mod_uses_pyside = lambda _module: False  # type: ignore[union-attr]


def styled(application: QApplication) -> bool:
    """Whether the application was made with the style that our sheet is for (asking for it costs 7 ms of a start)."""
    return bool(application.property(_STYLED))


def cache_folder() -> Path:
    """Where tinted images go; they can be made again."""
    from PySide6.QtCore import QStandardPaths

    return (
        Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)) / "reseau"
    )


def quit_on_signals(app: QApplication, leave: Callable[[], object]) -> Callable[[], None]:
    """End in order on SIGTERM, SIGINT and SIGHUP; the answer gives the signals back.

    Python's handlers run only when the interpreter does; a pipe that Qt watches wakes it at once.
    """
    if not hasattr(signal, "set_wakeup_fd") or sys.platform == "win32":
        return lambda: None
    from PySide6.QtCore import QSocketNotifier

    hears, says = os.pipe()
    os.set_blocking(hears, False)
    os.set_blocking(says, False)
    notifier = QSocketNotifier(hears, QSocketNotifier.Type.Read, app)

    def woken() -> None:
        try:
            os.read(hears, 64)
        except BlockingIOError:
            return
        leave()

    notifier.activated.connect(woken)
    before = signal.set_wakeup_fd(says, warn_on_full_buffer=False)
    names = [name for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]
    old = {name: signal.signal(getattr(signal, name), lambda *_: None) for name in names}

    def give_back() -> None:
        signal.set_wakeup_fd(before)
        for name, handler in old.items():
            signal.signal(getattr(signal, name), handler)
        notifier.setEnabled(False)
        os.close(hears)
        os.close(says)

    return give_back
