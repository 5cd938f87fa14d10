"""Going out of Réseau to somebody: a call, a message, a page. When one is back, noting the exchange is offered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication

from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages import outside

translate = QCoreApplication.translate
STAYED = 2_500  # ms: the desktop opened nothing over the window, or beside it
_KINDS = {"tel": Kind.CALL, "mailto": Kind.MESSAGE}


class Outings(QObject):
    """`back` carries the person and the kind of exchange that may have taken place."""

    back = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._out: tuple[int, Kind] | None = None
        self._away = False
        self._stayed = QTimer(self, singleShot=True, interval=STAYED)
        self._stayed.timeout.connect(self._tell)
        QGuiApplication.instance().applicationStateChanged.connect(self._moved)

    def go(self, url: QUrl, contact: int) -> bool:
        """Call, write, or open a page of somebody; whether the desktop took it."""
        if not outside.open_url(url):
            return False
        self._out, self._away = (contact, _KINDS.get(url.scheme(), Kind.MESSAGE)), False
        self._stayed.start()
        return True

    def copy(self, words: str, contact: int, kind: Kind = Kind.MESSAGE) -> None:
        """Take an address or a number along, to be used elsewhere."""
        QGuiApplication.clipboard().setText(words)
        self.back.emit(contact, str(kind))

    def _moved(self, state: Qt.ApplicationState) -> None:
        if self._out is None:
            return
        if state != Qt.ApplicationState.ApplicationActive:
            self._away = True
            self._stayed.stop()
        elif self._away:
            self._tell()

    def _tell(self) -> None:
        out, self._out = self._out, None
        if out is not None:
            self.back.emit(out[0], str(out[1]))


def offer(name: str, kind: str) -> tuple[str, str]:
    """What is asked once one is back, and the verb of the answer that notes the exchange."""
    if kind == Kind.CALL:
        words = translate("DueAnswers", "You called {name}?")
    else:
        words = translate("DueAnswers", "You were in touch with {name}?")
    return words.format(name=name[:60]), translate("DueAnswers", "Log it")
