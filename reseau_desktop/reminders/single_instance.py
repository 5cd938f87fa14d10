"""One window for one file: a lock decides, a local socket talks.

A second start hands its files to the first window, which comes to the front, and ends.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSysInfo, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK = "reseau.lock"
PATIENCE_MS = 2_000  # a window that is just starting hears only once it is painted
ANSWER_MS = 1_000


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the lock: host and program as the lock says, the process number."""

    host: str
    pid: int

    @property
    def other_computer(self) -> str:
        """Its name; empty where the lock was taken on this one."""
        return "" if self.host == QSysInfo.machineHostName() else self.host


def server_name(database: Path) -> str:
    """The socket's name: of this user and this file, so that two networks may be open."""
    import getpass
    import hashlib

    return "reseau-" + hashlib.sha256(f"{getpass.getuser()}\0{database.resolve()}".encode()).hexdigest()[:20]


class SingleInstance(QObject):
    """Holds the lock of a data folder while the window lives, and hears later starts."""

    asked_to_show = Signal(list)  # paths to open, perhaps none

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._lock = QLockFile(str(database.parent / LOCK))
        self._lock.setStaleLockTime(0)  # a living process keeps it, however long
        self._server: QLocalServer | None = None
        self._lines: list[QLocalSocket] = []
        self._over = QTimer(self, singleShot=True, interval=0)
        self._over.timeout.connect(self._tidy)

    def take(self) -> bool:
        """Become the one window of this file; False when there is another, or when the lock cannot be written."""
        return self._lock.tryLock(0)

    @property
    def no_room(self) -> bool:
        """The lock could not be written, as on a full disk: another window need not be there."""
        return self._lock.error() is QLockFile.LockError.UnknownError

    def take_unsigned(self) -> bool:
        """Take a lock that names nobody, which a crash leaves and nobody answers for; a living window keeps its own."""
        return self.holder() is None and self.break_stale() and self.take()

    def listen(self) -> None:
        """Hear later starts; once the window is painted, for the network classes cost a start 8 ms."""
        if self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = server_name(self._database)
        QLocalServer.removeServer(name)
        self._server.newConnection.connect(self._hear)
        self._server.listen(name)

    def holder(self) -> Holder | None:
        """Who has it, as far as the lock tells."""
        found = self._lock.getLockInfo()
        pid, host = int(found[0]), str(found[1])
        return Holder(host, pid) if pid else None

    def ask_to_show(self, paths: Sequence[Path] = (), *, show: bool = True) -> bool:
        """Ask the other window to come to the front and open these files; False when nobody answers.

        Without `show` (a session that starts everything again) the window stays where it is.
        """
        import json

        socket = self._connected()
        if socket is None:
            return False
        asked = {"open": [str(path.resolve()) for path in paths], "show": show}
        asked |= {"token": os.environ.get("XDG_ACTIVATION_TOKEN", "")}
        socket.write(json.dumps(asked).encode() + b"\n")
        socket.flush()
        answered = socket.waitForReadyRead(ANSWER_MS) and bytes(socket.readAll().data()).startswith(b"ok")
        socket.disconnectFromServer()
        return answered

    def _connected(self) -> QLocalSocket | None:
        """A line to the other window, which may not hear yet."""
        from PySide6.QtNetwork import QLocalSocket

        name, until = server_name(self._database), time.monotonic() + PATIENCE_MS / 1000
        while True:
            socket = QLocalSocket()
            socket.connectToServer(name)
            if socket.waitForConnected(ANSWER_MS):
                return socket
            if time.monotonic() >= until:
                return None
            time.sleep(0.05)

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
        """Each line is held here until it is over: one that only a signal of its own held was seen to end the program."""
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            self._lines.append(socket)
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._over.start)
        self._read()

    def _read(self) -> None:
        for socket in list(self._lines):
            if socket.canReadLine():
                self._answer(socket)

    def _tidy(self) -> None:
        """Let go of the lines that are over, when nothing of theirs is being told any more."""
        ended = [
            socket for socket in self._lines if socket.state() is socket.LocalSocketState.UnconnectedState
        ]
        for socket in ended:
            self._lines.remove(socket)
            socket.deleteLater()

    def _answer(self, socket: QLocalSocket) -> None:
        import json

        try:
            asked = json.loads(bytes(socket.readLine().data()).decode())
            paths = [str(path) for path in asked.get("open", [])]
            show, token = asked.get("show", True) is not False, str(asked.get("token") or "")
        except (ValueError, AttributeError, TypeError):
            paths, show, token = [], True, ""
        socket.write(b"ok\n")
        socket.flush()
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt uses it up when the window comes to the front
        if show or paths:
            # later: whoever makes a page looks at events meanwhile, and this line may go in them
            QTimer.singleShot(0, self, lambda: self.asked_to_show.emit(paths))
