"""The saved lists in the sidebar: gone to, renamed, put in another order by hand or by keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.pages.frame.nav_row import NavRow
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.theme import theme

Key = Qt.Key


@dataclass(frozen=True, slots=True)
class ListLine:
    """A saved list as the sidebar shows it: its id, its name, how many people it holds (as shown)."""

    id: int
    name: str
    count: str = ""


class ListRow(NavRow):
    """One list. Alt+Up and Alt+Down move it, F2 renames it, Del takes it away; so does its menu."""

    menu_asked = Signal(QPoint)
    rename_asked = Signal()
    remove_asked = Signal()
    stepped = Signal(int)
    carried = Signal(int)  # where the pointer is, in the column's pixels
    let_go = Signal(bool)  # whether it is put there

    def __init__(self, identity: int, parent: QWidget | None = None) -> None:
        super().__init__(f"list:{identity}", "filter", parent=parent, small=True)
        self.id = identity
        self._from: QPoint | None = None
        self._moving = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._moving and key == Key.Key_Escape:
            self._finish(False)
        elif held == Qt.KeyboardModifier.AltModifier and key in (Key.Key_Up, Key.Key_Down):
            self.stepped.emit(1 if key == Key.Key_Down else -1)
        elif key == Key.Key_F2:
            self.rename_asked.emit()
        elif key == Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    # -- by hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if not self._moving and abs(at.y() - self._from.y()) >= QApplication.startDragDistance():
            self._moving = True
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._moving:
            self.carried.emit(self.mapToParent(at).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        if self._moving:
            self._finish(True)
            return
        super().mouseReleaseEvent(event)

    def _finish(self, put: bool) -> None:
        self._moving, self._from = False, None
        self.unsetCursor()
        self.let_go.emit(put)


class ListRows(QWidget):
    """The lines in the user's order. `reordered` carries all ids; nothing moves before it is written."""

    chosen = Signal(int)
    menu_asked = Signal(int, QPoint)
    rename_asked = Signal(int)
    remove_asked = Signal(int)
    reordered = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = vbox(self, spacing=1)
        self._rows: list[ListRow] = []
        self._slot = -1  # before which line it would be put

    def rows(self) -> list[ListRow]:
        return list(self._rows)

    def row(self, identity: int) -> ListRow:
        return next(row for row in self._rows if row.id == identity)

    def set_lines(self, lines: Sequence[ListLine]) -> list[ListRow]:
        """Show these; the rows that are new."""
        known = {row.id: row for row in self._rows}
        gone = [row for row in self._rows if row.id not in {line.id for line in lines}]
        for row in gone:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        new = [self._made(line.id) for line in lines if line.id not in known]
        known |= {row.id: row for row in new}
        self._rows = [known[line.id] for line in lines]
        for place, (row, line) in enumerate(zip(self._rows, lines, strict=True)):
            self.column.insertWidget(place, row)
            row.say(line.name, line.count)
            row.show()
        return new

    def _made(self, identity: int) -> ListRow:
        row = ListRow(identity)
        row.clicked.connect(lambda: self.chosen.emit(identity))
        row.menu_asked.connect(lambda at: self.menu_asked.emit(identity, at))
        row.rename_asked.connect(lambda: self.rename_asked.emit(identity))
        row.remove_asked.connect(lambda: self.remove_asked.emit(identity))
        row.stepped.connect(lambda step: self.step(identity, step))
        row.carried.connect(self._show_slot)
        row.let_go.connect(lambda put: self._put(identity, put))
        return row

    def step(self, identity: int, step: int) -> None:
        """One place up or down."""
        ids = [row.id for row in self._rows]
        place = ids.index(identity) + step
        if 0 <= place < len(ids):
            ids.remove(identity)
            ids.insert(place, identity)
            self.reordered.emit(ids)

    def _show_slot(self, y: int) -> None:
        before = sum(1 for row in self._rows if row.geometry().center().y() < y)
        if before != self._slot:
            self._slot = before
            self.update()

    def _put(self, identity: int, put: bool) -> None:
        slot, self._slot = self._slot, -1
        self.update()
        ids = [row.id for row in self._rows]
        here = ids.index(identity)
        if not put or slot < 0 or slot in (here, here + 1):
            return
        ids.remove(identity)
        ids.insert(slot - (slot > here), identity)
        self.reordered.emit(ids)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._slot < 0 or not self._rows:
            return
        last = self._rows[-1].geometry().bottom() + 1
        y = self._rows[self._slot].geometry().top() if self._slot < len(self._rows) else last
        side = theme().px(8)
        line = QRectF(side, max(0, y - 1), self.width() - 2 * side, 2)
        QPainter(self).fillRect(line, theme().colour("accent"))
