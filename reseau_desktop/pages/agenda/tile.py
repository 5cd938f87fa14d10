"""One thing in its day, in the week: who, and the one fact that matters."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from reseau_desktop.insights.agenda import Item
from reseau_desktop.pages.agenda.item_words import ItemWords, movable
from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.theme import theme

HEIGHT, TALL = 52, 98  # px; tall where a column is too narrow for a name on one line
NARROW = 104  # px of a tile under which it is tall
LINES = 2  # of the name and of what is under it, in a tall tile


class Tile(QWidget):
    """Selected by a click or the focus; dragged to another day with the left button."""

    chosen = Signal()
    opened = Signal()
    menu = Signal(object)
    lifted = Signal(QPoint)  # the points are global
    carried = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, item: Item, words: ItemWords, on: date) -> None:
        super().__init__()
        self.item, self.words, self.on = item, words, on
        self._selected = self._away = self._tall = False
        self._pressed: QPoint | None = None
        self._carrying = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(words.spoken)
        theme().changed.connect(self._restyle)

    def set_selected(self, on: bool) -> None:
        self._selected = on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        self.update()

    def set_away(self, on: bool) -> None:
        """Being carried: a dashed outline holds its place."""
        self._away = on
        self.update()

    def set_tall(self, on: bool) -> None:
        """Words on two lines each: for narrow columns."""
        if on != self._tall:
            self._tall = on
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(80), theme().px(TALL if self._tall else HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(40), self.sizeHint().height())

    def focus_radius(self) -> float:
        return float(theme().px(8))

    # -- looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, look = QPainter(self), QRectF(self.rect()), theme()
        if self._away:
            rounded(painter, rect, look.px(8), None, "hair2", 1.5, dashed=True)
            inside = QRectF(look.px(9), look.px(7), rect.width() - look.px(18), look.px(18))
            painting.text(painter, inside, self.words.name, "body", "text3")
            return
        paint = paint_tall if self._tall else paint_tile
        paint(
            painter,
            rect,
            self.words,
            self.words.line,
            selected=self._selected,
            hovered=self.underMouse(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.width() - theme().px(18)
        name = painting.text_width(self.words.name, "medium") > room - theme().px(14 + 21)
        line = painting.text_width(self.words.line, "small") > room
        self.setToolTip(tooltip(self.words.spoken) if name or line else "")

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    # -- pointer

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()
        if event.button() == Qt.MouseButton.LeftButton and movable(self.item):
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._pressed is None:
            return
        if not self._carrying:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._carrying = True
            self.lifted.emit(self._pressed)
        self.carried.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carrying, self._pressed, self._carrying = self._carrying, None, False
        if carrying:
            self.dropped.emit(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def let_go(self) -> None:
        """The drag is over, whatever the button does."""
        self._pressed, self._carrying = None, False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.chosen.emit()
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu.emit(None if keyboard else event.globalPos())


def paint_tile(
    painter: QPainter,
    rect: QRectF,
    words: ItemWords,
    line: str,
    *,
    selected: bool = False,
    hovered: bool = False,
) -> None:
    """A tile as it stands in its day, or under the pointer while it is carried. Its icon gives way to a long name."""
    look = theme()
    _paint_ground(painter, rect, words, selected, hovered)
    inset = look.px(9)
    left, right = rect.x() + inset, rect.right() - inset
    top = rect.y() + look.px(7)
    if words.layer:
        pieces.layer_dot(painter, left, top + look.px(5), 8, words.layer)
        left += look.px(14)
    sign = look.px(15 + 6)
    below = QRectF(rect.x() + inset, top + look.px(20), rect.width() - 2 * inset, look.px(16))
    long_name = painting.text_width(words.name, "medium") > right - left - sign
    lower = long_name and painting.text_width(line, "small") + sign <= below.width()
    beside = below.y() if lower else top + look.px(1)
    icons.draw(painter, right - look.px(15), beside, words.icon, "text3", 15)
    name = QRectF(left, top, right - left - (0 if lower else sign), look.px(18))
    painting.text(painter, name, words.name, "medium")
    painting.text(painter, below, line, "small", "text2")


def paint_tall(
    painter: QPainter,
    rect: QRectF,
    words: ItemWords,
    line: str,
    *,
    selected: bool = False,
    hovered: bool = False,
) -> None:
    """The same in a narrow column: dot and icon, then the words on lines of their own."""
    look = theme()
    _paint_ground(painter, rect, words, selected, hovered)
    inset = look.px(8)
    room = QRectF(rect.x() + inset, rect.y() + look.px(6), rect.width() - 2 * inset, look.px(16))
    if words.layer:
        pieces.layer_dot(painter, room.x(), room.y() + look.px(4), 8, words.layer)
    side = look.px(15)
    icons.draw(painter, room.right() - side, room.y(), words.icon, "text3", 15)
    y = room.y() + look.px(18)
    under = "small" if _words_fit(line, "small", room.width()) else "tiny"
    for text, style, token, high in ((words.name, "medium", "text", 17), (line, under, "text2", 15)):
        for part in wrapped(text, style, room.width()):
            painting.text(painter, QRectF(room.x(), y, room.width(), look.px(high)), part, style, token)
            y += look.px(high)


def wrapped(text: str, style: str, width: float) -> list[str]:
    """The words on at most two lines; what is left over stands in the last one, cut where it is painted."""
    result = [""]
    for word in text.split():
        longer = f"{result[-1]} {word}".strip()
        if result[-1] and painting.text_width(longer, style) > width and len(result) < LINES:
            result.append(word)
        else:
            result[-1] = longer
    return result


def _words_fit(text: str, style: str, width: float) -> bool:
    """Whether the longest word has its room: "Anniversaire" is long."""
    return all(painting.text_width(word, style) <= width for word in text.split())


def _paint_ground(painter: QPainter, rect: QRectF, words: ItemWords, selected: bool, hovered: bool) -> None:
    look = theme()
    ground = "hover" if hovered and not selected else "card"
    rounded(painter, rect, look.px(8), ground, "accent" if selected else "hair", 2.0 if selected else 1.0)
    if words.late and not selected:
        _late_bar(painter, rect)


def _late_bar(painter: QPainter, rect: QRectF) -> None:
    """3 px of `bad` along the left edge, inside the rounded outline."""
    look = theme()
    painter.save()
    painter.setClipRect(QRectF(rect.x(), rect.y(), 3, rect.height()))
    rounded(painter, QRectF(rect.x(), rect.y(), look.px(20), rect.height()), look.px(8), "bad")
    painter.restore()
