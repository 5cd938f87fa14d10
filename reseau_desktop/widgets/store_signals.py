"""The store's news as a Qt signal on the window's thread: pages refresh from this alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reseau_desktop.store import Change, Store
from reseau_desktop.store.errors import StoreProblem
from reseau_desktop.widgets import foremost

POLLED = 1000  # ms between looks for what another process wrote


class StoreSignals(QObject):
    """Wraps a store. `changed` carries the Change; a Change whose label is None came from elsewhere."""

    changed = Signal(object)
    failed = Signal(object)  # a StoreProblem met while looking: the file was taken away, for instance
    _arrived = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self._arrived.connect(self._received, Qt.ConnectionType.QueuedConnection)
        self._leave = store.subscribe(self._told)
        self._troubled = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLLED)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._activated)

    def look(self) -> bool:
        """Ask whether somebody else wrote; the store then tells its subscribers, us among them."""
        try:
            found = self.store.changed_elsewhere()
        except StoreProblem as problem:
            if not self._troubled:  # said once, not every second
                self._troubled = True
                self.failed.emit(problem)
            return False
        self._troubled = False
        return found

    def stop(self) -> None:
        """No news any more: before the store is closed."""
        self._timer.stop()
        self._leave()

    def _told(self, change: Change) -> None:
        """On the thread that wrote."""
        if QThread.currentThread() is self.thread():
            foremost.take()
            self.changed.emit(change)
        else:
            if not change.large:
                _ = change.touched  # listed here once, so that the window need not
            self._arrived.emit(change)

    def _received(self, change: Change) -> None:
        foremost.take()
        try:
            self.store.seen()  # a worker's own writing is no news from elsewhere
        except StoreProblem as problem:
            self.failed.emit(problem)
        self.changed.emit(change)

    def _activated(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._timer.isActive():
            self.look()
