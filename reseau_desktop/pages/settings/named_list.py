"""A short list of things with a name, in a card: fields of one's own, tags. Buttons in the row, the same by keys and menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.line_model import LINE, LineModel
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook, Zone, paint_zone_button
from reseau_desktop.widgets.theme import theme

ROW, SIDE = 40, 16
EDIT, UP, DOWN, REMOVE, MERGE, KEEP = "edit", "up", "down", "remove", "merge", "keep"
_ICONS = {EDIT: "edit", UP: "up", DOWN: "down", REMOVE: "trash", MERGE: "link", KEEP: "clock"}


@dataclass(frozen=True, slots=True)
class Named:
    """One line: what it is called, and a few words beside it."""

    id: int
    name: str
    aside: str = ""


class _Lines(LineModel[Named]):
    def title(self, line: Named) -> str:
        return self.spoken(line)

    def spoken(self, line: Named) -> str:
        return ", ".join(part for part in (line.name, line.aside) if part)


class _Painted(RowDelegate):
    row_px = ROW

    def __init__(self) -> None:
        super().__init__()
        self.verbs: tuple[tuple[str, str], ...] = ()

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        px, line = theme().px, index.data(LINE)
        zones = self.zones(rect.toRect(), index)
        right = (zones[0].rect.x() if zones else rect.right() - px(SIDE)) - px(12)
        for zone in zones:
            if look.hovered or look.selected:
                paint_zone_button(painter, zone.rect, look, zone.key, icon=_ICONS[zone.key], flat=True)
        left = rect.x() + px(SIDE)
        room = max(0.0, right - left)
        wide = painting.text_width(line.aside, "small")
        name = QRectF(left, rect.y(), max(0.0, room - wide - px(16)), rect.height())
        painting.text(painter, name, " ".join(line.name.split())[:200], "medium")
        painting.text(
            painter,
            QRectF(max(left, right - wide), rect.y(), wide + 2, rect.height()),
            line.aside,
            "small",
            "text2",
        )

    def paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        if look.selected or look.hovered:
            painter.fillRect(rect, theme().colour("accent-soft" if look.selected else "hover"))
        painting.hairline(painter, rect.x(), rect.bottom() - 1, rect.width())

    def zones(self, rect: QRect, index: Index) -> Sequence[Zone]:
        px = theme().px
        side, middle = px(28), rect.y() + rect.height() // 2
        left = rect.x() + rect.width() - px(SIDE - 6) - side * len(self.verbs)
        return tuple(
            Zone(key, QRect(left + side * number, middle - px(14), side, px(28)), words)
            for number, (key, words) in enumerate(self.verbs)
        )


class NamedList(RowList):
    """`wished` carries what is wished for, and the id of the line it is wished for."""

    wished = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._painted = _Painted()
        super().__init__(self._painted, parent=parent)
        self.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.zone_clicked.connect(lambda index, key: self._wish(key, index))
        self.opened.connect(lambda index: self._wish(EDIT, index))
        self.menu_requested.connect(self._open_menu)
        theme().scale_changed.connect(self._fit)

    def set_verbs(self, verbs: Sequence[tuple[str, str]]) -> None:
        """What can be done with a line: keys of this module and their words."""
        self._painted.verbs = tuple(verbs)
        self.viewport().update()

    def show_lines(self, lines: Sequence[Named]) -> None:
        """These; the one that was picked stays picked."""
        if tuple(lines) == self._lines.lines():
            return
        before = self.current_row()
        kept = self._lines.lines()[before].id if 0 <= before < len(self._lines.lines()) else None
        self._lines.show(tuple(lines))
        self._fit()
        rows = [number for number, line in enumerate(lines) if line.id == kept]
        if rows:
            self.select_row(rows[0])
        elif kept is not None and lines:
            self.select_row(min(before, len(lines) - 1))

    def lines(self) -> tuple[Named, ...]:
        return self._lines.lines()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        keys = {Qt.Key.Key_F2: EDIT, Qt.Key.Key_Delete: REMOVE}
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._wish(UP if event.key() == Qt.Key.Key_Up else DOWN, self.currentIndex())
        elif event.key() in keys:
            self._wish(keys[Qt.Key(event.key())], self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open_menu(self, index: QModelIndex, at: QPoint) -> None:
        if not index.isValid():
            return
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = {EDIT: "F2", REMOVE: "Del", UP: "Alt+Up", DOWN: "Alt+Down"}
        for key, words in self._painted.verbs:
            action = menu.addAction(words, lambda key=key: self._wish(key, index))
            action.setShortcut(shown.get(key, ""))
        menu.popup(at)

    def _wish(self, key: str, index: QModelIndex) -> None:
        allowed = {verb for verb, _words in self._painted.verbs}
        if index.isValid() and key in allowed:
            self.wished.emit(key, index.data(LINE).id)

    def _fit(self) -> None:
        """As high as its lines: the page scrolls, not the list."""
        self.setFixedHeight(max(1, len(self._lines.lines())) * self._painted.height())
