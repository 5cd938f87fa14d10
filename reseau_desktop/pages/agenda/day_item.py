"""One thing of the selected day, in the panel beside the month; the selected one says more and has its buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.insights.agenda import Item
from reseau_desktop.pages.agenda.item_words import ItemWords
from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.buttons import Button, tooltip
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.text import Paragraph
from reseau_desktop.widgets.theme import theme

HIGH, AVATAR, PAD, TEXT = 52, 32, 8, 50  # px


class DayItem(QWidget):
    """`chosen` on a press or the focus; `acted` is its button, another one leads to a lighter day."""

    chosen = Signal()
    opened = Signal()
    acted = Signal()
    menu = Signal(object)  # a global point, or None from the keyboard

    def __init__(self, item: Item, words: ItemWords) -> None:
        super().__init__()
        self.item, self.words = item, words
        self._selected = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(words.spoken)
        self.setToolTip(tooltip(words.spoken))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = vbox(self, margins=(TEXT, 0, PAD, 0), spacing=0)
        gap(column, HIGH)  # painted: who, and the one fact that matters
        self._window = Paragraph("", "small", "text2")
        self._act = Button(words.verb, dense=True)
        self._lighter = Button("", role="primary", dense=True)
        self._buttons = QWidget()
        row = hbox(self._buttons, margins=(0, 8, 0, 10), spacing=6)
        for button in (self._lighter, self._act):
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self._window)
        column.addWidget(self._buttons)
        self._act.clicked.connect(self.acted)
        self._lighter.clicked.connect(self._to_lighter)
        self._move: Callable[[], object] | None = None
        self._act.set_hint("", "L")
        self.select(False, "", "")

    def select(self, on: bool, window: str, lighter: str) -> None:
        """Whether it is the selected one; when it may fall, and the lighter day it could go to, in words."""
        self._selected = on
        self._window.set_runs(window)
        self._window.setVisible(on and bool(window))
        self._buttons.setVisible(on)
        self._lighter.set_text(lighter)
        self._lighter.setVisible(on and bool(lighter))
        self.updateGeometry()
        self.update()

    def set_lighter(self, move: Callable[[], object]) -> None:
        """What the button of the lighter day does."""
        self._move = move

    def _to_lighter(self) -> None:
        if self._move is not None:
            self._move()

    def focus_radius(self) -> float:
        return float(theme().px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look, words = QPainter(self), theme(), self.words
        rect = QRectF(self.rect())
        if self._selected:
            rounded(painter, rect, look.px(8), "accent-soft")
        elif self.underMouse():
            rounded(painter, rect, look.px(8), "hover")
        top, right = look.px(10), rect.right() - look.px(PAD)
        if words.contact:
            pieces.avatar(painter, look.px(PAD), top, AVATAR, words.contact, words.initials)
        side = look.px(16)
        icons.draw(painter, right - side, top + look.px(8), words.icon, "text3", 16)
        right -= side + look.px(8)
        left = look.px(TEXT)
        name = QRectF(left, top - look.px(2), right - left, look.px(18))
        if words.layer:
            pieces.layer_dot(painter, left, name.center().y() - look.px(4), 8, words.layer)
            name.setLeft(left + look.px(14))
        painting.text(painter, name, words.name, "strong" if self._selected else "medium")
        below = QRectF(left, name.bottom(), right - left, look.px(16))
        painting.text(painter, below, words.line, "small", "bad" if words.late else "text2")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.chosen.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.chosen.emit()
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu.emit(None if keyboard else QPoint(event.globalPos()))
