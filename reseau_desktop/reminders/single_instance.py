"""One window for one file: a lock decides, a local socket talks.

A second start hands its files to the first window, which comes to the front, and ends.
"""

from __future__ import annotations

import getpass
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK = "reseau.lock"
ANSWER_MS = 1_000


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the lock: host and program as the lock says, the process number."""

    host: str
    pid: int


def server_name(database: Path) -> str:
    """The socket's name: of this user and this file, so that two networks may be open."""
    return "reseau-" + hashlib.sha256(f"{getpass.getuser()}\0{database.resolve()}".encode()).hexdigest()[:20]


class SingleInstance(QObject):
    """Holds the lock of a data folder while the window lives, and hears later starts."""

    asked_to_show = Signal(list)  # paths to open, perhaps none

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(database)
        self._lock = QLockFile(str(database.parent / LOCK))
        self._lock.setStaleLockTime(0)  # a living process keeps it, however long
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Become the one window of this file; False when there is another."""
        if not self._lock.tryLock(0):
            return False
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)
        self._server.newConnection.connect(self._hear)
        self._server.listen(self._name)
        return True

    def holder(self) -> Holder | None:
        """Who has it, as far as the lock tells."""
        found = self._lock.getLockInfo()
        pid, host = int(found[0]), str(found[1])
        return Holder(host, pid) if pid else None

    def ask_to_show(self, paths: Sequence[Path] = ()) -> bool:
        """Ask the other window to come to the front and open these files; False when nobody answers."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ANSWER_MS):
            return False
        socket.write(json.dumps({"open": [str(path) for path in paths]}).encode() + b"\n")
        socket.flush()
        answered = socket.waitForReadyRead(ANSWER_MS) and bytes(socket.readAll().data()).startswith(b"ok")
        socket.disconnectFromServer()
        return answered

    def break_stale(self) -> bool:
        """Take away a lock whose owner does not answer (another host name, a crash): only when the user says so."""
        return self._lock.removeStaleLockFile()

    def release(self) -> None:
        """Let another window have the file."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _hear(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda one=socket: self._answer(one))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            asked = json.loads(bytes(socket.readLine().data()).decode())
            paths = [str(path) for path in asked.get("open", [])]
        except (ValueError, AttributeError):
            paths = []
        socket.write(b"ok\n")
        socket.flush()
        self.asked_to_show.emit(paths)
