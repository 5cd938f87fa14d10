"""A filter as it is typed in Contacts, asked over the picture: it lights people while one writes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.network.filtering import Query, Reason
from reseau_desktop.pages.contacts.popover import Popover
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.scaling import sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import filters

WIDE, PAUSE = 340, 150  # px; ms without a key until it is tried


class FilterWords(Popover):
    """`given` with each pause and with Enter, which closes; what is no filter is said and searched as words."""

    given = Signal(str)

    def __init__(self, start: str, read: Callable[[str], Query], parent: QWidget) -> None:
        super().__init__(parent)
        self._read = read
        column = vbox(self, margins=(16, 14), spacing=8)
        column.addWidget(Text(self.tr("Filter with words, as in Contacts"), "caption", "text3"))
        self.field = sized(Field("layer:active -tag:client"), width=WIDE)
        self.field.setAccessibleName(self.tr("Filter with words, as in Contacts"))
        self.field.setText(start)
        column.addWidget(self.field)
        self.problem = Text("", "small", "text2")
        column.addWidget(self.problem)
        self.problem.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._give)
        self.field.textChanged.connect(self._typed)

    def _typed(self, _text: str) -> None:
        self._pause.start()

    def _give(self) -> None:
        """Say what was not understood, and light who passes the rest."""
        self._pause.stop()
        words = self.field.text().strip()
        wrong = [one for one in self._read(words).problems if one.reason is not Reason.UNFINISHED]
        said = filters.problem(wrong[0]) if wrong else ""
        self.field.set_state("warn" if said else "")
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        self.adjustSize()
        self.given.emit(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()
