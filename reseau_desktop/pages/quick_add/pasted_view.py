"""What was pasted, each piece that was understood tinted and numbered; pointing at one is told."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from reseau_desktop.exchange.pasted import Pasted
from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.theme import theme

LINE = 26
RAISED = 30  # percent of its height
_PIECE = QTextCharFormat.Property.UserProperty + 1


class PastedView(QTextEdit):
    """Empty it takes what is typed or pasted; then it shows it, and is read only. `pasted` carries a new text."""

    pasted = Signal(str)
    pointed = Signal(int)  # the number of the piece under the pointer; 0: none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setProperty("role", "pasted")
        self._shown: Pasted | None = None
        self._numbers: Mapping[int, int] = {}
        self._lit = 0
        theme().changed.connect(self._paint_again)

    def show_pasted(self, found: Pasted | None, numbers: Mapping[int, int]) -> None:
        """`numbers` tells, by the place of a piece, the number of its field."""
        self._shown, self._numbers, self._lit = found, dict(numbers), 0
        self.setReadOnly(found is not None)
        self._paint_again()

    def needed(self) -> int:
        """How high it must be to show everything."""
        around = self.height() - self.viewport().height()
        return round(self.document().size().height()) + around

    def light(self, number: int) -> None:
        """The field of this number is pointed at."""
        if number != self._lit:
            self._lit = number
            self._paint_again()

    def _paint_again(self) -> None:
        """Plain text put in piece by piece, never as markup."""
        found = self._shown
        if found is None:
            if self.isReadOnly() or not self.toPlainText():
                self.clear()
            return
        kept = self.verticalScrollBar().value()
        self.clear()
        cursor = self.textCursor()
        at = 0
        done: set[tuple[int, int]] = set()
        for place, piece in enumerate(found.pieces):
            if piece.start < at or (piece.start, piece.end) in done:
                continue
            done.add((piece.start, piece.end))
            between, said = found.text[at : piece.start], found.text[piece.start : piece.end]
            cursor.insertText(between, self._plain(between))
            number = self._numbers.get(place, 0)
            cursor.insertText(said, self._tinted(number, said))
            if number:
                cursor.insertText(f"\u2009{number}", self._raised(number))
            at = piece.end
        cursor.insertText(found.text[at:], self._plain(found.text[at:]))
        self._space()
        self.verticalScrollBar().setValue(kept)

    def _space(self) -> None:
        """Lines stand as far apart as in the design: the numbers need room."""
        form = QTextBlockFormat()
        form.setLineHeight(theme().px(LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)

    def _plain(self, words: str = "") -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(fonts.style("body", words=words))
        form.setForeground(theme().colour("text2"))
        return form

    def _tinted(self, number: int, words: str) -> QTextCharFormat:
        form = self._plain()
        lit = number and number == self._lit
        form.setFont(fonts.style("medium", words=words))
        form.setForeground(theme().colour("accent"))
        form.setBackground(QColor(theme().colour("accent-line" if lit else "accent-soft")))
        if lit:
            form.setForeground(theme().colour("text"))
        form.setProperty(_PIECE, number)
        return form

    def _raised(self, number: int) -> QTextCharFormat:
        form = self._plain()
        form.setFont(fonts.style("key"))
        form.setForeground(theme().colour("accent"))
        form.setBaselineOffset(RAISED)
        form.setProperty(_PIECE, number)
        return form

    # -- pointing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        cursor = self.cursorForPosition(event.position().toPoint())
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        number = cursor.charFormat().intProperty(_PIECE) if self.isReadOnly() else 0
        if number != self._lit:
            self.light(number)
            self.pointed.emit(number)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._lit:
            self.light(0)
            self.pointed.emit(0)

    # -- pasting

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only its words; the whole is read at once."""
        if source.hasText():
            self.pasted.emit(self.toPlainText() + source.text() if not self.isReadOnly() else source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() and event.matches(QKeySequence.StandardKey.Paste):
            text = QApplication.clipboard().text()
            if text.strip():
                self.pasted.emit(text)
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and not self.isReadOnly():
            self.pasted.emit(self.toPlainText())  # what was typed here is read
            return
        super().keyPressEvent(event)
