"""The same people as a tree: rings, and in them everybody clockwise. For a screen reader, and for those who prefer it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from reseau_desktop.circles.people import RingSpec
from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.row_delegate import RowLook, State
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.circles.people import Crowd
    from reseau_desktop.circles.voices import Voices

Index = QModelIndex | QPersistentModelIndex
ROW = 34
CHEVRON, INDENT = 16, 26
NOBODY = 0  # the internal id of a ring; people have their ring's number, counted from 1


class CirclesModel(QAbstractItemModel):
    """Two levels. It asks `voices` only for the rows that are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rings: tuple[RingSpec, ...] = ()
        self._people: list[list[int]] = []
        self._crowd: Crowd | None = None
        self._voices: Voices | None = None

    def show(self, rings: Sequence[RingSpec], crowd: Crowd, voices: Voices) -> None:
        import numpy as np

        self.beginResetModel()
        self.rings, self._crowd, self._voices = tuple(rings), crowd, voices
        order = np.lexsort((crowd.ids, crowd.direction))
        self._people = [order[crowd.ring[order] == ring].tolist() for ring in range(len(rings))]
        self.endResetModel()

    def contact(self, index: Index) -> int | None:
        """The contact of a row; None for a ring."""
        place = self.place(index)
        return None if place is None or self._crowd is None else int(self._crowd.ids[place])

    def place(self, index: Index) -> int | None:
        if not index.isValid() or index.internalId() == NOBODY:
            return None
        return self._people[index.internalId() - 1][index.row()]

    def index_of(self, contact: int) -> QModelIndex:
        if self._crowd is None or contact not in self._crowd.index:
            return QModelIndex()
        place = self._crowd.index[contact]
        ring = int(self._crowd.ring[place])
        return self.index(self._people[ring].index(place), 0, self.index(ring, 0))

    # -- QAbstractItemModel

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else NOBODY)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        ring = index.internalId() if index.isValid() else NOBODY
        return QModelIndex() if ring == NOBODY else self.createIndex(ring - 1, 0, NOBODY)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.rings)
        return len(self._people[parent.row()]) if parent.internalId() == NOBODY else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        place = self.place(index)
        if self._voices is None or self._crowd is None:
            return None
        if place is None:
            ring = self.rings[index.row()]
            return self._voices.ring(ring.key) if role != Qt.ItemDataRole.DisplayRole else ring.name
        if role == Qt.ItemDataRole.DisplayRole:
            return self._crowd.names[place]
        return self._voices.spoken(int(self._crowd.ids[place]))

    def look(self, index: Index) -> tuple[str, str, str, str]:
        """Of a person: layer key, name, the line beside it, the band."""
        place = self.place(index)
        assert place is not None and self._crowd is not None and self._voices is not None
        disc = self._crowd.disc(place, self.rings)
        lines = self._voices.hover(disc.id)
        return disc.layer_key, disc.name, lines[-1] if len(lines) > 1 else "", disc.band.value


class _Rows(QStyledItemDelegate):
    """A ring's line is a heading; a person's has name, the last exchange or why they are due, warmth."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(100), theme().px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, view = index.model(), option.widget
        look = RowLook(
            bool(option.state & State.State_Selected),
            bool(option.state & State.State_MouseOver),
            bool(option.state & State.State_HasFocus),
        )
        painter.save()
        whole = QRectF(option.rect).adjusted(0, 1, 0, -1)
        if look.selected:
            painting.rounded(painter, whole, 8, "accent-soft")
        elif look.hovered:
            painting.rounded(painter, whole, 8, "hover")
        if isinstance(model, CirclesModel):
            if model.place(index) is None:
                opened = isinstance(view, QTreeView) and view.isExpanded(index)
                self._paint_ring(painter, whole, model.rings[index.row()], opened)
            else:
                self._paint_person(painter, whole, model.look(index), look)
        if look.focused and view is not None and view.hasFocus():
            painting.focus_inset(painter, whole)
        painter.restore()

    @staticmethod
    def _paint_ring(painter: QPainter, rect: QRectF, ring: RingSpec, opened: bool) -> None:
        px = theme().px
        left = rect.x() + px(10)
        top = rect.center().y() - px(CHEVRON) / 2
        icons.draw(painter, left, top, "down" if opened else "right", "text3", CHEVRON)
        left += px(CHEVRON + 8)
        pieces.layer_dot(painter, left, rect.center().y() - px(5), 10, ring.key)
        left += px(18)
        box = QRectF(left, rect.y(), rect.right() - left, rect.height())
        left += painting.text(painter, box, ring.name, "subheading") + px(10)
        facts = " · ".join(
            part for part in (" ".join(p for p in (ring.fill, ring.note) if p), ring.cadence) if part
        )
        box = QRectF(left, rect.y(), max(0.0, rect.right() - left - px(10)), rect.height())
        painting.text(painter, box, facts, "small", "warn" if ring.over else "text2")

    @staticmethod
    def _paint_person(
        painter: QPainter, rect: QRectF, words: tuple[str, str, str, str], look: RowLook
    ) -> None:
        px = theme().px
        key, name, line, band = words
        left = rect.x() + px(10 + INDENT)
        pieces.warmth_glyph(painter, left, rect.center().y() - px(7), band, 14)
        left += px(24)
        right = rect.right() - px(12)
        style = "strong" if look.selected else "medium"
        wide = min(painting.text_width(name, style) + 2, max(0.0, (right - left) * 0.6))
        painting.text(painter, QRectF(left, rect.y(), wide, rect.height()), name, style)
        left += wide + px(12)
        painting.text(
            painter, QRectF(left, rect.y(), max(0.0, right - left), rect.height()), line, "small", "text2"
        )


class CirclesTree(QTreeView):
    """Keys as in the picture: 1 to n and [ ] move, Enter opens, letters jump (Qt's own)."""

    selection_changed = Signal(tuple)
    opened = Signal(int)
    menu_wanted = Signal(tuple, QPoint)
    moved_to = Signal(int)  # a ring, counted from 0
    moved_by = Signal(int)
    typed = Signal(str)  # the first letter of a search

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CirclesModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Rows(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(0)  # rows draw their own, so that their ground is one
        self.setRootIsDecorated(False)
        self.setProperty("ground", "page")
        self.doubleClicked.connect(self._open_person)
        self.clicked.connect(self._fold)
        self.selectionModel().selectionChanged.connect(self._tell)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_people(self, rings: Sequence[RingSpec], crowd: Crowd, voices: Voices) -> None:
        selected, folded = (
            self.selected(),
            {r for r in range(self._model.rowCount()) if not self.isExpanded(self._model.index(r, 0))},
        )
        known = bool(self._model.rings)
        self._silently(lambda: self._model.show(rings, crowd, voices))
        for ring in range(len(rings)):
            self.setExpanded(self._model.index(ring, 0), not (known and ring in folded))
        self.select(selected)

    def selected(self) -> tuple[int, ...]:
        found = (self._model.contact(index) for index in self.selectionModel().selectedRows())
        return tuple(contact for contact in found if contact is not None)

    def select(self, contacts: Iterable[int]) -> None:
        """Without a signal."""
        chosen = QItemSelection()
        last = QModelIndex()
        for contact in contacts:
            index = self._model.index_of(contact)
            if index.isValid():
                chosen.select(index, index)
                last = index
        flag = QItemSelectionModel.SelectionFlag
        self._silently(lambda: self.selectionModel().select(chosen, flag.ClearAndSelect))
        if last.isValid():
            self._silently(lambda: self.selectionModel().setCurrentIndex(last, flag.NoUpdate))
            self.scrollTo(last)

    def set_found(self, contacts: Sequence[int] | None) -> None:
        """Who is searched; None: nobody is."""

    def _silently(self, act: Callable[[], object]) -> None:
        self.blockSignals(True)
        act()
        self.blockSignals(False)
        self.viewport().update()

    def _tell(self) -> None:
        self.selection_changed.emit(self.selected())

    def _open(self, index: QModelIndex) -> None:
        self._open_person(index)
        self._fold(index)

    def _open_person(self, index: QModelIndex) -> None:
        contact = self._model.contact(index)
        if contact is not None:
            self.opened.emit(contact)

    def _fold(self, index: QModelIndex) -> None:
        """A ring opens and closes."""
        if index.isValid() and self._model.contact(index) is None:
            self.setExpanded(index, not self.isExpanded(index))

    def _restyle(self) -> None:
        px = theme().px
        self.setViewportMargins(px(14), 0, px(14), px(8))
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif text in ("[", "]") and self.selected():
            self.moved_by.emit(-1 if text == "[" else 1)
        elif len(text) == 1 and text in "123456789" and self.selected():
            self.moved_to.emit(int(text) - 1)
        elif event.key() == Qt.Key.Key_Escape and self.selected():
            self.clearSelection()
        elif text.isalpha() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.selected():
            return
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            where = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_wanted.emit(self.selected(), where)
