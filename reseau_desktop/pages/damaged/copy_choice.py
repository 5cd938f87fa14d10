"""The copies one can go back to: one of them is chosen, the newest at first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from reseau_desktop.store.files import Backup
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.rounded_card import RoundedCard
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import backups as words

ROW, SHOWN = 36, 5


class _Row(QWidget):
    """A radio button with what the copy holds; the whole line can be pressed."""

    def __init__(self, copy: Backup, today: date, first: bool) -> None:
        super().__init__()
        self.copy, self._first = copy, first
        row = hbox(sized(self, height=ROW), margins=(10, 0), spacing=8)
        self.radio = QRadioButton(words.when(copy, today))
        self.radio.setAccessibleName(words.said(copy, today))
        self.radio.setEnabled(copy.people is not None)
        self.radio.toggled.connect(self.update)
        row.addWidget(self.radio)
        row.addWidget(Text(words.reason(copy), "small", "text2"))
        row.addStretch(1)
        row.addWidget(Text(words.people(copy), "small", "text2" if copy.people is not None else "text3"))
        self.setEnabled(copy.people is not None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.radio.setChecked(True)
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.radio.isChecked():
            painter.fillRect(self.rect(), theme().colour("accent-soft"))
        if not self._first:
            painting.hairline(painter, 0, 0, self.width())


class CopyChoice(QWidget):
    """`changed` when another copy was chosen."""

    changed = Signal()

    def __init__(self, copies: Sequence[Backup], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content = QWidget()
        column = vbox(content, spacing=0)
        self._group = QButtonGroup(self)
        self.rows = [_Row(copy, today, first=not number) for number, copy in enumerate(copies)]
        for row in self.rows:
            self._group.addButton(row.radio)
            column.addWidget(row)
        column.addStretch(1)
        vbox(self, spacing=0).addWidget(RoundedCard(Scroll(content)))
        sized(self, height=ROW * min(SHOWN, len(self.rows)) + 2)
        for row in self.rows:
            if row.radio.isEnabled():
                row.radio.setChecked(True)
                break
        self._group.buttonToggled.connect(lambda _button, on: self.changed.emit() if on else None)

    def chosen(self) -> Backup | None:
        """The copy that would be put in place; None where none can be read."""
        return next((row.copy for row in self.rows if row.radio.isChecked()), None)

    def is_last(self) -> bool:
        """Whether the newest that can be read is chosen."""
        readable = [row.copy for row in self.rows if row.radio.isEnabled()]
        return bool(readable) and self.chosen() is readable[0]
