"""One part of the line, as a row that opens its other readings: caption, what was understood, the doubt, its keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reseau_desktop.network.names import initials
from reseau_desktop.pages.palette.parts import PartLook
from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.theme import theme

CAPTION, PERSON, OTHER = 92, 44, 40


class PartRow(QPushButton):
    """Pressed (or Enter, Space, Alt and its number) it is changed. `left`: Esc, back to the line."""

    left = Signal()
    stepped = Signal(int)  # the arrows go from part to part

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.look = PartLook(("", ""), 0, "", "")  # type: ignore[arg-type]
        self._keys = ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self.updateGeometry)

    def show_part(self, look: PartLook, keys: str) -> None:
        self.look, self._keys = look, keys
        said = (look.caption, look.said, look.detail, look.doubt, keys)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(PERSON if self.look.person else OTHER))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px, look = QPainter(self), theme().px, self.look
        full = QRectF(self.rect())
        if self.isDown() or self.underMouse():
            ground = QRectF(-px(8), 2, full.width() + px(16), full.height() - 4)
            rounded(painter, ground, px(8), "press" if self.isDown() else "hover")
        painting.text(painter, QRectF(0, 0, px(CAPTION), full.height()), look.caption, "body", "text2")
        right = full.width() - self._paint_keys(painter, full)
        if look.doubt:
            wide = min(painting.text_width(look.doubt, "small"), (right - px(CAPTION)) * 0.55)
            box = QRectF(right - wide, 0, wide + 1, full.height())
            painting.text(painter, box, look.doubt, "small", "warn" if look.asked else "text2")
            right -= wide + px(8)
        self._paint_said(painter, px(CAPTION), right)

    def _paint_keys(self, painter: QPainter, full: QRectF) -> float:
        if not self._keys:
            return 0
        wide = pieces.key_cap_width(self._keys)
        top = (full.height() - theme().px(18)) / 2
        pieces.key_cap(painter, full.width() - wide, top, self._keys)
        return wide + theme().px(6)

    def _paint_said(self, painter: QPainter, left: float, right: float) -> None:
        px, look, high = theme().px, self.look, self.height()
        if look.person:
            wide = pieces.avatar(painter, left, (high - px(28)) / 2, 28, look.person, initials(look.said))
            left += wide + px(10)
        elif look.icon:
            token = "warn" if look.asked else "text2"
            icons.draw(painter, left, (high - px(16)) / 2, look.icon, token, 16)
            left += px(24)
        if look.chip:
            words = painting.elided(look.said, "small", max(px(40), right - left - px(24)))
            pieces.chip(painter, left, (high - px(22)) / 2, words, "accent")
            left += pieces.chip_width(words) + px(8)
        else:
            style = "strong" if look.person else "body"
            box = QRectF(left, 0, max(0.0, right - left), high)
            left += painting.text(painter, box, look.said, style, "warn" if look.asked else "text") + px(10)
        if look.detail and right - left > px(30):
            box = QRectF(left, 0, right - left, high)
            painting.text(painter, box, look.detail, "small" if look.chip else "body", "text2")
