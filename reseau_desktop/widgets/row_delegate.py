"""What a list paints in a row: ground, hover, focus; and the zones in it that act like buttons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.theme import theme

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag


@dataclass(frozen=True, slots=True)
class Zone:
    """A place in a row that acts: its key, its rect in the view, what it does in words."""

    key: str
    rect: QRect
    text: str
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class RowLook:
    """In what state a row is painted; `hot` and `pressed` are zone keys."""

    selected: bool
    hovered: bool
    focused: bool
    hot: str = ""
    pressed: str = ""


class RowDelegate(QStyledItemDelegate):
    """Subclass: `paint_row`, and `zones` where the row has buttons. Painting asks nothing of the store."""

    row_px = 54  # height at text scale 1
    radius = 8  # of the ground of a hovered or selected row
    divided = False  # a hairline between rows; the card's own line ends the last

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        """Paint what the row says; the ground is there."""
        raise NotImplementedError

    def zones(self, rect: QRect, index: Index) -> Sequence[Zone]:
        """The row's buttons, shared by painting, clicks and tooltips."""
        return ()

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        """The full text of what is elided under the pointer, or nothing."""
        return ""

    def height(self) -> int:
        return theme().px(self.row_px)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(100), self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        row = index.row()
        hot = getattr(view, "hot_zone", lambda _row: "")(row)
        pressed = getattr(view, "pressed_zone", lambda _row: "")(row)
        focused = bool(option.state & State.State_HasFocus) and getattr(view, "by_keyboard", True)
        look = RowLook(
            selected=bool(option.state & State.State_Selected),
            hovered=bool(option.state & State.State_MouseOver),
            focused=focused,
            hot=hot,
            pressed=pressed,
        )
        rect = QRectF(option.rect)
        painter.save()
        self.paint_ground(painter, rect, look)
        if self.divided and row + 1 < index.model().rowCount():
            painting.hairline(painter, rect.x(), rect.bottom() - 1, rect.width())
        self.paint_row(painter, rect, index, look)
        if look.focused:
            self.paint_focus(painter, rect)
        painter.restore()

    def paint_focus(self, painter: QPainter, rect: QRectF) -> None:
        """The ring of the row that the keys work in."""
        painting.focus_inset(painter, rect, self.radius)

    def paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        if look.selected:
            painting.rounded(painter, rect, self.radius, "accent-soft")
        elif look.hovered:
            painting.rounded(painter, rect, self.radius, "hover")


def paint_zone_button(
    painter: QPainter,
    rect: QRect,
    look: RowLook,
    key: str,
    text: str = "",
    icon: str = "",
    flat: bool = False,
) -> None:
    """A dense button (28 high) as a zone of a row: words, an icon, or both."""
    from reseau_desktop.widgets import icons

    scale = theme()
    box = QRectF(rect)
    down, over = look.pressed == key, look.hot == key
    ground = "press" if down else "hover" if over else None if flat else "card"
    painting.rounded(painter, box, scale.px(7), ground, None if flat else "hair2")
    token = "text" if text and not flat else "text2"
    side = scale.px(16)
    width = painting.text_width(text, "small-medium") if text else 0
    total = width + (side if icon else 0) + (scale.px(6) if text and icon else 0)
    left = box.x() + (box.width() - total) / 2
    if icon:
        icons.draw(painter, left, box.y() + (box.height() - side) / 2, icon, "text2", 16)
        left += side + scale.px(6)
    if text:
        painting.text(painter, QRectF(left, box.y(), width + 2, box.height()), text, "small-medium", token)


def zone_button_width(text: str = "", icon: str = "") -> int:
    """How wide a zone with these words must be; 28 for an icon alone."""
    scale = theme()
    if not text:
        return scale.px(28)
    return round(painting.text_width(text, "small-medium")) + scale.px(20) + (scale.px(22) if icon else 0)
