"""Things side by side that go on to the next line where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from reseau_desktop.widgets.theme import theme


class FlowLayout(QLayout):
    """`gap` is the space between things, and between lines where `lines` is not given, in the design's pixels. The last
    item may grow."""

    def __init__(
        self,
        parent: QWidget | None = None,
        gap: int = 6,
        last_grows: bool = False,
        *,
        lines: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._last_grows = gap, last_grows
        self._lines = gap if lines is None else lines
        self._least: QSize | None = None  # known until something in it changes: Qt asks many times
        self._heights: dict[tuple[int, float], int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        self._least = None
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the item at `place`."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        key = (width, theme().scale)
        if key not in self._heights:
            self._heights[key] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[key]

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay the items into lines; the height they take."""
        gap, between = theme().px(self._gap), theme().px(self._lines)
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if lines[-1] and x + size.width() > rect.width():
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + gap
        y = rect.y()
        for line in lines:
            high = max((size.height() for _, size in line), default=0)
            if move:
                self._place_line(line, rect, y, high, gap)
            y += high + between
        return max(0, y - between - rect.y())

    def _place_line(
        self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, y: int, high: int, gap: int
    ) -> None:
        x = rect.x()
        for item, size in line:
            wide = min(size.width(), rect.width())
            if self._last_grows and item is self._items[-1]:
                wide = max(wide, rect.right() + 1 - x)
            top = y + (high - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, top), QSize(wide, size.height())))
            x += wide + gap
