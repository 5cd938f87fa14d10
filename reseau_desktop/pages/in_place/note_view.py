"""A note as it reads: Markdown laid out, its links to be pressed. A press beside them is for whoever is behind."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.pages import outside
from reseau_desktop.pages.in_place import note_text
from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.theme import theme

HIGHEST = 60 * 18  # px at scale 1: as much of a note as a card shows; the editor has the whole


class NoteView(QWidget):
    """`link_pressed` carries an address that may be opened, and nothing else ever."""

    link_pressed = Signal(QUrl)

    def __init__(self, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = note
        self._made: QTextDocument | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        theme().changed.connect(self._restyle)

    def text(self) -> str:
        """What is read."""
        return self._document().toPlainText()

    def links(self) -> list[tuple[str, QUrl]]:
        return note_text.links(self._document())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        made = self._document()
        made.setTextWidth(max(1, width))
        return min(round(made.size().height()), theme().px(HIGHEST))

    def sizeHint(self) -> QSize:
        wide = min(round(self._document().idealWidth()) + 1, theme().px(480))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(40), fonts.line("body"))

    def paintEvent(self, event: QPaintEvent) -> None:
        made = self._document()
        made.setTextWidth(max(1, self.width()))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, theme().colour("text"))
        painter = QPainter(self)
        painter.setClipRect(self.rect())
        made.documentLayout().draw(painter, context)

    def link_at(self, at: QPointF) -> QUrl | None:
        """The address under a point."""
        anchor = self._document().documentLayout().anchorAt(at)
        return outside.web_url(anchor) if anchor else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.link_at(event.position())
        if over is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.link_at(event.position()) is None:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        url = self.link_at(event.position())
        if url is None or event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
        else:
            self.link_pressed.emit(url)

    def _document(self) -> QTextDocument:
        if self._made is None:
            self._made = note_text.document(self._note)
        return self._made

    def _restyle(self) -> None:
        self._made = None
        self.updateGeometry()
        self.update()
