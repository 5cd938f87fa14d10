"""Small rows that the panels beside the picture are made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reseau_desktop.widgets import icons
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.painting import rounded, text, text_width
from reseau_desktop.widgets.scaling import gap, hbox
from reseau_desktop.widgets.theme import theme


def ends(left: QWidget, *right: QWidget) -> QHBoxLayout:
    """A row whose parts stand at its two ends."""
    row = hbox(spacing=6)
    row.addWidget(left)
    row.addStretch(1)
    for widget in right:
        row.addWidget(widget)
    return row


def rule(column: QVBoxLayout, before: int = 14, after: int = 14) -> None:
    """A hairline with its air."""
    gap(column, before)
    column.addWidget(Rule())
    gap(column, after)


def emptied(layout: QBoxLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()  # it may live until an outer loop of events goes on
            widget.deleteLater()
        elif isinstance(inner, QBoxLayout):
            emptied(inner)


class CountRow(EnterPresses, QAbstractButton):
    """Icon, words, a number: pressed, it shows those it counts."""

    wanted = Signal()
    HEIGHT, ICON, INSET = 28, 15, 8

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._count = icon, ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.wanted)
        theme().changed.connect(self._restyle)

    def say(self, words: str, count: str, *, any_there: bool) -> None:
        self.setText(words)
        self._count = count
        self.setAccessibleName(f"{words}: {count}")
        self.setEnabled(any_there)
        self.setCursor(Qt.CursorShape.PointingHandCursor if any_there else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme()
        width = (
            look.px(self.ICON + 8 + 12) + text_width(self.text(), "body") + text_width(self._count, "body")
        )
        return QSize(round(width), look.px(self.HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        if self.underMouse() and self.isEnabled():
            wide = QRectF(self.rect())
            rounded(painter, wide, 6, "press" if self.isDown() else "hover")
        height = self.height()
        icons.draw(painter, 0, (height - self.ICON * look.scale) / 2, self._icon, "text3", self.ICON)
        left = look.px(self.ICON + 8)
        room = QRectF(left, 0, self.width() - left, height)
        text(painter, room, self.text(), "body", "text" if self.isEnabled() else "text3")
        width = text_width(self._count, "body")
        ink = "text" if self.isEnabled() else "text3"
        text(painter, QRectF(self.width() - width - 1, 0, width + 1, height), self._count, "body", ink)
